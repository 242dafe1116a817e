// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/samplerecords.h"
#include "exchange/supporttext.h"

#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

CallRecord failedRecord()
{
    CallRecord record = freshRecord();
    record.state = CallState::Failed;
    record.httpStatus = 503;
    record.headers.date = u"Mon, 14 Sep 2026 14:02:13 GMT"_s;
    record.headers.cfRay = u"a28b0d-FRA"_s;
    record.headers.litellmCallId = u"call-2"_s;
    record.finish = Finish::Error;
    record.error = CallError{ErrorKind::Server, u"HTTP 503, text/html, no message"_s, {}, {}};
    return record;
}

CallRecord withoutLitellmId(CallRecord record)
{
    record.headers.litellmCallId.reset();
    return record;
}

/// The line that starts with the label; empty if there is none.
QString lineOf(const QString& text, const QString& label)
{
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(label + u": "_s))
            return line.mid(label.size() + 2);
    }
    return {};
}

} // namespace

class TstSupportText final : public QObject
{
    Q_OBJECT

private slots:
    void describesOneCall();
    void describesACallWithoutRequestId();
    void describesSeveralCalls();
    void saysNothingAboutNoCalls();
    void saysWhatIsKnownOfTheCost_data();
    void saysWhatIsKnownOfTheCost();
    void saysThatACallWasNotSent();
    void saysThatADemoIsOne();
    void holdsNoTextOfTheUserAndNoAccountFigures();
    void masksKeysAndDigestsInErrors();
    void staysOnItsLines();
    void namesTheAddressWithoutUserInfoOrQuery();

    void copiesARequestIdBare();
    void copiesOtherRungsWithTheirNames();
    void countsEachRung();
    void copiesIdsWithoutControlCharacters();
};

void TstSupportText::describesOneCall()
{
    CallRecord record = fullRecord();
    record.error.reset();
    record.prompt.stream = false;
    record.finishRaw = u"stop"_s;
    QCOMPARE(supportText({record}),
        u"X-Flux-Request-Id: 95d6f3a6-1b99-42c0-be46-40bdede50826\n"
        "Server date: Mon, 14 Sep 2026 14:02:12 GMT\n"
        "Started (UTC): 2026-09-14T14:02:11.204Z\n"
        "Base URL: https://api.fluxrouter.ai\n"
        "Path: /v1/chat/completions\n"
        "API shape: chat, not streamed\n"
        "Requested model: flux-fast\n"
        "Served model: deepseek-v4-flash (routed)\n"
        "HTTP status: 200\n"
        "State: done\n"
        "Cost: $0.000146 (X-Flux-Cost-Usd)\n"
        "Tokens: 90 in, 14 out (12 reasoning)\n"
        "Finish: stop\n"
        "Request: sent once\n"
        "Program: Fluxscope 0.1.0\n"_s);
}

void TstSupportText::describesACallWithoutRequestId()
{
    QCOMPARE(supportText({failedRecord()}),
        u"FluxRouter returned no request id; x-litellm-call-id: call-2; CF-RAY: a28b0d-FRA\n"
        "Server date: Mon, 14 Sep 2026 14:02:13 GMT\n"
        "Started (UTC): 2026-09-14T14:02:12.000Z\n"
        "Base URL: https://api.fluxrouter.ai\n"
        "Path: /anthropic/v1/messages\n"
        "API shape: messages, not streamed\n"
        "Requested model: flux-auto\n"
        "Served model: unknown\n"
        "HTTP status: 503\n"
        "State: failed\n"
        "Error: server: HTTP 503, text/html, no message\n"
        "Cost: unknown\n"
        "Tokens: unknown in, unknown out\n"
        "Finish: error\n"
        "Request: sent once\n"
        "Program: Fluxscope 0.1.0\n"_s);
}

