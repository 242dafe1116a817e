// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"
#include "exchange/comparereport.h"
#include "runs/comparestatistics.h"

namespace Fluxscope {

/// `streamed` or `not streamed`.
[[nodiscard]] QString reportWayName(bool stream);

/// Counts, costs, times, tokens and lengths, per entry and per model that served it; tables of their own for
/// calls that are streamed and calls that are not. `suffix` ends each title. What is unknown is `unknown`,
/// what so few calls do not tell `too few calls`.
[[nodiscard]] QList<ReportTable> numberTables(
    const ComparePlan& plan, const CompareFigures& figures, const QString& suffix);

} // namespace Fluxscope
