// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/storereads.h"

#include <QDateTime>
#include <QStringList>

namespace Fluxscope {

// The reads of HistoryStore that comparisons need, on an open connection.

[[nodiscard]] ReadResult<QList<ComparisonRow>> readComparisons(
    const QSqlDatabase& database, const CallSources& sources);
[[nodiscard]] ReadResult<std::optional<Comparison>> readComparison(
    const QSqlDatabase& database, const CallSources& sources, const QUuid& id);
[[nodiscard]] ReadResult<QList<CallRecord>> readCallsOf(
    const QSqlDatabase& database, const CallSources& sources, const QUuid& comparison);
/// Of the calls that the demo gateway answered, whose prices are invented, or else of the others.
[[nodiscard]] ReadResult<QList<QStringList>> readLastCosts(
    const QSqlDatabase& database, const CallSources& sources, const QList<CallKind>& kinds, bool ofDemo);
[[nodiscard]] ReadResult<QList<std::optional<CallSummary>>> readLastCallsWith(
    const QSqlDatabase& database, const CallSources& sources, const QList<ReplyBefore>& replies);

} // namespace Fluxscope
