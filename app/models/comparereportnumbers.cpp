// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparereportnumbers.h"

#include "core/medianranks.h"
#include "runs/compareanalysis.h"

#include <chrono>
#include <optional>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::milliseconds;

/// One row of every table.
struct Sample
{
    QString entry;
    QString served;
    CompareSample figures;
};

void addSamples(QList<Sample>& samples, const QString& entry, const QList<ServedFigures>& served, bool stream)
{
    for (const ServedFigures& of : served) {
        if (of.samples.of(stream).counts.calls > 0)
            samples.append({entry, of.model.value_or(u"(unknown)"_s), of.samples.of(stream)});
    }
}

QList<Sample> samplesOf(const ComparePlan& plan, const CompareFigures& figures, bool stream)
{
    QList<Sample> samples;
    for (int entry = 0; entry < figures.entries.size(); ++entry) {
        const EntryFigures& of = figures.entries.at(entry);
        if (!isMeasured(plan.measure, stream) && of.samples.of(stream).counts.calls == 0)
            continue;
        const QString name = reportEntryName(plan, entry);
        samples.append({name, u"(all)"_s, of.samples.of(stream)});
        addSamples(samples, name, of.served, stream);
    }
    addSamples(samples, u"(all entries)"_s, figures.served, stream);
    return samples;
}

QString timeText(milliseconds span)
{
    return u"%1 ms"_s.arg(span.count());
}

QString rangeText(const CompareTimes::Range& range)
{
    return u"%1\u2013%2 ms"_s.arg(range.low.count()).arg(range.high.count());
}

QString rangeText(const CostRange& range)
{
    return u"%1\u2013%2"_s.arg(range.lowUsd, range.highUsd);
}

/// `least`: how many calls the range needs.
QString rangeText(const std::optional<CostRange>& range, qint64 calls, qint64 least)
{
    return range ? rangeText(*range) : reportTooFew(calls, least);
}

