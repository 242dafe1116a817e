// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"
#include "exchange/comparereport.h"
#include "runs/comparestatistics.h"

namespace Fluxscope {

/// Which pairs of entries, and which pairs of models that served calls of any entry, can be told apart by
/// which figure, with how many cannot; see CompareVerdict. No table of a sample in which no two of them have
/// calls. `suffix` ends each title.
[[nodiscard]] QList<ReportTable> verdictTables(
    const ComparePlan& plan, const CompareFigures& figures, const QString& suffix);

} // namespace Fluxscope
