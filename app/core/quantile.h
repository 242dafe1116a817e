// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <span>

namespace Fluxscope {

/// The value below which `part` (0 to 1) of the values lie, interpolated linearly between the two nearest:
/// type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996), which R and NumPy use. The
/// values are sorted, the least first; nullopt where there are none.
[[nodiscard]] std::optional<double> quantile(std::span<const qint64> sorted, double part);

/// Where quantile() finds a quartile, in whole numbers, so that exact values stay exact: it is (4 -
/// `fourths`) times the value at `below` and `fourths` times the one at `above`, by 4. Places are counted
/// from 0.
struct QuartilePlace
{
    qsizetype below = 0;
    qsizetype above = 0;
    int fourths = 0;

    bool operator==(const QuartilePlace&) const = default;
};

/// Of 1 or more values; the second quartile is the median.
[[nodiscard]] QuartilePlace quartilePlace(qsizetype count, int quartile);

} // namespace Fluxscope
