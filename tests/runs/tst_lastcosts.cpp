// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/lastcosts.h"

#include <QFuture>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <deque>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// A history that keeps what it was asked, and the test answers.
struct Trial
{
    [[nodiscard]] LastCosts::Source source()
    {
        return [this](const QList<CallKind>& kinds) {
            asked.append(kinds);
            QPromise<QList<QStringList>>& promise = promises.emplace_back();
            promise.start();
            return promise.future();
        };
    }

    /// Answers the oldest question.
    void answer(const QList<QStringList>& found)
    {
        promises.front().addResult(found);
        promises.front().finish();
        promises.pop_front();
    }

    QList<QList<CallKind>> asked;
    std::deque<QPromise<QList<QStringList>>> promises;
    LastCosts costs{source()};
    QSignalSpy changes{&costs, &LastCosts::changed};
};

ComparePlan planOf(const QList<CompareEntry>& entries, CompareMeasure measure = CompareMeasure::Cost)
{
    ComparePlan plan;
    plan.prompts = {Prompt()};
    plan.entries = entries;
    plan.measure = measure;
    return plan;
}

const CompareEntry Auto{u"flux-auto"_s, Dialect::Chat};
const CompareEntry Fast{u"flux-fast"_s, Dialect::Messages};

} // namespace

class TstLastCosts final : public QObject
{
    Q_OBJECT

private slots:
    void addsTheMediansExactly();
    void saysNothingBeforeEverythingIsLookedUp();
    void leavesOutWhatHasNoPrice();
    void takesPlainCallsForStreamedOnes();
    void addsThoseOfSomeCallsOnly();
    void asksForEachKindOnce();
    void keepsWhatItKnowsWhileItRefreshes();
    void takesAFailedReadForUnknown();
};

void TstLastCosts::addsTheMediansExactly()
{
    Trial trial;
    trial.costs.want({Auto, Fast});
    const QList<CallKind> kinds{{u"flux-auto"_s, Dialect::Chat, false}, {u"flux-auto"_s, Dialect::Chat, true},
        {u"flux-fast"_s, Dialect::Messages, false}, {u"flux-fast"_s, Dialect::Messages, true}};
    QCOMPARE(trial.asked.constFirst(), kinds);
    trial.answer({{u"0.1"_s, u"0.3"_s, u"9"_s}, {}, {u"1e-7"_s, u"0.0000003"_s}, {}});
    QTRY_COMPARE(trial.changes.size(), 1);
    const CostForecast expected{2, 2, u"0.9000006"_s};
    QCOMPARE(trial.costs.forecast(planOf({Auto, Fast})), expected);
}

void TstLastCosts::saysNothingBeforeEverythingIsLookedUp()
{
    Trial trial;
    trial.costs.want({Auto});
    trial.answer({{u"0.1"_s}, {}});
    QTRY_COMPARE(trial.changes.size(), 1);
    QCOMPARE(trial.costs.forecast(planOf({Auto, Fast})), std::nullopt);
}

void TstLastCosts::leavesOutWhatHasNoPrice()
{
    Trial trial;
    trial.costs.want({Auto, Fast});
    trial.answer({{}, {}, {u"0.002"_s}, {}});
    QTRY_COMPARE(trial.changes.size(), 1);
    const CompareEntry unnamed;
    const CostForecast expected{3, 1, u"0.006"_s};
    QCOMPARE(trial.costs.forecast(planOf({Auto, Fast, unnamed})), expected);
}

void TstLastCosts::takesPlainCallsForStreamedOnes()
{
    Trial trial;
    trial.costs.want({Auto, Fast});
    trial.answer({{u"0.1"_s}, {}, {u"0.1"_s}, {u"0.2"_s}});
    QTRY_COMPARE(trial.changes.size(), 1);
    const CostForecast expected{2, 2, u"1.5"_s};
    QCOMPARE(trial.costs.forecast(planOf({Auto, Fast}, CompareMeasure::Both)), expected);
}

void TstLastCosts::addsThoseOfSomeCallsOnly()
{
    Trial trial;
    trial.costs.want({Auto, Fast});
    trial.answer({{u"0.1"_s}, {u"0.2"_s}, {}, {}});
    QTRY_COMPARE(trial.changes.size(), 1);
    const ComparePlan plan = planOf({Auto, Fast, CompareEntry()}, CompareMeasure::Both);
    const CostForecast ofAuto{1, 1, u"0.5"_s};
    QCOMPARE(trial.costs.forecast(plan, {{0, 0, 1, false}, {0, 0, 1, true}, {0, 0, 2, true}}), ofAuto);
    const CostForecast ofBoth{2, 1, u"0.1"_s};
    QCOMPARE(trial.costs.forecast(plan, {{0, 1, 0, false}, {0, 0, 1, false}}), ofBoth);
    const CostForecast ofNone{0, 0, u"0"_s};
    QCOMPARE(trial.costs.forecast(plan, {}), ofNone);
}

void TstLastCosts::asksForEachKindOnce()
{
    Trial trial;
    trial.costs.want({Auto, Auto, CompareEntry()});
    QCOMPARE(trial.asked.constLast().size(), 2);
    trial.answer({{u"0.1"_s}, {}});
    QTRY_COMPARE(trial.changes.size(), 1);
    trial.costs.want({Auto});
    QCOMPARE(trial.asked.size(), 1);
    trial.costs.want({Auto, Fast});
    QCOMPARE(trial.asked.constLast().size(), 2);
}

void TstLastCosts::keepsWhatItKnowsWhileItRefreshes()
{
    Trial trial;
    trial.costs.want({Auto});
    trial.answer({{u"0.1"_s}, {}});
    QTRY_COMPARE(trial.changes.size(), 1);
    trial.costs.refresh({Auto});
    QCOMPARE(trial.costs.forecast(planOf({Auto}))->knownUsd, u"0.3"_s);
    trial.answer({{u"0.2"_s}, {}});
    QTRY_COMPARE(trial.changes.size(), 2);
    QCOMPARE(trial.costs.forecast(planOf({Auto}))->knownUsd, u"0.6"_s);
}

void TstLastCosts::takesAFailedReadForUnknown()
{
    Trial trial;
    trial.costs.want({Auto});
    trial.promises.front().future().cancel();
    trial.promises.front().finish();
    QTRY_COMPARE(trial.changes.size(), 1);
    const CostForecast expected{1, 0, u"0"_s};
    QCOMPARE(trial.costs.forecast(planOf({Auto})), expected);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstLastCosts)
#include "tst_lastcosts.moc"
