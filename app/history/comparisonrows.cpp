// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/comparisonrows.h"

#include "history/recordjson.h"

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

QDateTime toTime(const QVariant& value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

/// For a plan, the id and the plan again: the plan with what the row says of a slower pace, which another
/// window may have added since this one read the row.
QString planWithFormerPace(const ComparisonTable& table)
{
    return u"coalesce((SELECT json_set(?, '$.slowed_at_ms', slowed) FROM (SELECT CASE WHEN json_valid(plan) "
           "THEN json_extract(plan, '$.slowed_at_ms') END AS slowed FROM %1 WHERE id = ?) "
           "WHERE slowed IS NOT NULL), ?)"_s.arg(table.comparisons);
}

} // namespace

ComparisonTable keptComparisonTable()
{
    return {u"temp.kept_comparisons"_s, false};
}

SqlOutcome writeComparison(
    const QSqlDatabase& database, const ComparisonTable& table, const Comparison& comparison)
{
    const QVariant id = comparison.id.toRfc4122();
    const QVariant endedAt =
        comparison.endedAt ? QVariant(comparison.endedAt->toMSecsSinceEpoch()) : QVariant();
    const QString plan = planToJson(comparison);
    // Null texts would be NULL.
    const auto text = [](const QString& value) { return value.isNull() ? u""_s : value; };
    SqlOutcome failure = run(database,
        u"INSERT OR REPLACE INTO %1 (id, started_at, ended_at, plan, connection, base_url, program_version) "
        "VALUES (?, ?, ?, %2, ?, ?, ?)"_s.arg(table.comparisons, planWithFormerPace(table)),
        {id, comparison.startedAt.toMSecsSinceEpoch(), endedAt, plan, id, plan, text(comparison.connection),
            text(comparison.baseUrl), text(comparison.programVersion)});
    if (failure || !comparison.endedAt || !table.dropsThoseWithoutCalls)
        return failure;
    return run(database,
        u"DELETE FROM %1 WHERE id = ? AND NOT EXISTS (SELECT 1 FROM main.calls WHERE compare_group = ?)"_s
            .arg(table.comparisons),
        {id, id});
}

QLatin1StringView comparisonColumns()
{
    return "k.id, k.started_at, k.ended_at, k.plan, k.connection, k.base_url, k.program_version"_L1;
}

Comparison readComparisonRow(const QSqlQuery& query)
{
    Comparison comparison;
    comparison.id = QUuid::fromRfc4122(query.value(0).toByteArray());
    comparison.startedAt = toTime(query.value(1));
    if (!query.value(2).isNull())
        comparison.endedAt = toTime(query.value(2));
    takePlanFromJson(query.value(3).toString(), comparison);
    comparison.connection = query.value(4).toString();
    comparison.baseUrl = query.value(5).toString();
    comparison.programVersion = query.value(6).toString();
    return comparison;
}

} // namespace Fluxscope
