// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historystatistics.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Fluxscope {

/// What the calls of some days cost that follow one another.
struct CostPeriod
{
    QDate first;
    QDate last;
    qint64 calls = 0;
    qint64 withCost = 0;
    QString knownCostUsd; ///< exact sum in plain decimal text; `0` where withCost is 0

    bool operator==(const CostPeriod&) const = default;
};

/// The time from the first day with calls to the last one, in so few periods that they fit into a picture,
/// however far apart the days lie. Periods without calls have a place, too, or the picture would hide the
/// gaps.
struct CostPeriods
{
    enum class Length { Day, Month, Years };

    static constexpr qint64 MostDays = 62;
    static constexpr int MostMonths = 60;
    static constexpr int MostYears = 60; ///< or groups of years

    Length length = Length::Day;
    int years = 1; ///< in a period, where these are years; a power of ten
    QList<CostPeriod> periods;
};

/// `days` as in HistoryStatistics.
[[nodiscard]] CostPeriods costPeriods(const QList<DayStatistics>& days);

} // namespace Fluxscope
