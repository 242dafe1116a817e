// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison.h"
#include "history/sql.h"

namespace Fluxscope {

/// The table that a comparison is written to, with what says whether it has calls.
struct ComparisonTable
{
    QString comparisons = QStringLiteral("main.comparisons");
    /// Whether one that has ended without calls is dropped. Calls of one that is kept in memory may be in the
    /// file.
    bool dropsThoseWithoutCalls = true;
};

/// The table of keptTables().
[[nodiscard]] ComparisonTable keptComparisonTable();

/// Writes the comparison without its prompts, new or not.
[[nodiscard]] SqlOutcome writeComparison(
    const QSqlDatabase& database, const ComparisonTable& table, const Comparison& comparison);

/// The result columns of readComparisonRow(), of the table alias `k`.
[[nodiscard]] QLatin1StringView comparisonColumns();
/// With as many empty prompts as there were.
[[nodiscard]] Comparison readComparisonRow(const QSqlQuery& query);

} // namespace Fluxscope
