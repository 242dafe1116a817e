// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/errorbody.h"

#include <QJsonDocument>
#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

const QDateTime& noon()
{
    static const QDateTime time(QDate(2026, 8, 10), QTime(12, 0), Qt::UTC);
    return time;
}

CallError errorOf(int status, const QByteArray& body, const QString& contentType = u"application/json"_s)
{
    KeptHeaders headers;
    headers.contentType = contentType;
    return errorFromResponse(status, body, headers, Redactor({Secret("sk-CANARY-123"_ba)}), noon());
}

} // namespace

class TstErrorBody final : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheKindByStatusAndType_data();
    void tellsTheKindByStatusAndType();
    void findsTheInnermostSentence_data();
    void findsTheInnermostSentence();
    void takesTheServersCode_data();
    void takesTheServersCode();
    void tellsTheKindWithoutAStatus_data();
    void tellsTheKindWithoutAStatus();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void countsADateFromTheServersClock();
    void takesRetryAfterFromTheBody_data();
    void takesRetryAfterFromTheBody();
    void masksKeysAndDigests_data();
    void masksKeysAndDigests();
    void boundsTheMessage();
    void masksAKeyAcrossTheBound();
};

void TstErrorBody::tellsTheKindByStatusAndType_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char* name, int status, const QByteArray& type, ErrorKind kind) {
        QTest::newRow(name) << status << type << kind;
    };
    row("400", 400, "invalid_request_error", ErrorKind::InvalidRequest);
    row("401", 401, "None", ErrorKind::Auth);
    row("402", 402, "billing_error", ErrorKind::Payment);
    row("403", 403, "permission_error", ErrorKind::Permission);
    row("404", 404, "", ErrorKind::NotFound);
    row("405", 405, "", ErrorKind::NotFound);
    row("407", 407, "", ErrorKind::Network);
    row("408", 408, "", ErrorKind::Timeout);
    row("409", 409, "", ErrorKind::InvalidRequest);
    row("410", 410, "", ErrorKind::NotFound);
    row("413", 413, "", ErrorKind::TooLarge);
    row("418", 418, "", ErrorKind::InvalidRequest);
    row("422", 422, "", ErrorKind::InvalidRequest);
    row("429", 429, "rate_limit_error", ErrorKind::RateLimit);
    row("500", 500, "api_error", ErrorKind::Server);
    row("502", 502, "", ErrorKind::Server);
    row("503", 503, "", ErrorKind::Server);
    row("504", 504, "", ErrorKind::Timeout);
    row("529", 529, "", ErrorKind::Overloaded);
    row("599", 599, "", ErrorKind::Server);
    row("500 with auth_error", 500, "auth_error", ErrorKind::Auth);
    row("400 with authentication_error", 400, "authentication_error", ErrorKind::Auth);
    row("503 with overloaded_error", 503, "overloaded_error", ErrorKind::Overloaded);
    row("500 with rate_limit_error keeps the status", 500, "rate_limit_error", ErrorKind::Server);
}

void TstErrorBody::tellsTheKindByStatusAndType()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const ErrorKind, kind);
    const QByteArray object = R"({"message":"m","type":")"_ba + type + R"("})"_ba;
    QCOMPARE(errorOf(status, R"({"error":)"_ba + object + "}").kind, kind);
    QCOMPARE(errorOf(status, R"({"type":"error","error":)"_ba + object + "}").kind, kind);
}

