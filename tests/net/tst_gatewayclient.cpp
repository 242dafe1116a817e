// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/gatewayclient.h"
#include "net/scriptedserver.h"
#include "net/watchedcall.h"

#include <QTest>

#include <algorithm>
#include <array>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

using After = Answer::After;

constexpr auto JsonType = "Content-Type: application/json\r\n";

QByteArray lineOf(const QByteArray& request, const QByteArray& name)
{
    for (const QByteArray& line : request.first(request.indexOf("\r\n\r\n")).split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ": "))
            return line.sliced(name.size() + 2).trimmed();
    }
    return {};
}

QByteArrayList sortedHead(const QByteArray& request)
{
    QByteArray head = request.first(request.indexOf("\r\n\r\n"));
    QByteArrayList lines = head.replace("\r", "").split('\n');
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

class TstGatewayClient final : public QObject
{
    Q_OBJECT

private slots:
    void readsAPlainAnswer();
    void readsAStreamAsItComes();
    void writesTheHeadersOfARequest();
    void showsTheRequestAsItLeft();
    void asksForAStreamWithItsOwnAccept();
    void endsAtTheTerminalEventThoughTheSocketStaysOpen();
    void reusesAConnection();
    void reusesTheConnectionOfAStreamThatClosedItsBody();
    void runsEightCallsAtOnce();
    void endsAsTheTableSays_data();
    void endsAsTheTableSays();
    void keepsTheBodyOfAFailure();
    void namesTheLocationOfARedirect();
    void sendsNothingToTheTargetOfARedirect();
    void readsAPlainBodyThoughAStreamWasAskedFor();
    void readsAStreamThoughNoneWasAskedFor();
    void readsAnErrorOfAnAuthenticationChallenge();
    void refusesAKeyWithALineFeed();
    void neverKeepsCookies();
    void readsTheModelList();
    void mapsErrorsOfTheModelList();
};

void TstGatewayClient::readsAPlainAnswer()
{
    ScriptedServer server;
    server.answerWith({{httpResponse(chatBody("Hello"),
        "Content-Type: application/json\r\nX-Flux-Model: deepseek\r\n"
        "X-Flux-Cost-Usd: 0.000146\r\n")}});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(), routeTo(server.url()));
    QVERIFY(watched.events().empty());
    QTRY_VERIFY(watched.isOver());

    QCOMPARE(watched.order(), "sent head delta end"_ba);
    QCOMPARE(callStateName(watched.record().state), "done"_L1);
    QCOMPARE(watched.record().reply, u"Hello"_s);
    QCOMPARE(watched.record().flux.model, u"deepseek"_s);
    QCOMPARE(watched.record().flux.costUsd, u"0.000146"_s);
    QCOMPARE(watched.record().httpStatus, 200);
    QCOMPARE(watched.bodies().response, chatBody("Hello"));
    QCOMPARE(server.countHeads("POST"), 1);
}

void TstGatewayClient::readsAStreamAsItComes()
{
    ScriptedServer server;
    server.answerWith({{streamHead("X-Flux-Request-Id: r1\r\n"), httpChunk(chatEvent("Hel")),
        httpChunk(chatEvent("lo")), httpChunk(doneEvent()), httpChunk({})}});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(true), routeTo(server.url()));
    QTRY_VERIFY(watched.isOver());

    QCOMPARE(watched.order(), "sent head delta end"_ba);
    QVERIFY2(watched.events().size() >= 5, "the two texts arrived in one");
    QCOMPARE(callStateName(watched.record().state), "done"_L1);
    QCOMPARE(watched.record().reply, u"Hello"_s);
    QCOMPARE(watched.record().flux.requestId, u"r1"_s);
    QVERIFY(watched.record().timings.firstToken.has_value());
}

void TstGatewayClient::writesTheHeadersOfARequest()
{
    ScriptedServer server;
    server.answerWith({{httpResponse(chatBody("Hello"))}});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(), routeTo(server.url()));
    QTRY_VERIFY(watched.isOver());

    const QByteArray request = server.requests().constFirst();
    QVERIFY(request.startsWith("POST /v1/chat/completions HTTP/1.1\r\n"));
    QCOMPARE(lineOf(request, "Accept"), "application/json"_ba);
    QCOMPARE(lineOf(request, "Accept-Encoding"), "identity"_ba);
    QCOMPARE(lineOf(request, "Content-Type"), "application/json"_ba);
    QCOMPARE(lineOf(request, "Authorization"), "Bearer sk-CANARY-123"_ba);
    QVERIFY(lineOf(request, "User-Agent").startsWith("Fluxscope/"));
    QCOMPARE(lineOf(request, "Cookie"), QByteArray());
}

