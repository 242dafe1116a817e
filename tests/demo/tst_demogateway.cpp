// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demogateway.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Key = "sk-CANARY-123";
constexpr auto ChatPath = "/v1/chat/completions";
constexpr auto ResponsesPath = "/v1/responses";
constexpr auto MessagesPath = "/anthropic/v1/messages";

// A response as it came over the socket; the body is free of its chunk framing where `isWhole`.
struct Reply
{
    int status = 0;
    QMap<QByteArray, QByteArray> headers;
    int headerLines = 0;
    QByteArray body;
    bool isWhole = false;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

QByteArray requestBody(
    const QByteArray& path, const QString& model, bool stream, const QString& prompt, QJsonObject extra = {})
{
    extra.insert(u"model"_s, model);
    extra.insert(u"stream"_s, stream);
    if (path == ResponsesPath) {
        extra.insert(u"input"_s, prompt);
    } else {
        extra.insert(u"messages"_s, QJsonArray{QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, prompt}}});
        if (path == MessagesPath && !extra.contains(u"max_tokens"_s)) {
            extra.insert(u"max_tokens"_s, 100'000);
        }
    }
    return QJsonDocument(extra).toJson(QJsonDocument::Compact);
}

QByteArray httpRequest(const QByteArray& method, const QByteArray& path, const QByteArray& body,
    const QByteArray& keyHeader = QByteArray("Authorization: Bearer ") + Key)
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" + keyHeader
        + (keyHeader.isEmpty() ? "" : "\r\n") + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

// Removes the chunk framing as far as the bytes go; true where the last chunk is there.
bool unchunk(QByteArray& body)
{
    QByteArray plain;
    qsizetype at = 0;
    for (;;) {
        const qsizetype lineEnd = body.indexOf("\r\n", at);
        if (lineEnd < 0) {
            break;
        }
        const qsizetype size = body.mid(at, lineEnd - at).toLongLong(nullptr, 16);
        if (size == 0) {
            body = plain;
            return true;
        }
        plain += body.mid(lineEnd + 2, size);
        at = lineEnd + 2 + size + 2;
    }
    body = plain;
    return false;
}

Reply parseReply(const QByteArray& bytes)
{
    Reply reply;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        return reply;
    }
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    reply.status = lines.first().split(' ').value(1).toInt();
    reply.headerLines = static_cast<int>(lines.size() - 1);
    for (const QByteArray& line : lines.mid(1)) {
        reply.headers.insert(
            line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    }
    reply.body = bytes.mid(end + 4);
    if (reply.headers.contains("content-length")) {
        reply.isWhole = reply.body.size() == reply.headers.value("content-length").toLongLong();
    } else if (reply.headers.contains("transfer-encoding")) {
        reply.isWhole = unchunk(reply.body);
    } else {
        reply.isWhole = reply.status == 204;
    }
    return reply;
}

// The data lines of all events.
QList<QByteArray> eventData(const QByteArray& stream)
{
    QList<QByteArray> data;
    for (const QByteArray& line : stream.split('\n')) {
        if (line.startsWith("data: ")) {
            data.append(line.mid(6));
        }
    }
    return data;
}

QString textOfReply(const QByteArray& path, const Reply& reply)
{
    const QJsonObject json = reply.json();
    if (path == ChatPath) {
        return json[u"choices"][0][u"message"][u"content"].toString();
    }
    const QJsonArray items = json[path == ResponsesPath ? u"output" : u"content"].toArray();
    const QJsonValue last = items.last();
    return path == ResponsesPath ? last[u"content"][0][u"text"].toString() : last[u"text"].toString();
}

QString textOfStream(const QByteArray& path, const Reply& reply)
{
    QString text;
    for (const QByteArray& data : eventData(reply.body)) {
        const QJsonObject json = QJsonDocument::fromJson(data).object();
        if (path == ChatPath) {
            text += json[u"choices"][0][u"delta"][u"content"].toString();
        } else if (json[u"type"].toString() == "response.output_text.delta"_L1) {
            text += json[u"delta"].toString();
        } else if (json[u"type"].toString() == "content_block_delta"_L1) {
            text += json[u"delta"][u"text"].toString();
        }
    }
    return text;
}

