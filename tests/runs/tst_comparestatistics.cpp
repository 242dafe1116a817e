// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/comparestatistics.h"

#include "runs/comparedcalls.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <array>

namespace Fluxscope {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

// What both the test and the script that made its reference draw from: x = (x*1103515245 + 12345) % 2**31.
class Drawing final
{
public:
    qint64 next()
    {
        m_state = (m_state * 1'103'515'245 + 12'345) % (qint64(1) << 31);
        return m_state;
    }

private:
    qint64 m_state = 1;
};

CompareTimes times(qint64 calls, std::array<int, 3> middle, std::optional<std::array<int, 2>> quartiles = {},
    std::optional<int> percentile95 = {})
{
    CompareTimes times;
    times.calls = calls;
    times.middle =
        CompareTimes::Middle{milliseconds(middle[0]), milliseconds(middle[1]), milliseconds(middle[2])};
    if (quartiles)
        times.quartiles = CompareTimes::Range{milliseconds((*quartiles)[0]), milliseconds((*quartiles)[1])};
    if (percentile95)
        times.percentile95 = milliseconds(*percentile95);
    return times;
}

CompareTimes withoutMedianRange(CompareTimes times)
{
    times.medianRange.reset();
    return times;
}

const CompareSample& plain(const CompareFigures& figures, int entry = 0)
{
    return figures.entries.at(entry).samples.plain;
}

const CompareSample& streamed(const CompareFigures& figures, int entry = 0)
{
    return figures.entries.at(entry).samples.streamed;
}

} // namespace

class TstCompareStatistics final : public QObject
{
    Q_OBJECT

private slots:
    void hasEmptyFiguresOfEntriesWithoutCalls();
    void agreesWithPythonOnTimes_data();
    void agreesWithPythonOnTimes();
    void boundsTheMedianFromSixCalls();
    void countsEveryEndingAndTimesWholeCallsOnly();
    void countsWhatHasNoPrice();
    void keepsTheSamplesApart();
    void doesNotTimeTheFirstTokenOfWhatCameInOnePiece();
    void spreadsTokensAndLengths();
    void leavesInputTokensOutThatAreNotSettled();
    void splitsByServedModel();
    void leavesOutWhatItIsTold();
    void passesOverCallsOfOtherPlaces();
    void isQuickWithSixteenEntries();
};

void TstCompareStatistics::hasEmptyFiguresOfEntriesWithoutCalls()
{
    const auto figures = compareFigures({}, 2);
    QCOMPARE(figures.entries.size(), 2);
    QCOMPARE(plain(figures, 1), CompareSample());
    QVERIFY(figures.entries.constFirst().served.isEmpty());
    QVERIFY(figures.served.isEmpty());
}

// By Python 3.11: statistics.median(), min(), max(), quantiles(times, n=4, method='inclusive')[0] and [2],
// quantiles(times, n=20, method='inclusive')[18]; rounded to whole milliseconds, halves up.
void TstCompareStatistics::agreesWithPythonOnTimes_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<CompareTimes>("total");
    QTest::addColumn<CompareTimes>("firstToken");
    CompareTimes two;
    two.calls = 2;
    QTest::newRow("2 calls") << 2 << two << two;
    QTest::newRow("3 calls") << 3 << times(3, {1901, 3324, 4027}) << times(3, {96, 339, 364});
    QTest::newRow("8 calls") << 8 << times(8, {529, 3040, 4402}, {{1751, 3643}})
                             << times(8, {96, 337, 436}, {{307, 365}});
    QTest::newRow("20 calls") << 20 << times(20, {529, 2971, 4415}, {{1290, 3945}}, 4403)
                              << times(20, {96, 300, 436}, {{193, 345}}, 389);
    QTest::newRow("43 calls") << 43 << times(43, {529, 2772, 4415}, {{1324, 3871}}, 4395)
                              << times(43, {73, 264, 442}, {{189, 326}}, 431);
}

