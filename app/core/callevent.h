// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callerror.h"
#include "core/completion.h"
#include "core/fluxheaders.h"

#include <chrono>
#include <optional>
#include <variant>

namespace Fluxscope {

/// The last byte of the request has left; nothing has come back yet.
struct RequestSent
{
    bool operator==(const RequestSent&) const = default;
};

/// Status and headers are there, before any byte of the body.
struct HeadReceived
{
    int httpStatus = 0;
    FluxHeaders flux;
    KeptHeaders headers;

    bool operator==(const HeadReceived&) const = default;
};

/// How a call came to its end; CallReducer makes the state of it.
enum class EndCause {
    Complete, ///< the terminal event, or the whole plain body, was read
    CutOff, ///< a stream ended, or went idle after its first event, without its terminal event
    Failed, ///< everything else that has an error
    NotSent, ///< no byte of the request has left
    Stopped, ///< by the user, or by closing the window
    StoppedUnsent, ///< as Stopped, before any byte of the request had left
};

/// Always the last event of a call, and sent exactly once.
struct CallEnded
{
    EndCause cause = EndCause::Complete;
    std::optional<CallError> error; ///< set for CutOff, Failed and NotSent

    bool operator==(const CallEnded&) const = default;
};

/// One thing that happened to a call, and when, counted from the moment the request was handed to Qt. All
/// text is masked.
struct CallEvent
{
    std::chrono::milliseconds at{0};
    std::variant<RequestSent, HeadReceived, CompletionDelta, CallEnded> what;

    bool operator==(const CallEvent&) const = default;
};

} // namespace Fluxscope
