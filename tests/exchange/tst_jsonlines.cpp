// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonlines.h"
#include "exchange/samplerecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray& line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

} // namespace

class TstJsonLines final : public QObject
{
    Q_OBJECT

private slots:
    void writesEveryFieldInOrder();
    void writesTheSameKeysWhenNothingIsKnown();
    void tellsAnEmptyAnswerFromNone();
    void leavesTextsOutOnRequest();
    void namesTextsThatWereNotKept();
    void writesAccountFiguresOnlyOnRequest();
    void joinsAHeaderThatCameTwice();
    void keepsMoneyAsItCame_data();
    void keepsMoneyAsItCame();
    void writesOneLineWhateverTheText();
    void writesTimesInUtc();
    void writesNoUserInfoOrQuery();
};

void TstJsonLines::writesEveryFieldInOrder()
{
    const QByteArray expected =
        R"({"format":1,"id":"0c5e7b52-3f0e-4f0c-9c68-2a9a1f6f7a11","started_at":"2026-09-14T14:02:11.204Z",)"
        R"("state":"done","connection":"FluxRouter","base_url":"https://api.fluxrouter.ai",)"
        R"("path":"/v1/chat/completions","dialect":"chat","stream":true,"requested_model":"flux-fast",)"
        R"("http_status":200,"flux":{"model":"deepseek-v4-flash","original_model":"flux-fast","routed":true,)"
        R"("request_id":"95d6f3a6-1b99-42c0-be46-40bdede50826","cost_usd":"0.000146",)"
        R"("extra":{"x-flux-tier-escalated":"false","x-flux-engines-applied":"a,b"}},)"
        R"("headers":{"date":"Mon, 14 Sep 2026 14:02:12 GMT","cf-ray":"a28b0c-FRA","retry-after":"5",)"
        R"("server":"cloudflare","content-type":"application/json","x-litellm-call-id":"call-1"},)"
        R"("support_id":{"name":"X-Flux-Request-Id","value":"95d6f3a6-1b99-42c0-be46-40bdede50826"},)"
        R"("cost":{"usd":"0.000146","source":"header"},"usage":{"input_tokens":90,"output_tokens":14,)"
        R"("reasoning_tokens":12,"cached_input_tokens":0},)"
        R"("timings_ms":{"headers":220,"first_token":630,"total":1810},"finish":"stop",)"
        R"("finish_raw":"end_turn","error":{"kind":"rate_limit","message":"Slow down",)"
        R"("code":"rate_limited","retry_after_s":5},"system":"Be brief.",)"
        R"("messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello"}],)"
        "\"prompt\":\"Reply with \\\"ok\\\"\\n\xc3\xa4\xf0\x9f\x98\x80\","
        R"("parameters":{"max_tokens":64,"temperature":0.25,"top_p":1,"stop":["END"],)"
        R"("seed":9007199254740993,"reasoning_effort":"low","additional":{"user":"me"}},)"
        R"("reply":"ok","reasoning":"Simple.",)"
        R"("tool_calls":[{"id":"t1","name":"look_up","arguments":"{\"a\":1}"}],)"
        R"("model_in_body":"flux-fast",)"
        R"("compare":{"group":"11111111-2222-3333-4444-555555555555","entry":1,"repeat":2},)"
        R"("star":true,"note":"for the ticket","vote":-1,"demo":false,"program_version":"0.1.0",)"
        R"("omitted":["flux.extra.x-flux-available","flux.extra.x-flux-held"]})"
        "\n";
    QCOMPARE(jsonLine(fullRecord(), {}), expected);
}

void TstJsonLines::writesTheSameKeysWhenNothingIsKnown()
{
    const QByteArray expected =
        R"({"format":1,"id":"0c5e7b52-3f0e-4f0c-9c68-2a9a1f6f7a12","started_at":"2026-09-14T14:02:12.000Z",)"
        R"("state":"sending","connection":"FluxRouter","base_url":"https://api.fluxrouter.ai",)"
        R"("path":"/anthropic/v1/messages","dialect":"messages","stream":false,)"
        R"("requested_model":"flux-auto","http_status":null,"flux":{"model":null,"original_model":null,)"
        R"("routed":null,"request_id":null,"cost_usd":null,"extra":{}},"headers":{"date":null,)"
        R"("cf-ray":null,"retry-after":null,"server":null,"content-type":null,"x-litellm-call-id":null},)"
        R"("support_id":{"name":null,"value":null},"cost":{"usd":null,"source":null},)"
        R"("usage":{"input_tokens":null,"output_tokens":null,"reasoning_tokens":null,)"
        R"("cached_input_tokens":null},"timings_ms":{"headers":null,"first_token":null,"total":null},)"
        R"("finish":null,"finish_raw":null,"error":null,"system":"","messages":[],"prompt":"Hi",)"
        R"("parameters":{"max_tokens":null,"temperature":null,"top_p":null,"stop":null,"seed":null,)"
        R"("reasoning_effort":null,"additional":null},"reply":null,"reasoning":null,"tool_calls":[],)"
        R"("model_in_body":null,"compare":null,"star":false,"note":"","vote":null,"demo":false,)"
        R"("program_version":"0.1.0","omitted":[]})"
        "\n";
    QCOMPARE(jsonLine(freshRecord(), {}), expected);
}

