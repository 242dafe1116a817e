// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pastedresponse.h"
#include "exchange/supporttext.h"
#include "wire/dialectcodec.h"
#include "wire/endpoints.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 9, 14), QTime(12, 0), Qt::UTC);

const QString Headers = u"Date: Mon, 14 Sep 2026 10:02:12 GMT\n"
                        "Content-Type: application/json\n"
                        "Server: cloudflare\n"
                        "X-Flux-Model: deepseek-v4-flash\n"
                        "X-Flux-Original-Model: flux-fast\n"
                        "X-Flux-Routed: true\n"
                        "X-Flux-Request-Id: 95d6f3a6-1b99-42c0-be46-40bdede50826\n"
                        "X-Flux-Cost-Usd: 0.000146\n"
                        "Set-Cookie: session=sk-cookie-1234\n"
                        "x-litellm-key-spend: 12.5\n"
                        "CF-RAY: a28b0c-FRA\n"_s;
const QString ChatBody = uR"({"model":"flux-fast","choices":[{"index":0,"finish_reason":"stop",)"
                         R"("message":{"role":"assistant","content":"ok"}}],)"
                         R"("usage":{"prompt_tokens":90,"completion_tokens":14}})"_s;

PastedResponse pasted(const QString& text, const PastedCallFacts& facts = {Now, {}, {}, {}})
{
    const auto read = pastedResponse(text, facts);
    return read ? *read : PastedResponse();
}