void TstCompareStatistics::agreesWithPythonOnTimes()
{
    QFETCH(const int, calls);
    QFETCH(const CompareTimes, total);
    QFETCH(const CompareTimes, firstToken);
    Drawing drawing;
    QList<CallRecord> records;
    for (int i = 0; i < calls; ++i) {
        const qint64 drawn = drawing.next();
        records.append(comparedCall(0, true));
        records.last().timings.total = milliseconds(500 + drawn / 1000 % 4000);
        records.last().timings.firstToken = milliseconds(50 + drawn / 7000 % 400);
    }
    const auto figures = compareFigures(records, 1);
    QCOMPARE(withoutMedianRange(streamed(figures).total), total);
    QCOMPARE(withoutMedianRange(streamed(figures).firstToken), firstToken);
}

void TstCompareStatistics::boundsTheMedianFromSixCalls()
{
    QList<CallRecord> records;
    for (int i = 1; i <= 9; ++i) {
        records.prepend(comparedCall(0));
        records.first().timings.total = milliseconds(100 * i);
        const auto range = plain(compareFigures(records, 1)).total.medianRange;
        QCOMPARE(range.has_value(), i >= 6);
    }
    // Of 9 values the 2nd and the 8th, see tst_medianranks.
    const auto range = plain(compareFigures(records, 1)).total.medianRange;
    QCOMPARE(range, (CompareTimes::Range{milliseconds(200), milliseconds(800)}));
}

void TstCompareStatistics::countsEveryEndingAndTimesWholeCallsOnly()
{
    QList<CallRecord> records;
    const auto add = [&records](int count, CallState state, Finish finish, const QString& raw = {}) {
        for (int i = 0; i < count; ++i) {
            records.append(comparedCall(0));
            records.last().state = state;
            records.last().finish = finish;
            records.last().finishRaw = raw;
            records.last().timings.total = milliseconds(state == CallState::Done ? 1000 : 9000);
            records.last().usage.outputTokens = 10;
        }
    };
    add(3, CallState::Done, Finish::Stop);
    add(1, CallState::Done, Finish::ToolCalls);
    const auto onlyWhole = plain(compareFigures(records, 1));
    add(2, CallState::Done, Finish::Length);
    add(1, CallState::Done, Finish::Incomplete, u"max_output_tokens"_s);
    add(2, CallState::Done, Finish::Incomplete, u"content_filter"_s);
    add(3, CallState::Empty, Finish::Length);
    add(4, CallState::Failed, Finish::Error);
    add(1, CallState::NotSent, Finish::Error);
    add(2, CallState::CutOff, Finish::Incomplete);
    add(1, CallState::Interrupted, Finish::Incomplete);
    add(2, CallState::Stopped, Finish::Cancelled);
    add(1, CallState::Waiting, Finish::Stop);
    const CompareSample sample = plain(compareFigures(records, 1));
    const CallCounts counts{.calls = 23,
        .running = 1,
        .whole = 4,
        .endedByLength = 3,
        .incomplete = 2,
        .empty = 3,
        .failed = 5,
        .cutOff = 3,
        .stopped = 2,
        .servedUnknown = 0};
    QCOMPARE(sample.counts, counts);
    QCOMPARE(sample.total, onlyWhole.total);
    QCOMPARE(sample.outputTokens, onlyWhole.outputTokens);
    QCOMPARE(sample.replyLength, onlyWhole.replyLength);
}