void TstSupportText::describesSeveralCalls()
{
    CallRecord second = failedRecord();
    second.flux.requestId = u"id-2"_s;
    second.httpStatus = 502;
    QCOMPARE(supportText({failedRecord(), second}),
        u"2 calls\n"
        "Base URL: https://api.fluxrouter.ai\n"
        "Path: /anthropic/v1/messages\n"
        "API shape: messages, not streamed\n"
        "Requested model: flux-auto\n"
        "Served model: unknown\n"
        "State: failed\n"
        "Error: server: HTTP 503, text/html, no message\n"
        "Cost: unknown\n"
        "Tokens: unknown in, unknown out\n"
        "Finish: error\n"
        "Request: sent once\n"
        "Program: Fluxscope 0.1.0\n"
        "\n"
        "1. FluxRouter returned no request id; x-litellm-call-id: call-2; CF-RAY: a28b0d-FRA; "
        "Server date: Mon, 14 Sep 2026 14:02:13 GMT; Started (UTC): 2026-09-14T14:02:12.000Z; "
        "HTTP status: 503\n"
        "2. X-Flux-Request-Id: id-2; Server date: Mon, 14 Sep 2026 14:02:13 GMT; "
        "Started (UTC): 2026-09-14T14:02:12.000Z; HTTP status: 502\n"_s);
}

void TstSupportText::saysNothingAboutNoCalls()
{
    QCOMPARE(supportText({}), QString());
    QCOMPARE(requestIdText({}), RequestIdText());
}

void TstSupportText::saysWhatIsKnownOfTheCost_data()
{
    QTest::addColumn<CallState>("state");
    QTest::addColumn<std::optional<Cost>>("cost");
    QTest::addColumn<QString>("text");
    QTest::newRow("of the header") << CallState::Done
                                   << std::optional(Cost{u"1.65e-05"_s, CostSource::Header})
                                   << u"$1.65e-05 (X-Flux-Cost-Usd)"_s;
    QTest::newRow("of the body") << CallState::Done << std::optional(Cost{u"0"_s, CostSource::Body})
                                 << u"$0 (usage.cost_usd of the body)"_s;
    QTest::newRow("absent") << CallState::Done << std::optional<Cost>() << u"unknown"_s;
    QTest::newRow("stopped") << CallState::Stopped << std::optional<Cost>() << u"unknown (may be billed)"_s;
    QTest::newRow("cut off") << CallState::CutOff << std::optional<Cost>() << u"unknown (may be billed)"_s;
    QTest::newRow("not sent") << CallState::NotSent << std::optional<Cost>() << u"none, it was not sent"_s;
}

void TstSupportText::saysWhatIsKnownOfTheCost()
{
    QFETCH(CallState, state);
    QFETCH(std::optional<Cost>, cost);
    QFETCH(QString, text);
    CallRecord record = freshRecord();
    record.state = state;
    record.timings.total = std::chrono::milliseconds(40);
    record.cost = cost;
    QCOMPARE(lineOf(supportText({record}), u"Cost"_s), text);
}

void TstSupportText::saysThatACallWasNotSent()
{
    CallRecord record = freshRecord();
    record.state = CallState::NotSent;
    const QString text = supportText({record});
    QCOMPARE(lineOf(text, u"Request"_s), u"not sent"_s);
    QCOMPARE(lineOf(text, u"HTTP status"_s), u"none"_s);
    record.state = CallState::Stopped;
    QCOMPARE(lineOf(supportText({record}), u"Request"_s), u"not sent"_s);
    QCOMPARE(lineOf(supportText({record}), u"Cost"_s), u"none, it was not sent"_s);
}

void TstSupportText::saysThatADemoIsOne()
{
    CallRecord record = freshRecord();
    QVERIFY(!supportText({record}).contains("demo"_L1));
    record.demo = true;
    QCOMPARE(lineOf(supportText({record}), u"Gateway"_s), u"built-in demo, invented replies"_s);
}

void TstSupportText::holdsNoTextOfTheUserAndNoAccountFigures()
{
    const QString text = supportText({fullRecord(), fullRecord()}) + supportText({fullRecord()});
    for (const QString& hidden : {u"Be brief"_s, u"Hello"_s, u"Reply with"_s, u"Simple"_s, u"look_up"_s,
             u"ticket"_s, u"x-flux-available"_s, u"941"_s, u"x-flux-held"_s})
        QVERIFY2(!text.contains(hidden), qPrintable(hidden));
}