void TstJsonLines::tellsAnEmptyAnswerFromNone()
{
    CallRecord record = freshRecord();
    QVERIFY(parsed(jsonLine(record, {})).value(u"reply"_s).isNull());
    record.reply = QString();
    QCOMPARE(parsed(jsonLine(record, {})).value(u"reply"_s), QJsonValue(u""_s));
}

void TstJsonLines::leavesTextsOutOnRequest()
{
    const QByteArray line = jsonLine(fullRecord(), {.includeText = false, .includeAccountFigures = true});
    const QJsonObject object = parsed(line);
    const QJsonArray texts{u"system"_s, u"messages"_s, u"prompt"_s, u"parameters"_s, u"reply"_s,
        u"reasoning"_s, u"tool_calls"_s};
    for (const auto& key : texts) {
        QVERIFY2(object.contains(key.toString()), qPrintable(key.toString()));
        QVERIFY2(object.value(key.toString()).isNull(), qPrintable(key.toString()));
    }
    QCOMPARE(object.value(u"omitted"_s).toArray(), texts);
    for (const QByteArray& text : {"Be brief"_ba, "Hello"_ba, "Reply with"_ba, "Simple"_ba, "look_up"_ba})
        QVERIFY2(!line.contains(text), text.constData());
    QCOMPARE(object.value(u"note"_s).toString(), u"for the ticket"_s);
}

void TstJsonLines::namesTextsThatWereNotKept()
{
    CallRecord record = freshRecord();
    record.prompt.text.clear();
    record.textKept = false;
    const QJsonObject object = parsed(jsonLine(record, {}));
    QVERIFY(object.value(u"prompt"_s).isNull());
    QVERIFY(object.value(u"omitted"_s).toArray().contains(u"prompt"_s));
}

void TstJsonLines::writesAccountFiguresOnlyOnRequest()
{
    const QJsonObject asked =
        parsed(jsonLine(fullRecord(), {.includeText = true, .includeAccountFigures = true}));
    const QJsonObject extra = asked.value(u"flux"_s).toObject().value(u"extra"_s).toObject();
    QCOMPARE(extra.value(u"x-flux-available"_s).toString(), u"941"_s);
    QCOMPARE(extra.value(u"x-flux-held"_s).toString(), u"3"_s);
    QCOMPARE(asked.value(u"omitted"_s).toArray(), QJsonArray());
}

void TstJsonLines::joinsAHeaderThatCameTwice()
{
    CallRecord record = freshRecord();
    record.flux.extra = {{u"x-flux-a"_s, u"1"_s}, {u"x-flux-b"_s, u"2"_s}, {u"x-flux-a"_s, u"3"_s}};
    QVERIFY(jsonLine(record, {}).contains(R"("extra":{"x-flux-a":"1, 3","x-flux-b":"2"})"));
}

void TstJsonLines::keepsMoneyAsItCame_data()
{
    QTest::addColumn<QString>("usd");
    QTest::newRow("trailing zeros") << u"0.00014600"_s;
    QTest::newRow("exponent") << u"1.652e-05"_s;
    QTest::newRow("more digits than a double has") << u"0.123456789012345678901234567891"_s;
    QTest::newRow("zero") << u"0"_s;
}

void TstJsonLines::keepsMoneyAsItCame()
{
    QFETCH(QString, usd);
    CallRecord record = freshRecord();
    record.cost = Cost{usd, CostSource::Body};
    QVERIFY(
        jsonLine(record, {}).contains("\"cost\":{\"usd\":\"" + usd.toLatin1() + "\",\"source\":\"body\"}"));
}

void TstJsonLines::writesOneLineWhateverTheText()
{
    CallRecord record = freshRecord();
    record.reply = u"a\r\nb\u2028c\u0085d\u007fe\u009b31mf\0g"_s;
    const QByteArray line = jsonLine(record, {});
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith("}\n"));
    QVERIFY(line.contains("\\u0085d\\u007fe\\u009b31m"));
    for (const char byte : line.chopped(1))
        QVERIFY(static_cast<unsigned char>(byte) >= 0x20 && byte != '\x7f');
    QCOMPARE(parsed(line).value(u"reply"_s).toString(), *record.reply);
}

void TstJsonLines::writesTimesInUtc()
{
    CallRecord record = freshRecord();
    record.startedAt = QDateTime(QDate(2026, 9, 14), QTime(1, 0, 0, 7), Qt::OffsetFromUTC, 7200);
    QCOMPARE(parsed(jsonLine(record, {})).value(u"started_at"_s).toString(), u"2026-09-13T23:00:00.007Z"_s);
}

void TstJsonLines::writesNoUserInfoOrQuery()
{
    CallRecord record = freshRecord();
    record.baseUrl = u"https://me:sk-CANARY-123@proxy.example/flux?key=sk-CANARY-123"_s;
    const QByteArray line = jsonLine(record, {});
    QVERIFY(line.contains("\"base_url\":\"https://proxy.example/flux\""));
    QVERIFY(!line.contains("CANARY"));
}

QTEST_GUILESS_MAIN(TstJsonLines)
#include "tst_jsonlines.moc"
