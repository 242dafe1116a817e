// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/gatewayclient.h"
#include "net/oncedevice.h"
#include "net/scriptedserver.h"
#include "net/watchedcall.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

using After = Answer::After;

class TstOnceDevice final : public QObject
{
    Q_OBJECT

private slots:
    void readsOnceAndTellsWhenItBegins();
    void sendsExactlyOnePost_data();
    void sendsExactlyOnePost();
    void saysThatNothingLeftWhenNobodyListens();
    void sendsALargeBodyWhole();
};

void TstOnceDevice::readsOnceAndTellsWhenItBegins()
{
    OnceDevice device("abc"_ba);
    const QSignalSpy touched(&device, &OnceDevice::touched);
    QVERIFY(!device.isTouched());
    QCOMPARE(device.read(2), "ab"_ba);
    QCOMPARE(device.read(2), "c"_ba);
    QVERIFY(device.atEnd());
    QVERIFY(!device.reset());
    QCOMPARE(touched.size(), 1);
}

void TstOnceDevice::sendsExactlyOnePost_data()
{
    QTest::addColumn<int>("callsBefore");
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::addColumn<int>("after");

    const auto both = [](const char* name, const QByteArrayList& pieces, After after) {
        QTest::addRow("%s, fresh connection", name) << 0 << pieces << static_cast<int>(after);
        QTest::addRow("%s, reused connection", name) << 1 << pieces << static_cast<int>(after);
    };
    both("closes", {}, After::Close);
    both("resets", {}, After::Reset);
    both("garbage status line, then closes", {"garbage\r\n\r\n"}, After::Close);
    both("garbage status line, then resets", {"garbage\r\n\r\n"}, After::Reset);
    both("half a status line, then closes", {"HTTP/1."}, After::Close);
    both("half a head, then resets", {"HTTP/1.1 200 OK\r\nA: b"}, After::Reset);
    both("401 with a challenge",
        {"HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 2\r\n\r\n{}"},
        After::KeepOpen);
    both("407 without a proxy",
        {"HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 2\r\n\r\n{}"},
        After::KeepOpen);
    both("503", {httpResponse("error", "Retry-After: 0\r\n", "503 Busy")}, After::Close);
    both("307 to itself", {httpResponse("", "Location: /v1/chat/completions\r\n", "307 Again")},
        After::KeepOpen);
}

void TstOnceDevice::sendsExactlyOnePost()
{
    QFETCH(const int, callsBefore);
    QFETCH(const QByteArrayList, pieces);
    QFETCH(const int, after);

    ScriptedServer server;
    GatewayClient client;
    for (int i = 0; i < callsBefore; ++i) {
        server.answerWith({{httpResponse(chatBody("Hello"))}});
        WatchedCall before(client, chatPrompt(), routeTo(server.url()));
        QTRY_VERIFY(before.isOver());
        QCOMPARE(callStateName(before.record().state), "done"_L1);
    }
    server.answerWith({pieces, static_cast<After>(after)});
    WatchedCall watched(client, chatPrompt(), routeTo(server.url()));
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "failed"_L1);
    QVERIFY(watched.record().error.has_value());

    // A call to another server has its whole way to go, so a second POST would have come by then.
    ScriptedServer other;
    other.answerWith({{httpResponse(chatBody("Hello"))}});
    WatchedCall later(client, chatPrompt(), routeTo(other.url()));
    QTRY_VERIFY(later.isOver());
    QCOMPARE(server.countHeads("POST"), callsBefore + 1);
    QCOMPARE(watched.endings(), 1);
}

void TstOnceDevice::saysThatNothingLeftWhenNobodyListens()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const quint16 port = gone.serverPort();
    gone.close();
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(), routeTo(QUrl(u"http://127.0.0.1:%1"_s.arg(port))));
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "not_sent"_L1);
    QCOMPARE(watched.record().error->code, QString(ErrorCode::ConnectionRefused));
    QCOMPARE(watched.order(), "end"_ba);
}

void TstOnceDevice::sendsALargeBodyWhole()
{
    ScriptedServer server;
    server.answerWith({{httpResponse(chatBody("Hello"))}});
    GatewayClient client;
    Prompt prompt = chatPrompt();
    prompt.text = QString(3'000'000, u'x');
    WatchedCall watched(client, prompt, routeTo(server.url()));
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "done"_L1);
    QCOMPARE(watched.order(), "sent head delta end"_ba);
    QVERIFY(server.requests().constFirst().size() > 3'000'000);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstOnceDevice)

#include "tst_oncedevice.moc"
