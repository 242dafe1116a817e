// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/compareplan.h"
#include "core/prompt.h"
#include "core/redaction.h"

namespace Fluxscope {

/// The prompt as it may be stored: a key that the user typed into it is masked in every text.
[[nodiscard]] Prompt maskedPrompt(Prompt prompt, const Redactor& redactor);

/// The call as it may be stored, or given to others, whoever put the key into one of its texts.
[[nodiscard]] CallRecord maskedCall(CallRecord call, const Redactor& redactor);

/// As maskedPrompt(), of the prompts and the model ids of a plan.
[[nodiscard]] ComparePlan maskedPlan(ComparePlan plan, const Redactor& redactor);
[[nodiscard]] QList<CompareEntry> maskedEntries(QList<CompareEntry> entries, const Redactor& redactor);

/// Whether *** stands in one of its texts, as in the place of a key; the user may have typed that, too.
[[nodiscard]] bool isMasked(const Prompt& prompt);
/// As isMasked(), of the prompts and the model ids of a plan.
[[nodiscard]] bool hasMask(const ComparePlan& plan);

} // namespace Fluxscope
