// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/medianranks.h"

#include <boost/math/distributions/binomial.hpp>

namespace Fluxscope {

std::optional<MedianRanks> medianRanks(qint64 count)
{
    constexpr double Tail = 0.025; // half of the 5 % that 95 % leave
    if (count < 1)
        return std::nullopt;
    // How many of the values lie below the median: each does so with a chance of one half.
    const boost::math::binomial below(static_cast<double>(count), 0.5);
    qint64 low = 0;
    while (low < count && boost::math::cdf(below, static_cast<double>(low)) <= Tail)
        ++low;
    if (low < 1)
        return std::nullopt;
    return MedianRanks{low, count - low + 1};
}

} // namespace Fluxscope
