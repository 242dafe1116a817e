// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/quantile.h"

#include <algorithm>
#include <cmath>

namespace Fluxscope {

std::optional<double> quantile(std::span<const qint64> sorted, double part)
{
    if (sorted.empty())
        return std::nullopt;
    const double place = static_cast<double>(sorted.size() - 1) * part;
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const auto lower = static_cast<double>(sorted[below]);
    const auto upper = static_cast<double>(sorted[above]);
    return lower + (upper - lower) * (place - std::floor(place));
}

QuartilePlace quartilePlace(qsizetype count, int quartile)
{
    constexpr int Fourths = 4;
    const qsizetype place = (count - 1) * quartile;
    const qsizetype below = place / Fourths;
    return {below, std::min(below + 1, count - 1), static_cast<int>(place % Fourths)};
}

} // namespace Fluxscope
