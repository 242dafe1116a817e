// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparereportfigures.h"

#include "exchange/samplecomparison.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

QString printed(const ReportTable& table)
{
    QStringList lines{table.title, table.headings.join(u" | "_s)};
    for (const QStringList& row : table.rows)
        lines.append(row.join(u" | "_s));
    return lines.join(u'\n');
}

QString printed(const QList<ReportTable>& tables, const QString& title)
{
    const auto table = std::find_if(
        tables.cbegin(), tables.cend(), [&title](const ReportTable& any) { return any.title == title; });
    return table == tables.cend() ? u"no such table"_s : printed(*table);
}

CompareReportFigures figuresOf(const QList<CallRecord>& calls, const QList<EarlierReply>& earlier = {})
{
    return compareReportFigures(compareAnalysis({sampleComparison(), calls, earlier, false}));
}

/// 100 calls of one entry: a routed alias served by three models 5:3:2, but 7 failed and 5 without headers.
QList<CallRecord> mixedCalls()
{
    QList<CallRecord> calls;
    for (int i = 0; i < 100; ++i) {
        CallRecord call = sampleCall(0, i);
        const int place = i % 10;
        call.flux.model = place < 5 ? u"model-a"_s : place < 8 ? u"model-b"_s : u"model-c"_s;
        if (i < 7) {
            call.state = CallState::Failed;
            call.flux = {};
            call.cost.reset();
        } else if (i >= 95) {
            call.flux = {};
        }
        calls.append(call);
    }
    return calls;
}

} // namespace

class TstCompareReportFigures final : public QObject
{
    Q_OBJECT

private slots:
    void countsWhoAnswered();
    void roundsNoBoundToNoneOrAll();
    void putsCountsBesideFigures();
    void writesExactCosts();
    void writesExactQuartilesOfCosts();
    void hasARangeOfThreeEqualPricesWithoutARouter();
    void marksSumsOfSomePricesOnly();
    void saysTooFewCalls();
    void saysUnknownWithoutAPrice();
    void keepsStreamsApart();
    void saysWhichFirstTokensCannotBeMeasured();
    void saysWhichEntriesCanBeToldApart();
    void saysWhichModelsCanBeToldApart();
    void comparesPricesOfStreams();
    void saysHowInputWasCounted();
    void marksRepeatedReplies();
    void showsFiguresWithoutRepeatedReplies();
    void saysWhyThereIsNoFigureOfTexts();
    void isEnglishInEveryLocale();
};

void TstCompareReportFigures::countsWhoAnswered()
{
    const auto figures = figuresOf(mixedCalls());
    QCOMPARE(figures.served.size(), 1);
    QCOMPARE(printed(figures.served.first()),
        u"1: flux-auto (chat), not streamed\n"
        "Served by | Calls | Of | Share | 95% range of the share\n"
        "model-a | 45 | 88 whose model is known | 51% | 41\u201361%\n"
        "model-b | 25 | 88 whose model is known | 28% | 20\u201339%\n"
        "model-c | 18 | 88 whose model is known | 20% | 13\u201330%\n"
        "(unknown: no header said by whom) | 5 | 100 that ended | 5% | 2\u201311%\n"
        "(failed) | 7 | 100 that ended | 7% | 3\u201314%"_s);
    QCOMPARE(figures.served.first().bars.size(), 5);
    QCOMPARE(figures.served.first().bars.first().share, 45.0 / 88);
}

void TstCompareReportFigures::roundsNoBoundToNoneOrAll()
{
    QList<CallRecord> calls;
    for (int i = 0; i < 100; ++i) {
        calls.append(sampleCall(0, i));
        calls.last().flux.model = i == 7 ? u"model-b"_s : u"model-a"_s;
    }
    const QString served = printed(figuresOf(calls).served, u"1: flux-auto (chat), not streamed"_s);
    QVERIFY2(served.contains(u"\nmodel-a | 99 | 100 whose model is known | 99% | 95\u2013>99%\n"_s),
        qPrintable(served));
    QVERIFY2(
        served.endsWith(u"\nmodel-b | 1 | 100 whose model is known | 1% | <1\u20135%"_s), qPrintable(served));
}