void TstErrorBody::findsTheInnermostSentence_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("message");
    const QString json = u"application/json"_s;
    const auto row = [](const char* name, const QByteArray& body, const QString& type,
                         const QString& message) { QTest::newRow(name) << body << type << message; };
    row("OpenAI", R"({"error":{"message":"Bad field","type":"None","param":"None","code":"400"}})", json,
        u"Bad field"_s);
    row("Anthropic", R"({"type":"error","error":{"type":"api_error","message":"Broken"}})", json,
        u"Broken"_s);
    row("detail text", R"({"detail":"Not Found"})", json, u"Not Found"_s);
    row("detail object", R"({"detail":{"error":"Plan lacks the model"}})", json, u"Plan lacks the model"_s);
    row("detail list",
        R"({"detail":[{"loc":["body","messages",0],"msg":"field required","type":"missing"},)"
        R"({"loc":["body"],"msg":"too short"}]})",
        json, u"body.messages.0: field required; body: too short"_s);
    row("bare error", R"({"error":"Nope"})", json, u"Nope"_s);
    row("message at the top", R"({"message":"Forbidden"})", json, u"Forbidden"_s);
    row("bare text", R"("Just text")", json, u"Just text"_s);
    row("JSON in a message", R"({"error":{"message":"{\"error\":{\"message\":\"Inner\"}}"}})", json,
        u"Inner"_s);
    row("JSON behind a prefix",
        R"({"error":{"message":"OpenAIException - {\"error\":{\"message\":\"Inner\"}}"}})", json, u"Inner"_s);
    row("Python dict",
        R"({"error":{"message":"Error code: 400 - {'error': {'message': \"It's full\", 'param': None,)"
        R"( 'ok': False}}"}})",
        json, u"It's full"_s);
    row("Python escapes", R"({"detail":"{'error': 'a\\'b \\x41 \\n(c)', 'list': (1, 2)}"})", json,
        u"a'b A \n(c)"_s);
    row("Python dict three deep",
        R"({"error":{"message":"{'error': {'message': '{\"message\": \"Deep\"}'}}"}})", json, u"Deep"_s);
    row("braces that are no dict", R"({"error":{"message":"Use {model} and {stream}"}})", json,
        u"Use {model} and {stream}"_s);
    row("broken dict stays text", R"({"error":{"message":"Error - {'error': "}})", json,
        u"Error - {'error':"_s);
    row("dict without a sentence stays text", R"({"error":{"message":"Got {'a': 1}"}})", json,
        u"Got {'a': 1}"_s);
    row("text from the edge", "error code: 502\n", u"text/plain; charset=utf-8"_s, u"error code: 502"_s);
    row("text under a wrong type", "upstream connect error", json, u"upstream connect error"_s);
    row("broken JSON", R"({"error":{"mess)", json, u"{\"error\":{\"mess"_s);
    row("HTML", "<html><body><h1>503</h1></body></html>", u"text/html"_s,
        u"HTTP 503, text/html, no message"_s);
    row("HTML with parameters", "\n<html>", u"Text/HTML; charset=x"_s, u"HTTP 503, text/html, no message"_s);
    row("HTML under a wrong type", "  <!DOCTYPE html>", u"text/plain"_s,
        u"HTTP 503, text/plain, no message"_s);
    row("empty", "", json, u"HTTP 503, application/json, no message"_s);
    row("empty without type", "", u""_s, u"HTTP 503, no message"_s);
    row("blank", " \r\n ", u"text/plain"_s, u"HTTP 503, text/plain, no message"_s);
    row("NUL bytes", QByteArray(20, '\0'), u"text/plain"_s, u"HTTP 503, text/plain, no message"_s);
    row("image", "\x89PNG", u"image/png"_s, u"HTTP 503, image/png, no message"_s);
    row("empty object", "{}", json, u"HTTP 503, application/json, no message"_s);
    row("null error", R"({"error":null})", json, u"HTTP 503, application/json, no message"_s);
    row("wrong types", R"({"error":{"message":7,"type":[],"code":{}}})", json,
        u"HTTP 503, application/json, no message"_s);
    row("deeply nested", QByteArray(5000, '[') + QByteArray(5000, ']'), u"application/x"_s,
        u"HTTP 503, application/x, no message"_s);
    row("control characters", R"({"error":"a\u0000b\u001b[31mc\u202ed"})", json, u"ab[31mcd"_s);
    row("broken UTF-8",
        "{\"error\":\"a\xff"
        "b\"}",
        json,
        u"a\ufffd"
        "b"_s);
}

void TstErrorBody::findsTheInnermostSentence()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, type);
    QFETCH(const QString, message);
    QCOMPARE(errorOf(503, body, type).message, message);
}

