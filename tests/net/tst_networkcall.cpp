// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/gatewayclient.h"
#include "net/scriptedserver.h"
#include "net/watchedcall.h"

#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Indexes of CallEvent::what.
constexpr std::size_t Sent = 0;
constexpr std::size_t Head = 1;
constexpr std::size_t Delta = 2;
constexpr std::size_t End = 3;

Answer endlessStream()
{
    return {{streamHead(), httpChunk(chatEvent("Hel")), httpChunk(chatEvent("lo"))}};
}

} // namespace

class TstNetworkCall final : public QObject
{
    Q_OBJECT

private slots:
    void stopsBeforeAnythingHasHappened();
    void stopsInsideEachEvent_data();
    void stopsInsideEachEvent();
    void stopKeepsTheTextAndComesAtOnce();
    void stopAfterTheEndDoesNothing();
    void stopInsideTheLastTextOfAWholeAnswerLeavesItWhole();
    void isDestroyedInsideEachEvent_data();
    void isDestroyedInsideEachEvent();
    void isDestroyedBeforeAnythingHasHappened();
    void closesItsConnectionWhenDestroyed();
    void endsWhenTheConnectionTakesTooLong();
    void endsWhenNoByteComes_data();
    void endsWhenNoByteComes();
    void endsWhenBytesStopComing_data();
    void endsWhenBytesStopComing();
    void isKeptAliveByComments();
    void givesUpAReplyOver64MiB();
    void givesUpALineOver16MiB();
};

void TstNetworkCall::stopsBeforeAnythingHasHappened()
{
    ScriptedServer server;
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(), routeTo(server.url()));
    watched.call()->stop();
    QCOMPARE(watched.endings(), 1);
    QCOMPARE(callStateName(watched.record().state), "stopped"_L1);
    QCOMPARE(watched.order(), "end"_ba);
    QVERIFY(neverLeft(watched.record()));
}

void TstNetworkCall::stopsInsideEachEvent_data()
{
    QTest::addColumn<std::size_t>("index");
    QTest::addColumn<QByteArray>("order");
    QTest::newRow("request sent") << Sent << "sent end"_ba;
    QTest::newRow("head") << Head << "sent head end"_ba;
    QTest::newRow("text") << Delta << "sent head delta end"_ba;
}

void TstNetworkCall::stopsInsideEachEvent()
{
    QFETCH(const std::size_t, index);
    QFETCH(const QByteArray, order);
    ScriptedServer server;
    server.answerWith(endlessStream());
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(true), routeTo(server.url()));
    watched.stopAt(index);
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "stopped"_L1);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(watched.order(), order);
    QCOMPARE(watched.endings(), 1);
    QVERIFY(mayBeBilled(watched.record()));
}

void TstNetworkCall::stopKeepsTheTextAndComesAtOnce()
{
    ScriptedServer server;
    server.answerWith(endlessStream());
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(true), routeTo(server.url()));
    QTRY_COMPARE(watched.record().reply, u"Hello"_s);
    watched.call()->stop();
    QCOMPARE(callStateName(watched.record().state), "stopped"_L1);
    QCOMPARE(watched.record().reply, u"Hello"_s);
    QVERIFY(watched.bodies().response.contains("Hel"));
    QTRY_COMPARE(server.openConnections(), 0);
}

void TstNetworkCall::stopAfterTheEndDoesNothing()
{
    ScriptedServer server;
    server.answerWith({{httpResponse(chatBody("Hello"))}});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(), routeTo(server.url()));
    watched.stopAt(End);
    QTRY_VERIFY(watched.isOver());
    watched.call()->stop();
    QCOMPARE(watched.endings(), 1);
    QCOMPARE(callStateName(watched.record().state), "done"_L1);
}

void TstNetworkCall::stopInsideTheLastTextOfAWholeAnswerLeavesItWhole()
{
    ScriptedServer server;
    server.answerWith({{streamHead() + httpChunk(chatEvent("Hello") + doneEvent())}});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(true), routeTo(server.url()));
    watched.stopAt(Delta);
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "done"_L1);
    QCOMPARE(watched.endings(), 1);
}

void TstNetworkCall::isDestroyedInsideEachEvent_data()
{
    QTest::addColumn<std::size_t>("index");
    QTest::newRow("request sent") << Sent;
    QTest::newRow("head") << Head;
    QTest::newRow("text") << Delta;
    QTest::newRow("end") << End;
}

void TstNetworkCall::isDestroyedInsideEachEvent()
{
    QFETCH(const std::size_t, index);
    ScriptedServer server;
    server.answerWith({{streamHead(), httpChunk(chatEvent("Hel")), httpChunk(doneEvent())}});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(true), routeTo(server.url()));
    watched.destroyAt(index);
    QTRY_VERIFY(watched.call() == nullptr);
    const std::size_t events = watched.events().size();
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(watched.events().size(), events);
}

void TstNetworkCall::isDestroyedBeforeAnythingHasHappened()
{
    ScriptedServer server;
    GatewayClient client;
    {
        WatchedCall watched(client, chatPrompt(), routeTo(server.url()));
    }
    server.answerWith({{httpResponse(chatBody("Hello"))}});
    WatchedCall next(client, chatPrompt(), routeTo(server.url()));
    QTRY_VERIFY(next.isOver());
    QCOMPARE(callStateName(next.record().state), "done"_L1);
}

void TstNetworkCall::closesItsConnectionWhenDestroyed()
{
    ScriptedServer server;
    server.answerWith(endlessStream());
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(true), routeTo(server.url()));
    QTRY_COMPARE(watched.record().reply, u"Hello"_s);
    watched.destroyCall();
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(watched.endings(), 0);
}

