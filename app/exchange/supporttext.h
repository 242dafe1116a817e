// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <QList>
#include <QString>

namespace Fluxscope {

/// Request ids as text to copy, and how many of them there are of each kind, for the message about it.
struct RequestIdText
{
    QString text; ///< one id a line, in the order of the calls; empty if there is none
    int fluxRequestIds = 0;
    int litellmCallIds = 0;
    int cfRays = 0;
    int callsWithoutId = 0;

    bool operator==(const RequestIdText&) const = default;
};

/// What *Copy request ID* copies: an X-Flux-Request-Id bare, an x-litellm-call-id with its name, a CF-RAY
/// with its name and the server's Date, without which it cannot be searched for.
[[nodiscard]] RequestIdText requestIdText(const QList<CallRecord>& records);

/// What *Copy for support* copies: a short plain-text block in English about one call, or about several with
/// shared facts once and then one line each; empty for none. Control characters are removed. It has neither
/// key nor prompt nor reply, but an error message can echo the prompt, so it is shown before it is copied.
[[nodiscard]] QString supportText(const QList<CallRecord>& records);

} // namespace Fluxscope
