// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace Fluxscope {

/// Which of the sorted values bound the median: the `low`th and the `high`th, counted from 1.
struct MedianRanks
{
    qint64 low = 1;
    qint64 high = 1;

    bool operator==(const MedianRanks&) const = default;
};

/// Fewer values have no such ranks: even between the least and the greatest of 5 the confidence is only
/// 93.75 %.
inline constexpr qint64 LeastForMedianRange = 6;

/// The narrowest symmetric ranks between which the median of that from which `count` values were drawn lies
/// with 95 % confidence or more, whatever its distribution; equal values make the confidence greater. From
/// the binomial distribution: Nair, "Table of confidence interval for the median in samples from any
/// continuous population" (1940). nullopt for fewer than LeastForMedianRange values.
[[nodiscard]] std::optional<MedianRanks> medianRanks(qint64 count);

} // namespace Fluxscope