void TstCompareStatistics::countsWhatHasNoPrice()
{
    QList<CallRecord> records;
    const auto add = [&records](CallState state, const std::optional<QString>& usd) {
        records.append(comparedCall(0));
        records.last().state = state;
        if (usd)
            records.last().cost = Cost{*usd, CostSource::Header};
        else
            records.last().flux.model.reset();
    };
    add(CallState::Done, u"0.000146"_s);
    add(CallState::Failed, u"1.2e-5"_s); // billed all the same
    add(CallState::Done, {});
    add(CallState::Stopped, {}); // may be billed
    add(CallState::CutOff, {}); // may be billed
    add(CallState::NotSent, {}); // cost nothing
    add(CallState::Streaming, {}); // has no price yet
    const CompareSample sample = plain(compareFigures(records, 1));
    QCOMPARE(sample.cost->calls, qint64(2));
    QCOMPARE(sample.cost->totalUsd, u"0.000158"_s);
    QCOMPARE(sample.cost->medianUsd, u"0.000079"_s);
    QCOMPARE(sample.cost->perThousandUsd, u"0.079"_s);
    QCOMPARE(sample.costUnknown, 3);
    QCOMPARE(sample.mayBeBilled, 2);
    QCOMPARE(sample.counts.servedUnknown, 1);
}

void TstCompareStatistics::keepsTheSamplesApart()
{
    QList<CallRecord> records;
    for (int i = 0; i < 3; ++i) {
        records.append(comparedCall(0, false));
        records.append(comparedCall(0, true));
        records.last().timings.total = milliseconds(3000);
    }
    const auto figures = compareFigures(records, 1);
    QCOMPARE(plain(figures).total, times(3, {1000, 1000, 1000}));
    QCOMPARE(streamed(figures).total, times(3, {3000, 3000, 3000}));
    QCOMPARE(figures.served.constFirst().samples, figures.entries.constFirst().samples);
    QCOMPARE(figures.entries.constFirst().samples.of(true), streamed(figures));
}

void TstCompareStatistics::doesNotTimeTheFirstTokenOfWhatCameInOnePiece()
{
    QList<CallRecord> records;
    for (int i = 0; i < 5; ++i) {
        CallRecord call = comparedCall(0, true);
        call.timings.firstToken = milliseconds(i < 3 ? 200 : 990);
        call.usage.outputTokens = 80;
        if (i > 0) // of an older history it is not known
            call.arrivedInOnePiece = i >= 3;
        records.append(call);
    }
    const auto figures = compareFigures(records, 1);
    const CompareSample& sample = streamed(figures);
    QCOMPARE(sample.firstToken, times(3, {200, 200, 200}));
    QCOMPARE(sample.firstTokenNotMeasurable, 2);
    QCOMPARE(sample.tokensPerSecond, (NumberSpread{3, 100, 100, 100}));
    QCOMPARE(sample.total.calls, qint64(5));
}

void TstCompareStatistics::spreadsTokensAndLengths()
{
    QList<CallRecord> records;
    const QStringList replies{u"Four."_s, u"Vier \U0001F600"_s, u"Four."_s, u""_s};
    for (qsizetype i = 0; i < replies.size(); ++i) {
        records.append(comparedCall(0));
        records.last().reply = replies.at(i);
        records.last().usage.inputTokens = 10 * (i + 1);
        records.last().usage.outputTokens = i + 1;
    }
    records.last().reply.reset();
    records.last().usage.outputTokens.reset();
    const auto figures = compareFigures(records, 1);
    QCOMPARE(plain(figures).inputTokens, (NumberSpread{4, 10, 25, 40}));
    QCOMPARE(plain(figures).outputTokens, (NumberSpread{3, 1, 2, 3}));
    QCOMPARE(plain(figures).replyLength, (NumberSpread{3, 5, 5, 6}));
    QCOMPARE(plain(figures).distinctReplies, 2);
}

void TstCompareStatistics::leavesInputTokensOutThatAreNotSettled()
{
    QList<CallRecord> records;
    for (const CallState state :
        {CallState::Done, CallState::Failed, CallState::CutOff, CallState::Stopped}) {
        records.append(comparedCall(0));
        records.last().state = state;
        records.last().usage.inputTokens = state == CallState::Done ? 14 : 0;
    }
    records.append(comparedCall(0));
    records.last().finish = Finish::Length;
    records.last().usage.inputTokens = 16;
    QCOMPARE(plain(compareFigures(records, 1)).inputTokens, (NumberSpread{2, 14, 15, 16}));
}

