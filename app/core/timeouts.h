// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Fluxscope {

/// How long a call may be silent. There is no limit on a whole call: reasoning models take minutes, and
/// FluxRouter may bill a call that was given up. The defaults follow FluxRouter's documentation, which asks
/// for 120 s or more.
struct Timeouts
{
    /// Until the first byte of the request can leave: name look-up, connection, proxy and TLS. Longer than a
    /// busy network needs, shorter than the kernel's own two minutes; not settable by the user.
    std::chrono::milliseconds connect{30'000};
    std::chrono::seconds firstByteStreamed{120};
    std::chrono::seconds firstBytePlain{600}; ///< nothing arrives until the whole answer is made
    std::chrono::seconds idle{120}; ///< between two bytes once they flow

    bool operator==(const Timeouts&) const = default;
};

} // namespace Fluxscope