/// Tokens and lengths are whole, medians of two of them end in a half, and rates need no more than two
/// places.
QString numberText(double number)
{
    QString text = QString::number(number, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString spreadText(const std::optional<NumberSpread>& spread)
{
    if (!spread)
        return ReportUnknown;
    return u"%1 (%2\u2013%3, n = %4)"_s.arg(numberText(spread->median), numberText(spread->least),
        numberText(spread->most), QString::number(spread->calls));
}

QStringList countCells(const CompareSample& sample)
{
    const CallCounts& counts = sample.counts;
    QStringList cells;
    for (const int count : {counts.calls, counts.whole, counts.failed, counts.cutOff, counts.stopped,
             counts.endedByLength, counts.incomplete, counts.empty, counts.running, counts.servedUnknown})
        cells.append(QString::number(count));
    return cells;
}

QString unpricedText(const CompareSample& sample)
{
    if (sample.mayBeBilled == 0)
        return QString::number(sample.costUnknown);
    return u"%1 (%2 may be billed)"_s.arg(sample.costUnknown).arg(sample.mayBeBilled);
}

/// A figure that is made of all prices.
QString summedText(const CompareSample& sample, const QString& usd)
{
    if (sample.costUnknown == 0)
        return usd;
    const qint64 priced = sample.cost->calls;
    return u"%1 (%2 of %3 priced)"_s.arg(usd).arg(priced).arg(priced + sample.costUnknown);
}

QStringList costCells(const CompareSample& sample)
{
    const auto& cost = sample.cost;
    if (!cost) {
        return {u"0"_s, ReportUnknown, ReportUnknown, ReportUnknown, ReportUnknown, ReportUnknown,
            ReportUnknown, unpricedText(sample), reportNotWholeText(sample.counts)};
    }
    return {QString::number(cost->calls), summedText(sample, cost->totalUsd), cost->medianUsd,
        rangeText({cost->leastUsd, cost->mostUsd}),
        rangeText(cost->quartiles, cost->calls, CostSpread::LeastForQuartiles),
        summedText(sample, cost->perThousandUsd),
        rangeText(costMedianRange(sample), cost->calls, LeastForMedianRange), unpricedText(sample),
        reportNotWholeText(sample.counts)};
}

/// `notMeasurable`: how many whole calls have no such time.
QStringList timeCells(const CompareTimes& times, int notMeasurable, const CallCounts& counts)
{
    const auto missing = [&times, notMeasurable](qint64 least) {
        return times.calls == 0 && notMeasurable > 0 ? QString(ReportNotMeasurable)
                                                     : reportTooFew(times.calls, least);
    };
    const auto& middle = times.middle;
    return {QString::number(times.calls),
        middle ? timeText(middle->median) : missing(CompareTimes::LeastForMedian),
        middle ? rangeText({middle->least, middle->most}) : missing(CompareTimes::LeastForMedian),
        times.quartiles ? rangeText(*times.quartiles) : missing(CompareTimes::LeastForQuartiles),
        times.percentile95 ? timeText(*times.percentile95) : missing(CompareTimes::LeastForPercentile),
        times.medianRange ? rangeText(*times.medianRange) : missing(LeastForMedianRange),
        reportNotWholeText(counts)};
}

QStringList totalCells(const CompareSample& sample)
{
    return timeCells(sample.total, 0, sample.counts);
}

QStringList firstTokenCells(const CompareSample& sample)
{
    return timeCells(sample.firstToken, sample.firstTokenNotMeasurable, sample.counts)
        + QStringList{QString::number(sample.firstTokenNotMeasurable)};
}

QStringList textCells(const CompareSample& sample, const QString& rate)
{
    return {spreadText(sample.inputTokens), spreadText(sample.outputTokens), rate,
        spreadText(sample.replyLength),
        sample.replyLength ? u"%1 of %2"_s.arg(sample.distinctReplies).arg(sample.replyLength->calls)
                           : u"no text"_s,
        reportNotWholeText(sample.counts)};
}

QStringList plainTextCells(const CompareSample& sample)
{
    return textCells(sample, u"not measured: not streamed"_s);
}

QStringList streamedTextCells(const CompareSample& sample)
{
    return textCells(sample, spreadText(sample.tokensPerSecond));
}

using Cells = QStringList (*)(const CompareSample& sample);

ReportTable tableOf(
    const QString& title, const QStringList& headings, const QList<Sample>& samples, Cells cells)
{
    ReportTable table{title, QStringList{u"Entry"_s, u"Served by"_s} + headings, {}, {}};
    for (const Sample& sample : samples)
        table.rows.append(QStringList{sample.entry, sample.served} + cells(sample.figures));
    return table;
}

QStringList timeHeadings()
{
    return {u"Calls measured"_s, u"Median"_s, u"Min\u2013max"_s, u"Quartiles"_s, u"95th percentile"_s,
        u"95% range of the median"_s, u"Not in the times"_s};
}

} // namespace

QString reportTooFew(qint64 calls, qint64 least)
{
    return u"too few calls (%1 of %2)"_s.arg(calls).arg(least);
}

QString reportWayName(bool stream)
{
    return stream ? u"streamed"_s : u"not streamed"_s;
}

QString reportNotWholeText(const CallCounts& counts)
{
    QStringList parts;
    const auto add = [&parts](int count, QStringView what) {
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(QString::number(count), what));
    };
    add(counts.failed, u"failed");
    add(counts.cutOff, u"cut off");
    add(counts.stopped, u"stopped");
    add(counts.endedByLength, u"ended by length");
    add(counts.incomplete, u"incomplete");
    add(counts.empty, u"empty");
    add(counts.running, u"running");
    return parts.isEmpty() ? u"none"_s : parts.join(", "_L1);
}

QList<ReportTable> numberTables(const ComparePlan& plan, const CompareFigures& figures, const QString& suffix)
{
    QList<ReportTable> tables;
    for (const bool stream : {false, true}) {
        const QList<Sample> samples = samplesOf(plan, figures, stream);
        if (samples.isEmpty())
            continue;
        const QString way = reportWayName(stream);
        const auto title = [&way, &suffix](
                               const QString& what) { return u"%1, %2%3"_s.arg(what, way, suffix); };
        tables.append(tableOf(title(u"Calls"_s),
            {u"Calls"_s, u"Whole"_s, u"Failed"_s, u"Cut off"_s, u"Stopped"_s, u"Ended by length"_s,
                u"Incomplete"_s, u"Empty"_s, u"Running"_s, u"Answered by unknown"_s},
            samples, countCells));
        tables.append(tableOf(title(u"Cost in USD"_s),
            {u"Calls with a price"_s, u"Total"_s, u"Median"_s, u"Min\u2013max"_s, u"Quartiles"_s,
                u"Per 1,000 calls"_s, u"95% range of the median"_s, u"Price unknown"_s, u"Not whole"_s},
            samples, costCells));
        if (stream) {
            tables.append(tableOf(title(u"Time to the first token"_s),
                timeHeadings() + QStringList{u"Not measurable (arrived in one piece)"_s}, samples,
                firstTokenCells));
        }
        tables.append(tableOf(title(u"Total time"_s), timeHeadings(), samples, totalCells));
        tables.append(tableOf(title(u"Tokens and text: median (min\u2013max, calls)"_s),
            {u"Tokens in"_s, u"Tokens out"_s, u"Tokens/s"_s, u"Length in characters"_s, u"Distinct replies"_s,
                u"Not whole"_s},
            samples, stream ? streamedTextCells : plainTextCells));
    }
    return tables;
}

} // namespace Fluxscope