QString fixture(const QString& name)
{
    QFile file(QStringLiteral(FIXTURES "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TstPastedResponse final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatCurlPrinted_data();
    void readsWhatCurlPrinted();
    void takesTheLastHead_data();
    void takesTheLastHead();
    void readsHeadersAlone_data();
    void readsHeadersAlone();
    void readsEveryShape_data();
    void readsEveryShape();
    void readsErrorsByTheirStatus_data();
    void readsErrorsByTheirStatus();
    void readsTheRequestThatCurlShows();
    void readsTheCommandAboveIt();
    void leavesUnknownWhatWasNotCopied_data();
    void leavesUnknownWhatWasNotCopied();
    void asksForAShapeThatNothingTells();
    void keepsNoKey();
    void countsFromNowWithoutADate();
    void makesASupportText();
    void refusesOtherText_data();
    void refusesOtherText();
};

void TstPastedResponse::readsWhatCurlPrinted_data()
{
    QTest::addColumn<QString>("text");
    const QString plain = u"HTTP/1.1 200 OK\n"_s + Headers + u'\n' + ChatBody;
    QTest::newRow("HTTP/1.1") << plain;
    QTest::newRow("HTTP/2") << u"HTTP/2 200 \n"_s + Headers.toLower().replace(u" gmt"_s, u" GMT"_s) + u'\n'
            + ChatBody + u'\n';
    QTest::newRow("CRLF") << QString(plain).replace(u"\n"_s, u"\r\n"_s);
    QTest::newRow("line feeds at the end") << plain + u"\n\n"_s;
    QTest::newRow("command above it")
        << u"$ curl -i https://x.example/v1/chat/completions -d @body.json\n"_s + plain;
    QTest::newRow("body over several lines") << QString(plain).replace(u",\""_s, u",\n  \""_s);
    QString verbose = u"*   Trying 104.18.0.1:443...\n"
                      "* Connected to api.fluxrouter.ai (104.18.0.1) port 443 (#0)\n"
                      "* ALPN: offers h2,http/1.1\n"
                      "} [5 bytes data]\n"
                      "> POST /v1/chat/completions HTTP/2\n"
                      "> Host: api.fluxrouter.ai\n"
                      "> user-agent: curl/7.88.1\n"
                      "> \n"
                      "  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n"
                      "                                 Dload  Upload   Total   Spent    Left  Speed\n"
                      "  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0\n"
                      "* We are completely uploaded and fine\n"_s;
    verbose += u"< HTTP/2 200 \n"_s;
    for (const QString& line : Headers.split(u'\n'))
        verbose += u"< "_s + line + u'\n';
    verbose += u"{ [217 bytes data]\n"_s + ChatBody;
    QTest::newRow("verbose") << verbose + u"\n* Connection #0 to host api.fluxrouter.ai left intact\n"_s;
    QTest::newRow("verbose, remark right behind the body")
        << verbose + u"* Connection #0 to host api.fluxrouter.ai left intact"_s;
    QTest::newRow("verbose, trimmed by the terminal") << verbose.replace(u"< \n"_s, u"<\n"_s);
}

void TstPastedResponse::readsWhatCurlPrinted()
{
    QFETCH(QString, text);
    const auto read = pastedResponse(text, {Now, {}, {}, {}});
    QVERIFY(read.hasValue());
    QVERIFY(read->isDialectKnown && !read->isBodyUnread && !read->droppedKey);
    const CallRecord& record = read->record;
    QVERIFY(record.pasted && !record.id.isNull());
    QCOMPARE(record.state, CallState::Done);
    QCOMPARE(record.startedAt, QDateTime(QDate(2026, 9, 14), QTime(10, 2, 12), Qt::UTC));
    QCOMPARE(record.httpStatus, 200);
    QCOMPARE(record.flux.model, u"deepseek-v4-flash"_s);
    QCOMPARE(record.flux.routed, true);
    QCOMPARE(record.flux.requestId, u"95d6f3a6-1b99-42c0-be46-40bdede50826"_s);
    QVERIFY(record.flux.extra.isEmpty());
    QCOMPARE(record.headers.cfRay->toUpper(), u"A28B0C-FRA"_s);
    QCOMPARE(record.cost, (Cost{u"0.000146"_s, CostSource::Header}));
    QCOMPARE(record.prompt.model, u"flux-fast"_s);
    QCOMPARE(record.prompt.dialect, Dialect::Chat);
    QVERIFY(!record.prompt.stream);
    QCOMPARE(record.path, u"/v1/chat/completions"_s);
    QCOMPARE(record.reply, u"ok"_s);
    QCOMPARE(record.finish, Finish::Stop);
    QCOMPARE(record.usage, (Usage{90, 14, {}, {}}));
    QVERIFY(record.timings == Timings());
    QVERIFY(!record.error);
}

void TstPastedResponse::takesTheLastHead_data()
{
    QTest::addColumn<QString>("before");
    QTest::newRow("100 Continue") << u"HTTP/1.1 100 Continue\n\n"_s;
    QTest::newRow("proxy") << u"HTTP/1.1 200 Connection established\nVia: proxy\nX-Flux-Request-Id: no\n\n"_s;
    QTest::newRow("redirect") << u"HTTP/1.1 301 Moved Permanently\nLocation: https://b.example/\n\n"_s;
    QTest::newRow("all of them")
        << u"HTTP/1.1 200 OK\n\nHTTP/1.1 100 Continue\n\nHTTP/1.1 307 X\nLocation: /a\n\n"_s;
}

void TstPastedResponse::takesTheLastHead()
{
    QFETCH(QString, before);
    const CallRecord record =
        pasted(before + u"HTTP/2 402\n"_s + Headers + u"\n{\"error\":{\"message\":\"Pay\"}}"_s).record;
    QCOMPARE(record.httpStatus, 402);
    QCOMPARE(record.state, CallState::Failed);
    QCOMPARE(record.flux.requestId, u"95d6f3a6-1b99-42c0-be46-40bdede50826"_s);
    QCOMPARE(record.error->message, u"Pay"_s);
}

void TstPastedResponse::readsHeadersAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<int>>("status");
    QTest::newRow("with a status") << u"HTTP/1.1 200 OK\n"_s + Headers << std::optional(200);
    QTest::newRow("with an empty line") << u"HTTP/2 200\n"_s + Headers + u"\n\n"_s << std::optional(200);
    QTest::newRow("without a status") << Headers << std::optional<int>();
    QTest::newRow("one header") << u"x-flux-request-id: 95d6f3a6-1b99-42c0-be46-40bdede50826"_s
                                << std::optional<int>();
}

void TstPastedResponse::readsHeadersAlone()
{
    QFETCH(QString, text);
    QFETCH(std::optional<int>, status);
    const PastedResponse read = pasted(text);
    QCOMPARE(read.record.httpStatus, status);
    QCOMPARE(read.record.flux.requestId, u"95d6f3a6-1b99-42c0-be46-40bdede50826"_s);
    QCOMPARE(read.record.state, CallState::Done);
    QVERIFY(!read.record.reply && !read.record.finish && !read.record.error);
    QVERIFY(!read.isDialectKnown && !read.isBodyUnread);
    QCOMPARE(read.record.path, QString());
}

void TstPastedResponse::readsEveryShape_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("name");
    for (const Dialect dialect : AllDialects) {
        for (const QString& suffix :
            {u"_text.json"_s, u"_text.sse"_s, u"_toolcalls.json"_s, u"_toolcalls.sse"_s, u"_reasoning.json"_s,
                u"_reasoning.sse"_s, u"_error.sse"_s, u"_cut.sse"_s}) {
            const QString name = dialectName(dialect) + suffix;
            QTest::addRow("%s", qPrintable(name)) << dialect << name;
        }
    }
}

