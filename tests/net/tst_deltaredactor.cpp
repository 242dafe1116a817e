// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/deltaredactor.h"
#include "net/gatewayclient.h"
#include "net/scriptedserver.h"
#include "net/watchedcall.h"

#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Key{"sk-CANARY-123"};

QByteArray deltaEvent(const QByteArray& delta)
{
    return R"(data: {"choices":[{"index":0,"delta":)" + delta + "}]}\n\n";
}

} // namespace

class TstDeltaRedactor final : public QObject
{
    Q_OBJECT

private slots:
    void showsAnEchoedKeyNowhere_data();
    void showsAnEchoedKeyNowhere();
    void masksAKeySplitAtEveryPoint();
    void masksTheKeyInThePromptAsSent();
    void masksTheDigestInTheBodyOfAnError();
    void keepsTheTextAroundAKey();
};

void TstDeltaRedactor::showsAnEchoedKeyNowhere_data()
{
    QTest::addColumn<bool>("stream");
    QTest::addColumn<QByteArrayList>("pieces");

    const QByteArray key = Key.toByteArray();
    const QByteArray half = key.first(6);
    const QByteArray rest = key.sliced(6);
    QTest::newRow("header") << false
                            << QByteArrayList{httpResponse(chatBody("x"),
                                   "X-Flux-Model: " + key + "\r\nX-Flux-Echo: a " + key + "\r\nServer: " + key
                                       + "\r\nX-Flux-Request-Id: " + key + "\r\nCF-Ray: " + key + "\r\n")};
    QTest::newRow("location") << false
                              << QByteArrayList{
                                     httpResponse("", "Location: /?key=" + key + "\r\n", "302 Found")};
    QTest::newRow("JSON error") << false
                                << QByteArrayList{httpResponse(R"({"error":{"message":"Bad key )" + key
                                           + R"(","code":")" + key + "\"}}",
                                       "Content-Type: application/json\r\n", "401 Unauthorized")};
    const QByteArray hidden = half + "\x01" + rest;
    QTest::newRow("control character in a header")
        << false << QByteArrayList{httpResponse(chatBody("x"), "X-Flux-Echo: a " + hidden + "\r\n")};
    QTest::newRow("control character in an error")
        << false << QByteArrayList{httpResponse("bad " + hidden, "", "500 Oops")};
    QTest::newRow("control character in a reply")
        << false << QByteArrayList{httpResponse(chatBody("Your key is " + half + "\\u0001" + rest))};
    QTest::newRow("control character in a stream")
        << true
        << QByteArrayList{streamHead(), httpChunk(chatEvent("a " + half + "\\u001b")),
               httpChunk(chatEvent("\\u0007" + rest)), httpChunk(doneEvent())};
    QTest::newRow("plain error") << false << QByteArrayList{httpResponse("bad " + key, "", "500 Oops")};
    QTest::newRow("reply") << false << QByteArrayList{httpResponse(chatBody("Your key is " + key))};
    QTest::newRow("reply in two pieces")
        << false
        << QByteArrayList{httpResponse(chatBody("Your key is " + key)).first(200),
               httpResponse(chatBody("Your key is " + key)).sliced(200)};
    QTest::newRow("not JSON") << false << QByteArrayList{httpResponse("key " + key)};
    QTest::newRow("stream, one event")
        << true << QByteArrayList{streamHead(), httpChunk(chatEvent("a " + key)), httpChunk(doneEvent())};
    QTest::newRow("stream, two events") << true
                                        << QByteArrayList{streamHead(), httpChunk(chatEvent("a " + half)),
                                               httpChunk(chatEvent(rest)), httpChunk(doneEvent())};
    QTest::newRow("stream, two chunks")
        << true
        << QByteArrayList{streamHead(), httpChunk(chatEvent("a " + key).first(60)),
               httpChunk(chatEvent("a " + key).sliced(60)), httpChunk(doneEvent())};
    QTest::newRow("reasoning") << true
                               << QByteArrayList{streamHead(),
                                      httpChunk(deltaEvent(R"({"reasoning_content":"hm )" + half + "\"}")),
                                      httpChunk(deltaEvent(R"({"reasoning_content":")" + rest + "\"}")),
                                      httpChunk(doneEvent())};
    QTest::newRow("tool arguments")
        << true
        << QByteArrayList{streamHead(),
               httpChunk(deltaEvent(R"({"tool_calls":[{"index":0,"id":")" + key + R"(","function":{"name":")"
                   + key + R"(","arguments":"{\"k\":\")" + half + "\"}}]}")),
               httpChunk(deltaEvent(
                   R"({"tool_calls":[{"index":0,"function":{"arguments":")" + rest + R"(\"}"}}]})")),
               httpChunk(doneEvent())};
    QTest::newRow("error in a stream")
        << true
        << QByteArrayList{streamHead(), httpChunk(R"(data: {"error":{"message":"bad )" + key + "\"}}\n\n")};
    QTest::newRow("event that is no JSON")
        << true << QByteArrayList{streamHead(), httpChunk("data: oops " + key + "\n\n")};
}