void TstSupportText::masksKeysAndDigestsInErrors()
{
    CallRecord record = failedRecord();
    record.error->message = u"bad key sk-CANARY-123, hash "_s + QString(64, u'a');
    record.error->code = u"sk-CANARY-123"_s;
    QCOMPARE(lineOf(supportText({record}), u"Error"_s), u"server: bad key ***, hash *** (***)"_s);
}

void TstSupportText::staysOnItsLines()
{
    const QString hostile = u"a\nRequest: x\r\n\u001b[31m\u0085\u202eb\t\0c"_s;
    CallRecord record = failedRecord();
    record.error->message = hostile;
    record.error->code = hostile;
    record.prompt.model = hostile;
    record.path = hostile;
    record.flux.model = hostile;
    record.headers = {hostile, hostile, hostile, hostile, hostile, hostile};
    record.finishRaw = hostile;
    record.programVersion = hostile;
    const QString text = supportText({record});
    QCOMPARE(text.count(u'\n'), supportText({failedRecord()}).count(u'\n'));
    for (const QChar character : text) {
        const bool isHarmful = (character.unicode() < 0x20 && character != u'\n')
            || (character.unicode() >= 0x7f && character.unicode() < 0xa0) || character == u'\u202e';
        QVERIFY(!isHarmful);
    }
    QCOMPARE(lineOf(text, u"Requested model"_s), u"a Request: x [31mb c"_s);
    QCOMPARE(supportText({record, record}).count(u'\n'),
        supportText({failedRecord(), failedRecord()}).count(u'\n'));
}

void TstSupportText::namesTheAddressWithoutUserInfoOrQuery()
{
    CallRecord record = freshRecord();
    record.baseUrl = u"https://me:sk-CANARY-123@proxy.example/flux?key=sk-CANARY-123#sk-CANARY-123"_s;
    record.path = u"/v1/responses?key=sk-CANARY-123"_s;
    const QString text = supportText({record});
    QCOMPARE(lineOf(text, u"Base URL"_s), u"https://proxy.example/flux"_s);
    QCOMPARE(lineOf(text, u"Path"_s), u"/v1/responses"_s);
    QVERIFY(!text.contains("CANARY"_L1));
}

void TstSupportText::copiesARequestIdBare()
{
    QCOMPARE(requestIdText({fullRecord()}),
        (RequestIdText{u"95d6f3a6-1b99-42c0-be46-40bdede50826"_s, 1, 0, 0, 0}));
}

void TstSupportText::copiesOtherRungsWithTheirNames()
{
    QCOMPARE(requestIdText({failedRecord()}), (RequestIdText{u"x-litellm-call-id: call-2"_s, 0, 1, 0, 0}));
    QCOMPARE(requestIdText({withoutLitellmId(failedRecord())}),
        (RequestIdText{u"CF-RAY: a28b0d-FRA \u00b7 Date: Mon, 14 Sep 2026 14:02:13 GMT"_s, 0, 0, 1, 0}));
}

void TstSupportText::countsEachRung()
{
    const RequestIdText ids = requestIdText(
        {fullRecord(), freshRecord(), withoutLitellmId(failedRecord()), failedRecord(), fullRecord()});
    QCOMPARE(ids.fluxRequestIds, 2);
    QCOMPARE(ids.litellmCallIds, 1);
    QCOMPARE(ids.cfRays, 1);
    QCOMPARE(ids.callsWithoutId, 1);
    QCOMPARE(ids.text.count(u'\n'), 3);
}

void TstSupportText::copiesIdsWithoutControlCharacters()
{
    CallRecord record = fullRecord();
    record.flux.requestId = u"id\u001b]0;x\u0007\n-1"_s;
    QCOMPARE(requestIdText({record}).text, u"id]0;x -1"_s);
}

QTEST_GUILESS_MAIN(TstSupportText)
#include "tst_supporttext.moc"
