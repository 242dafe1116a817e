// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/storereads.h"

#include "core/decimalsum.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// Well below SQLite's bound on question marks, and few enough that one statement stays short.
constexpr qsizetype IdsPerStatement = 500;

QString rowColumns()
{
    return summaryColumns() + ", "_L1 + KeyColumn + " AS key"_L1;
}

ReadResult<QList<HistoryRow>> historyRows(const QSqlDatabase& database, const SqlText& text)
{
    auto statement = RowStatement::prepare(database, text.sql, text.values);
    if (!statement)
        return Failure{statement.error()};
    const ColumnValue key(statement->handle(), statement->columnCount() - 1);
    QList<HistoryRow> rows;
    for (;;) {
        const auto isThere = statement.value().next();
        if (!isThere)
            return Failure{isThere.error()};
        if (!*isThere)
            return rows;
        rows.append({key.toInteger(), readSummary(statement->handle())});
    }
}

/// Adds the calls of one of the two sources to those that are found.
SqlOutcome addRowsAt(const QSqlDatabase& database, const CallTables& tables, const QString& key,
    const QVariantList& rows, QHash<qint64, HistoryRow>& found)
{
    if (rows.isEmpty())
        return std::nullopt;
    SqlText text{u"SELECT %1 FROM %2 c WHERE c.removed IS NULL AND c.row IN (%3)"_s.arg(
                     rowColumns().replace(KeyColumn, key), tables.calls, placeholders(rows.size())),
        rows};
    const auto some = historyRows(database, text);
    if (!some)
        return some.error();
    for (const HistoryRow& row : *some)
        found.insert(row.key, row);
    return std::nullopt;
}

/// By halves; each call that is compared with is read.
ReadResult<qsizetype> findPlace(const QSqlDatabase& database, const CallSources& sources,
    const HistoryRow& row, const QList<qint64>& keys, const HistoryOrder& order)
{
    qsizetype first = 0;
    qsizetype last = keys.size();
    while (first < last) {
        qsizetype middle = first + (last - first) / 2;
        // Calls that are gone in the meantime are passed over.
        qsizetype probe = middle;
        std::optional<CallSummary> other;
        for (; probe < last && !other; ++probe) {
            const auto found = readRowsAt(database, sources, {keys.at(probe)});
            if (!found)
                return Failure{found.error()};
            if (!found->isEmpty())
                other = found->constFirst().call;
        }
        if (other && order.precedes(*other, row.call))
            first = probe;
        else
            last = middle;
    }
    return first;
}

// A call that runs has no price yet, and no lack of one.
constexpr auto TotalsSql = R"(
    SELECT count(*),
        coalesce(sum(kind = 'sent' AND cost_sort IS NOT NULL), 0),
        coalesce(sum(kind = 'sent' AND cost_sort IS NULL), 0),
        coalesce(sum(kind = 'unsent'), 0),
        coalesce(sum(state IN ('failed', 'cut_off', 'interrupted')), 0),
        coalesce(sum(CASE WHEN kind = 'sent' THEN cost_pico / 1000000 END), 0),
        coalesce(sum(CASE WHEN kind = 'sent' THEN cost_pico % 1000000 END), 0),
        coalesce(sum(kind = 'sent' AND cost_sort IS NOT NULL AND cost_pico IS NULL), 0)
    FROM (SELECT *, CASE
        WHEN %3 THEN 'running'
        WHEN %2 THEN 'unsent'
        ELSE 'sent' END AS kind FROM (%1)))"_L1;

/// Adds the prices that are no whole number of picodollars, which SQLite cannot sum exactly.
SqlOutcome addOddPrices(
    const QSqlDatabase& database, const CallSources& sources, const HistoryFilter& filter, DecimalSum& sum)
{
    const SqlText prices = selectCalls(sources,
        u"c.state AS state, c.http_status AS http_status, c.total_ms AS total_ms, c.cost_usd AS cost_usd, "
        "c.cost_sort AS cost_sort, c.cost_pico AS cost_pico"_s,
        filter);
    auto query = select(database,
        u"SELECT cost_usd FROM (%1) WHERE cost_sort IS NOT NULL AND cost_pico IS NULL "
        "AND NOT (%2 OR %3)"_s.arg(prices.sql, NeverLeftSql, RunningSql),
        prices.values);
    if (!query)
        return query.error();
    while (query.value().next())
        static_cast<void>(sum.add(query->value(0).toString()));
    return lastFailure(query.value());
}

} // namespace

