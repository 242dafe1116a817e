// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Fluxscope {

/// How long calls took. Only calls that are done count: one that was cut, failed or stopped says nothing
/// about how long a reply takes.
struct TimeSpread
{
    static constexpr qint64 LeastForPercentile = 20; ///< fewer calls have no 95th percentile worth the name

    qint64 calls = 0; ///< at least 1
    std::chrono::milliseconds least{};
    std::chrono::milliseconds lowerQuartile{};
    std::chrono::milliseconds median{};
    std::chrono::milliseconds upperQuartile{};
    std::optional<std::chrono::milliseconds> percentile95; ///< from LeastForPercentile calls
    std::chrono::milliseconds most{};

    bool operator==(const TimeSpread&) const = default;
};

/// How the calls of one model went.
struct ModelStatistics
{
    std::optional<QString> model; ///< nullopt: unknown
    qint64 calls = 0; ///< all, those never sent and those still running included
    qint64 failures = 0; ///< failed, cut off or interrupted
    qint64 withCost = 0;
    qint64 withoutCost = 0; ///< ended without a price; a running call is in neither
    qint64 notSent = 0; ///< they cost nothing
    QString knownCostUsd; ///< exact sum in plain decimal text; `0` where withCost is 0
    std::optional<QString> medianCostUsd; ///< decimal text; nullopt where withCost is 0
    std::optional<TimeSpread> firstToken; ///< of streams
    std::optional<TimeSpread> total;

    bool operator==(const ModelStatistics&) const = default;
};

/// What the calls of one day cost.
struct DayStatistics
{
    QDate day;
    qint64 calls = 0;
    qint64 withCost = 0;
    qint64 withoutCost = 0;
    QString knownCostUsd; ///< exact sum in plain decimal text; `0` where withCost is 0

    bool operator==(const DayStatistics&) const = default;
};

/// How the calls of a scope went.
struct HistoryStatistics
{
    qint64 calls = 0;
    QList<ModelStatistics> served; ///< by who answered; the model with most calls first
    QList<ModelStatistics> requested; ///< by who was asked for, likewise
    QList<DayStatistics> days; ///< those that had calls, the first one first

    bool operator==(const HistoryStatistics&) const = default;
};

} // namespace Fluxscope
