// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "history/searchindex.h"
#include "history/sql.h"

#include <QList>
#include <QUuid>

#include <functional>
#include <optional>

namespace Fluxscope {

/// The tables that a call is written to or read from.
struct CallTables
{
    QString calls = QStringLiteral("main.calls");
    QString texts = QStringLiteral("main.texts");
    QString bodies = QStringLiteral("main.bodies");
    bool areSearched = true; ///< by the search index of the file
};

/// The tables of keptTables().
[[nodiscard]] CallTables keptCallTables();

/// What the user says of a call; nullopt: unchanged.
struct CallRemark
{
    std::optional<bool> star;
    std::optional<QString> note;
    std::optional<std::optional<int>> vote; ///< the inner nullopt: no vote (any more)

    bool operator==(const CallRemark&) const = default;
};

/// Writes the call, new or not; `session` owns it while it runs. What the user said of one that is there
/// stays.
[[nodiscard]] SqlOutcome writeCall(
    const QSqlDatabase& database, const CallTables& tables, const CallRecord& record, const QString& session);

/// As writeCall(), but a call that is not there (any more) stays away.
[[nodiscard]] SqlOutcome updateCall(
    const QSqlDatabase& database, const CallTables& tables, const CallRecord& record, const QString& session);

/// No effect on calls that are not there.
[[nodiscard]] SqlOutcome writeRemark(const QSqlDatabase& database, const CallTables& tables,
    const QList<QUuid>& ids, const CallRemark& remark);

/// Deletes calls of the file for good, with their texts and bodies and what the search index has of them.
/// How many there were.
[[nodiscard]] Result<qint64, SqlFailure> deleteCalls(
    const QSqlDatabase& database, const SearchedCalls& calls);

/// Keeps the part of the bodies that bodiesToKeep() allows; no effect on a call that is not there.
[[nodiscard]] SqlOutcome writeBodies(
    const QSqlDatabase& database, const CallTables& tables, const QUuid& id, const CallBodies& bodies);

/// The result columns of a summary, of the table alias `c`, followed by `c.row AS row`.
[[nodiscard]] QString summaryColumns();
[[nodiscard]] CallRecord readSummary(sqlite3_stmt* row);

[[nodiscard]] Result<std::optional<CallRecord>, SqlFailure> readCall(
    const QSqlDatabase& database, const CallTables& tables, const QUuid& id);

/// Hands the calls in these rows of the table to `take`, in that order, with their bodies if those are
/// wanted; rows that are gone are left out. Whatever `take` leaves in its arguments is written over by the
/// next call. Whether `take` wants more: once it does not, nothing follows.
[[nodiscard]] Result<bool, SqlFailure> readCalls(const QSqlDatabase& database, const CallTables& tables,
    const QList<qint64>& rows, bool withBodies, const std::function<bool(CallRecord&, CallBodies&)>& take);

[[nodiscard]] Result<std::optional<CallBodies>, SqlFailure> readBodies(
    const QSqlDatabase& database, const CallTables& tables, const QUuid& id);

} // namespace Fluxscope
