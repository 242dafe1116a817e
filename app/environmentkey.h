// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/redaction.h"

namespace Fluxscope {

/// For what is read and written without a window: masks the key in FLUX_API_KEY, which must not come into the
/// history or a file, not even from the user's own.
[[nodiscard]] Redactor environmentRedactor();

} // namespace Fluxscope