/// By the codecs themselves, which have tests of their own.
void TstPastedResponse::readsEveryShape()
{
    QFETCH(Dialect, dialect);
    QFETCH(QString, name);
    const QString body = fixture(name);
    QVERIFY(!body.isEmpty());
    const bool isStream = name.endsWith(u".sse"_s);
    CompletionDelta expected;
    bool isTerminated = !isStream;
    if (isStream) {
        SseParser parser;
        const auto decoder = dialectCodec(dialect)->streamDecoder();
        for (const SseEvent& event : parser.feed(body.toUtf8())) {
            const CompletionDelta delta = decoder->decode(event);
            expected.text += delta.text;
            expected.reasoning += delta.reasoning;
            expected.toolCalls += delta.toolCalls;
            if (delta.error)
                expected.error = delta.error;
            isTerminated = isTerminated || delta.terminal;
            if (delta.terminal)
                break;
        }
    } else {
        expected = *dialectCodec(dialect)->parseBody(body.toUtf8());
    }

    const PastedResponse read = pasted(u"HTTP/1.1 200 OK\nX-Flux-Model: m\n\n"_s + body);
    const CallRecord& record = read.record;
    QVERIFY(read.isDialectKnown);
    QCOMPARE(record.prompt.dialect, dialect);
    QCOMPARE(record.prompt.stream, isStream);
    QCOMPARE(record.reply.value_or(QString()), expected.text);
    QCOMPARE(record.reasoning.value_or(QString()), expected.reasoning);
    QCOMPARE(record.toolCalls.isEmpty(), expected.toolCalls.isEmpty());
    QCOMPARE(record.error.has_value(), expected.error.has_value() || !isTerminated);
    QCOMPARE(record.state,
        expected.error ? CallState::Failed
            : isTerminated
            ? (expected.text.isEmpty() && expected.toolCalls.isEmpty() ? CallState::Empty : CallState::Done)
            : CallState::CutOff);
    QVERIFY(record.timings == Timings());
}

void TstPastedResponse::readsErrorsByTheirStatus_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("message");
    QTest::newRow("429")
        << u"HTTP/1.1 429 Too Many Requests\nRetry-After: 7\n\n{\"error\":{\"message\":\"Slow\"}}"_s
        << ErrorKind::RateLimit << u"Slow"_s;
    QTest::newRow("page of the edge")
        << u"HTTP/1.1 503 Service Unavailable\nContent-Type: text/html\n\n<html><body>nginx</body></html>"_s
        << ErrorKind::Server << u"HTTP 503, text/html, no message"_s;
    QTest::newRow("error without a status")
        << u"X-Flux-Model: m\n\n{\"error\":{\"message\":\"Key?\",\"type\":\"auth_error\"}}"_s
        << ErrorKind::Auth << u"Key?"_s;
    QTest::newRow("headers alone") << u"HTTP/2 402\ncontent-type: application/json\n"_s << ErrorKind::Payment
                                   << u"HTTP 402, application/json, no message"_s;
    QTest::newRow("digest of a key")
        << u"HTTP/1.1 500 Internal Server Error\nCF-RAY: "
           u"1\n\n{\"error\":{\"type\":\"auth_error\",\"message\":"
           "\"key=1dc5ba9dc2a244711f8fbcec3a5b94ea0cfde4ac184316efbe2caef2a2d88e40 not found\"}}"_s
        << ErrorKind::Auth << u"key=*** not found"_s;
}

void TstPastedResponse::readsErrorsByTheirStatus()
{
    QFETCH(QString, text);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, message);
    const CallRecord record = pasted(text).record;
    QCOMPARE(record.state, CallState::Failed);
    QCOMPARE(record.finish, Finish::Error);
    QVERIFY(record.error);
    QCOMPARE(record.error->kind, kind);
    QCOMPARE(record.error->message, message);
}

void TstPastedResponse::readsTheRequestThatCurlShows()
{
    const QString text =
        u"> POST /flux/anthropic/v1/messages HTTP/1.1\n> Host: localhost:4000\n"
        "> x-api-key: sk-secret-1234\n>\n< HTTP/1.1 200 OK\n< X-Flux-Model: m\n<\n"
        "{\"type\":\"message\",\"content\":[{\"type\":\"text\",\"text\":\"sk-secret-1234\"}]}"_s;
    const PastedResponse read = pasted(text, {Now, {}, {}, u"https://api.fluxrouter.ai"_s});
    QCOMPARE(read.record.baseUrl, u"http://localhost:4000/flux"_s);
    QCOMPARE(read.record.path, u"/anthropic/v1/messages"_s);
    QVERIFY(read.droppedKey);
    QCOMPARE(read.record.reply, u"***"_s);
    QVERIFY(!read.bodies.response.contains("sk-secret"));
}

