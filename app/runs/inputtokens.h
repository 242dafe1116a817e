// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <QList>

#include <optional>

namespace Fluxscope {

/// As how many tokens one prompt was billed, at least and at most.
struct InputTokenRange
{
    qint64 least = 0;
    qint64 most = 0;

    bool operator==(const InputTokenRange&) const = default;
};

/// The least and the greatest count of input tokens among calls of one prompt, if calls of two entries differ
/// by more than a quarter of the lesser one; nullopt otherwise. The router changes prompts, and tokenizers
/// differ, so that prices by the token do not compare what the same text costs. Only calls that came to their
/// end tell it.
[[nodiscard]] std::optional<InputTokenRange> unequalInputTokens(const QList<CallRecord>& callsOfOnePrompt);

} // namespace Fluxscope