void TstCompareStatistics::splitsByServedModel()
{
    QList<CallRecord> records;
    const auto add = [&records](int entry, const std::optional<QString>& model, int total) {
        records.append(comparedCall(entry));
        records.last().flux.model = model;
        records.last().timings.total = milliseconds(total);
    };
    for (int i = 0; i < 3; ++i)
        add(0, u"kimi-k2.6"_s, 100);
    for (int i = 0; i < 4; ++i)
        add(0, u"qwen-plus"_s, 200);
    for (int i = 0; i < 5; ++i)
        add(0, {}, 300);
    for (int i = 0; i < 2; ++i)
        add(1, u"kimi-k2.6"_s, 400);
    const auto figures = compareFigures(records, 2);
    const auto shape = [](const QList<ServedFigures>& all) {
        QStringList lines;
        for (const ServedFigures& served : all) {
            const CompareTimes& total = served.samples.plain.total;
            lines.append(u"%1: %2"_s.arg(served.model.value_or(u"?"_s)).arg(total.calls));
        }
        return lines;
    };
    QCOMPARE(
        shape(figures.entries[0].served), (QStringList{u"qwen-plus: 4"_s, u"kimi-k2.6: 3"_s, u"?: 5"_s}));
    QCOMPARE(shape(figures.entries[1].served), (QStringList{u"kimi-k2.6: 2"_s}));
    QCOMPARE(shape(figures.served), (QStringList{u"kimi-k2.6: 5"_s, u"qwen-plus: 4"_s, u"?: 5"_s}));
    QCOMPARE(figures.entries[0].served[0].samples.plain.total, times(4, {200, 200, 200}));
    QCOMPARE(figures.served[0].samples.plain.total, times(5, {100, 100, 400}));
}

void TstCompareStatistics::leavesOutWhatItIsTold()
{
    QList<CallRecord> records;
    for (int i = 0; i < 10; ++i)
        records.append(comparedCall(i % 2));
    const QSet<QUuid> leftOut{records[0].id, records[1].id, records[3].id};
    const auto figures = compareFigures(records, 2, leftOut);
    QCOMPARE(plain(figures, 0).counts.calls, 4);
    QCOMPARE(plain(figures, 1).counts.calls, 3);
    QCOMPARE(figures.served.constFirst().samples.plain.counts.calls, 7);
}

void TstCompareStatistics::passesOverCallsOfOtherPlaces()
{
    QList<CallRecord> records{comparedCall(0), comparedCall(2), comparedCall(-1), comparedCall(0)};
    records.last().compare.reset();
    QCOMPARE(plain(compareFigures(records, 2)).counts.calls, 1);
    QVERIFY(compareFigures(records, -1).entries.isEmpty());
}

void TstCompareStatistics::isQuickWithSixteenEntries()
{
    QRandomGenerator random(1);
    QList<CallRecord> records;
    for (int i = 0; i < 16 * 100; ++i) {
        CallRecord call = comparedCall(i % 16, i % 32 < 16);
        call.flux.model = u"model-%1"_s.arg(random.bounded(5));
        call.cost = Cost{u"0.%1"_s.arg(random.bounded(1'000'000), 8, 10, QChar(u'0')), CostSource::Header};
        call.timings.firstToken = milliseconds(random.bounded(100, 900));
        call.timings.total = milliseconds(random.bounded(1000, 9000));
        call.usage.inputTokens = 90;
        call.usage.outputTokens = random.bounded(20, 400);
        call.reply = QString(2000, u'a') + QString::number(random.bounded(1000));
        records.append(call);
    }
    QElapsedTimer timer;
    timer.start();
    const auto figures = compareFigures(records, 16);
    qInfo("16 entries of 100 calls: %lld ms", timer.elapsed());
    QCOMPARE(figures.entries.size(), 16);
    QCOMPARE(plain(figures, 15).counts.calls + streamed(figures, 15).counts.calls, 100);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstCompareStatistics)

#include "tst_comparestatistics.moc"
