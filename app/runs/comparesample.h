// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/costspread.h"
#include "runs/callending.h"
#include "runs/servedshares.h"

#include <chrono>
#include <optional>

namespace Fluxscope {

/// How many calls ended in which way. Each figure below is of few of them, so these stand beside it.
struct CallCounts
{
    int calls = 0; ///< all, the sum of the eight below
    int running = 0;
    int whole = 0;
    int endedByLength = 0;
    int incomplete = 0;
    int empty = 0;
    int failed = 0;
    int cutOff = 0;
    int stopped = 0;
    int servedUnknown = 0; ///< answered, but no header said by whom

    bool operator==(const CallCounts&) const = default;
};

/// How long calls took. Few calls say less than many, so what they do not say is nullopt.
struct CompareTimes
{
    static constexpr qint64 LeastForMedian = 3;
    static constexpr qint64 LeastForQuartiles = 8;
    static constexpr qint64 LeastForPercentile = 20;

    struct Middle
    {
        std::chrono::milliseconds least{};
        std::chrono::milliseconds median{};
        std::chrono::milliseconds most{};

        bool operator==(const Middle&) const = default;
    };

    struct Range
    {
        std::chrono::milliseconds low{};
        std::chrono::milliseconds high{};

        bool operator==(const Range&) const = default;
    };

    qint64 calls = 0; ///< that were measured
    std::optional<Middle> middle; ///< from LeastForMedian calls
    std::optional<Range> quartiles; ///< from LeastForQuartiles calls
    std::optional<std::chrono::milliseconds> percentile95; ///< from LeastForPercentile calls
    std::optional<Range> medianRange; ///< of 95 %, see medianRanks(); from 6 calls

    bool operator==(const CompareTimes&) const = default;
};

/// Counts of tokens or characters, or a rate, over some calls.
struct NumberSpread
{
    qint64 calls = 0; ///< at least 1
    double least = 0;
    double median = 0;
    double most = 0;

    bool operator==(const NumberSpread&) const = default;
};

/// What one sample of calls shows: calls that were all streamed, or that all were not. The cost is of
/// every call that names one, since all of them are billed; the input tokens are of every call that came to
/// its end, since before it they may be provisional; all else is of whole calls only.
struct CompareSample
{
    CallCounts counts;

    std::optional<CostSpread> cost; ///< nullopt: of no call is the price known
    int costUnknown = 0; ///< ended without a price; one that never left cost nothing and is not counted
    int mayBeBilled = 0; ///< of costUnknown, see mayBeBilled()
    /// Whether each call with a price said that no router stood between it and its model, so that the price
    /// comes from one tariff.
    bool isUnrouted = false;

    CompareTimes firstToken; ///< of streams that did not arrive in one piece
    int firstTokenNotMeasurable = 0; ///< whole streams that arrived in one piece
    CompareTimes total;
    /// The median of `total` from one call on: it puts samples in order, and is no figure to be shown.
    std::optional<std::chrono::milliseconds> medianToSortBy;

    std::optional<NumberSpread> inputTokens;
    std::optional<NumberSpread> outputTokens;
    std::optional<NumberSpread> tokensPerSecond; ///< of streams that did not arrive in one piece
    std::optional<NumberSpread> replyLength; ///< in Unicode characters; of replies that have text
    int distinctReplies = 0; ///< different texts; of replies that have text

    QList<ServedBar> served;

    bool operator==(const CompareSample&) const = default;

    /// Nothing can be known of calls that still run, or of none.
    [[nodiscard]] bool isYetToCome() const { return counts.calls == counts.running; }
};

/// The calls must be of one sample. It is empty where there are none.
[[nodiscard]] CompareSample compareSample(const CompareCalls& calls);

} // namespace Fluxscope
