// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/comparecall.h"

#include <QList>

namespace Fluxscope {

/// How many calls of a comparison stand where.
struct CompareProgress
{
    int queued = 0;
    int running = 0;
    int ended = 0;
    int whole = 0; ///< of those that ended
    int elsewhere = 0; ///< of those that run, in another process
    int notMade = 0; ///< places of the plan with no call that waits, runs or has ended

    bool operator==(const CompareProgress&) const = default;
};

/// Where the plan has no prompts, no place of it is known, and none counts as not made.
[[nodiscard]] CompareProgress progressOf(const ComparePlan& plan, const QList<CompareCall>& calls);

} // namespace Fluxscope