void TstDeltaRedactor::showsAnEchoedKeyNowhere()
{
    QFETCH(const bool, stream);
    QFETCH(const QByteArrayList, pieces);
    ScriptedServer server;
    server.answerWith({pieces});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(stream), routeTo(server.url()));
    QTRY_VERIFY(watched.isOver());
    QVERIFY(server.received().contains(Key));
    const QByteArray everything = withoutControlCharacters(QString::fromUtf8(watched.everything())).toUtf8();
    QVERIFY2(!everything.contains(Key), everything.constData());
    QVERIFY(watched.everything().contains("***"));
}

void TstDeltaRedactor::masksAKeySplitAtEveryPoint()
{
    const QString text = u"before sk-CANARY-123 after"_s;
    for (qsizetype split = 0; split <= text.size(); ++split) {
        DeltaRedactor redactor(Redactor({Secret(Key.toByteArray())}));
        CompletionDelta first;
        first.text = text.first(split);
        CompletionDelta second;
        second.text = text.sliced(split);
        QString shown = redactor.mask(first).text;
        shown += redactor.mask(second).text;
        shown += redactor.flush().text;
        QCOMPARE(shown, u"before *** after"_s);
    }
}

void TstDeltaRedactor::masksTheKeyInThePromptAsSent()
{
    ScriptedServer server;
    server.answerWith({{httpResponse(chatBody("x"))}});
    GatewayClient client;
    Prompt prompt = chatPrompt();
    prompt.text = u"My key is sk-CANARY-123"_s;
    WatchedCall watched(client, prompt, routeTo(server.url()));
    QTRY_VERIFY(watched.isOver());
    QVERIFY(server.requests().constFirst().contains("My key is sk-CANARY-123"));
    QVERIFY(watched.bodies().request.contains("My key is ***"));
    QVERIFY(!watched.everything().contains(Key));
}

void TstDeltaRedactor::masksTheDigestInTheBodyOfAnError()
{
    const QByteArray digest(64, 'a');
    ScriptedServer server;
    server.answerWith(
        {{httpResponse(R"({"error":{"message":"Key Hash )" + digest + R"(","type":"auth_error"}})",
            "Content-Type: application/json\r\n", "500 Internal Server Error")}});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(), routeTo(server.url()));
    QTRY_VERIFY(watched.isOver());
    QVERIFY(!watched.everything().contains(digest));
    QVERIFY(watched.bodies().response.contains("Key Hash ***"));
}

void TstDeltaRedactor::keepsTheTextAroundAKey()
{
    ScriptedServer server;
    server.answerWith({{streamHead(), httpChunk(chatEvent("a sk-CAN")),
        httpChunk(chatEvent("ARY-123 b sk-CA")), httpChunk({})}});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(true), routeTo(server.url()));
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "cut_off"_L1);
    QCOMPARE(watched.record().reply, u"a *** b sk-CA"_s);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstDeltaRedactor)

#include "tst_deltaredactor.moc"
