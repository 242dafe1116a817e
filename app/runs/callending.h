// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <vector>

namespace Fluxscope {

/// How a call of a comparison ended, as far as its figures are concerned. Each call has one of these.
enum class CallEnding {
    Running,
    Whole, ///< the model ended its reply itself: only these say how long a reply takes
    EndedByLength, ///< at the token limit
    Incomplete, ///< by a content filter, or for a reason that was not given
    Empty, ///< whole or at the token limit, without text, tool call or refusal
    Failed, ///< or never sent
    CutOff, ///< by the network, or because the program died
    Stopped, ///< by the user
};

[[nodiscard]] CallEnding callEnding(const CallRecord& record);

/// Whether a model's answer came to its end, however that was: neither running nor failed, cut off or
/// stopped.
[[nodiscard]] bool isAnswered(CallEnding ending);

/// Some calls of a comparison, which the owner of the records keeps alive.
using CompareCalls = std::vector<const CallRecord*>;

} // namespace Fluxscope
