// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/compareanalysis.h"

#include "runs/comparedalias.h"

#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

using Pairs = QList<std::pair<int, int>>;

/// Calls whose times lie around `middle`.
QList<CallRecord> callsAround(int entry, bool stream, milliseconds middle, int count)
{
    QList<CallRecord> calls;
    for (int i = 0; i < count; ++i) {
        calls.append(comparedCall(entry, stream));
        calls.last().reply = u"Reply %1 of %2"_s.arg(i).arg(entry);
        calls.last().timings.total = middle + milliseconds(i);
    }
    return calls;
}

} // namespace

class TstCompareAnalysis final : public QObject
{
    Q_OBJECT

private slots:
    void pairsOnlyWhatIsMeasured();
    void pairsPricesOfStreamsWhereThereIsOne();
    void namesThePairsThatPart();
    void namesThePairsOfModelsThatPart();
    void countsPairsWithTooFewCalls();
    void leavesRepeatedRepliesOutOnlyWhenAsked();
    void saysWhereAllRepliesAreLeftOut();
    void looksAtTheInputOfEachPromptAlone();
};

void TstCompareAnalysis::pairsOnlyWhatIsMeasured()
{
    const auto figures = [](CompareMeasure measure) {
        QList<std::pair<ComparedFigure, bool>> found;
        const auto analysis = compareAnalysis({comparisonOf({u"a"_s, u"b"_s}, measure), {}, {}, false});
        for (const ComparedPairs& pairs : analysis.pairs)
            found.append({pairs.figure, pairs.stream});
        return found;
    };
    using Figure = ComparedFigure;
    QCOMPARE(figures(CompareMeasure::Cost),
        (QList<std::pair<Figure, bool>>{{Figure::Cost, false}, {Figure::Total, false}}));
    QCOMPARE(figures(CompareMeasure::Speed),
        (QList<std::pair<Figure, bool>>{{Figure::FirstToken, true}, {Figure::Total, true}}));
    QCOMPARE(figures(CompareMeasure::Both).size(), 4);
}

void TstCompareAnalysis::pairsPricesOfStreamsWhereThereIsOne()
{
    const auto costs = [](const QList<CallRecord>& calls) {
        QList<ComparedPairs> found;
        const auto analysis =
            compareAnalysis({comparisonOf({u"a"_s, u"b"_s}, CompareMeasure::Speed), calls, {}, false});
        for (const ComparedPairs& pairs : analysis.pairs) {
            if (pairs.figure == ComparedFigure::Cost)
                found.append(pairs);
        }
        return found;
    };
    QList<CallRecord> calls =
        callsAround(0, true, milliseconds(100), 6) + callsAround(1, true, milliseconds(100), 6);
    QCOMPARE(costs(calls), QList<ComparedPairs>());
    for (CallRecord& call : calls)
        call.cost = Cost{call.compare->entry == 0 ? u"0.1"_s : u"0.2"_s, CostSource::Body};
    ComparedPairs expected;
    expected.stream = true;
    expected.parting = {{0, 1}};
    QCOMPARE(costs(calls), QList<ComparedPairs>{expected});
}

void TstCompareAnalysis::namesThePairsThatPart()
{
    const auto analysis = compareAnalysis({comparisonOf({u"a"_s, u"b"_s, u"c"_s}),
        callsAround(0, false, milliseconds(100), 6) + callsAround(1, false, milliseconds(900), 6)
            + callsAround(2, false, milliseconds(102), 6),
        {}, false});
    const ComparedPairs& total = analysis.pairs.at(1);
    QCOMPARE(total.parting, (Pairs{{0, 1}, {1, 2}}));
    QCOMPARE(total.tooFew, 1);
    QCOMPARE(total.nothing, 0);
    QCOMPARE(analysis.pairs.at(0).nothing, 3);
}

