// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "environmentkey.h"

namespace Fluxscope {

Redactor environmentRedactor()
{
    return Redactor({Secret(qgetenv("FLUX_API_KEY").trimmed())});
}

} // namespace Fluxscope
