// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/costperiods.h"

#include "core/cost.h"

#include <QStringList>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FewestDays = 7;
constexpr int MonthsOfAYear = 12;

int monthsBetween(QDate first, QDate last)
{
    return (last.year() - first.year()) * MonthsOfAYear + last.month() - first.month();
}

/// The first year of its group. Groups begin at whole multiples, before the year 0, too.
int groupOf(int year, int years)
{
    const int rest = year % years;
    return year - (rest < 0 ? rest + years : rest);
}

/// The calendar has no year 0.
QDate firstDayOf(int year)
{
    return {year == 0 ? 1 : year, 1, 1};
}

QDate beginOf(QDate day, const CostPeriods& periods)
{
    switch (periods.length) {
    case CostPeriods::Length::Day:
        return day;
    case CostPeriods::Length::Month:
        return {day.year(), day.month(), 1};
    case CostPeriods::Length::Years:
        return firstDayOf(groupOf(day.year(), periods.years));
    }
    Q_UNREACHABLE();
}

QDate nextAfter(QDate begin, const CostPeriods& periods)
{
    switch (periods.length) {
    case CostPeriods::Length::Day:
        return begin.addDays(1);
    case CostPeriods::Length::Month:
        return begin.addMonths(1);
    case CostPeriods::Length::Years:
        return firstDayOf(groupOf(begin.year(), periods.years) + periods.years);
    }
    Q_UNREACHABLE();
}

void chooseLength(CostPeriods& periods, QDate first, QDate last)
{
    if (first.daysTo(last) < CostPeriods::MostDays)
        return;
    if (monthsBetween(first, last) < CostPeriods::MostMonths) {
        periods.length = CostPeriods::Length::Month;
        return;
    }
    periods.length = CostPeriods::Length::Years;
    while ((groupOf(last.year(), periods.years) - groupOf(first.year(), periods.years)) / periods.years
        >= CostPeriods::MostYears)
        periods.years *= 10;
}

} // namespace

CostPeriods costPeriods(const QList<DayStatistics>& days)
{
    CostPeriods result;
    if (days.isEmpty())
        return result;
    const QDate last = days.constLast().day;
    if (!days.constFirst().day.isValid() || !last.isValid())
        return result;
    // A single day would be one broad bar.
    const QDate first = std::min(days.constFirst().day, last.addDays(1 - FewestDays));
    chooseLength(result, first, last);
    qsizetype place = 0;
    for (QDate begin = beginOf(first, result); begin <= last;) {
        const QDate next = nextAfter(begin, result);
        CostPeriod period{begin, next.addDays(-1), 0, 0, {}};
        QStringList costs;
        for (; place < days.size() && days.at(place).day < next; ++place) {
            const DayStatistics& day = days.at(place);
            period.calls += day.calls;
            period.withCost += day.withCost;
            costs.append(day.knownCostUsd);
        }
        period.knownCostUsd = costSum(costs);
        result.periods.append(period);
        begin = next;
    }
    return result;
}

} // namespace Fluxscope
