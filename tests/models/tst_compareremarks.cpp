// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compareremarks.h"

#include "models/comparetext.h"
#include "models/displaytext.h"
#include "runs/comparedalias.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

QStringList sentences(const Comparison& comparison, const QList<CallRecord>& calls)
{
    CompareRemarks remarks;
    const QAbstractItemModelTester tester(&remarks, QAbstractItemModelTester::FailureReportingMode::QtTest);
    remarks.setAnalysis(compareAnalysis({comparison, calls, {}, false}));
    QStringList texts;
    for (int row = 0; row < remarks.rowCount(); ++row)
        texts.append(remarks.index(row, 0).data().toString());
    return texts;
}

QList<CallRecord> differentReplies(int count, int entry = 0)
{
    QList<CallRecord> calls;
    for (int i = 0; i < count; ++i) {
        calls.append(comparedCall(entry));
        calls.last().reply = u"Reply %1 of %2"_s.arg(i).arg(entry);
        calls.last().cost = Cost{u"0.1"_s, CostSource::Header};
    }
    return calls;
}

} // namespace

class TstCompareRemarks final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWasMeasured();
    void saysThatInputWasCountedDifferently();
    void saysHowTheRunWasMade();
    void saysWhatAnApiShapeDoesNotCarry();
    void marksRepeatedReplies();
    void marksWhatMayComeFromACache();
    void countsWhatIsInNoTime();
    void saysWhatTheFiguresTellApart();
};

void TstCompareRemarks::saysWhatWasMeasured()
{
    QVERIFY(sentences(comparisonOf({u"flux-auto"_s}), differentReplies(2))
                .contains(u"Measured: Cost (not streamed)"_s));
    QVERIFY(sentences(comparisonOf({u"flux-auto"_s}, CompareMeasure::Speed), {})
                .contains(u"Measured: Speed (streamed)"_s));
}

void TstCompareRemarks::saysThatInputWasCountedDifferently()
{
    QList<CallRecord> calls = differentReplies(1, 0) + differentReplies(1, 1);
    calls[0].usage.inputTokens = 14;
    calls[1].usage.inputTokens = 90;
    QVERIFY(sentences(comparisonOf({u"flux-auto"_s, u"kimi"_s}), calls)
                .contains(u"Input counted as 14 to 90 tokens for one prompt: a price per token does not say "
                          "what the same text costs."_s));
}

void TstCompareRemarks::saysHowTheRunWasMade()
{
    Comparison comparison = comparisonOf({u"flux-auto"_s});
    comparison.plan.variesEachCall = true;
    comparison.plan.atOnce = 4;
    comparison.plan.perSecond = 2;
    const QString told = sentences(comparison, {}).join(u'\n');
    QVERIFY(told.contains(u"The run varied each call"_s));
    QVERIFY(told.contains(u"Up to 4 calls"_s));
    QVERIFY(told.contains(u"Calls started per second: at most 2."_s));
}

void TstCompareRemarks::saysWhatAnApiShapeDoesNotCarry()
{
    Comparison comparison = comparisonOf({u"flux-auto"_s, u"kimi"_s});
    comparison.plan.prompts[0].parameters.seed = 7;
    comparison.plan.entries[1].dialect = Dialect::Responses;
    QVERIFY(sentences(comparison, {})
                .contains(u"Differs: no seed is sent to 2 · kimi, whose API shape has none."_s));
}

void TstCompareRemarks::marksRepeatedReplies()
{
    QList<CallRecord> calls = differentReplies(1) + differentReplies(1);
    calls[1].startedAt = calls.at(0).startedAt.addSecs(65);
    const QString first = DisplayText::time(calls.at(0).startedAt, calls.at(0).startedAt);
    const QString second = DisplayText::time(calls.at(1).startedAt, calls.at(0).startedAt);
    QCOMPARE(sentences(comparisonOf({u"flux-auto"_s}), calls).constLast(),
        u"1 · flux-auto at %1: same text as %2"_s.arg(second, first));
}

void TstCompareRemarks::marksWhatMayComeFromACache()
{
    QList<CallRecord> calls = differentReplies(5);
    calls[4].reply = calls.at(0).reply;
    calls[4].startedAt = calls.at(0).startedAt.addSecs(65);
    calls[4].timings.total = milliseconds(100);
    QVERIFY(sentences(comparisonOf({u"flux-auto"_s}), calls).constLast().endsWith(u", maybe from a cache"_s));
}

void TstCompareRemarks::countsWhatIsInNoTime()
{
    QList<CallRecord> calls = differentReplies(3);
    calls[0].state = CallState::Failed;
    calls[0].httpStatus = 503;
    calls[1].finish = Finish::Length;
    const QString told = sentences(comparisonOf({u"flux-auto"_s}), calls).join(u'\n');
    QVERIFY(told.contains(u"ended by length, are incomplete or empty: 2 of 3."_s));
    QVERIFY(told.contains(
        u"refused (too many, no room, or no sign-in to a proxy), at which a run pauses: 1 of 3."_s));
}

void TstCompareRemarks::saysWhatTheFiguresTellApart()
{
    ComparedPairs pairs;
    QCOMPARE(CompareText::verdict(pairs), u"Cost, not streamed: nothing to compare yet."_s);
    pairs.tooFew = 2;
    QCOMPARE(CompareText::verdict(pairs), u"Cost, not streamed: too few calls to tell."_s);
    pairs.figure = ComparedFigure::FirstToken;
    pairs.parting = {{0, 1}};
    QCOMPARE(CompareText::verdict(pairs),
        u"First token: the 95% ranges of the medians part between 1 and 2; too few calls to tell for 2 other "
        "pairs."_s);
    QCOMPARE(CompareText::verdict(pairs, {{u"model-a"_s, {}}, {u"unknown"_s, {}}}),
        u"First token: the 95% ranges of the medians part between model-a and “unknown”; too few calls to "
        "tell for 2 other pairs."_s);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstCompareRemarks)
#include "tst_compareremarks.moc"