void TstGatewayClient::showsTheRequestAsItLeft()
{
    ScriptedServer server;
    server.answerWith({{httpResponse(chatBody("Hello"))}});
    GatewayClient client;
    Prompt prompt = chatPrompt();
    prompt.dialect = Dialect::Messages;
    WatchedCall watched(client, prompt, routeTo(server.url()));
    QTRY_VERIFY(watched.isOver());

    QByteArrayList left =
        sortedHead(QByteArray(server.requests().constFirst()).replace("sk-CANARY-123", "***"));
    // Qt adds this one by itself.
    left.removeOne("Connection: Keep-Alive");
    const QByteArray shown = watched.bodies().request;
    QCOMPARE(sortedHead(shown), left);
    QCOMPARE(shown.sliced(shown.indexOf("\r\n\r\n")),
        server.requests().constFirst().sliced(server.requests().constFirst().indexOf("\r\n\r\n")));
}

void TstGatewayClient::asksForAStreamWithItsOwnAccept()
{
    ScriptedServer server;
    server.answerWith({{streamHead(), httpChunk(doneEvent()), httpChunk({})}});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(true), routeTo(server.url()));
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(lineOf(server.requests().constFirst(), "Accept"), "text/event-stream"_ba);
}

void TstGatewayClient::endsAtTheTerminalEventThoughTheSocketStaysOpen()
{
    ScriptedServer server;
    server.answerWith({{streamHead(), httpChunk(chatEvent("Hello")), httpChunk(doneEvent())}});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(true), routeTo(server.url()));
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "done"_L1);
    QCOMPARE(server.openConnections(), 1);
    // And it is let go quietly.
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(watched.endings(), 1);
}

void TstGatewayClient::reusesAConnection()
{
    ScriptedServer server;
    server.answerWith({{httpResponse(chatBody("Hello"))}});
    GatewayClient client;
    for (int i = 0; i < 3; ++i) {
        WatchedCall watched(client, chatPrompt(), routeTo(server.url()));
        QTRY_VERIFY(watched.isOver());
    }
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.connectionCount(), 1);
}

void TstGatewayClient::reusesTheConnectionOfAStreamThatClosedItsBody()
{
    ScriptedServer server;
    server.answerWith({{streamHead(), httpChunk(chatEvent("Hello")), httpChunk(doneEvent()), httpChunk({})}});
    GatewayClient client;
    WatchedCall first(client, chatPrompt(true), routeTo(server.url()));
    QTRY_VERIFY(first.isOver());
    WatchedCall second(client, chatPrompt(true), routeTo(server.url()));
    QTRY_VERIFY(second.isOver());
    WatchedCall third(client, chatPrompt(true), routeTo(server.url()));
    QTRY_VERIFY(third.isOver());
    QVERIFY(server.connectionCount() < 3);
}

void TstGatewayClient::runsEightCallsAtOnce()
{
    ScriptedServer server;
    server.answerWith({{streamHead(), httpChunk(chatEvent("Hello"))}});
    GatewayClient client;
    std::array<std::unique_ptr<WatchedCall>, 8> calls;
    for (auto& watched : calls)
        watched = std::make_unique<WatchedCall>(client, chatPrompt(true), routeTo(server.url()));
    for (const auto& watched : calls)
        QTRY_COMPARE(watched->record().reply, u"Hello"_s);
    QCOMPARE(server.openConnections(), 8);
    for (const auto& watched : calls)
        watched->call()->stop();
    QTRY_COMPARE(server.openConnections(), 0);
}

