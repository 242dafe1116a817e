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
    // Null texts would be NULL.
    const auto text = [](const QString& value) { return value.isNull() ? u""_s : value; };
    SqlOutcome failure = run(database,
        u"INSERT OR REPLACE INTO %1 (id, started_at, ended_at, plan, connection, base_url, program_version) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s.arg(table.comparisons),
        {id, comparison.startedAt.toMSecsSinceEpoch(), endedAt, planToJson(comparison),
            text(comparison.connection), text(comparison.baseUrl), text(comparison.programVersion)});
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
