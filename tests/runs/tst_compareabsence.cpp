// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/compareabsence.h"

#include "runs/comparedalias.h"
#include "runs/comparerun.h"

#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

CallRecord callAt(int entry, int repeat, bool stream = false)
{
    CallRecord call = comparedCall(entry, stream);
    call.compare->repeat = repeat;
    return call;
}

PlannedCall placeOf(int entry, int repeat, bool stream = false)
{
    return {0, entry, repeat, stream};
}

} // namespace

class TstCompareAbsence final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatBecameOfCalls();
    void tellsDeletedCallsFromThoseThatWereNotMade();
    void countsEachSampleOfEachEntry();
    void countsDeletedCallsBeyondThePlan();
    void passesOverCallsThatAreToCome();
    void saysNothingOfAnUnknownPlan();
};

void TstCompareAbsence::readsWhatBecameOfCalls()
{
    using State = CompareCall::State;
    const CompareGaps gaps = compareGaps({{placeOf(0, 0), State::Deleted, {}},
        {placeOf(0, 1), State::Dropped, {}}, {placeOf(1, 0), State::Queued, {}},
        {placeOf(1, 1), State::Running, {}}, {placeOf(1, 2), State::Ended, {}}});
    QCOMPARE(gaps.deleted, QList<PlannedCall>{placeOf(0, 0)});
    QCOMPARE(gaps.dropped, QList<PlannedCall>{placeOf(0, 1)});
    QCOMPARE(gaps.queued, QList<PlannedCall>{placeOf(1, 0)});
}

void TstCompareAbsence::tellsDeletedCallsFromThoseThatWereNotMade()
{
    Comparison comparison = comparisonOf({u"a"_s});
    comparison.plan.repeats = 6;
    const CompareGaps gaps{{placeOf(0, 1)}, {placeOf(0, 1), placeOf(0, 2), placeOf(0, 0)}, {}};
    const auto absent = absentCalls(comparison.plan, {callAt(0, 0)}, gaps);
    QCOMPARE(absent.size(), 1);
    QCOMPARE(absent.at(0).plain, (AbsentCalls{1, 1, 3}));
    QCOMPARE(absent.at(0).streamed, AbsentCalls());
}

void TstCompareAbsence::countsEachSampleOfEachEntry()
{
    Comparison comparison = comparisonOf({u"a"_s, u"b"_s}, CompareMeasure::Both);
    comparison.plan.repeats = 2;
    const QList<CallRecord> calls{
        callAt(0, 0), callAt(0, 1), callAt(0, 0, true), callAt(1, 0, true), callAt(1, 1, true)};
    const auto absent = absentCalls(comparison.plan, calls, {});
    QCOMPARE(absent.at(0).of(false), AbsentCalls());
    QCOMPARE(absent.at(0).of(true), (AbsentCalls{0, 0, 1}));
    QCOMPARE(absent.at(1).of(false), (AbsentCalls{0, 0, 2}));
    QCOMPARE(absent.at(1).of(true), AbsentCalls());
}

void TstCompareAbsence::countsDeletedCallsBeyondThePlan()
{
    Comparison comparison = comparisonOf({u"a"_s});
    comparison.plan.repeats = 1;
    // One was sent again, and both the first one and another were deleted.
    const CompareGaps gaps{{placeOf(0, 0), placeOf(0, 1), placeOf(7, 0)}, {placeOf(0, 2)}, {}};
    QCOMPARE(absentCalls(comparison.plan, {callAt(0, 0)}, gaps).at(0).plain, (AbsentCalls{2, 0, 0}));
}

void TstCompareAbsence::passesOverCallsThatAreToCome()
{
    Comparison comparison = comparisonOf({u"a"_s});
    comparison.plan.repeats = 3;
    const CompareGaps queued{{}, {}, {placeOf(0, 1), placeOf(0, 2)}};
    QCOMPARE(absentCalls(comparison.plan, {callAt(0, 0)}, queued).at(0).plain, AbsentCalls());
    // Another process has told nothing of what it is about to send.
    CallRecord running = callAt(0, 0);
    running.state = CallState::Waiting;
    const CompareGaps dropped{{}, {placeOf(0, 1)}, {}};
    QCOMPARE(absentCalls(comparison.plan, {running}, dropped).at(0).plain, (AbsentCalls{0, 1, 0}));
}

void TstCompareAbsence::saysNothingOfAnUnknownPlan()
{
    Comparison comparison = comparisonOf({u"a"_s});
    comparison.plan.prompts.clear();
    QCOMPARE(absentCalls(comparison.plan, {callAt(0, 0)}, {}).at(0), AbsentSamples());
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstCompareAbsence)
#include "tst_compareabsence.moc"
