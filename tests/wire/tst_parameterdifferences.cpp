// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/parameterdifferences.h"

#include "wire/dialectcodec.h"

#include <QJsonDocument>
#include <QTest>

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
    QTest::newRow("what every shape carries") << planOf(EachShape, limited);
    QTest::newRow("the default limit for all") << planOf({Dialect::Messages, Dialect::Messages}, {});
    QTest::newRow("no shape that needs a limit") << planOf({Dialect::Chat, Dialect::Responses}, {});
    QTest::newRow("a limit in additional JSON") << planOf(EachShape, additional);
}

void TstParameterDifferences::findsNoneWhereAllGetTheSame()
{
    QFETCH(const ComparePlan, plan);
    QCOMPARE(parameterDifferences(plan).size(), 0);
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
