// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/unevenparameters.h"

#include "wire/dialectcodec.h"

#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

using Name = UnevenParameter::Name;

ComparePlan planOf(const QList<Dialect>& shapes, const QList<Parameters>& parameters)
{
    ComparePlan plan;
    for (const Dialect shape : shapes)
        plan.entries.append({u"flux-auto"_s, shape});
    for (const Parameters& ofPrompt : parameters) {
        Prompt prompt;
        prompt.parameters = ofPrompt;
        plan.prompts.append(prompt);
    }
    return plan;
}

} // namespace

class TstUnevenParameters final : public QObject
{
    Q_OBJECT

private slots:
    void namesEachShapeOnce();
    void tellsTheLimitOfMessages();
    void tellsWhereALimitOfAdditionalJsonDoesNotHold();
    void namesEachMemberOfAdditionalJson();
    void findsNothingWhereAllAreSentTheSame();
};

void TstUnevenParameters::namesEachShapeOnce()
{
    Parameters parameters;
    parameters.seed = 7;
    parameters.stop = {u"END"_s};
    parameters.maxTokens = 100;
    const auto uneven =
        unevenParameters(planOf({Dialect::Responses, Dialect::Chat, Dialect::Messages, Dialect::Responses},
            {parameters, parameters}));
    const QList<UnevenParameter> expected{
        {Name::Stop, {Dialect::Responses}, 0},
        {Name::Seed, {Dialect::Responses, Dialect::Messages}, 0},
    };
    QCOMPARE(uneven, expected);
}

void TstUnevenParameters::tellsTheLimitOfMessages()
{
    const auto uneven = unevenParameters(planOf({Dialect::Chat, Dialect::Messages}, {Parameters()}));
    const QList<UnevenParameter> expected{{Name::OutputLimit, {Dialect::Messages}, DefaultMaxTokens}};
    QCOMPARE(uneven, expected);
}

void TstUnevenParameters::tellsWhereALimitOfAdditionalJsonDoesNotHold()
{
    Parameters parameters;
    parameters.additional = {{u"max_tokens"_s, 10}};
    const auto uneven =
        unevenParameters(planOf({Dialect::Chat, Dialect::Responses, Dialect::Messages}, {parameters}));
    const QList<UnevenParameter> expected{{Name::OtherLimit, {Dialect::Responses}, 0}};
    QCOMPARE(uneven, expected);
}

void TstUnevenParameters::namesEachMemberOfAdditionalJson()
{
    Parameters parameters;
    parameters.additional = {{u"flux_mode"_s, 1}, {u"seed"_s, 7}, {u"user"_s, u"me"_s}};
    parameters.maxTokens = 10;
    const auto uneven =
        unevenParameters(planOf({Dialect::Chat, Dialect::Responses, Dialect::Messages}, {parameters}));
    const QList<UnevenParameter> expected{
        {Name::UnknownMember, {Dialect::Chat, Dialect::Responses, Dialect::Messages}, 0, u"flux_mode"_s},
        {Name::Member, {Dialect::Responses, Dialect::Messages}, 0, u"seed"_s},
        {Name::Member, {Dialect::Messages}, 0, u"user"_s},
    };
    QCOMPARE(uneven, expected);
}

void TstUnevenParameters::findsNothingWhereAllAreSentTheSame()
{
    QCOMPARE(unevenParameters(planOf({Dialect::Chat, Dialect::Responses}, {Parameters()})),
        QList<UnevenParameter>());
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstUnevenParameters)
#include "tst_unevenparameters.moc"
