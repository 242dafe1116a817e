// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"
#include "exchange/comparereport.h"
#include "runs/repeatedreplies.h"

namespace Fluxscope {

/// Which calls repeat the text of which earlier one. Calls are counted as the report counts them.
[[nodiscard]] ReportTable repeatTable(
    const ComparePlan& plan, const QList<CallRecord>& calls, const QList<RepeatedReply>& repeats);

} // namespace Fluxscope
