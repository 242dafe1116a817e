// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/storecomparisons.h"

#include "history/callvisit.h"
#include "history/comparisonrows.h"
#include "history/schema.h"

#include <QHash>
#include <QPromise>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

HistoryFilter callsIn(const QUuid& comparison)
{
    HistoryFilter filter;
    filter.comparison = comparison;
    return filter;
}

/// The comparisons that meet the condition on the table `k`, in no particular order.
ReadResult<QList<Comparison>> comparisonsWhere(const QSqlDatabase& database, const CallSources& sources,
    const QString& condition, const QVariantList& values)
{
    SqlText text;
    const auto addArm = [&](const QString& table, QLatin1StringView last) {
        if (!text.sql.isEmpty())
            text.sql += " UNION ALL "_L1;
        text.sql += u"SELECT %1 FROM %2 k WHERE %3"_s.arg(comparisonColumns(), table, condition) + last;
        text.values += values;
    };
    const bool areKeptRead = sources.kept || !sources.file;
    if (sources.file)
        addArm(ComparisonTable().comparisons,
            areKeptRead ? " AND k.id NOT IN (SELECT id FROM temp.kept_comparisons)"_L1 : ""_L1);
    if (areKeptRead)
        addArm(keptComparisonTable().comparisons, ""_L1);
    auto query = select(database, text.sql, text.values);
    if (!query)
        return Failure{query.error()};
    QList<Comparison> comparisons;
    while (query.value().next())
        comparisons.append(readComparisonRow(query.value()));
    if (auto failure = lastFailure(query.value()))
        return Failure{*failure};
    return comparisons;
}

/// Calls of a comparison, oldest first, with no more in them than makes a ComparisonRow.
ReadResult<QList<CallRecord>> outlinesOf(
    const QSqlDatabase& database, const CallSources& sources, const QUuid& comparison)
{
    SqlText text = selectCalls(sources,
        u"c.state, c.text_kept, c.stream, c.compare_prompt, c.compare_entry, c.compare_repeat, "
        "c.prompt_start, c.started_at AS started_at, c.row AS row"_s,
        callsIn(comparison));
    text.sql += orderBy(HistorySort::StartedAt, false);
    auto query = select(database, text.sql, text.values);
    if (!query)
        return Failure{query.error()};
    QList<CallRecord> outlines;
    while (query.value().next()) {
        const auto value = [&query](int column) { return query->value(column); };
        CallRecord outline;
        outline.state = callStateFromName(value(0).toString()).value_or(CallState::Interrupted);
        outline.textKept = value(1).toBool();
        outline.prompt.stream = value(2).toBool();
        outline.compare = ComparePlace{comparison, value(3).toInt(), value(4).toInt(), value(5).toInt()};
        outline.prompt.text = value(6).toString();
        outlines.append(outline);
    }
    if (auto failure = lastFailure(query.value()))
        return Failure{*failure};
    return outlines;
}

/// The prompts of a plan of so many; empty unless the calls hold each of them.
QList<Prompt> promptsIn(const QList<CallRecord>& calls, qsizetype count)
{
    QHash<int, Prompt> found;
    for (const CallRecord& call : calls) {
        if (found.contains(call.compare->prompt))
            continue;
        if (const auto prompt = plannedPromptOf(call))
            found.insert(call.compare->prompt, *prompt);
    }
    QList<Prompt> prompts;
    for (int i = 0; i < count && found.contains(i); ++i)
        prompts.append(found.value(i));
    return prompts.size() == count ? prompts : QList<Prompt>();
}

ComparisonRow rowOf(Comparison comparison, const QList<CallRecord>& outlines)
{
    ComparisonRow row;
    comparison.plan.prompts = promptsIn(outlines, comparison.plan.prompts.size());
    row.comparison = std::move(comparison);
    row.calls = outlines.size();
    row.whole = std::count_if(outlines.cbegin(), outlines.cend(), endedWhole);
    row.running = std::count_if(
        outlines.cbegin(), outlines.cend(), [](const CallRecord& call) { return isRunning(call.state); });
    return row;
}

/// nullopt: there is none.
ReadResult<std::optional<CallSummary>> lastCallWith(
    const QSqlDatabase& database, const CallSources& sources, const QString& reply, const QDateTime& before)
{
    if (reply.isEmpty())
        return std::optional<CallSummary>();
    SqlText text;
    const auto addArm = [&](const CallTables& tables, QLatin1StringView last) {
        if (!text.sql.isEmpty())
            text.sql += " UNION ALL "_L1;
        // From the texts to the calls, since the index is on the texts. Without the sign SQLite would put the
        // wanted text into the expression of the index and no longer know it.
        text.sql += u"SELECT %1 FROM %2 t CROSS JOIN %3 c ON c.row = t.call WHERE %4 = (SELECT %5 FROM "
                    "(SELECT ? AS wanted)) AND t.reply <> '' AND +t.reply = ? AND c.session IS NULL "
                    "AND c.removed IS NULL AND c.started_at < ?"_s.arg(summaryColumns(), tables.texts,
                        tables.calls, replyFingerprint("t.reply"_L1), replyFingerprint("wanted"_L1))
            + last;
        text.values += {reply, reply, before.toMSecsSinceEpoch()};
    };
    const bool areKeptRead = sources.kept || !sources.file;
    if (sources.file)
        addArm({}, areKeptRead ? " AND c.id NOT IN (SELECT id FROM temp.kept_ids)"_L1 : ""_L1);
    if (areKeptRead)
        addArm(keptCallTables(), ""_L1);
    text.sql += orderBy(HistorySort::StartedAt, true) + " LIMIT 1"_L1;
    auto statement = RowStatement::prepare(database, text.sql, text.values);
    if (!statement)
        return Failure{statement.error()};
    const auto isThere = statement.value().next();
    if (!isThere)
        return Failure{isThere.error()};
    return *isThere ? std::optional(readSummary(statement->handle())) : std::nullopt;
}

} // namespace

