// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <optional>

namespace Fluxscope {

/// Why a call was refused in a way that the next ones would meet as well.
enum class CallRefusal {
    TooManyRequests, ///< HTTP 429, or an error of that kind within a reply
    NoRoom, ///< HTTP 503, or a model that is overloaded: HTTP 529, or an error of that kind within a reply
    ProxySignIn, ///< a proxy wants a user and a password
};

/// nullopt: it was not, whatever else became of it.
[[nodiscard]] std::optional<CallRefusal> callRefusal(const CallRecord& record);

} // namespace Fluxscope
