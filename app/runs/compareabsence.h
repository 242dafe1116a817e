// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison.h"

#include <QList>

namespace Fluxscope {

struct CompareCall;

/// What is known of the calls of a comparison that have no row in the history, by their places.
struct CompareGaps
{
    QList<PlannedCall> deleted; ///< their rows were deleted while the comparison was open
    QList<PlannedCall> dropped; ///< stopped before they were sent
    QList<PlannedCall> queued; ///< to be made yet

    bool operator==(const CompareGaps&) const = default;
};

[[nodiscard]] CompareGaps compareGaps(const QList<CompareCall>& calls);

/// How many calls of a sample of an entry no figure counts, because they have no row in the history.
struct AbsentCalls
{
    int deleted = 0; ///< also of places for which another call was made
    int notMade = 0; ///< of the plan
    int notMadeOrDeleted = 0; ///< of the plan; a row that is deleted leaves no trace

    bool operator==(const AbsentCalls&) const = default;
};

struct AbsentSamples
{
    AbsentCalls plain; ///< not streamed
    AbsentCalls streamed;

    bool operator==(const AbsentSamples&) const = default;

    [[nodiscard]] const AbsentCalls& of(bool stream) const { return stream ? streamed : plain; }
};

/// Of each entry. Calls that are queued are not absent, and as long as calls run, neither are those of which
/// nothing is known: another process may be about to make them.
[[nodiscard]] QList<AbsentSamples> absentCalls(
    const ComparePlan& plan, const QList<CallRecord>& calls, const CompareGaps& gaps);

} // namespace Fluxscope