ReadResult<QList<ComparisonRow>> readComparisons(const QSqlDatabase& database, const CallSources& sources)
{
    const auto comparisons = comparisonsWhere(database, sources, u"1"_s, {});
    if (!comparisons)
        return Failure{comparisons.error()};
    QList<ComparisonRow> rows;
    for (const Comparison& comparison : *comparisons) {
        const auto outlines = outlinesOf(database, sources, comparison.id);
        if (!outlines)
            return Failure{outlines.error()};
        if (!outlines->isEmpty())
            rows.append(rowOf(comparison, *outlines));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ComparisonRow& left, const ComparisonRow& right) {
        return left.comparison.startedAt > right.comparison.startedAt;
    });
    return rows;
}

ReadResult<std::optional<Comparison>> readComparison(
    const QSqlDatabase& database, const CallSources& sources, const QUuid& id)
{
    auto found = comparisonsWhere(database, sources, u"k.id = ?"_s, {id.toRfc4122()});
    if (!found)
        return Failure{found.error()};
    const auto calls = readCallsOf(database, sources, id);
    if (!calls)
        return Failure{calls.error()};
    if (found->isEmpty() || calls->isEmpty())
        return std::optional<Comparison>();
    Comparison comparison = found->constFirst();
    comparison.plan.prompts = promptsIn(*calls, comparison.plan.prompts.size());
    return std::optional(comparison);
}

ReadResult<QList<CallRecord>> readCallsOf(
    const QSqlDatabase& database, const CallSources& sources, const QUuid& comparison)
{
    QList<CallRecord> calls;
    CallVisit visit;
    visit.filter = callsIn(comparison);
    visit.take = [&calls](const CallRecord& record, const CallBodies& /*bodies*/) {
        calls.append(record);
        return true;
    };
    QPromise<qint64> progress;
    progress.start();
    const SqlOutcome failure = visitCalls(database, sources, visit, progress);
    progress.finish();
    if (failure)
        return Failure{*failure};
    return calls;
}

ReadResult<QList<QStringList>> readLastCosts(
    const QSqlDatabase& database, const CallSources& sources, const QList<CallKind>& kinds, bool ofDemo)
{
    QList<QStringList> costs(kinds.size());
    SqlText text = selectCalls(sources,
        u"c.requested_model AS model, c.dialect AS dialect, c.stream AS stream, c.cost_usd AS cost_usd, "
        "c.state AS state, c.cost_sort AS cost_sort, c.demo AS demo, c.started_at AS started_at, c.row AS row"_s,
        {});
    QVariantList models;
    for (const CallKind& kind : kinds)
        models.append(kind.model);
    // The signs keep SQLite from any index but the one in the order of time. That one holds all columns of
    // the conditions but `demo`, which is looked at last, so that a walk to its end, where a kind has few
    // prices or none, takes a quarter of a second for a million calls.
    text.sql = u"SELECT model, dialect, stream, cost_usd FROM (%1) WHERE +model IN (%2) AND +state = 'done' "
               "AND +cost_sort IS NOT NULL AND +demo = ?"_s.arg(text.sql, placeholders(models.size()))
        + orderBy(HistorySort::StartedAt, true);
    auto query = select(database, text.sql, text.values + models + QVariantList{ofDemo});
    if (!query)
        return Failure{query.error()};
    const auto isFull = [](const QStringList& some) { return some.size() >= HistoryStore::LastCosts; };
    while (!std::all_of(costs.cbegin(), costs.cend(), isFull) && query.value().next()) {
        const CallKind kind{query->value(0).toString(),
            dialectFromName(query->value(1).toString()).value_or(Dialect::Chat), query->value(2).toBool()};
        for (qsizetype i = 0; i < kinds.size(); ++i) {
            if (kinds.at(i) == kind && !isFull(costs.at(i)))
                costs[i].append(query->value(3).toString());
        }
    }
    if (auto failure = lastFailure(query.value()))
        return Failure{*failure};
    return costs;
}

ReadResult<QList<std::optional<CallSummary>>> readLastCallsWith(
    const QSqlDatabase& database, const CallSources& sources, const QList<ReplyBefore>& replies)
{
    QList<std::optional<CallSummary>> last;
    for (const auto& [reply, before] : replies) {
        const auto call = lastCallWith(database, sources, reply, before);
        if (!call)
            return Failure{call.error()};
        last.append(*call);
    }
    return last;
}

} // namespace Fluxscope