void TstGatewayClient::endsAsTheTableSays_data()
{
    QTest::addColumn<bool>("stream");
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("reply"); // "(none)": none arrived

    const QByteArray json = JsonType;
    const QString none = u"(none)"_s;
    const auto row = [](const char* name, bool stream, const QByteArrayList& pieces, bool closes,
                         const char* state, const char* kind, const char* code, const QString& reply) {
        QTest::newRow(name) << stream << pieces << closes << QString::fromLatin1(state)
                            << QString::fromLatin1(kind) << QString::fromLatin1(code) << reply;
    };
    QByteArray manyHeaders;
    for (int i = 0; i < 150; ++i)
        manyHeaders += "X-Flux-Extra-" + QByteArray::number(i) + ": 1\r\n";
    const QByteArray hello = chatBody("Hello");

    row("plain, whole", false, {httpResponse(hello, json)}, false, "done", "", "", u"Hello"_s);
    row("plain, no text", false, {httpResponse(chatBody(""), json)}, false, "empty", "", "", u""_s);
    row("plain, unframed, whole", false, {"HTTP/1.1 200 OK\r\n" + json + "\r\n" + hello}, true, "done", "",
        "", u"Hello"_s);
    row("plain, in two pieces", false,
        {httpResponse(hello, json).first(120), httpResponse(hello, json).sliced(120)}, false, "done", "", "",
        u"Hello"_s);
    row("plain, shorter than its length", false,
        {"HTTP/1.1 200 OK\r\n" + json + "Content-Length: 5000\r\n\r\n" + hello.first(40)}, true, "failed",
        "protocol", "incomplete_body", none);
    row("plain, whole JSON but shorter than its length", false,
        {"HTTP/1.1 200 OK\r\n" + json + "Content-Length: 5000\r\n\r\n" + hello}, true, "failed", "protocol",
        "incomplete_body", none);
    row("plain, unframed, cut", false, {"HTTP/1.1 200 OK\r\n" + json + "\r\n" + hello.first(40)}, true,
        "failed", "protocol", "incomplete_body", none);
    row("plain, broken chunk size", false,
        {"HTTP/1.1 200 OK\r\n" + json + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + hello}, true, "failed",
        "protocol", "incomplete_body", none);
    row("plain, cut between chunks", false,
        {"HTTP/1.1 200 OK\r\n" + json + "Transfer-Encoding: chunked\r\n\r\n" + httpChunk(hello.first(30))},
        true, "failed", "protocol", "incomplete_body", none);
    row("plain, not JSON", false, {httpResponse("hello there", json)}, false, "failed", "protocol",
        "not_json", none);
    row("plain, empty", false, {httpResponse("", json)}, false, "failed", "protocol", "incomplete_body",
        none);
    row("204", false, {"HTTP/1.1 204 No Content\r\nServer: x\r\n\r\n"}, false, "failed", "protocol",
        "no_content", none);
    row("a web page", false, {httpResponse("<html>Login</html>", "Content-Type: text/html\r\n")}, false,
        "failed", "protocol", "unexpected_content_type", none);
    row("a web page without a type", true, {httpResponse("<html>Login</html>")}, false, "failed", "protocol",
        "unexpected_content_type", none);
    row("compressed", false, {httpResponse("\x1f\x8b\x08", json + "Content-Encoding: gzip\r\n")}, false,
        "failed", "protocol", "compressed", none);
    row("no headers", false, {"HTTP/1.1 200 OK\r\n\r\n" + hello}, false, "failed", "protocol", "no_headers",
        none);
    row("more headers than Qt takes", true, {streamHead(manyHeaders), httpChunk(chatEvent("Hello"))}, false,
        "failed", "protocol", "no_headers", none);
    row("redirect", false, {httpResponse("", "Location: /elsewhere\r\n", "307 Temporary Redirect")}, false,
        "failed", "protocol", "redirect", none);
    row("redirect without a place", false, {httpResponse("", "Server: x\r\n", "302 Found")}, false, "failed",
        "protocol", "redirect", none);
    row("error in a 200", false,
        {httpResponse(R"({"error":{"message":"Overloaded","type":"overloaded_error"}})", json)}, false,
        "failed", "overloaded", "overloaded_error", none);
    row("402", false,
        {httpResponse(R"({"error":{"message":"Used up","code":"limit"}})", json, "402 Payment Required")},
        false, "failed", "payment", "limit", none);
    row("503 with a web page", true,
        {httpResponse("<html></html>", "Content-Type: text/html\r\n", "503 Service Unavailable")}, false,
        "failed", "server", "", none);
    row("500 cut in its body", false,
        {"HTTP/1.1 500 Oops\r\nContent-Type: text/plain\r\nContent-Length: 500\r\n\r\noops"}, true, "failed",
        "server", "", none);
    row("429 unframed", true,
        {"HTTP/1.1 429 Slow down\r\n" + json + "\r\n{\"error\":{\"message\":\"slow\"}}"}, true, "failed",
        "rate_limit", "", none);
    row("closed without an answer", false, {}, true, "failed", "network", "connection_closed", none);
    row("closed inside the head", true, {"HTTP/1.1 200 OK\r\nConte"}, true, "failed", "network",
        "connection_closed", none);
    row("stream, whole", true,
        {streamHead(), httpChunk(chatEvent("Hello")), httpChunk(doneEvent()), httpChunk({})}, false, "done",
        "", "", u"Hello"_s);
    row("stream, last event not closed by a blank line", true,
        {streamHead(), httpChunk(chatEvent("Hello") + "data: [DONE]"), httpChunk({})}, false, "done", "", "",
        u"Hello"_s);
    row("stream, without its terminal event", true,
        {streamHead(), httpChunk(chatEvent("Hel")), httpChunk({})}, false, "cut_off", "network", "stream_cut",
        u"Hel"_s);
    row("stream, closed in mid-chunk", true,
        {streamHead(), httpChunk(chatEvent("Hel")), "40\r\ndata: {\"cho"}, true, "cut_off", "network",
        "stream_cut", u"Hel"_s);
    row("stream, closed before its first event", true, {streamHead()}, true, "cut_off", "network",
        "stream_cut", none);
    row("stream, unframed", true,
        {"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" + chatEvent("Hello"), doneEvent()},
        true, "done", "", "", u"Hello"_s);
    row("stream, an event that is no JSON", true,
        {streamHead(), httpChunk(chatEvent("Hel") + "data: {oops\n\n")}, false, "failed", "protocol",
        "not_json", u"Hel"_s);
    row("stream, error in mid-stream", true,
        {streamHead(), httpChunk(chatEvent("Hel")),
            httpChunk("data: {\"error\":{\"message\":\"no\",\"code\":402}}\n\n")},
        false, "failed", "payment", "402", u"Hel"_s);
    row("NDJSON", true, {httpResponse("{\"a\":1}\n{\"b\":2}\n", "Content-Type: application/x-ndjson\r\n")},
        false, "failed", "protocol", "not_json", none);
}

