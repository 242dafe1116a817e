// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace Fluxscope {

/// Tokens as the reply's body reports them; nullopt is unknown, never 0.
struct Usage
{
    std::optional<qint64> inputTokens;
    std::optional<qint64> outputTokens; ///< includes the reasoning tokens
    std::optional<qint64> reasoningTokens;
    std::optional<qint64> cachedInputTokens;

    bool operator==(const Usage&) const = default;
};

} // namespace Fluxscope