QByteArray terminalMark(const QByteArray& path)
{
    if (path == ChatPath) {
        return "data: [DONE]";
    }
    return path == ResponsesPath ? "event: response.completed" : "event: message_stop";
}

void addPaths()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("chat") << QByteArray(ChatPath);
    QTest::newRow("responses") << QByteArray(ResponsesPath);
    QTest::newRow("messages") << QByteArray(MessagesPath);
}

} // namespace

class TstDemoGateway final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void answersWithTheWordAskedFor_data() { addPaths(); }
    void answersWithTheWordAskedFor();
    void streamsTheSameTextToItsTerminalEvent_data() { addPaths(); }
    void streamsTheSameTextToItsTerminalEvent();
    void namesRequestedAndServedModelInHeaders();
    void tellsTheCostOnlyWithoutStreaming();
    void sendsFamiliesThatClientsMustDrop();
    void rotatesTheModelsOfAnAlias();
    void stopsAtTheBudget_data() { addPaths(); }
    void stopsAtTheBudget();
    void countsUsageInALastChunkOnlyWhenAsked();
    void servesTwoRequestsOnOneConnection();
    void cutsAStreamInsideAChunk_data() { addPaths(); }
    void cutsAStreamInsideAChunk();
    void keepsTheConnectionBehindTheLastEvent();
    void failsByModelId_data();
    void failsByModelId();
    void putsAnErrorIntoTheStream_data() { addPaths(); }
    void putsAnErrorIntoTheStream();
    void breaksHttp_data();
    void breaksHttp();
    void staysSilent();
    void sendsTheKeyBackEverywhere();
    void listsModelsAndScenarios();
    void refusesRequestsThatBreakTheRules_data();
    void refusesRequestsThatBreakTheRules();
    void countsPosts();
    void streamsAtItsPace();
    void takesSettingsBehindAColon();

private:
    // Sends the bytes and reads until a whole response, the end of the connection, or half a second without
    // either.
    Reply exchange(const QByteArray& bytes);
    Reply post(const QByteArray& path, const QString& model, bool stream,
        const QString& prompt = u"Reply with exactly the word: ok"_s, const QJsonObject& extra = {});

    std::unique_ptr<DemoGateway> m_gateway;
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_received;
};

void TstDemoGateway::init()
{
    m_gateway = std::make_unique<DemoGateway>();
    m_gateway->setTokensPerSecond(0);
    QVERIFY(m_gateway->listen());
    m_socket = std::make_unique<QTcpSocket>();
    m_received.clear();
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] { m_received += m_socket->readAll(); });
}

void TstDemoGateway::cleanup()
{
    m_socket.reset();
    m_gateway.reset();
}