void TstErrorBody::takesTheServersCode_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QString>("code");
    QTest::newRow("text") << R"({"code":"context_window_exceeded","type":"x"})"_ba
                          << u"context_window_exceeded"_s;
    QTest::newRow("digits as text") << R"({"code":"500","type":"auth_error"})"_ba << u"500"_s;
    QTest::newRow("number") << R"({"code":402})"_ba << u"402"_s;
    QTest::newRow("None") << R"({"code":"None","type":"rate_limit_error"})"_ba << u"rate_limit_error"_s;
    QTest::newRow("null") << R"({"code":null,"type":"None"})"_ba << u""_s;
    QTest::newRow("object") << R"({"code":{},"type":7})"_ba << u"7"_s;
    QTest::newRow("huge number") << R"({"code":1e300})"_ba << u"1e+300"_s;
    QTest::newRow("a key") << R"({"code":"sk-CANARY-123"})"_ba << u"***"_s;
}

void TstErrorBody::takesTheServersCode()
{
    QFETCH(const QByteArray, object);
    QFETCH(const QString, code);
    QCOMPARE(errorOf(400, R"({"error":)"_ba + object + "}").code, code);
}

void TstErrorBody::tellsTheKindWithoutAStatus_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const QByteArray& object, ErrorKind kind) {
        QTest::newRow(object.constData()) << object << kind;
    };
    row(R"({"type":"auth_error"})", ErrorKind::Auth);
    row(R"({"type":"authentication_error"})", ErrorKind::Auth);
    row(R"({"type":"billing_error"})", ErrorKind::Payment);
    row(R"({"type":"permission_error"})", ErrorKind::Permission);
    row(R"({"type":"not_found_error"})", ErrorKind::NotFound);
    row(R"({"type":"request_too_large"})", ErrorKind::TooLarge);
    row(R"({"type":"rate_limit_error"})", ErrorKind::RateLimit);
    row(R"({"type":"overloaded_error"})", ErrorKind::Overloaded);
    row(R"({"type":"api_error"})", ErrorKind::Server);
    row(R"({"type":"invalid_request_error"})", ErrorKind::InvalidRequest);
    row(R"({"code":"rate_limit_exceeded"})", ErrorKind::RateLimit);
    row(R"({"code":"context_window_exceeded"})", ErrorKind::TooLarge);
    row(R"({"code":402})", ErrorKind::Payment);
    row(R"({"code":"529","type":"None"})", ErrorKind::Overloaded);
    row(R"({"code":"99999999999999","type":"odd"})", ErrorKind::Server);
    row(R"({})", ErrorKind::Server);
}

void TstErrorBody::tellsTheKindWithoutAStatus()
{
    QFETCH(const QByteArray, object);
    QFETCH(const ErrorKind, kind);
    const auto error = errorFromObject(QJsonDocument::fromJson(object).object());
    QCOMPARE(error.kind, kind);
    QVERIFY(!error.message.isEmpty());
}

void TstErrorBody::readsRetryAfter_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("seconds") << u" 7 "_s << 7;
    QTest::newRow("zero") << u"0"_s << 0;
    QTest::newRow("date") << u"Mon, 10 Aug 2026 12:00:30 GMT"_s << 30;
    QTest::newRow("date with a wrong weekday") << u"Fri, 10 Aug 2026 12:00:30 GMT"_s << 30;
    QTest::newRow("RFC 850 date") << u"Monday, 10-Aug-26 12:01:00 GMT"_s << 60;
    QTest::newRow("asctime date") << u"Mon Aug 10 12:00:05 2026"_s << 5;
    QTest::newRow("past date") << u"Mon, 10 Aug 2026 11:00:00 GMT"_s << 0;
    QTest::newRow("date very far away") << u"Mon, 10 Aug 9026 11:00:00 GMT"_s << -1;
    QTest::newRow("negative") << u"-5"_s << -1;
    QTest::newRow("fraction") << u"1.5"_s << -1;
    QTest::newRow("too many digits") << u"99999999999"_s << -1;
    QTest::newRow("words") << u"soon"_s << -1;
    QTest::newRow("blank") << u" "_s << -1;
}