void TstGatewayClient::endsAsTheTableSays()
{
    QFETCH(const bool, stream);
    QFETCH(const QByteArrayList, pieces);
    QFETCH(const bool, closes);
    QFETCH(const QString, state);
    QFETCH(const QString, kind);
    QFETCH(const QString, code);
    QFETCH(const QString, reply);

    ScriptedServer server;
    server.answerWith({pieces, closes ? After::Close : After::KeepOpen});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(stream), routeTo(server.url()));
    QTRY_VERIFY(watched.isOver());

    const CallRecord& record = watched.record();
    QCOMPARE(QString(callStateName(record.state)), state);
    QCOMPARE(record.error ? QString(errorKindName(record.error->kind)) : QString(), kind);
    QCOMPARE(record.error ? record.error->code : QString(), code);
    QCOMPARE(record.reply.value_or(u"(none)"_s), reply);
    QVERIFY(!record.error || !record.error->message.isEmpty());
    QCOMPARE(watched.endings(), 1);
    QCOMPARE(server.countHeads("POST"), 1);
}

void TstGatewayClient::keepsTheBodyOfAFailure()
{
    ScriptedServer server;
    server.answerWith({{httpResponse("\x1f\x8b\x08", "Content-Encoding: gzip\r\n")}});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(), routeTo(server.url()));
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(watched.bodies().response, "\x1f\x8b\x08"_ba);
}

void TstGatewayClient::namesTheLocationOfARedirect()
{
    ScriptedServer server;
    server.answerWith(
        {{httpResponse("", "Location: https://elsewhere.example/v1\r\n", "308 Permanent Redirect")}});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(), routeTo(server.url()));
    QTRY_VERIFY(watched.isOver());
    QVERIFY(watched.record().error->message.contains(u"https://elsewhere.example/v1"_s));
}

void TstGatewayClient::sendsNothingToTheTargetOfARedirect()
{
    ScriptedServer target;
    target.answerWith({{httpResponse(chatBody("Stolen"))}});
    ScriptedServer server;
    server.answerWith({{httpResponse("", "Location: " + target.url().toEncoded() + "/v1/chat/completions\r\n",
        "307 Temporary Redirect")}});
    GatewayClient client;
    WatchedCall first(client, chatPrompt(), routeTo(server.url()));
    QTRY_VERIFY(first.isOver());
    // A second call shows that the event loop has had its time.
    WatchedCall second(client, chatPrompt(), routeTo(server.url()));
    QTRY_VERIFY(second.isOver());
    QCOMPARE(target.connectionCount(), 0);
    QCOMPARE(server.countHeads("POST"), 2);
}