Reply TstDemoGateway::exchange(const QByteArray& bytes)
{
    m_received.clear();
    if (m_socket->state() == QAbstractSocket::UnconnectedState) {
        m_socket->connectToHost(m_gateway->url().host(), m_gateway->port());
    }
    m_socket->write(bytes);
    QElapsedTimer quiet;
    quiet.start();
    qsizetype seen = 0;
    bool isWhole = false;
    const bool hasEnded = QTest::qWaitFor(
        [&] {
            if (m_received.size() != seen) {
                seen = m_received.size();
                isWhole = parseReply(m_received).isWhole;
                quiet.restart(); // only now, since a long reply takes its time to read
            }
            const bool isClosed = m_socket->state() == QAbstractSocket::UnconnectedState;
            // A long reply takes its time to be made as well.
            return isClosed || isWhole || quiet.elapsed() > (seen > 0 ? 500 : 5000);
        },
        20'000);
    return hasEnded ? parseReply(m_received) : Reply();
}

Reply TstDemoGateway::post(const QByteArray& path, const QString& model, bool stream, const QString& prompt,
    const QJsonObject& extra)
{
    return exchange(httpRequest("POST", path, requestBody(path, model, stream, prompt, extra)));
}

void TstDemoGateway::answersWithTheWordAskedFor()
{
    QFETCH(const QByteArray, path);
    const Reply reply = post(path, u"flux-fast"_s, false);
    QCOMPARE(reply.status, 200);
    QCOMPARE(textOfReply(path, reply), u"ok"_s);
}

void TstDemoGateway::streamsTheSameTextToItsTerminalEvent()
{
    QFETCH(const QByteArray, path);
    const Reply plain = post(path, u"demo-german"_s, false);
    const Reply streamed = post(path, u"demo-split"_s, true);
    QVERIFY(streamed.isWhole);
    QVERIFY(streamed.headers.value("content-type").startsWith("text/event-stream"));
    QVERIFY(streamed.body.contains(terminalMark(path)));
    QVERIFY(textOfReply(path, plain).contains(u"Himmel"_s));
    QCOMPARE(textOfStream(path, streamed), textOfReply(path, plain));
}

void TstDemoGateway::namesRequestedAndServedModelInHeaders()
{
    const Reply routed = post(ChatPath, u"flux-auto"_s, false);
    QCOMPARE(routed.headers.value("x-flux-original-model"), QByteArray("flux-auto"));
    QCOMPARE(routed.headers.value("x-flux-model"), QByteArray("kimi-k2.6"));
    QCOMPARE(routed.headers.value("x-flux-routed"), QByteArray("true"));
    const Reply pinned = post(ChatPath, u"flux-pinned-glm-5"_s, false);
    QCOMPARE(pinned.headers.value("x-flux-model"), QByteArray("glm-5"));
    QCOMPARE(pinned.headers.value("x-flux-routed"), QByteArray("false"));
    QVERIFY(routed.headers.value("x-flux-request-id") != pinned.headers.value("x-flux-request-id"));
}

void TstDemoGateway::tellsTheCostOnlyWithoutStreaming()
{
    const Reply plain = post(ChatPath, u"flux-pinned-deepseek-v4-flash"_s, false);
    const QJsonValue usage = plain.json()[u"usage"];
    const qint64 millionths =
        usage[u"prompt_tokens"].toInteger() + 4 * usage[u"completion_tokens"].toInteger();
    const QByteArray cost = plain.headers.value("x-flux-cost-usd");
    QVERIFY(cost.startsWith("0."));
    QCOMPARE(cost.mid(2).leftJustified(6, '0').toLongLong(), millionths);
    const Reply streamed = post(ChatPath, u"flux-pinned-deepseek-v4-flash"_s, true);
    QVERIFY(!streamed.headers.contains("x-flux-cost-usd"));
    QVERIFY(!streamed.body.contains("cost_usd"));
    QCOMPARE(post(ChatPath, u"demo-cost-body"_s, false).headers.contains("x-flux-cost-usd"), false);
    QVERIFY(post(ChatPath, u"demo-cost-exponent"_s, false).headers.value("x-flux-cost-usd").contains("e-"));
}

void TstDemoGateway::sendsFamiliesThatClientsMustDrop()
{
    const Reply reply = post(ChatPath, u"flux-fast"_s, false);
    for (const char* const name :
        {"x-litellm-call-id", "x-litellm-key-spend", "llm_provider-openai-organization", "x-flux-available",
            "x-flux-held", "date", "cf-ray", "server"}) {
        QVERIFY2(!reply.headers.value(name).isEmpty(), name);
    }
}

void TstDemoGateway::rotatesTheModelsOfAnAlias()
{
    QMap<QByteArray, int> counts;
    for (int i = 0; i < 10; ++i) {
        ++counts[post(ChatPath, u"flux-auto"_s, false).headers.value("x-flux-model")];
    }
    const QMap<QByteArray, int> expected{{"kimi-k2.6", 5}, {"qwen-plus", 3}, {"MiniMax-M3", 2}};
    QCOMPARE(counts, expected);
}

void TstDemoGateway::stopsAtTheBudget()
{
    QFETCH(const QByteArray, path);
    const QString name = path == ResponsesPath ? u"max_output_tokens"_s : u"max_tokens"_s;
    const Reply reply = post(path, u"demo-markdown"_s, false, u"Hello"_s, {{name, 5}});
    const QJsonObject json = reply.json();
    const QString output = path == ChatPath ? u"completion_tokens"_s : u"output_tokens"_s;
    QCOMPARE(json[u"usage"][output].toInt(), 5);
    if (path == ChatPath) {
        QCOMPARE(json[u"choices"][0][u"finish_reason"].toString(), u"length"_s);
    } else if (path == ResponsesPath) {
        QCOMPARE(json[u"incomplete_details"][u"reason"].toString(), u"max_output_tokens"_s);
    } else {
        QCOMPARE(json[u"stop_reason"].toString(), u"max_tokens"_s);
    }
}

void TstDemoGateway::countsUsageInALastChunkOnlyWhenAsked()
{
    const QJsonObject asked{{u"stream_options"_s, QJsonObject{{u"include_usage"_s, true}}}};
    const QList<QByteArray> with = eventData(post(ChatPath, u"flux-fast"_s, true, u"hi"_s, asked).body);
    const QJsonObject last = QJsonDocument::fromJson(with.at(with.size() - 2)).object();
    QVERIFY(last[u"choices"].toArray().isEmpty());
    QVERIFY(last[u"usage"][u"completion_tokens"].toInt() > 0);
    QVERIFY(!post(ChatPath, u"flux-fast"_s, true).body.contains("\"usage\""));
}

void TstDemoGateway::servesTwoRequestsOnOneConnection()
{
    QCOMPARE(post(ChatPath, u"flux-fast"_s, true).status, 200);
    const quint16 localPort = m_socket->localPort();
    QCOMPARE(post(MessagesPath, u"flux-fast"_s, false).status, 200);
    QCOMPARE(m_socket->localPort(), localPort);
}

void TstDemoGateway::cutsAStreamInsideAChunk()
{
    QFETCH(const QByteArray, path);
    const Reply reply = post(path, u"demo-cut"_s, true);
    QCOMPARE(m_socket->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.isWhole);
    QVERIFY(!textOfStream(path, reply).isEmpty());
    QVERIFY(!reply.body.contains(terminalMark(path)));
}

void TstDemoGateway::keepsTheConnectionBehindTheLastEvent()
{
    const Reply reply = post(ChatPath, u"demo-hold-open"_s, true);
    QVERIFY(reply.body.contains("[DONE]"));
    QVERIFY(!reply.isWhole);
    QCOMPARE(m_socket->state(), QAbstractSocket::ConnectedState);
}

void TstDemoGateway::failsByModelId_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("openAiType");
    QTest::addColumn<QString>("anthropicType");
    const auto row = [](const char* model, int status, const QString& openAi, const QString& anthropic) {
        QTest::newRow(model) << QString::fromLatin1(model) << status << openAi << anthropic;
    };
    row("demo-error-400", 400, u"invalid_request_error"_s, u"invalid_request_error"_s);
    row("demo-error-401", 401, u"authentication_error"_s, u"authentication_error"_s);
    for (const char* const model :
        {"demo-error-402", "demo-error-402-hourly", "demo-error-402-plan", "demo-error-402-payment",
            "demo-error-402-premium", "demo-error-402-free", "demo-error-402-hold"}) {
        row(model, 402, u"payment_required"_s, u"billing_error"_s);
    }
    row("demo-error-403", 403, u"permission_error"_s, u"permission_error"_s);
    row("demo-error-404", 404, u"not_found_error"_s, u"not_found_error"_s);
    row("demo-error-413", 413, u"context_window_exceeded"_s, u"request_too_large"_s);
    row("demo-error-429", 429, u"rate_limit_error"_s, u"rate_limit_error"_s);
    row("demo-error-500-auth", 500, u"auth_error"_s, u"auth_error"_s);
    row("demo-error-529", 529, u"overloaded_error"_s, u"overloaded_error"_s);
    row("demo-error-502", 502, {}, {});
    row("demo-error-503", 503, {}, {});
}