void TstCompareReportFigures::putsCountsBesideFigures()
{
    QList<CallRecord> calls = sampleCalls();
    calls[0].state = CallState::Failed;
    calls[2].state = CallState::CutOff;
    calls[4].finish = Finish::Length;
    const auto figures = figuresOf(calls);
    const QString times = printed(figures.numbers, u"Total time, not streamed"_s);
    QVERIFY(
        times.contains(u"\n1: flux-auto (chat) | (all) | 0 | too few calls (0 of 3) | too few calls (0 of "
                       "3) | too few calls (0 of 8) | too few calls (0 of 20) | too few calls (0 of 6) | "
                       "1 failed, 1 cut off, 1 ended by length\n"_s));
    QVERIFY(printed(figures.numbers, u"Calls, not streamed"_s)
                .contains(u"\n1: flux-auto (chat) | (all) | 3 | 0 | 1 | 1 | 0 | 1 | 0 | 0 | 0 | 0\n"_s));
    QVERIFY(figures.cautions.contains(
        u"Calls that failed, were cut off or stopped, ended by length, are incomplete or empty: 3 of 6. "
        "Times, output tokens and lengths leave them out; if they were the slow ones, as with timeouts, the "
        "times are too good."_s));
}

void TstCompareReportFigures::writesExactCosts()
{
    const auto figures = figuresOf(sampleCalls());
    const QString costs = printed(figures.numbers, u"Cost in USD, not streamed"_s);
    const QString figuresOfThree =
        u"3 | 0.000366 | 0.000122 | 0.000121\u20130.000123 | too few calls (3 of 8) | 0.122 | "
        "too few calls (3 of 6) | 0 | none"_s;
    for (const QString& row : {u"1: flux-auto (chat) | (all) | "_s, u"1: flux-auto (chat) | model-0 | "_s,
             u"2: flux-fast (messages) | (all) | "_s, u"(all entries) | model-1 | "_s})
        QVERIFY2(costs.contains(row + figuresOfThree), qPrintable(costs));
}

void TstCompareReportFigures::writesExactQuartilesOfCosts()
{
    QList<CallRecord> calls;
    for (int i = 1; i <= 8; ++i) {
        calls.append(sampleCall(0, i));
        calls.last().cost = Cost{u"%1e-7"_s.arg(i), CostSource::Header};
    }
    const auto costs = [&calls] { return printed(figuresOf(calls).numbers, u"Cost in USD, not streamed"_s); };
    QVERIFY2(costs().contains(u"Min\u2013max | Quartiles | Per 1,000 calls"_s), qPrintable(costs()));
    QVERIFY2(costs().contains(u" | 0.0000001\u20130.0000008 | 0.000000275\u20130.000000625 | "_s),
        qPrintable(costs()));
    calls.removeLast();
    QVERIFY2(
        costs().contains(u" | 0.0000001\u20130.0000007 | too few calls (7 of 8) | "_s), qPrintable(costs()));
}

void TstCompareReportFigures::hasARangeOfThreeEqualPricesWithoutARouter()
{
    QList<CallRecord> calls = sampleCalls();
    for (CallRecord& call : calls)
        call.cost = Cost{u"0.1"_s, CostSource::Header};
    const QString costs = printed(figuresOf(calls).numbers, u"Cost in USD, not streamed"_s);
    QVERIFY2(costs.contains(u"\n1: flux-auto (chat) | (all) | 3 | 0.3 | 0.1 | 0.1\u20130.1 | "
                            "too few calls (3 of 8) | 100 | too few calls (3 of 6) | 0 | none\n"_s),
        qPrintable(costs));
    QVERIFY2(costs.contains(u"\n2: flux-fast (messages) | (all) | 3 | 0.3 | 0.1 | 0.1\u20130.1 | "
                            "too few calls (3 of 8) | 100 | 0.1\u20130.1 | 0 | none\n"_s),
        qPrintable(costs));
}

void TstCompareReportFigures::marksSumsOfSomePricesOnly()
{
    QList<CallRecord> calls = sampleCalls();
    calls[0].cost.reset();
    const QString costs = printed(figuresOf(calls).numbers, u"Cost in USD, not streamed"_s);
    QVERIFY2(
        costs.contains(
            u"\n1: flux-auto (chat) | (all) | 2 | 0.000245 (2 of 3 priced) | 0.0001225 | "
            "0.000122\u20130.000123 | too few calls (2 of 8) | 0.1225 (2 of 3 priced) | too few calls (2 of 6) | 1 | none\n"_s),
        qPrintable(costs));
    QVERIFY2(costs.contains(u"\n2: flux-fast (messages) | (all) | 3 | 0.000366 | "_s), qPrintable(costs));
}

void TstCompareReportFigures::saysTooFewCalls()
{
    const auto figures = figuresOf(sampleCalls());
    QVERIFY(
        printed(figures.numbers, u"Total time, not streamed"_s)
            .contains(
                u"\n1: flux-auto (chat) | (all) | 3 | 1500 ms | 1000\u20132000 ms | too few calls (3 of 8) | "
                "too few calls (3 of 20) | too few calls (3 of 6) | none\n"_s));
}