void TstGatewayClient::readsAPlainBodyThoughAStreamWasAskedFor()
{
    ScriptedServer server;
    server.answerWith({{httpResponse(chatBody("Hello"), JsonType)}});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(true), routeTo(server.url()));
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "done"_L1);
    QCOMPARE(watched.record().reply, u"Hello"_s);
    QVERIFY(!watched.record().timings.firstToken);
}

void TstGatewayClient::readsAStreamThoughNoneWasAskedFor()
{
    ScriptedServer server;
    server.answerWith({{streamHead(), httpChunk(chatEvent("Hello")), httpChunk(doneEvent()), httpChunk({})}});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(), routeTo(server.url()));
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "done"_L1);
    QCOMPARE(watched.record().reply, u"Hello"_s);
}

void TstGatewayClient::readsAnErrorOfAnAuthenticationChallenge()
{
    ScriptedServer server;
    server.answerWith({{httpResponse(R"({"error":{"message":"Bad key","type":"auth_error"}})",
        "Content-Type: application/json\r\nWWW-Authenticate: Basic realm=\"x\"\r\n", "401 Unauthorized")}});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(), routeTo(server.url()));
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "failed"_L1);
    QCOMPARE(watched.record().httpStatus, 401);
    QCOMPARE(errorKindName(watched.record().error->kind), "auth"_L1);
    QCOMPARE(watched.record().error->message, u"Bad key"_s);
    QCOMPARE(server.countHeads("POST"), 1);
}

void TstGatewayClient::refusesAKeyWithALineFeed()
{
    ScriptedServer server;
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(), routeTo(server.url(), "sk-CANARY-123\r\nX-Evil: 1"));
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "not_sent"_L1);
    QCOMPARE(errorKindName(watched.record().error->kind), "auth"_L1);
    QCOMPARE(server.connectionCount(), 0);
}

void TstGatewayClient::neverKeepsCookies()
{
    ScriptedServer server;
    server.answerWith({{httpResponse(chatBody("Hello"), "Set-Cookie: session=1\r\n")}});
    GatewayClient client;
    for (int i = 0; i < 2; ++i) {
        WatchedCall watched(client, chatPrompt(), routeTo(server.url()));
        QTRY_VERIFY(watched.isOver());
    }
    QCOMPARE(lineOf(server.requests().constLast(), "Cookie"), QByteArray());
}

void TstGatewayClient::readsTheModelList()
{
    ScriptedServer server;
    server.answerWith(
        {{httpResponse(R"({"object":"list","data":[{"id":"flux-auto"},{"id":"flux-fast"}]})", JsonType)}});
    GatewayClient client;
    QStringList ids;
    client.requestModels(
        routeTo(server.url()), this, [&ids](const Result<QList<ModelEntry>, CallError>& result) {
            QVERIFY(result.hasValue());
            for (const ModelEntry& entry : *result)
                ids.append(entry.id);
        });
    QTRY_COMPARE(ids, QStringList({u"flux-auto"_s, u"flux-fast"_s}));
    QVERIFY(server.requests().constFirst().startsWith("GET /v1/models HTTP/1.1\r\n"));
    QCOMPARE(lineOf(server.requests().constFirst(), "Authorization"), "Bearer sk-CANARY-123"_ba);
}

void TstGatewayClient::mapsErrorsOfTheModelList()
{
    ScriptedServer server;
    server.answerWith(
        {{httpResponse(R"({"error":{"message":"Bad key sk-CANARY-123"}})", JsonType, "401 Unauthorized")}});
    GatewayClient client;
    std::optional<CallError> error;
    client.requestModels(
        routeTo(server.url()), this, [&error](const Result<QList<ModelEntry>, CallError>& result) {
            QVERIFY(!result.hasValue());
            error = result.error();
        });
    QTRY_VERIFY(error.has_value());
    QCOMPARE(errorKindName(error->kind), "auth"_L1);
    QCOMPARE(error->message, u"Bad key ***"_s);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstGatewayClient)

#include "tst_gatewayclient.moc"
