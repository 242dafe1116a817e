// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/reportpictures.h"

#include "exchange/comparereport.h"
#include "models/comparepoints.h"
#include "models/comparereportnumbers.h"
#include "ui/charts/chartsvg.h"
#include "ui/compare/comparepictures.h"

#include <chrono>
#include <optional>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::milliseconds;

QString secondsText(double value)
{
    return u"%1 s"_s.arg(ComparePictures::plainNumber(value));
}

QString dollarsText(double value)
{
    return u"$%1"_s.arg(ComparePictures::plainNumber(value));
}

/// How a figure of one entry spreads: as a box, and as the cells of a table.
struct Spread
{
    std::optional<ChartBox> box; ///< nullopt: too few calls
    QStringList cells; ///< of Headings
};

/// The entry stands before them, and how many calls are not whole behind them.
const QStringList Headings{
    u"Calls"_s, u"Min"_s, u"Lower quartile"_s, u"Median"_s, u"Upper quartile"_s, u"Max"_s};

/// What a spread is drawn along.
struct SpreadAxis
{
    ScatterAxis axis;
    QString notWhole; ///< the last heading of the table
};

/// Of no call.
Spread nothing(const QString& why)
{
    QStringList cells{u"0"_s};
    while (cells.size() < Headings.size())
        cells.append(why);
    return {std::nullopt, cells};
}

Spread costsOf(const CompareSample& sample)
{
    if (!sample.cost)
        return nothing(ReportUnknown);
    const CostSpread& cost = *sample.cost;
    const auto quartiles = cost.quartiles.value_or(CostRange{cost.medianUsd, cost.medianUsd});
    const QString few = reportTooFew(cost.calls, CostSpread::LeastForQuartiles);
    return {ChartBox{{}, cost.leastUsd.toDouble(), quartiles.lowUsd.toDouble(), cost.medianUsd.toDouble(),
                quartiles.highUsd.toDouble(), cost.mostUsd.toDouble(), {}},
        {QString::number(cost.calls), cost.leastUsd, cost.quartiles ? quartiles.lowUsd : few, cost.medianUsd,
            cost.quartiles ? quartiles.highUsd : few, cost.mostUsd}};
}

Spread timesOf(const CompareTimes& times)
{
    const QString few = reportTooFew(times.calls, CompareTimes::LeastForQuartiles);
    if (!times.middle) {
        const QString none = reportTooFew(times.calls, CompareTimes::LeastForMedian);
        return {std::nullopt, {QString::number(times.calls), none, few, none, few, none}};
    }
    const auto& [least, median, most] = *times.middle;
    const auto quartiles = times.quartiles.value_or(CompareTimes::Range{median, median});
    const auto text = [](milliseconds time) { return u"%1 ms"_s.arg(time.count()); };
    return {ChartBox{{}, ComparePictures::seconds(least), ComparePictures::seconds(quartiles.low),
                ComparePictures::seconds(median), ComparePictures::seconds(quartiles.high),
                ComparePictures::seconds(most), {}},
        {QString::number(times.calls), text(least), times.quartiles ? text(quartiles.low) : few, text(median),
            times.quartiles ? text(quartiles.high) : few, text(most)}};
}

Spread firstTokensOf(const CompareSample& sample)
{
    if (sample.firstToken.calls == 0 && sample.firstTokenNotMeasurable > 0)
        return nothing(ReportNotMeasurable);
    return timesOf(sample.firstToken);
}

QStringList namesOf(const ComparePlan& plan)
{
    QStringList names;
    for (int entry = 0; entry < plan.entries.size(); ++entry)
        names.append(reportEntryName(plan, entry));
    return names;
}

/// Nothing where no entry has a box.
void addSpreads(QList<ReportPicture>& pictures, const QString& title, const SpreadAxis& along,
    const QStringList& names, const QList<Spread>& spreads)
{
    QList<ChartBox> boxes;
    ReportTable table{title, QStringList{u"Entry"_s} + Headings + QStringList{along.notWhole}, {}, {}};
    for (qsizetype entry = 0; entry < spreads.size(); ++entry) {
        const Spread& spread = spreads.at(entry);
        table.rows.append(QStringList{names.at(entry)} + spread.cells);
        if (!spread.box)
            continue;
        boxes.append(*spread.box);
        boxes.last().label = QString::number(entry + 1);
    }
    if (boxes.isEmpty())
        return;
    pictures.append({title,
        u"A box for each entry from its lower to its upper quartile, with a line at the median and "
        "whiskers from the least to the greatest value; below 8 calls the box is only that line."_s,
        boxesSvg(boxes, along.axis, names), table});
}

void addPoints(QList<ReportPicture>& pictures, const QString& title, const QStringList& names,
    const QList<ComparePoint>& points)
{
    if (points.isEmpty())
        return;
    QList<ScatterSeries> series;
    for (const QString& name : names)
        series.append({name, {}});
    for (const ComparePoint& point : points)
        series[point.entry].points.append({ComparePictures::seconds(point.total), point.usd.toDouble()});
    pictures.append({title,
        u"Points, one for each whole call with a price: %1. The calls are listed below."_s.arg(points.size()),
        scatterSvg(series, {u"Total time (s)"_s, secondsText}, {u"Cost ($)"_s, dollarsText})});
}

QList<Spread> spreadsOf(const QList<EntryFigures>& entries, bool stream, Spread (*of)(const CompareSample&))
{
    QList<Spread> spreads;
    for (const EntryFigures& entry : entries) {
        const CompareSample& sample = entry.samples.of(stream);
        spreads.append(of(sample));
        spreads.last().cells.append(reportNotWholeText(sample.counts));
    }
    return spreads;
}

} // namespace

QList<ReportPicture> reportPictures(const CompareAnalysis& analysis)
{
    CompareAnalysis whole = analysis;
    whole.question.leavesOutRepeated = false;
    const QStringList names = namesOf(analysis.question.comparison.plan);
    const QList<EntryFigures>& entries = analysis.allFigures.entries;
    const SpreadAxis dollars{{u"Cost ($)"_s, dollarsText}, u"Not whole"_s};
    const SpreadAxis time{{u"Time (s)"_s, secondsText}, u"Not in the times"_s};
    QList<ReportPicture> pictures;
    for (const bool stream : {false, true}) {
        const QString way = reportWayName(stream);
        addPoints(pictures, u"Cost against time, %1"_s.arg(way), names, ComparePoints::of(whole, stream));
        addSpreads(pictures, u"Cost per entry in USD, %1"_s.arg(way), dollars, names,
            spreadsOf(entries, stream, costsOf));
        addSpreads(pictures, u"Time to the first token per entry, %1"_s.arg(way), time, names,
            spreadsOf(entries, stream, firstTokensOf));
        addSpreads(pictures, u"Total time per entry, %1"_s.arg(way), time, names,
            spreadsOf(entries, stream, [](const CompareSample& sample) { return timesOf(sample.total); }));
    }
    return pictures;
}

} // namespace Fluxscope::Ui