void TstCompareReportFigures::saysUnknownWithoutAPrice()
{
    QList<CallRecord> calls = sampleCalls();
    for (CallRecord& call : calls)
        call.cost.reset();
    calls[0].state = CallState::Stopped;
    const auto figures = figuresOf(calls);
    QVERIFY(printed(figures.numbers, u"Cost in USD, not streamed"_s)
                .contains(u"\n1: flux-auto (chat) | (all) | 0 | unknown | unknown | unknown | unknown | "
                          "unknown | unknown | 3 (1 may be billed) | 1 stopped\n"_s));
    QVERIFY(figures.cautions.contains(
        u"Calls whose price is unknown, so that the totals leave them out: 6 of 6."_s));
    QVERIFY(figures.cautions.contains(u"Calls without a price that may be billed: 1 of 6."_s));
}

void TstCompareReportFigures::keepsStreamsApart()
{
    QList<CallRecord> calls = sampleCalls();
    for (int i = 0; i < 3; ++i) {
        CallRecord call = sampleCall(0, i);
        call.prompt.stream = true;
        call.timings.firstToken = std::chrono::milliseconds(200 + i);
        call.cost.reset();
        calls.append(call);
    }
    const auto figures = figuresOf(calls);
    QVERIFY(printed(figures.numbers, u"Time to the first token, streamed"_s)
                .contains(u"\n1: flux-auto (chat) | (all) | 3 | 201 ms | 200\u2013202 ms"_s));
    QVERIFY(!printed(figures.numbers, u"Calls, streamed"_s).contains(u"2: flux-fast"_s));
    QCOMPARE(printed(figures.numbers, u"Time to the first token, not streamed"_s), u"no such table"_s);
}

void TstCompareReportFigures::saysWhichFirstTokensCannotBeMeasured()
{
    QList<CallRecord> calls = sampleCalls();
    for (CallRecord& call : calls) {
        call.prompt.stream = true;
        call.timings.firstToken = std::chrono::milliseconds(200);
        call.arrivedInOnePiece = true;
    }
    const auto figures = figuresOf(calls);
    QVERIFY(printed(figures.numbers, u"Time to the first token, streamed"_s)
                .contains(u"(all) | 0 | %1 | %1 | %1 | %1 | %1 | none | 3\n"_s.arg(
                    u"not measurable (arrived in one piece)"_s)));
    QVERIFY(figures.cautions.contains(
        u"Streamed calls whose first token is not measurable, since they arrived in one piece: 6 of 6."_s));
}

void TstCompareReportFigures::saysWhichEntriesCanBeToldApart()
{
    QList<CallRecord> calls;
    for (int repeat = 0; repeat < 6; ++repeat) {
        calls.append({sampleCall(0, repeat), sampleCall(1, repeat)});
        calls.last().timings.total = std::chrono::seconds(60 + repeat);
    }
    const auto figures = figuresOf(calls);
    QCOMPARE(printed(figures.numbers, u"Which entries can be told apart, not streamed"_s),
        u"Which entries can be told apart, not streamed\n"
        "Figure | Entries | What the ranges of the medians say\n"
        "cost | 1 pair | too few calls to tell\n"
        "total time | 1: flux-auto (chat) and 2: flux-fast (messages) | the 95% ranges of the medians part"_s);
}

void TstCompareReportFigures::saysWhichModelsCanBeToldApart()
{
    QList<CallRecord> calls;
    for (int repeat = 0; repeat < 12; ++repeat) {
        const bool isSlow = repeat % 2 == 1;
        calls.append(sampleCall(0, repeat));
        calls.last().flux.model = isSlow ? u"model-b"_s : u"model-a"_s;
        calls.last().timings.total = std::chrono::milliseconds((isSlow ? 9000 : 1000) + repeat);
        calls.last().cost = Cost{u"0.1"_s, CostSource::Header};
    }
    calls.append(sampleCall(0, 12));
    calls.last().flux.model.reset();
    const QString title = u"Which models can be told apart, not streamed"_s;
    QCOMPARE(printed(figuresOf(calls).numbers, title),
        u"Which models can be told apart, not streamed\n"
        "Figure | Models | What the ranges of the medians say\n"
        "cost | model-a and model-b | the same in every call\n"
        "total time | model-a and model-b | the 95% ranges of the medians part"_s);
    for (CallRecord& call : calls)
        call.flux.model = u"model-a"_s;
    QCOMPARE(printed(figuresOf(calls).numbers, title), u"no such table"_s);
}

