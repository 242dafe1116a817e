// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historystatistics.h"
#include "history/storereads.h"

#include <QTimeZone>

namespace Fluxscope {

/// Carries HistoryStore::statistics() out, in one walk over the calls.
[[nodiscard]] ReadResult<HistoryStatistics> readStatistics(const QSqlDatabase& database,
    const CallSources& sources, const HistoryFilter& filter, const QTimeZone& zone);

} // namespace Fluxscope
