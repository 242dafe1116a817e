// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/sql.h"

#include <QString>
#include <QVariantList>

namespace Fluxscope {

// The index `search` holds every text of the view `search_source`, which is what calls that have ended show.
// It keeps no text of its own: to take a call out, SQLite has to be told what had been put in, so that this
// comes before the row changes (FTS5, "External Content Tables").

/// Which rows of `calls` are meant: a condition with its values.
struct SearchedCalls
{
    QString condition;
    QVariantList values;
};

/// Before the rows change or go. Calls that still run are not in the index and stay out.
[[nodiscard]] SqlOutcome removeFromSearch(const QSqlDatabase& database, const SearchedCalls& calls);

/// After the rows have changed or come.
[[nodiscard]] SqlOutcome addToSearch(const QSqlDatabase& database, const SearchedCalls& calls);

/// addToSearch() as a statement with one value, the row: for many calls one after the other.
[[nodiscard]] QString additionToSearch();

/// The expression that the index finds candidates for a text with, all of which may be false hits: each three
/// characters in a row of it, at most 64 of them spread over the text. Empty: the text has fewer than three
/// characters, which the index cannot find.
[[nodiscard]] QString searchExpression(const QString& text);

/// Merges a part of the index, so that what was removed from it leaves it; `begin` for the first part, then
/// again until it returns true (https://www.sqlite.org/fts5.html#the_merge_command).
[[nodiscard]] Result<bool, SqlFailure> mergeSearch(const QSqlDatabase& database, bool begin);

} // namespace Fluxscope