ReadResult<QList<HistoryRow>> readRows(
    const QSqlDatabase& database, const CallSources& sources, const HistoryQuery& query)
{
    SqlText text = selectCalls(sources, rowColumns(), query.filter);
    text.sql += orderBy(query.sort, query.descending) + " LIMIT ? OFFSET ?"_L1;
    text.values << static_cast<qint64>(query.limit) << static_cast<qint64>(query.offset);
    return historyRows(database, text);
}

ReadResult<QList<HistoryRow>> readRowsAt(
    const QSqlDatabase& database, const CallSources& sources, const QList<qint64>& keys)
{
    QHash<qint64, HistoryRow> found;
    for (qsizetype first = 0; first < keys.size(); first += IdsPerStatement) {
        QVariantList stored;
        QVariantList kept;
        for (const qint64 key : keys.sliced(first, std::min(IdsPerStatement, keys.size() - first)))
            (key > 0 ? stored : kept).append(std::abs(key));
        SqlOutcome failure;
        if (sources.file)
            failure = addRowsAt(database, CallTables(), u"c.row"_s, stored, found);
        if (!failure && (sources.kept || !sources.file))
            failure = addRowsAt(database, keptCallTables(), u"-c.row"_s, kept, found);
        if (failure)
            return Failure{*failure};
    }
    QList<HistoryRow> rows;
    for (const qint64 key : keys) {
        if (const auto row = found.constFind(key); row != found.cend())
            rows.append(*row);
    }
    return rows;
}

ReadResult<QList<QUuid>> readIds(
    const QSqlDatabase& database, const CallSources& sources, const QList<qint64>& keys, WantedCalls wanted)
{
    QList<QUuid> ids;
    const QLatin1StringView condition = wanted == WantedCalls::Ended ? "AND session IS NULL "_L1 : ""_L1;
    const auto addFrom = [&database, &keys, &ids, condition](const CallTables& tables, int sign) {
        QList<qint64> rows;
        for (const qint64 key : keys) {
            if (key * sign > 0)
                rows.append(key * sign);
        }
        auto query = select(database,
            u"SELECT id FROM %1 WHERE removed IS NULL %2AND row IN (SELECT value FROM json_each(?))"_s.arg(
                tables.calls, condition),
            {jsonArray(rows)});
        if (!query)
            return SqlOutcome(query.error());
        while (query.value().next())
            ids.append(QUuid::fromRfc4122(query->value(0).toByteArray()));
        return lastFailure(query.value());
    };
    SqlOutcome failure;
    if (sources.file)
        failure = addFrom(CallTables(), 1);
    if (!failure && (sources.kept || !sources.file))
        failure = addFrom(keptCallTables(), -1);
    if (failure)
        return Failure{*failure};
    return ids;
}

ReadResult<QList<qsizetype>> readPlaces(const QSqlDatabase& database, const CallSources& sources,
    const QList<HistoryRow>& rows, const QList<qint64>& keys, const HistoryOrder& order)
{
    QList<qsizetype> places;
    for (const HistoryRow& row : rows) {
        const auto place = findPlace(database, sources, row, keys, order);
        if (!place)
            return Failure{place.error()};
        places.append(*place);
    }
    return places;
}

ReadResult<qint64> readCount(
    const QSqlDatabase& database, const CallSources& sources, const HistoryFilter& filter)
{
    const SqlText text = selectCalls(sources, u"1"_s, filter);
    const auto count = scalar(database, u"SELECT count(*) FROM (%1)"_s.arg(text.sql), text.values);
    if (!count)
        return Failure{count.error()};
    return count->toLongLong();
}