void TstCompareReportFigures::comparesPricesOfStreams()
{
    QList<CallRecord> calls;
    for (int repeat = 0; repeat < 6; ++repeat) {
        for (const int entry : {0, 1}) {
            calls.append(sampleCall(entry, repeat));
            calls.last().prompt.stream = true;
            calls.last().cost = Cost{u"0.%1"_s.arg(entry + 1), CostSource::Body};
        }
    }
    CompareQuestion question{sampleComparison(), calls, {}, false};
    question.comparison.plan.measure = CompareMeasure::Speed;
    const auto figures = compareReportFigures(compareAnalysis(question));
    QCOMPARE(printed(figures.numbers, u"Which entries can be told apart, streamed"_s),
        u"Which entries can be told apart, streamed\n"
        "Figure | Entries | What the ranges of the medians say\n"
        "cost | 1: flux-auto (chat) and 2: flux-fast (messages) | the 95% ranges of the medians part\n"
        "total time | 1 pair | too few calls to tell"_s);
    QVERIFY(figures.cautions.filter(u"streamed calls names a price"_s).isEmpty());
}

void TstCompareReportFigures::saysHowInputWasCounted()
{
    const auto figures = figuresOf(sampleCalls());
    QVERIFY(figures.cautions.contains(u"Input counted as 14 to 90 tokens for one prompt: a price per "
                                      "token does not say what the same text costs."_s));
}

void TstCompareReportFigures::marksRepeatedReplies()
{
    QList<CallRecord> calls = sampleCalls();
    calls[2].reply = calls[0].reply;
    calls[2].timings.total = std::chrono::milliseconds(1);
    const CallRecord& last = calls.last();
    const EarlierReply earlier{QUuid::createUuid(), last.startedAt.addDays(-1), replyHash(*last.reply)};
    const auto figures = figuresOf(calls, {earlier});
    QCOMPARE(printed(figures.numbers, u"Replies that repeat an earlier one"_s),
        u"Replies that repeat an earlier one\n"
        "Call | Entry | Same text as | Maybe from a cache\n"
        "3 | 1: flux-auto (chat) | 2026-10-05 14:00:00 UTC (call 1) | yes\n"
        "6 | 2: flux-fast (messages) | 2026-10-04 14:00:21 UTC (an earlier call of the history) | no"_s);
    QVERIFY(figures.cautions.contains(u"Calls with the same text as an earlier one: 2 of 6, of which 1 "
                                      "may be from a cache."_s));
}

void TstCompareReportFigures::showsFiguresWithoutRepeatedReplies()
{
    QList<CallRecord> calls = sampleCalls();
    calls[2].reply = calls[0].reply;
    const auto figures = figuresOf(calls);
    QVERIFY(printed(figures.numbers, u"Calls, not streamed"_s).contains(u"(chat) | (all) | 3 |"_s));
    QVERIFY(printed(figures.numbers, u"Calls, not streamed, without replies that repeat an earlier one"_s)
                .contains(u"(chat) | (all) | 2 |"_s));
    const QString served = u"1: flux-auto (chat), not streamed"_s;
    QVERIFY(printed(figures.served, served).contains(u"\nmodel-0 | 3 | 3 whose model is known |"_s));
    QVERIFY(printed(figures.served, served + u", without replies that repeat an earlier one"_s)
                .contains(u"\nmodel-0 | 2 | 2 whose model is known |"_s));
    QVERIFY(printed(figures.numbers,
        u"Which entries can be told apart, not streamed, without replies that repeat an earlier one"_s)
                .contains(u"\ncost | 1 pair | too few calls to tell\n"_s));
}

void TstCompareReportFigures::saysWhyThereIsNoFigureOfTexts()
{
    QList<CallRecord> calls = sampleCalls();
    for (CallRecord& call : calls)
        call.reply.reset();
    QVERIFY(
        printed(figuresOf(calls).numbers, u"Tokens and text: median (min\u2013max, calls), not streamed"_s)
            .contains(u"\n1: flux-auto (chat) | (all) | 14 (14\u201314, n = 3) | 8 (7\u20139, n = 3) | "
                      "not measured: not streamed | unknown | no text | none\n"_s));
}

void TstCompareReportFigures::isEnglishInEveryLocale()
{
    const auto english = figuresOf(mixedCalls());
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const auto german = figuresOf(mixedCalls());
    QLocale::setDefault(before);
    QCOMPARE(german, english);
}

QTEST_GUILESS_MAIN(TstCompareReportFigures)
#include "tst_comparereportfigures.moc"
