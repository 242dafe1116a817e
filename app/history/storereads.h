// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historystore.h"
#include "history/queries.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Fluxscope {

// The reads of HistoryStore, on an open connection.

template <class T>
using ReadResult = Result<T, SqlFailure>;

[[nodiscard]] ReadResult<QList<CallSummary>> readRows(
    const QSqlDatabase& database, const CallSources& sources, const HistoryQuery& query);
[[nodiscard]] ReadResult<qint64> readCount(
    const QSqlDatabase& database, const CallSources& sources, const HistoryFilter& filter);
[[nodiscard]] ReadResult<HistoryTotals> readTotals(
    const QSqlDatabase& database, const CallSources& sources, const HistoryFilter& filter);
[[nodiscard]] ReadResult<QList<CallSummary>> readMatching(const QSqlDatabase& database,
    const CallSources& sources, const QList<QUuid>& ids, const HistoryFilter& filter);
[[nodiscard]] ReadResult<std::optional<CallRecord>> readRecord(
    const QSqlDatabase& database, const CallSources& sources, const QUuid& id);
[[nodiscard]] ReadResult<CallBodies> readBodies(
    const QSqlDatabase& database, const CallSources& sources, const QUuid& id);
[[nodiscard]] ReadResult<QStringList> readRecentPrompts(
    const QSqlDatabase& database, const CallSources& sources, int limit);

} // namespace Fluxscope
