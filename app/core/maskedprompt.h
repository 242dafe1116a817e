// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prompt.h"
#include "core/redaction.h"

namespace Fluxscope {

/// The prompt as it may be stored: a key that the user typed into it is masked in every text.
[[nodiscard]] Prompt maskedPrompt(Prompt prompt, const Redactor& redactor);

} // namespace Fluxscope
