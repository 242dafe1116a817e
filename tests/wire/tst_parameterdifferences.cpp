// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/parameterdifferences.h"

#include "wire/dialectcodec.h"

#include <QJsonDocument>
#include <QTest>

#include <optional>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

using Kind = ParameterDifference::Kind;

ComparePlan planOf(const QList<Dialect>& dialects, const Parameters& parameters)
{
    ComparePlan plan;
    Prompt prompt;
    prompt.text = u"Hello"_s;
    prompt.parameters = parameters;
    plan.prompts = {prompt};
    for (const Dialect dialect : dialects)
        plan.entries.append({u"flux-auto"_s, dialect});
    return plan;
}

const QList<Dialect> EachShape{Dialect::Chat, Dialect::Responses, Dialect::Messages};

} // namespace

class TstParameterDifferences final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatAShapeDoesNotCarry();
    void saysWhoseLimitIsNotTheirOwn();
    void findsNoneWhereAllGetTheSame_data();
    void findsNoneWhereAllGetTheSame();
    void saysWhomALimitInAdditionalJsonDoesNotReach_data();
    void saysWhomALimitInAdditionalJsonDoesNotReach();
    void saysWhichMembersOnlySomeShapesHave_data();
    void saysWhichMembersOnlySomeShapesHave();
    void saysNothingOfMembersWhereAllHaveOneShape();
    void namesThePrompt();
    void agreesWithTheRequests_data();
    void agreesWithTheRequests();
};

void TstParameterDifferences::saysWhatAShapeDoesNotCarry()
{
    Parameters parameters;
    parameters.maxTokens = 10;
    parameters.stop = {u"END"_s};
    parameters.seed = 1;
    const QList<ParameterDifference> expected{
        {0, 1, Kind::StopNotSent}, {0, 1, Kind::SeedNotSent}, {0, 2, Kind::SeedNotSent}};
    QCOMPARE(parameterDifferences(planOf(EachShape, parameters)), expected);
}

void TstParameterDifferences::saysWhoseLimitIsNotTheirOwn()
{
    const QList<ParameterDifference> expected{{0, 2, Kind::DefaultLimitSent}};
    QCOMPARE(parameterDifferences(planOf(EachShape, {})), expected);
}

void TstParameterDifferences::findsNoneWhereAllGetTheSame_data()
{
    QTest::addColumn<ComparePlan>("plan");
    Parameters limited;
    limited.maxTokens = 10;
    limited.temperature = 0.5;
    limited.topP = 0.9;
    limited.reasoningEffort = u"low"_s;
    Parameters additional;
    additional.additional = {{u"max_tokens"_s, 10}};
    Parameters forEach;
    forEach.additional = {{u"max_tokens"_s, 10}, {u"max_output_tokens"_s, 10}};
    Parameters asSet;
    asSet.maxTokens = 10;
    asSet.additional = {{u"max_output_tokens"_s, 10}};
    QTest::newRow("what every shape carries") << planOf(EachShape, limited);
    QTest::newRow("the default limit for all") << planOf({Dialect::Messages, Dialect::Messages}, {});
    QTest::newRow("no shape that needs a limit") << planOf({Dialect::Chat, Dialect::Responses}, {});
    QTest::newRow("a limit in additional JSON") << planOf({Dialect::Chat, Dialect::Messages}, additional);
    QTest::newRow("a limit in additional JSON for each shape") << planOf(EachShape, forEach);
    QTest::newRow("the limit that was set, in additional JSON") << planOf(EachShape, asSet);
    QTest::newRow("a limit that no shape reads") << planOf({Dialect::Responses}, additional);
}

void TstParameterDifferences::saysWhomALimitInAdditionalJsonDoesNotReach_data()
{
    QTest::addColumn<QJsonObject>("additional");
    QTest::addColumn<std::optional<int>>("maxTokens");
    QTest::addColumn<QList<int>>("entries");
    const std::optional<int> none;
    QTest::newRow("max_tokens") << QJsonObject{{u"max_tokens"_s, 10}} << none << QList<int>{1};
    QTest::newRow("max_output_tokens")
        << QJsonObject{{u"max_output_tokens"_s, 10}} << none << QList<int>{0, 2};
    QTest::newRow("max_completion_tokens")
        << QJsonObject{{u"max_completion_tokens"_s, 10}} << none << QList<int>{1, 2};
    QTest::newRow("another one than was set")
        << QJsonObject{{u"max_tokens"_s, 10}} << std::optional(20) << QList<int>{1};
    QTest::newRow("one for each shape")
        << QJsonObject{{u"max_tokens"_s, 10}, {u"max_output_tokens"_s, 20}} << none << QList<int>{1};
}