ReadResult<HistoryTotals> readTotals(
    const QSqlDatabase& database, const CallSources& sources, const HistoryFilter& filter)
{
    const SqlText text = selectCalls(sources,
        u"c.state AS state, c.cost_sort AS cost_sort, c.cost_pico AS cost_pico, c.http_status AS "
        u"http_status, "
        "c.total_ms AS total_ms"_s,
        filter);
    auto query = select(database, QString(TotalsSql).arg(text.sql, NeverLeftSql, RunningSql), text.values);
    if (!query)
        return Failure{query.error()};
    if (!query.value().next())
        return Failure{lastFailure(query.value()).value_or(SqlFailure())};
    const auto figure = [&query](int column) { return query->value(column).toLongLong(); };
    HistoryTotals totals;
    totals.calls = figure(0);
    totals.withCost = figure(1);
    totals.withoutCost = figure(2);
    totals.notSent = figure(3);
    totals.failures = figure(4);
    DecimalSum sum;
    sum.addScaled(figure(5), 6);
    sum.addScaled(figure(6), 12);
    if (figure(7) > 0) {
        query.value().finish();
        if (auto failure = addOddPrices(database, sources, filter, sum))
            return Failure{*failure};
    }
    totals.knownCostUsd = sum.toString();
    return totals;
}

ReadResult<QList<HistoryRow>> readMatching(const QSqlDatabase& database, const CallSources& sources,
    const QList<QUuid>& ids, const HistoryFilter& filter)
{
    const auto isMeant = [&filter](
                             const QUuid& id) { return filter.ids.isEmpty() || filter.ids.contains(id); };
    QList<QUuid> meant;
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(meant), isMeant);
    QList<HistoryRow> rows;
    HistoryFilter some = filter;
    for (qsizetype first = 0; first < meant.size(); first += IdsPerStatement) {
        some.ids = meant.sliced(first, std::min(IdsPerStatement, meant.size() - first));
        auto found = historyRows(database, selectCalls(sources, rowColumns(), some));
        if (!found)
            return found;
        rows += found.value();
    }
    return rows;
}

ReadResult<std::optional<CallRecord>> readRecord(
    const QSqlDatabase& database, const CallSources& sources, const QUuid& id)
{
    if (sources.kept) {
        const auto hidden =
            scalar(database, u"SELECT count(*) FROM temp.kept_ids WHERE id = ?"_s, {id.toRfc4122()});
        if (!hidden)
            return Failure{hidden.error()};
        if (hidden->toInt() > 0)
            return readCall(database, keptCallTables(), id);
    }
    if (!sources.file)
        return std::optional<CallRecord>();
    return readCall(database, CallTables(), id);
}

ReadResult<CallBodies> readBodies(const QSqlDatabase& database, const CallSources& sources, const QUuid& id)
{
    if (sources.kept) {
        const auto kept = readBodies(database, keptCallTables(), id);
        if (!kept)
            return Failure{kept.error()};
        if (*kept)
            return **kept;
    }
    if (!sources.file)
        return CallBodies();
    const auto stored = readBodies(database, CallTables(), id);
    if (!stored)
        return Failure{stored.error()};
    return stored->value_or(CallBodies());
}

ReadResult<QStringList> readRecentPrompts(const QSqlDatabase& database, const CallSources& sources, int limit)
{
    // Rows come one by one, newest first, so that only as many are read as it takes.
    SqlText text = selectCalls(sources, u"t.prompt, c.started_at AS started_at, c.row AS row"_s, {});
    text.sql += orderBy(HistorySort::StartedAt, true);
    auto query = select(database, text.sql, text.values);
    if (!query)
        return Failure{query.error()};
    QStringList prompts;
    QSet<QString> seen;
    while (prompts.size() < limit && query.value().next()) {
        const QString prompt = query->value(0).toString();
        if (prompt.isEmpty() || seen.contains(prompt))
            continue;
        seen.insert(prompt);
        prompts.append(prompt);
    }
    if (auto failure = lastFailure(query.value()))
        return Failure{*failure};
    return prompts;
}

} // namespace Fluxscope
