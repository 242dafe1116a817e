// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proportion.h"

#include <boost/math/distributions/normal.hpp>
#include <algorithm>
#include <cmath>

namespace Fluxscope {

std::optional<ShareRange> wilsonRange(qint64 count, qint64 total)
{
    Q_ASSERT(count >= 0 && count <= total);
    if (total <= 0)
        return std::nullopt;
    const double z = boost::math::quantile(boost::math::normal(), 0.975);
    const auto n = static_cast<double>(total);
    const double share = static_cast<double>(count) / n;
    const double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
    const double reach = z * std::sqrt((share * (1 - share) + z * z / (4 * n)) / n) / (1 + z * z / n);
    // At none and at all the exact bounds are 0 and 1, which rounding would miss by some 10^-17.
    return ShareRange{
        count == 0 ? 0 : std::max(middle - reach, 0.0), count == total ? 1 : std::min(middle + reach, 1.0)};
}

} // namespace Fluxscope
