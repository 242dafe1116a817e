// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statisticspictures.h"

#include "models/displaytext.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace Fluxscope::Ui {

namespace {

double seconds(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

/// Of each model that `mark` has something for, until there are enough.
template <class Mark, class Make>
StatisticsPictures::Models<Mark> marksOf(const QList<ModelStatistics>& models, Make mark)
{
    StatisticsPictures::Models<Mark> result;
    for (int place = 0; place < models.size(); ++place) {
        const std::optional<Mark> made = mark(models.at(place));
        if (!made)
            continue;
        if (result.marks.size() == StatisticsPictures::Models<Mark>::Most) {
            result.isCut = true;
            break;
        }
        result.marks.append(*made);
        result.places.append(place);
    }
    return result;
}

QString withoutCost(qint64 calls)
{
    if (calls == 0)
        return {};
    return StatisticsPictures::tr(
        "%Ln calls of which the cost is not known are left out.", nullptr, StatisticsPictures::count(calls));
}

QString axisLabel(const CostPeriods& periods, const CostPeriod& period)
{
    switch (periods.length) {
    case CostPeriods::Length::Day:
        return DisplayText::dayOfYear(period.first);
    case CostPeriods::Length::Month:
        return DisplayText::monthOfYear(period.first);
    case CostPeriods::Length::Years:
        break;
    }
    const QString first = DisplayText::year(period.first);
    //: A range of two years: 2020 – 2029
    return periods.years == 1 ? first
                              : StatisticsPictures::tr("%1 – %2").arg(first, DisplayText::year(period.last));
}

QString tip(const CostPeriods& periods, const CostPeriod& period)
{
    const QString name = periods.length == CostPeriods::Length::Day ? DisplayText::day(period.first)
                                                                    : axisLabel(periods, period);
    if (period.calls == 0) {
        //: %1 is a day, a month or a year
        return StatisticsPictures::tr("%1: no calls").arg(name);
    }
    if (period.withCost == 0) {
        //: %1 is a day, a month or a year
        return StatisticsPictures::tr("%1: no known cost").arg(name);
    }
    //: %1 is a day, a month, a year or a model, %2 a sum with its currency; %n calls have a price
    return StatisticsPictures::tr("%1: %2 in %Ln calls", nullptr, StatisticsPictures::count(period.withCost))
        .arg(name, DisplayText::dollars(period.knownCostUsd));
}

} // namespace

StatisticsPictures::Models<ChartBar> StatisticsPictures::calls(const QList<ModelStatistics>& models)
{
    return marksOf<ChartBar>(models, [](const ModelStatistics& model) {
        const qint64 sent = model.calls - model.notSent;
        if (sent == 0)
            return std::optional<ChartBar>();
        const QString name = StatisticsModel::modelName(model);
        //: %1 is a model
        const QString all = tr("%1: %Ln calls", nullptr, count(sent));
        //: %1 is a model
        const QString besides = tr("%1: %Ln calls, beside those that were never sent", nullptr, count(sent));
        return std::optional(
            ChartBar{name, static_cast<double>(sent), (model.notSent > 0 ? besides : all).arg(name)});
    });
}

StatisticsPictures::Models<ChartBar> StatisticsPictures::costs(const QList<ModelStatistics>& models)
{
    return marksOf<ChartBar>(models, [](const ModelStatistics& model) {
        if (model.withCost == 0)
            return std::optional<ChartBar>();
        const QString name = StatisticsModel::modelName(model);
        //: %1 is a day, a month, a year or a model, %2 a sum with its currency; %n calls have a price
        const QString toolTip = tr("%1: %2 in %Ln calls", nullptr, count(model.withCost))
                                    .arg(name, DisplayText::dollars(model.knownCostUsd));
        return std::optional(ChartBar{name, model.knownCostUsd.toDouble(), toolTip});
    });
}

StatisticsPictures::Models<ChartBox> StatisticsPictures::times(
    const QList<ModelStatistics>& models, std::optional<TimeSpread> ModelStatistics::*time)
{
    return marksOf<ChartBox>(models, [time](const ModelStatistics& model) {
        if (!(model.*time))
            return std::optional<ChartBox>();
        const TimeSpread& spread = *(model.*time);
        const QString name = StatisticsModel::modelName(model);
        //: %1 is a model, %2 to %6 are durations; %n calls were measured
        const QString toolTip =
            tr("%1: median %2, half of the calls from %3 to %4, all from %5 to %6 "
               "(%Ln calls)",
                nullptr, count(spread.calls))
                .arg(name, DisplayText::duration(spread.median), DisplayText::duration(spread.lowerQuartile),
                    DisplayText::duration(spread.upperQuartile), DisplayText::duration(spread.least),
                    DisplayText::duration(spread.most));
        return std::optional(ChartBox{name, seconds(spread.least), seconds(spread.lowerQuartile),
            seconds(spread.median), seconds(spread.upperQuartile), seconds(spread.most), toolTip});
    });
}

QList<ChartBar> StatisticsPictures::costs(const CostPeriods& periods)
{
    QList<ChartBar> bars;
    for (const CostPeriod& period : periods.periods)
        bars.append({axisLabel(periods, period), period.knownCostUsd.toDouble(), tip(periods, period)});
    return bars;
}

QString StatisticsPictures::unknownCostNote(const QList<ModelStatistics>& models)
{
    qint64 without = 0;
    for (const ModelStatistics& model : models)
        without += model.withoutCost;
    return withoutCost(without);
}

QString StatisticsPictures::daysNote(const QList<DayStatistics>& days, const QString& zone)
{
    if (days.isEmpty())
        return {};
    qint64 without = 0;
    for (const DayStatistics& day : days)
        without += day.withoutCost;
    //: %1 is the name of a time zone
    const QString inZone = tr("Days in %1.").arg(zone);
    return without > 0 ? inZone + u' ' + withoutCost(without) : inZone;
}

QString StatisticsPictures::lengthNote(const CostPeriods& periods)
{
    switch (periods.length) {
    case CostPeriods::Length::Day:
        return {};
    case CostPeriods::Length::Month:
        return tr(
            "The calls lie more than %Ln days apart, so the picture has a bar for each month; the table "
            "has the days.",
            nullptr, static_cast<int>(CostPeriods::MostDays));
    case CostPeriods::Length::Years:
        break;
    }
    return tr("The calls lie many months apart, so the picture has a bar for every %Ln years; the table has "
              "the days.",
        nullptr, periods.years);
}

QString StatisticsPictures::leftOutNote(qsizetype shown)
{
    return tr("The picture shows the %Ln models with most calls; the table has all of them.", nullptr,
        count(shown));
}

int StatisticsPictures::count(qint64 calls)
{
    return static_cast<int>(std::min<qint64>(calls, std::numeric_limits<int>::max()));
}

} // namespace Fluxscope::Ui
