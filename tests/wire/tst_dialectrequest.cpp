// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/dialectcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

Prompt fullPrompt(Dialect dialect, bool stream)
{
    Prompt prompt;
    prompt.model = u"flux-auto"_s;
    prompt.dialect = dialect;
    prompt.stream = stream;
    prompt.system = u"Be brief."_s;
    prompt.messages = {{Role::User, u"Hi"_s}, {Role::Assistant, u"Hello"_s}};
    prompt.text = u"Grüße\n\"🌍\""_s;
    prompt.parameters.maxTokens = 100;
    prompt.parameters.temperature = 0.7;
    prompt.parameters.topP = 0.9;
    prompt.parameters.stop = QStringList{u"END"_s};
    prompt.parameters.seed = Q_INT64_C(9007199254740993);
    prompt.parameters.reasoningEffort = u"low"_s;
    return prompt;
}

QJsonObject bodyOf(const Prompt& prompt)
{
    return QJsonDocument::fromJson(dialectCodec(prompt.dialect)->requestBody(prompt)).object();
}

} // namespace

class TstDialectRequest final : public QObject
{
    Q_OBJECT

private slots:
    void writesEveryParameterInTheShapesOwnWay_data();
    void writesEveryParameterInTheShapesOwnWay();
    void sendsNothingThatIsUnset_data();
    void sendsNothingThatIsUnset();
    void mergesAdditionalJsonLast_data();
    void mergesAdditionalJsonLast();
    void writesTheKeyIntoItsHeader_data();
    void writesTheKeyIntoItsHeader();
};

void TstDialectRequest::writesEveryParameterInTheShapesOwnWay_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray turns = R"({"content":"Hi","role":"user"},{"content":"Hello","role":"assistant"},)"
                             R"({"content":"Grüße\n\"🌍\"","role":"user"})"_ba;
    QTest::newRow("chat") << Dialect::Chat << false
                          << R"({"max_tokens":100,"messages":[{"content":"Be brief.","role":"system"},)"_ba
            + turns
            + R"(],"model":"flux-auto","reasoning_effort":"low","seed":9007199254740993,"stop":["END"],)"
              R"("stream":false,"temperature":0.7,"top_p":0.9})"_ba;
    QTest::newRow("chat streamed")
        << Dialect::Chat << true
        << R"({"max_tokens":100,"messages":[{"content":"Be brief.","role":"system"},)"_ba + turns
            + R"(],"model":"flux-auto","reasoning_effort":"low","seed":9007199254740993,"stop":["END"],)"
              R"("stream":true,"stream_options":{"include_usage":true},"temperature":0.7,"top_p":0.9})"_ba;
    QTest::newRow("responses") << Dialect::Responses << true
                               << R"({"input":[)"_ba + turns
            + R"(],"instructions":"Be brief.","max_output_tokens":100,"model":"flux-auto",)"
              R"("reasoning":{"effort":"low"},"store":false,"stream":true,"temperature":0.7,"top_p":0.9})"_ba;
    QTest::newRow("messages") << Dialect::Messages << true
                              << R"({"max_tokens":100,"messages":[)"_ba + turns
            + R"(],"model":"flux-auto","output_config":{"effort":"low"},"stop_sequences":["END"],)"
              R"("stream":true,"system":"Be brief.","temperature":0.7,"top_p":0.9})"_ba;
}

void TstDialectRequest::writesEveryParameterInTheShapesOwnWay()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const bool, stream);
    QFETCH(const QByteArray, expected);
    QCOMPARE(dialectCodec(dialect)->requestBody(fullPrompt(dialect, stream)), expected);
}

void TstDialectRequest::sendsNothingThatIsUnset_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray turn = R"([{"content":"Hi","role":"user"}])"_ba;
    QTest::newRow("chat") << Dialect::Chat
                          << R"({"messages":)"_ba + turn + R"(,"model":"m","stream":false})"_ba;
    QTest::newRow("responses") << Dialect::Responses
                               << R"({"input":)"_ba + turn
            + R"(,"model":"m","store":false,"stream":false})"_ba;
    QTest::newRow("messages") << Dialect::Messages
                              << R"({"max_tokens":4096,"messages":)"_ba + turn
            + R"(,"model":"m","stream":false})"_ba;
}

void TstDialectRequest::sendsNothingThatIsUnset()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const QByteArray, expected);
    Prompt prompt;
    prompt.model = u"m"_s;
    prompt.text = u"Hi"_s;
    QCOMPARE(dialectCodec(dialect)->requestBody(prompt), expected);
}

void TstDialectRequest::mergesAdditionalJsonLast_data()
{
    QTest::addColumn<Dialect>("dialect");
    for (const Dialect dialect : AllDialects)
        QTest::newRow(dialectName(dialect).data()) << dialect;
}

void TstDialectRequest::mergesAdditionalJsonLast()
{
    QFETCH(const Dialect, dialect);
    Prompt prompt = fullPrompt(dialect, true);
    prompt.parameters.additional =
        QJsonObject{{u"model"_s, u"other"_s}, {u"stream"_s, false}, {u"temperature"_s, 2},
            {u"reasoning"_s, QJsonObject{{u"summary"_s, u"auto"_s}}}, {u"tools"_s, QJsonArray()}};
    const QJsonObject body = bodyOf(prompt);
    QCOMPARE(body.value("model"_L1).toString(), u"flux-auto"_s);
    QCOMPARE(body.value("stream"_L1).toBool(), true);
    QCOMPARE(body.value("temperature"_L1).toInt(), 2);
    QCOMPARE(body.value("reasoning"_L1).toObject(), (QJsonObject{{u"summary"_s, u"auto"_s}}));
    QVERIFY(body.value("tools"_L1).isArray());
}

void TstDialectRequest::writesTheKeyIntoItsHeader_data()
{
    using Headers = QList<QPair<QByteArray, QByteArray>>;
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<Headers>("withKey");
    QTest::addColumn<Headers>("withoutKey");
    const Headers bearer{{"Authorization", "Bearer sk-test"}};
    QTest::newRow("chat") << Dialect::Chat << bearer << Headers{};
    QTest::newRow("responses") << Dialect::Responses << bearer << Headers{};
    QTest::newRow("messages") << Dialect::Messages
                              << Headers{{"anthropic-version", "2023-06-01"}, {"x-api-key", "sk-test"}}
                              << Headers{{"anthropic-version", "2023-06-01"}};
}

void TstDialectRequest::writesTheKeyIntoItsHeader()
{
    using Headers = QList<QPair<QByteArray, QByteArray>>;
    QFETCH(const Dialect, dialect);
    QFETCH(const Headers, withKey);
    QFETCH(const Headers, withoutKey);
    QCOMPARE(dialectCodec(dialect)->requestHeaders(Secret("sk-test"_ba)), withKey);
    QCOMPARE(dialectCodec(dialect)->requestHeaders(Secret()), withoutKey);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstDialectRequest)

#include "tst_dialectrequest.moc"