void TstDemoGateway::failsByModelId()
{
    QFETCH(const QString, model);
    QFETCH(const int, status);
    QFETCH(const QString, openAiType);
    QFETCH(const QString, anthropicType);
    for (const char* const path : {ChatPath, ResponsesPath, MessagesPath}) {
        const Reply reply = post(path, model, true);
        QCOMPARE(reply.status, status);
        QCOMPARE(
            reply.json()[u"error"][u"type"].toString(), path == MessagesPath ? anthropicType : openAiType);
        QCOMPARE(
            reply.json()[u"type"].toString() == "error"_L1, path == MessagesPath && !anthropicType.isEmpty());
        QCOMPARE(reply.headers.contains("retry-after"), status == 429);
        if (status == 500) {
            const QByteArray digest = QCryptographicHash::hash(Key, QCryptographicHash::Sha256).toHex();
            QVERIFY(reply.body.contains(digest));
        }
    }
}

void TstDemoGateway::putsAnErrorIntoTheStream()
{
    QFETCH(const QByteArray, path);
    const Reply reply = post(path, u"demo-error-in-stream"_s, true);
    QCOMPARE(reply.status, 200);
    QVERIFY(!textOfStream(path, reply).isEmpty());
    QVERIFY(eventData(reply.body).last().contains("overloaded"));
    QVERIFY(!reply.body.contains(terminalMark(path)));
}

