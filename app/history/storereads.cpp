// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/storereads.h"

#include "core/decimalsum.h"

#include <QSet>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// Well below SQLite's bound on question marks, and few enough that one statement stays short.
constexpr qsizetype IdsPerStatement = 500;

ReadResult<QList<CallSummary>> summaries(const QSqlDatabase& database, const SqlText& text)
{
    auto query = select(database, text.sql, text.values);
    if (!query)
        return Failure{query.error()};
    QList<CallSummary> rows;
    while (query.value().next())
        rows.append(readSummary(query.value()));
    if (auto failure = lastFailure(query.value()))
        return Failure{*failure};
    return rows;
}

} // namespace

ReadResult<QList<CallSummary>> readRows(
    const QSqlDatabase& database, const CallSources& sources, const HistoryQuery& query)
{
    SqlText text = selectCalls(sources, summaryColumns(), query.filter);
    text.sql += orderBy(query.sort, query.descending) + " LIMIT ? OFFSET ?"_L1;
    text.values << static_cast<qint64>(query.limit) << static_cast<qint64>(query.offset);
    return summaries(database, text);
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
    const SqlText text = selectCalls(sources, u"c.state, c.cost_usd, c.http_status, c.total_ms"_s, filter);
    auto query = select(database, text.sql, text.values);
    if (!query)
        return Failure{query.error()};
    HistoryTotals totals;
    DecimalSum sum;
    while (query.value().next()) {
        ++totals.calls;
        const auto state = callStateFromName(query->value(0).toString());
        if (!state || isRunning(*state))
            continue;
        CallRecord call;
        call.state = *state;
        if (!query->isNull(2))
            call.httpStatus = query->value(2).toInt();
        if (!query->isNull(3))
            call.timings.total = std::chrono::milliseconds(query->value(3).toLongLong());
        if (neverLeft(call))
            ++totals.notSent;
        else if (sum.add(query->value(1).toString()))
            ++totals.withCost;
        else
            ++totals.withoutCost;
    }
    if (auto failure = lastFailure(query.value()))
        return Failure{*failure};
    totals.knownCostUsd = sum.toString();
    return totals;
}

ReadResult<QList<CallSummary>> readMatching(const QSqlDatabase& database, const CallSources& sources,
    const QList<QUuid>& ids, const HistoryFilter& filter)
{
    QList<CallSummary> rows;
    for (qsizetype first = 0; first < ids.size(); first += IdsPerStatement) {
        const auto some = ids.sliced(first, std::min(IdsPerStatement, ids.size() - first));
        auto found = summaries(database, selectCalls(sources, summaryColumns(), filter, some));
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
