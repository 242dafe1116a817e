// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/compareplan.h"

namespace Fluxscope {

/// One call of a comparison and where it stands.
struct CompareCall
{
    enum class State {
        Queued, ///< it has no row in the history yet, and its time has not begun
        Running,
        Ended,
        Dropped, ///< stopped while it was queued; there never was a call
        Deleted, ///< its row was deleted from the history since; its place is to be filled again
    };

    PlannedCall place; ///< a repeat beyond those of the plan: it was sent again
    State state = State::Queued;
    CallRecord record; ///< empty unless it runs or has ended
    bool isElsewhere = false; ///< another process runs it

    bool operator==(const CompareCall&) const = default;
};

} // namespace Fluxscope