void TstCompareAnalysis::namesThePairsOfModelsThatPart()
{
    QList<CallRecord> calls =
        callsAround(0, false, milliseconds(100), 7) + callsAround(1, false, milliseconds(900), 6);
    // Three calls of each entry are enough of a model.
    for (int place = 7; place < 13; ++place)
        calls[place].flux.model = u"model-b"_s;
    for (int place = 7; place < 10; ++place)
        calls[place].compare->entry = 0;
    QList<CallRecord> unknown = callsAround(1, false, milliseconds(5000), 6);
    for (CallRecord& call : unknown)
        call.flux.model.reset();
    const Comparison comparison = comparisonOf({u"a"_s, u"b"_s});
    const auto analysis = compareAnalysis({comparison, calls + unknown, {}, false});
    QCOMPARE(analysis.servedPairs.size(), 2);
    const ComparedPairs& total = analysis.servedPairs.at(1);
    QCOMPARE(total.figure, ComparedFigure::Total);
    QCOMPARE(analysis.figures.served.at(0).model, u"model-a"_s);
    QCOMPARE(total.parting, (Pairs{{0, 1}}));
    QCOMPARE(total.tooFew + total.nothing, 0);
    QVERIFY(compareAnalysis({comparison, calls.first(7) + unknown, {}, false}).servedPairs.isEmpty());
}

void TstCompareAnalysis::countsPairsWithTooFewCalls()
{
    const auto analysis = compareAnalysis({comparisonOf({u"a"_s, u"b"_s}),
        callsAround(0, false, milliseconds(100), 5) + callsAround(1, false, milliseconds(900), 5), {},
        false});
    QCOMPARE(analysis.pairs.at(1).parting, Pairs());
    QCOMPARE(analysis.pairs.at(1).tooFew, 1);
}

void TstCompareAnalysis::leavesRepeatedRepliesOutOnlyWhenAsked()
{
    const QList<CallRecord> calls{comparedCall(0), comparedCall(0)};
    const Comparison comparison = comparisonOf({u"a"_s, u"b"_s});
    const auto calls0 = [](const CompareAnalysis& analysis) {
        return analysis.figures.entries.at(0).samples.plain.counts.calls;
    };
    const auto whole = compareAnalysis({comparison, calls, {}, false});
    QCOMPARE(whole.repeated.size(), 1);
    QCOMPARE(calls0(whole), 2);
    const auto without = compareAnalysis({comparison, calls, {}, true});
    QCOMPARE(without.repeated, whole.repeated);
    QCOMPARE(calls0(without), 1);
    QCOMPARE(without.allFigures, whole.figures);
    QCOMPARE(whole.allFigures, whole.figures);
}

void TstCompareAnalysis::saysWhereAllRepliesAreLeftOut()
{
    QList<CallRecord> calls{comparedCall(0), comparedCall(0), comparedCall(1), comparedCall(1, true)};
    calls[2].reply = u"Five."_s;
    calls[3].reply = u"Six."_s;
    calls.append(comparedCall(0));
    calls.last().state = CallState::Failed;
    QList<EarlierReply> earlier;
    for (const QString& text : {u"Four."_s, u"Five."_s})
        earlier.append({QUuid::createUuid(), calls.constFirst().startedAt.addDays(-1), replyHash(text)});
    CompareQuestion question{comparisonOf({u"a"_s, u"b"_s}, CompareMeasure::Both), calls, earlier, true};
    const auto some = compareAnalysis(question);
    QCOMPARE(repliesAllLeftOut(some, 0), 2);
    QCOMPARE(repliesAllLeftOut(some, 1), 0);
    QCOMPARE(repliesAllLeftOut(some, 1, false), 1);
    QCOMPARE(repliesAllLeftOut(some, 1, true), 0);
    QCOMPARE(repliesAllLeftOut(some, std::nullopt, false), 3);
    QCOMPARE(repliesAllLeftOut(some), 0);
    question.earlier.append({QUuid::createUuid(), earlier.constFirst().startedAt, replyHash(u"Six."_s)});
    QCOMPARE(repliesAllLeftOut(compareAnalysis(question)), 4);
    question.leavesOutRepeated = false;
    QCOMPARE(repliesAllLeftOut(compareAnalysis(question)), 0);
}

void TstCompareAnalysis::looksAtTheInputOfEachPromptAlone()
{
    QList<CallRecord> calls{comparedCall(0), comparedCall(1)};
    calls[0].usage.inputTokens = 14;
    calls[1].usage.inputTokens = 90;
    const Comparison comparison = comparisonOf({u"a"_s, u"b"_s});
    QCOMPARE(
        compareAnalysis({comparison, calls, {}, false}).unequalInput, (QList<InputTokenRange>{{14, 90}}));
    calls[1].compare->prompt = 1;
    QVERIFY(compareAnalysis({comparison, calls, {}, false}).unequalInput.isEmpty());
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstCompareAnalysis)
#include "tst_compareanalysis.moc"