void TstDemoGateway::breaksHttp_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("204") << u"demo-204"_s << QByteArray("HTTP/1.1 204 ") << QByteArray("x-flux-model");
    QTest::newRow("HTML with 200") << u"demo-html"_s << QByteArray("HTTP/1.1 200 ")
                                   << QByteArray("<!DOCTYPE html>");
    QTest::newRow("redirect") << u"demo-redirect"_s << QByteArray("HTTP/1.1 307 ")
                              << QByteArray("Location: http://");
    QTest::newRow("error in 200") << u"demo-error-in-200"_s << QByteArray("HTTP/1.1 200 ")
                                  << QByteArray("{\"error\":");
    QTest::newRow("gzip") << u"demo-gzip"_s << QByteArray("HTTP/1.1 200 ")
                          << QByteArray("\r\n\r\n\x1f\x8b\x08");
    QTest::newRow("garbage") << u"demo-garbage"_s << QByteArray("HTP!1.1") << QByteArray("nonsense");
    QTest::newRow("closed at once") << u"demo-close"_s << QByteArray() << QByteArray();
    QTest::newRow("many headers") << u"demo-many-headers"_s << QByteArray("HTTP/1.1 200 ")
                                  << QByteArray("x-demo-filler-119");
}

void TstDemoGateway::breaksHttp()
{
    QFETCH(const QString, model);
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, part);
    for (const bool stream : {false, true}) {
        const Reply reply = post(ChatPath, model, stream);
        QVERIFY2(m_received.startsWith(start), m_received.left(40).constData());
        QVERIFY(m_received.contains(part));
        QCOMPARE(m_received.isEmpty(), start.isEmpty());
        QCOMPARE(reply.headerLines > 100, model == "demo-many-headers"_L1);
    }
}

void TstDemoGateway::staysSilent()
{
    post(ChatPath, u"demo-silent"_s, false);
    QCOMPARE(m_received, QByteArray());
    QCOMPARE(m_socket->state(), QAbstractSocket::ConnectedState);
}

void TstDemoGateway::sendsTheKeyBackEverywhere()
{
    const Reply reply = post(ChatPath, u"demo-echo-key"_s, false);
    QCOMPARE(reply.headers.value("x-flux-presented-key"), QByteArray(Key));
    QVERIFY(reply.body.contains(Key));
    const Reply streamed = post(ChatPath, u"demo-echo-key"_s, true);
    QVERIFY(!streamed.body.contains(Key));
    QVERIFY(textOfStream(ChatPath, streamed).contains(QLatin1StringView(Key)));
    const Reply error = post(MessagesPath, u"demo-echo-key-error"_s, false);
    QCOMPARE(error.status, 401);
    QVERIFY(error.body.contains(Key));
}

