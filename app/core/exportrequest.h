// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Fluxscope {

/// What goes into an export. The defaults are those of the command line.
struct ExportRequest
{
    /// System prompt, messages, prompt, parameters, reply, reasoning and tool calls.
    bool includeText = true;
    /// `x-flux-available` and `x-flux-held`: they read like the funds of the account.
    bool includeAccountFigures = false;

    bool operator==(const ExportRequest&) const = default;
};

} // namespace Fluxscope