void TstNetworkCall::endsWhenTheConnectionTakesTooLong()
{
    // Takes the connection and never says a word of TLS.
    ScriptedServer server;
    GatewayClient client;
    Route route = routeTo(QUrl(u"https://127.0.0.1:%1"_s.arg(server.port())));
    route.timeouts.connect = 100ms;
    WatchedCall watched(client, chatPrompt(), route);
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "not_sent"_L1);
    QCOMPARE(errorKindName(watched.record().error->kind), "timeout"_L1);
    QCOMPARE(watched.record().error->code, QString(ErrorCode::ConnectTimeout));
    QVERIFY(!server.received().contains("sk-CANARY-123"));
}

void TstNetworkCall::endsWhenNoByteComes_data()
{
    QTest::addColumn<bool>("stream");
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::newRow("plain, no head") << false << QByteArrayList();
    QTest::newRow("stream, no head") << true << QByteArrayList();
    QTest::newRow("plain, head only")
        << false << QByteArrayList{"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"};
    QTest::newRow("stream, head only") << true << QByteArrayList{streamHead()};
}

void TstNetworkCall::endsWhenNoByteComes()
{
    QFETCH(const bool, stream);
    QFETCH(const QByteArrayList, pieces);
    ScriptedServer server;
    server.answerWith({pieces});
    GatewayClient client;
    Route route = routeTo(server.url());
    (stream ? route.timeouts.firstByteStreamed : route.timeouts.firstBytePlain) = 1s;
    WatchedCall watched(client, chatPrompt(stream), route);
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "failed"_L1);
    QCOMPARE(errorKindName(watched.record().error->kind), "timeout"_L1);
    QCOMPARE(watched.record().error->code, QString(ErrorCode::FirstByteTimeout));
    QCOMPARE(watched.record().error->message,
        pieces.isEmpty() ? u"No byte of an answer within 1 s"_s : u"No byte of the body within 1 s"_s);
    QCOMPARE(server.countHeads("POST"), 1);
}

void TstNetworkCall::endsWhenBytesStopComing_data()
{
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::addColumn<QString>("state");
    QTest::newRow("stream, after its first event")
        << QByteArrayList{streamHead(), httpChunk(chatEvent("Hel"))} << u"cut_off"_s;
    QTest::newRow("stream, before its first event")
        << QByteArrayList{streamHead(), httpChunk(": hello\n")} << u"failed"_s;
    QTest::newRow("plain") << QByteArrayList{"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"cho"}
                           << u"failed"_s;
}

void TstNetworkCall::endsWhenBytesStopComing()
{
    QFETCH(const QByteArrayList, pieces);
    QFETCH(const QString, state);
    ScriptedServer server;
    server.answerWith({pieces});
    GatewayClient client;
    Route route = routeTo(server.url());
    route.timeouts.idle = 1s;
    WatchedCall watched(client, chatPrompt(true), route);
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(QString(callStateName(watched.record().state)), state);
    QCOMPARE(errorKindName(watched.record().error->kind), "timeout"_L1);
    QCOMPARE(watched.record().error->code, QString(ErrorCode::IdleTimeout));
}

void TstNetworkCall::isKeptAliveByComments()
{
    Answer answer{{streamHead()}};
    // Pieces leave 10 ms apart: 1.5 s in all, longer than each of the limits.
    for (int i = 0; i < 150; ++i)
        answer.pieces.append(httpChunk(": ping\n\n"));
    answer.pieces.append(httpChunk(chatEvent("Hello") + doneEvent()));
    ScriptedServer server;
    server.answerWith(answer);
    GatewayClient client;
    Route route = routeTo(server.url());
    route.timeouts.firstByteStreamed = 1s;
    route.timeouts.idle = 1s;
    WatchedCall watched(client, chatPrompt(true), route);
    QTRY_VERIFY_WITH_TIMEOUT(watched.isOver(), 20'000);
    QCOMPARE(callStateName(watched.record().state), "done"_L1);
}

void TstNetworkCall::givesUpAReplyOver64MiB()
{
    Answer answer{{"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"a\":\""}};
    for (int i = 0; i < 65; ++i)
        answer.pieces.append(QByteArray(1024 * 1024, 'x'));
    ScriptedServer server;
    server.answerWith(answer);
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(), routeTo(server.url()));
    QTRY_VERIFY_WITH_TIMEOUT(watched.isOver(), 60'000);
    QCOMPARE(callStateName(watched.record().state), "failed"_L1);
    QCOMPARE(watched.record().error->code, QString(ErrorCode::ReplyTooLarge));
    QVERIFY(watched.bodies().responseTruncated);
    QCOMPARE(watched.bodies().response.size(), 64 * 1024 * 1024);
}

void TstNetworkCall::givesUpALineOver16MiB()
{
    Answer answer{{streamHead(), httpChunk(chatEvent("Hello")), httpChunk("data: ")}};
    for (int i = 0; i < 17; ++i)
        answer.pieces.append(httpChunk(QByteArray(1024 * 1024, 'x')));
    ScriptedServer server;
    server.answerWith(answer);
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(true), routeTo(server.url()));
    QTRY_VERIFY_WITH_TIMEOUT(watched.isOver(), 60'000);
    QCOMPARE(callStateName(watched.record().state), "failed"_L1);
    QCOMPARE(watched.record().error->code, QString(ErrorCode::LineTooLong));
    QCOMPARE(watched.record().reply, u"Hello"_s);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstNetworkCall)

#include "tst_networkcall.moc"
