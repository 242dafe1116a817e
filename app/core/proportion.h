// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace Fluxscope {

/// Between which shares, of 0 to 1, the true one lies.
struct ShareRange
{
    double low = 0;
    double high = 1;

    bool operator==(const ShareRange&) const = default;
};

/// The 95 % score interval, without continuity correction, of a share of which `count` of `total` were seen:
/// Wilson, "Probable Inference, the Law of Succession, and Statistical Inference" (1927), method 3 of
/// Newcombe, "Two-sided confidence intervals for the single proportion" (1998). It takes each of the `total`
/// for a draw of its own from one unchanging share. nullopt where nothing was drawn.
[[nodiscard]] std::optional<ShareRange> wilsonRange(qint64 count, qint64 total);

} // namespace Fluxscope