void TstErrorBody::readsRetryAfter()
{
    QFETCH(const QString, value);
    QFETCH(const int, seconds);
    QCOMPARE(retryAfterSeconds(value, noon()).value_or(-1), seconds);
}

void TstErrorBody::countsADateFromTheServersClock()
{
    KeptHeaders headers;
    headers.date = u"Mon, 10 Aug 2026 03:00:00 GMT"_s;
    headers.retryAfter = u"Mon, 10 Aug 2026 03:00:20 GMT"_s;
    QCOMPARE(errorFromResponse(429, {}, headers, Redactor(), noon()).retryAfterSeconds, 20);
}

void TstErrorBody::takesRetryAfterFromTheBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("seconds");
    QTest::newRow("in the error") << R"({"error":{"message":"m","retry_after":12}})"_ba << 12;
    QTest::newRow("rounded up") << R"({"error":{"message":"m","retry_after":0.2}})"_ba << 1;
    QTest::newRow("as text") << R"({"error":{"retry_after":"5"}})"_ba << 5;
    QTest::newRow("at the top") << R"({"error":"x","retry_after":3})"_ba << 3;
    QTest::newRow("in the detail") << R"({"detail":{"error":"x","retry_after":4}})"_ba << 4;
    QTest::newRow("of the provider") << R"({"error":{"provider_specific_fields":{"retry_after":6}}})"_ba << 6;
    QTest::newRow("negative") << R"({"error":{"retry_after":-1}})"_ba << -1;
    QTest::newRow("huge") << R"({"error":{"retry_after":1e300}})"_ba << -1;
    QTest::newRow("words") << R"({"error":{"retry_after":"soon"}})"_ba << -1;
}

void TstErrorBody::takesRetryAfterFromTheBody()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, seconds);
    QCOMPARE(errorOf(402, body).retryAfterSeconds.value_or(-1), seconds);
}

void TstErrorBody::masksKeysAndDigests_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray digest = QByteArray("0123456789abcdefABCDEF0123456789").repeated(2);
    QTest::newRow("digest") << R"({"error":{"message":"key )"_ba + digest + R"( unknown"}})"_ba;
    QTest::newRow("key in use") << R"({"error":{"message":"key sk-CANARY-123 unknown"}})"_ba;
    QTest::newRow("another key") << R"({"error":{"message":"key sk-otherKey_99 unknown"}})"_ba;
    QTest::newRow("in a Python dict") << R"({"detail":"{'error': 'key sk-CANARY-123 unknown'}"})"_ba;
    QTest::newRow("plain text") << "key sk-CANARY-123 unknown"_ba;
}

void TstErrorBody::masksKeysAndDigests()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(errorOf(500, body).message, u"key *** unknown"_s);
}

void TstErrorBody::boundsTheMessage()
{
    const QByteArray body = R"({"error":")"_ba + QByteArray("🌍").repeated(5000) + R"("})"_ba;
    const QString message = errorOf(500, body).message;
    QVERIFY(message.size() <= LongestErrorMessage);
    QVERIFY(message.size() >= LongestErrorMessage - 2);
    QVERIFY(message.isValidUtf16());
    QVERIFY(errorOf(500, QByteArray(100000, 'x'), u"text/plain"_s).message.size() == LongestErrorMessage);
}

void TstErrorBody::masksAKeyAcrossTheBound()
{
    for (qsizetype place = LongestErrorMessage - 20; place < LongestErrorMessage + 2; ++place) {
        const QByteArray body =
            R"({"error":")"_ba + QByteArray(place, ' ').replace(0, 1, "x") + R"(sk-CANARY-123"})"_ba;
        QVERIFY(!errorOf(500, body).message.contains("sk-"_L1));
    }
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstErrorBody)

#include "tst_errorbody.moc"
