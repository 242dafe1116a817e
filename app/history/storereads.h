// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyorder.h"
#include "history/historystore.h"
#include "history/queries.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Fluxscope {

// The reads of HistoryStore, on an open connection.

template <class T>
using ReadResult = Result<T, SqlFailure>;

[[nodiscard]] ReadResult<QList<HistoryRow>> readRows(
    const QSqlDatabase& database, const CallSources& sources, const HistoryQuery& query);
[[nodiscard]] ReadResult<qint64> readCount(
    const QSqlDatabase& database, const CallSources& sources, const HistoryFilter& filter);
[[nodiscard]] ReadResult<HistoryTotals> readTotals(
    const QSqlDatabase& database, const CallSources& sources, const HistoryFilter& filter);
[[nodiscard]] ReadResult<QList<HistoryRow>> readMatching(const QSqlDatabase& database,
    const CallSources& sources, const QList<QUuid>& ids, const HistoryFilter& filter);
[[nodiscard]] ReadResult<QList<HistoryRow>> readRowsAt(
    const QSqlDatabase& database, const CallSources& sources, const QList<qint64>& keys);
enum class WantedCalls { All, Ended };

[[nodiscard]] ReadResult<QList<QUuid>> readIds(
    const QSqlDatabase& database, const CallSources& sources, const QList<qint64>& keys, WantedCalls wanted);
[[nodiscard]] ReadResult<QList<qsizetype>> readPlaces(const QSqlDatabase& database,
    const CallSources& sources, const QList<HistoryRow>& rows, const QList<qint64>& keys,
    const HistoryOrder& order);
[[nodiscard]] ReadResult<std::optional<CallRecord>> readRecord(
    const QSqlDatabase& database, const CallSources& sources, const QUuid& id);
[[nodiscard]] ReadResult<CallBodies> readBodies(
    const QSqlDatabase& database, const CallSources& sources, const QUuid& id);
[[nodiscard]] ReadResult<QStringList> readRecentPrompts(
    const QSqlDatabase& database, const CallSources& sources, int limit);

} // namespace Fluxscope
