// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/sql.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Fluxscope {

/// `Flux` as four bytes, in the header of every history file.
inline constexpr int HistoryApplicationId = 0x466c7578;

/// The steps from an empty file to the present schema: step n leads from version n to version n + 1. A step
/// that has landed never changes.
[[nodiscard]] QList<QStringList> schemaSteps();

/// The version that this program writes; PRAGMA user_version of its files.
[[nodiscard]] int schemaVersion();

/// What a file says about itself.
struct StoreIdentity
{
    int version = 0; ///< 0: empty
    bool isHistory = true; ///< false: tables of another program are in it
    bool madeByDemo = false;
};

[[nodiscard]] Result<StoreIdentity, SqlFailure> storeIdentity(const QSqlDatabase& database);

/// Brings the file to the version that `steps` lead to, all or nothing. If it holds anything, a copy of it is
/// left beside it first, as backupName(). Only a process alone on the file may do this.
[[nodiscard]] SqlOutcome migrate(
    const QSqlDatabase& database, const QString& file, const QList<QStringList>& steps = schemaSteps());

/// Where migrate() leaves the file as it was: `history.sqlite.schema1`.
[[nodiscard]] QString backupName(const QString& file, int version);

/// Notes in a new file that the demo made it.
[[nodiscard]] SqlOutcome markAsDemo(const QSqlDatabase& database);

/// An SQL expression: a whole number made of the length of the text and of three of its letters, by which the
/// file finds replies that say the same. Part of schema 3, so it never changes.
[[nodiscard]] QString replyFingerprint(QLatin1StringView text);

/// Statements that create `kept_calls`, `kept_texts`, `kept_bodies`, `kept_ids` and `kept_comparisons` as
/// temporary tables: what could not be written yet. `kept_ids` hides the rows of the file that they stand
/// for.
[[nodiscard]] QStringList keptTables();

} // namespace Fluxscope
