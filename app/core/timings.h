// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

namespace Fluxscope {

/// How long a call took, counted from the moment the request was handed to Qt. nullopt: it has not happened,
/// or is not measured.
struct Timings
{
    std::optional<std::chrono::milliseconds> headers; ///< status and headers were there
    std::optional<std::chrono::milliseconds>
        firstToken; ///< first text or reasoning of a stream; never set without streaming
    std::optional<std::chrono::milliseconds>
        total; ///< the terminal event, or the end of the call; never set for a call stopped before it left

    bool operator==(const Timings&) const = default;
};

} // namespace Fluxscope