void TstParameterDifferences::saysWhomALimitInAdditionalJsonDoesNotReach()
{
    QFETCH(const QJsonObject, additional);
    QFETCH(const std::optional<int>, maxTokens);
    QFETCH(const QList<int>, entries);
    Parameters parameters;
    parameters.additional = additional;
    parameters.maxTokens = maxTokens;
    QList<ParameterDifference> expected;
    for (const int entry : entries)
        expected.append({0, entry, Kind::OtherLimitSent});
    QCOMPARE(parameterDifferences(planOf(EachShape, parameters)), expected);
}

void TstParameterDifferences::findsNoneWhereAllGetTheSame()
{
    QFETCH(const ComparePlan, plan);
    QCOMPARE(parameterDifferences(plan).size(), 0);
}

void TstParameterDifferences::saysWhichMembersOnlySomeShapesHave_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QList<int>>("entries");
    const auto row = [](const char* member, Kind kind, const QList<int>& entries) {
        QTest::newRow(member) << QString::fromLatin1(member) << kind << entries;
    };
    row("reasoning_effort", Kind::MemberNotRead, {1, 2});
    row("response_format", Kind::MemberNotRead, {1, 2});
    row("seed", Kind::MemberNotRead, {1, 2});
    row("stop", Kind::MemberNotRead, {1, 2});
    row("reasoning", Kind::MemberNotRead, {0, 2});
    row("text", Kind::MemberNotRead, {0, 2});
    row("stop_sequences", Kind::MemberNotRead, {0, 1});
    row("thinking", Kind::MemberNotRead, {0, 1});
    row("top_k", Kind::MemberNotRead, {0, 1});
    row("user", Kind::MemberNotRead, {2});
    row("top_p", Kind::MemberNotRead, {});
    row("model", Kind::MemberNotKnown, {});
    row("stream", Kind::MemberNotKnown, {});
    row("tools", Kind::MemberNotKnown, {0, 1, 2});
    row("metadata", Kind::MemberNotKnown, {0, 1, 2});
    row("flux_mode", Kind::MemberNotKnown, {0, 1, 2});
    row("Seed", Kind::MemberNotKnown, {0, 1, 2});
}

void TstParameterDifferences::saysWhichMembersOnlySomeShapesHave()
{
    QFETCH(const QString, member);
    QFETCH(const Kind, kind);
    QFETCH(const QList<int>, entries);
    Parameters parameters;
    parameters.maxTokens = 10;
    parameters.additional = {{member, 1}};
    QList<ParameterDifference> expected;
    for (const int entry : entries)
        expected.append({0, entry, kind, member});
    QCOMPARE(parameterDifferences(planOf(EachShape, parameters)), expected);
}

void TstParameterDifferences::saysNothingOfMembersWhereAllHaveOneShape()
{
    Parameters parameters;
    parameters.maxTokens = 10;
    parameters.additional = {{u"seed"_s, 1}, {u"flux_mode"_s, 1}};
    for (const Dialect dialect : AllDialects)
        QCOMPARE(parameterDifferences(planOf({dialect, dialect}, parameters)).size(), 0);
    parameters.additional = {{u"seed"_s, 1}};
    QCOMPARE(parameterDifferences(planOf({Dialect::Responses, Dialect::Messages}, parameters)).size(), 0);
}

void TstParameterDifferences::namesThePrompt()
{
    ComparePlan plan = planOf({Dialect::Chat, Dialect::Responses}, {});
    plan.prompts.append(plan.prompts.constFirst());
    plan.prompts[1].parameters.seed = 1;
    const QList<ParameterDifference> expected{{1, 1, Kind::SeedNotSent}};
    QCOMPARE(parameterDifferences(plan), expected);
}

void TstParameterDifferences::agreesWithTheRequests_data()
{
    QTest::addColumn<Dialect>("dialect");
    for (const Dialect dialect : AllDialects)
        QTest::newRow(dialectName(dialect).data()) << dialect;
}

void TstParameterDifferences::agreesWithTheRequests()
{
    QFETCH(const Dialect, dialect);
    Parameters parameters;
    parameters.stop = {u"MARKED-STOP"_s};
    parameters.seed = 987654321;
    Prompt prompt;
    prompt.dialect = dialect;
    prompt.parameters = parameters;
    const QByteArray body = dialectCodec(dialect)->requestBody(prompt);
    const auto kinds = [&] {
        QList<Kind> found;
        for (const auto& difference : parameterDifferences(planOf({dialect, Dialect::Chat}, parameters)))
            found.append(difference.kind);
        return found;
    }();
    QCOMPARE(kinds.contains(Kind::StopNotSent), !body.contains("MARKED-STOP"));
    QCOMPARE(kinds.contains(Kind::SeedNotSent), !body.contains("987654321"));
    QCOMPARE(kinds.contains(Kind::DefaultLimitSent), body.contains(QByteArray::number(DefaultMaxTokens)));
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstParameterDifferences)

#include "tst_parameterdifferences.moc"