void TstPastedResponse::readsTheCommandAboveIt()
{
    const QString text = u"me@host:~$ # ask\n$ curl -i https://proxy.example/flux/v1/responses -H "
                         u"'Authorization: Bearer sk-secret-1234' "
                         "-d '{\"model\":\"flux-fast\",\"input\":\"Hi\"}'\nHTTP/2 200\nX-Flux-Model: m\n\n"_s;
    const PastedResponse read = pasted(text.section(u'\n', 1));
    QCOMPARE(read.record.prompt.text, u"Hi"_s);
    QCOMPARE(read.record.prompt.model, u"flux-fast"_s);
    QCOMPARE(read.record.prompt.dialect, Dialect::Responses);
    QCOMPARE(read.record.baseUrl, u"https://proxy.example/flux"_s);
    QVERIFY(read.isDialectKnown && read.droppedKey);
}

void TstPastedResponse::leavesUnknownWhatWasNotCopied_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("cut in the middle") << ChatBody.first(60);
    QTest::newRow("JSON of another kind") << u"{\"id\":5}"_s;
}

void TstPastedResponse::leavesUnknownWhatWasNotCopied()
{
    QFETCH(QString, body);
    const PastedResponse read = pasted(u"HTTP/1.1 200 OK\n"_s + Headers + u'\n' + body);
    QVERIFY(read.isBodyUnread);
    QCOMPARE(read.record.state, CallState::Done);
    QVERIFY(!read.record.reply && !read.record.error && !read.record.finish);
    QCOMPARE(read.record.cost, (Cost{u"0.000146"_s, CostSource::Header}));
    QCOMPARE(read.bodies.response, body.toUtf8());
}

void TstPastedResponse::asksForAShapeThatNothingTells()
{
    QVERIFY(!pasted(u"HTTP/1.1 200 OK\n"_s + Headers).isDialectKnown);
    const PastedResponse told = pasted(
        u"HTTP/1.1 200 OK\n"_s + Headers, {Now, {}, Dialect::Messages, u"https://api.fluxrouter.ai"_s});
    QVERIFY(told.isDialectKnown);
    QCOMPARE(told.record.prompt.dialect, Dialect::Messages);
    QCOMPARE(told.record.path, u"/anthropic/v1/messages"_s);
    QCOMPARE(told.record.baseUrl, u"https://api.fluxrouter.ai"_s);
}

void TstPastedResponse::keepsNoKey()
{
    PastedCallFacts facts{Now, {Secret("sk-secret-1234"_ba)}, {}, {}};
    QString body = ChatBody;
    body.replace(u"\"ok\""_s, u"\"it is sk-secret-1234\""_s);
    const PastedResponse read =
        pasted(u"HTTP/1.1 200 OK\nX-Flux-Note: sk-secret-1234\n"_s + Headers + u'\n' + body, facts);
    QCOMPARE(read.record.reply, u"it is ***"_s);
    QCOMPARE(read.record.flux.extra, (QList<HeaderField>{{u"x-flux-note"_s, u"***"_s}}));
    QVERIFY(!read.bodies.response.contains("sk-secret"));
}

void TstPastedResponse::countsFromNowWithoutADate()
{
    QCOMPARE(pasted(u"X-Flux-Model: m"_s).record.startedAt, Now);
    QCOMPARE(pasted(u"X-Flux-Model: m\nDate: yesterday"_s).record.startedAt, Now);
}

void TstPastedResponse::makesASupportText()
{
    const CallRecord record = pasted(u"HTTP/1.1 200 OK\n"_s + Headers + u'\n' + ChatBody).record;
    QVERIFY(supportId(record).has_value());
    QVERIFY(supportText({record}).contains(u"95d6f3a6-1b99-42c0-be46-40bdede50826"_s));
}

void TstPastedResponse::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("prose") << u"Note: this is a letter.\nRegards: me"_s;
    QTest::newRow("a body alone") << ChatBody;
    QTest::newRow("a command alone") << u"curl -i https://api.fluxrouter.ai/v1/models"_s;
    QTest::newRow("headers of no use") << u"Via: a\nX-Frame-Options: DENY"_s;
}

void TstPastedResponse::refusesOtherText()
{
    QFETCH(QString, text);
    const auto read = pastedResponse(text, {Now, {}, {}, {}});
    QVERIFY(!read.hasValue());
    QCOMPARE(read.error(), PastedResponseError::NoResponse);
}

QTEST_GUILESS_MAIN(TstPastedResponse)
#include "tst_pastedresponse.moc"