void TstDemoGateway::listsModelsAndScenarios()
{
    const Reply reply = exchange(httpRequest("GET", "/v1/models", {}));
    QStringList ids;
    const QJsonArray models = reply.json()[u"data"].toArray();
    for (const auto& model : models) {
        ids.append(model[u"id"].toString());
    }
    for (const auto& id : {u"flux-auto"_s, u"flux-image"_s, u"flux-voice"_s, u"flux-pinned-glm-5"_s,
             u"demo-cut"_s, u"demo-error-529"_s}) {
        QVERIFY2(ids.contains(id), qPrintable(id));
    }
    QCOMPARE(ids.removeDuplicates(), 0);
    QVERIFY(!models.at(5)[u"id"].toString().isEmpty());
    QVERIFY(!models.at(5).toObject().contains(u"max_input_tokens"_s));
}

void TstDemoGateway::refusesRequestsThatBreakTheRules_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray good = requestBody(ChatPath, u"flux-fast"_s, false, u"hi"_s);
    const auto body = [](const char* path, const QString& model, const QJsonObject& extra = {}) {
        return httpRequest("POST", path, requestBody(path, model, false, u"hi"_s, extra));
    };
    QTest::newRow("no key") << httpRequest("POST", ChatPath, good, {}) << 401;
    QTest::newRow("no key for the models") << httpRequest("GET", "/v1/models", {}, {}) << 401;
    QTest::newRow("key in x-api-key") << httpRequest("POST", ChatPath, good, "x-api-key: k") << 200;
    QTest::newRow("another path") << httpRequest("POST", "/v1/chat", good) << 404;
    QTest::newRow("another method") << httpRequest("GET", ChatPath, {}) << 405;
    QTest::newRow("no JSON") << httpRequest("POST", ChatPath, "hello") << 400;
    QTest::newRow("no messages") << httpRequest("POST", ChatPath, R"({"model":"flux-auto"})") << 400;
    QTest::newRow("Messages without max_tokens")
        << httpRequest("POST", MessagesPath, requestBody(ChatPath, u"flux-fast"_s, false, u"hi"_s)) << 400;
    QTest::newRow("an earlier response")
        << body(ResponsesPath, u"flux-fast"_s, {{u"previous_response_id"_s, u"resp_1"_s}}) << 400;
    QTest::newRow("an unknown model on chat") << body(ChatPath, u"nope"_s) << 400;
    QTest::newRow("an unknown model on responses") << body(ResponsesPath, u"nope"_s) << 401;
    QTest::newRow("an unknown model on messages") << body(MessagesPath, u"nope"_s) << 403;
    QTest::newRow("a voice model") << body(ChatPath, u"flux-voice"_s) << 400;
}

void TstDemoGateway::refusesRequestsThatBreakTheRules()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    QCOMPARE(exchange(request).status, status);
}

void TstDemoGateway::countsPosts()
{
    QSignalSpy answered(m_gateway.get(), &DemoGateway::requestAnswered);
    post(ChatPath, u"flux-fast"_s, false);
    exchange(httpRequest("GET", "/v1/models", {}));
    post(ChatPath, u"demo-close"_s, false);
    QCOMPARE(m_gateway->postCount(), 2);
    QCOMPARE(answered.size(), 3);
    QCOMPARE(answered.last().at(2).toString(), u"demo-close"_s);
    QVERIFY(m_gateway->lastRequest().body.contains("demo-close"));
}

void TstDemoGateway::streamsAtItsPace()
{
    QElapsedTimer clock;
    clock.start();
    const Reply reply = post(ChatPath, u"demo-long:tokens=100,tps=400"_s, true);
    QVERIFY(reply.isWhole);
    // At least 100 tokens at 400 a second.
    QVERIFY2(clock.elapsed() >= 250, qPrintable(QString::number(clock.elapsed())));
}

void TstDemoGateway::takesSettingsBehindAColon()
{
    const auto chunksOf = [this](const QString& model) {
        return eventData(post(ChatPath, model, true).body).size();
    };
    QVERIFY(chunksOf(u"demo-long:tokens=2000"_s) >= 2000);
    QVERIFY(chunksOf(u"demo-long:tokens=2000,chunk=10"_s) < 400);
}

QTEST_GUILESS_MAIN(TstDemoGateway)

#include "tst_demogateway.moc"
