// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/completion.h"
#include "core/redaction.h"

#include <map>

namespace Fluxscope {

/// Masks everything a reply's body says, piece by piece, so that a key split between two pieces is found too.
class DeltaRedactor final
{
public:
    explicit DeltaRedactor(Redactor redactor);

    /// The part that is safe to show now. A terminal delta gives out what was held back.
    [[nodiscard]] CompletionDelta mask(CompletionDelta delta);

    /// What was held back; called at an end without a terminal delta.
    [[nodiscard]] CompletionDelta flush();

    /// For texts that are whole.
    [[nodiscard]] const Redactor& redactor() const { return m_redactor; }

private:
    Redactor m_redactor;
    StreamRedactor m_text;
    StreamRedactor m_reasoning;
    std::map<int, StreamRedactor> m_arguments; ///< by ToolCallDelta::index
};

} // namespace Fluxscope
