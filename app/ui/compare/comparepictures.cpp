// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepictures.h"

#include "models/comparetext.h"
#include "models/displaytext.h"

#include <QLocale>

#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

/// Of a tick, with as many places as it needs.
QString secondsText(double value)
{
    const QString plain = ComparePictures::plainNumber(value);
    const auto point = plain.indexOf(u'.');
    return QLocale().toString(value, 'f', point < 0 ? 0 : static_cast<int>(plain.size() - point - 1));
}

QString dollarsText(double value)
{
    return DisplayText::dollars(ComparePictures::plainNumber(value));
}

/// The texts of a spread, and of its quartiles where there are enough calls.
struct SpreadTexts
{
    QString least;
    QString median;
    QString most;
    std::optional<std::pair<QString, QString>> quartiles;
};

QString tip(const CompareRow& row, qint64 calls, const SpreadTexts& texts)
{
    const int count = CompareText::count(calls);
    if (!texts.quartiles) {
        //: %1 is an entry of a comparison, %2 to %4 are prices or durations; %n calls have one
        return ComparePictures::tr("%1: median %2, from %3 to %4 (%Ln calls)", nullptr, count)
            .arg(row.entryName, texts.median, texts.least, texts.most);
    }
    //: %1 is an entry of a comparison, %2 to %6 are prices or durations; %n calls have one
    return ComparePictures::tr(
        "%1: median %2, half of the calls from %3 to %4, all from %5 to %6 (%Ln calls)", nullptr, count)
        .arg(row.entryName, texts.median, texts.quartiles->first, texts.quartiles->second, texts.least,
            texts.most);
}

} // namespace

double ComparePictures::seconds(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

QString ComparePictures::plainNumber(double value)
{
    constexpr int Places = 10;
    QString text = QString::number(value, 'f', Places);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

std::optional<ChartBox> ComparePictures::costBox(const CompareRow& row)
{
    if (!row.sample.cost)
        return std::nullopt;
    const CostSpread& cost = *row.sample.cost;
    SpreadTexts texts{DisplayText::dollars(cost.leastUsd), DisplayText::dollars(cost.medianUsd),
        DisplayText::dollars(cost.mostUsd), std::nullopt};
    if (cost.quartiles) {
        texts.quartiles = std::pair(
            DisplayText::dollars(cost.quartiles->lowUsd), DisplayText::dollars(cost.quartiles->highUsd));
    }
    const double median = cost.medianUsd.toDouble();
    return ChartBox{DisplayText::number(row.entry + 1), cost.leastUsd.toDouble(),
        cost.quartiles ? cost.quartiles->lowUsd.toDouble() : median, median,
        cost.quartiles ? cost.quartiles->highUsd.toDouble() : median, cost.mostUsd.toDouble(),
        tip(row, cost.calls, texts)};
}

std::optional<ChartBox> ComparePictures::timeBox(const CompareRow& row, const CompareTimes& times)
{
    if (!times.middle)
        return std::nullopt;
    SpreadTexts texts{DisplayText::duration(times.middle->least), DisplayText::duration(times.middle->median),
        DisplayText::duration(times.middle->most), std::nullopt};
    if (times.quartiles) {
        texts.quartiles = std::pair(
            DisplayText::duration(times.quartiles->low), DisplayText::duration(times.quartiles->high));
    }
    const double median = seconds(times.middle->median);
    return ChartBox{DisplayText::number(row.entry + 1), seconds(times.middle->least),
        times.quartiles ? seconds(times.quartiles->low) : median, median,
        times.quartiles ? seconds(times.quartiles->high) : median, seconds(times.middle->most),
        tip(row, times.calls, texts)};
}

QList<ScatterSeries> ComparePictures::series(
    const QStringList& names, const QList<QList<ComparePoint>>& points)
{
    QList<ScatterSeries> all;
    for (qsizetype entry = 0; entry < names.size(); ++entry) {
        const QList<ComparePoint> own = points.value(entry);
        ScatterSeries one{
            names.at(entry), {}, [own](int point) { return ComparePoints::toolTip(own.at(point)); }};
        for (const ComparePoint& point : own)
            one.points.append({seconds(point.total), point.usd.toDouble()});
        all.append(one);
    }
    return all;
}

ScatterAxis ComparePictures::timeAxis()
{
    return {timeTitle(false), secondsText};
}

ScatterAxis ComparePictures::costAxis()
{
    return {costTitle(), dollarsText};
}

QString ComparePictures::costTitle()
{
    //: The title of an axis, with its unit
    return tr("Cost ($)");
}

QString ComparePictures::timeTitle(bool isFirstToken)
{
    //: The title of an axis, with its unit
    return isFirstToken ? tr("Time to the first token (s)") : tr("Total time (s)");
}

} // namespace Fluxscope::Ui
