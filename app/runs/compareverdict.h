// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/comparestatistics.h"

namespace Fluxscope {

/// What can be said of two entries by one of their figures. There is no winner among these: that two medians
/// differ says neither that the difference matters nor which reply is the better one.
///
/// How far it holds. Each range holds its own median with 95 % confidence, and that two of them part is a
/// stricter thing: for two entries that in truth do not differ it happens in 2 of 924 pairs with 6 calls
/// each, and with up to 100 calls in at most about 1 of 100 pairs. Nothing is corrected for many pairs: 16
/// entries make 120, so that one of them may part by chance. It supposes calls that do not depend on each
/// other, which those that run at once or hit a cache do, and it speaks of this prompt at this hour only.
/// Calls that gave no figure are left out; where those are the slow ones, as with timeouts, a median is too
/// good.
enum class CompareVerdict {
    NothingToCompare, ///< one of both has no such figure at all
    /// No claim, and no claim of equality either: more calls could still part them.
    TooFewToTell,
    /// The ranges of the medians do not touch. Fewer than 6 calls have no range; only for the price there is
    /// another way, since it is computed and not measured: where at least 3 calls, not routed, all cost the
    /// same to the last digit, that price is the range. A routed entry may be served and priced otherwise the
    /// next time, so its few equal prices are none.
    RangesPart,
    SameThroughout, ///< each of the two has a range as above, and all of their calls cost exactly the same
};

enum class ComparedFigure { Cost, FirstToken, Total };

/// The range of the median price that CompareVerdict::RangesPart goes by; nullopt: too few calls, or no
/// price.
[[nodiscard]] std::optional<CostRange> costMedianRange(const CompareSample& sample);

/// Of the streamed sample of both, or of the other one of both; the order of the two does not matter.
[[nodiscard]] CompareVerdict compareVerdict(
    const CompareSamples& one, const CompareSamples& other, bool stream, ComparedFigure figure);

} // namespace Fluxscope
