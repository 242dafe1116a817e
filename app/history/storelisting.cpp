// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/storelisting.h"

#include "history/searchindex.h"

#include <QSet>

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FirstPiece = 200; // more than a screenful
constexpr qsizetype LaterPiece = 20'000;
// A text that stands in at least a tenth of the calls fills the first piece from this many.
constexpr qsizetype OpeningCalls = 2'000;
constexpr int WholeProgress = 1000;

/// How far one listing has looked for a text. While it lives, the condition isLookedAt() is true for every
/// call and counts it, whether or not the text is found in it: hits alone would not tell of a search without
/// any.
class SearchProgress final
{
public:
    SearchProgress(const QSqlDatabase& database, QPromise<QList<qint64>>& target)
        : m_handle(sqliteHandle(database))
        , m_target(target)
    {
        m_target.setProgressRange(0, WholeProgress);
        sqlite3_create_function_v2(
            m_handle, FunctionName.data(), 1, SQLITE_UTF8, this, lookAt, nullptr, nullptr, nullptr);
    }
    ~SearchProgress()
    {
        sqlite3_create_function_v2(
            m_handle, FunctionName.data(), 1, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr, nullptr);
    }
    Q_DISABLE_COPY_MOVE(SearchProgress)

    [[nodiscard]] static QString isLookedAt() { return FunctionName + "(c.row)"_L1; }

    /// Of which there are so many in all, in whatever order.
    void countCalls(qint64 all)
    {
        m_all = std::max<qint64>(all, 1);
        m_isInOrderOfRows = false;
    }
    /// They come in the order of their rows, of which this is the last; some are passed over.
    void followRows(qint64 last)
    {
        m_all = std::max<qint64>(last, 1);
        m_isInOrderOfRows = true;
    }

private:
    static constexpr QLatin1StringView FunctionName{"is_looked_at"};

    static void lookAt(sqlite3_context* context, int /*count*/, sqlite3_value** values)
    {
        static_cast<SearchProgress*>(sqlite3_user_data(context))->lookAt(sqlite3_value_int64(*values));
        sqlite3_result_int(context, 1);
    }

    void lookAt(qint64 row)
    {
        m_reached = m_isInOrderOfRows ? std::max(m_reached, row) : m_reached + 1;
        const auto told =
            static_cast<int>(std::min<qint64>(m_reached * WholeProgress / m_all, WholeProgress));
        if (told > m_told)
            m_target.setProgressValue(m_told = told);
    }

    sqlite3* m_handle;
    QPromise<QList<qint64>>& m_target;
    qint64 m_all = 1;
    bool m_isInOrderOfRows = false;
    qint64 m_reached = 0;
    int m_told = 0;
};

/// Hands keys on in pieces.
class Pieces final
{
public:
    explicit Pieces(QPromise<QList<qint64>>& target)
        : m_target(target)
    { }

    void add(qint64 key)
    {
        m_keys.append(key);
        if (m_keys.size() >= (m_isFirst ? FirstPiece : LaterPiece))
            flush();
    }

    void flush()
    {
        if (m_keys.isEmpty())
            return;
        m_isFirst = false;
        m_target.addResult(std::exchange(m_keys, {}));
    }

private:
    QPromise<QList<qint64>>& m_target;
    QList<qint64> m_keys;
    bool m_isFirst = true;
};

/// The index that has the order of time and makes the fewest calls be looked at: the one of the first
/// condition that names a single value of few calls, else the one that answers all conditions by itself.
QLatin1StringView indexInOrderOfTime(const HistoryFilter& filter)
{
    if (filter.servedModels.size() == 1)
        return "calls_by_served_model"_L1;
    if (filter.requestedModels.size() == 1)
        return "calls_by_requested_model"_L1;
    if (filter.states.size() == 1 && *filter.states.begin() != CallState::Done)
        return "calls_by_state"_L1;
    return "calls_listed"_L1;
}

QLatin1StringView indexOf(HistorySort sort)
{
    switch (sort) {
    case HistorySort::StartedAt:
        return "calls_listed"_L1;
    case HistorySort::State:
        return "calls_by_state"_L1;
    case HistorySort::RequestedModel:
        return "calls_by_requested_model"_L1;
    case HistorySort::ServedModel:
        return "calls_by_served_model"_L1;
    case HistorySort::Routed:
        return "calls_by_flux_routed"_L1;
    case HistorySort::Cost:
        return "calls_by_cost_sort"_L1;
    case HistorySort::RequestId:
        return "calls_by_flux_request_id"_L1;
    case HistorySort::FirstToken:
        return "calls_by_first_token_ms"_L1;
    case HistorySort::Total:
        return "calls_by_total_ms"_L1;
    case HistorySort::Dialect:
        return "calls_by_dialect"_L1;
    case HistorySort::Stream:
        return "calls_by_stream"_L1;
    case HistorySort::HttpStatus:
        return "calls_by_http_status"_L1;
    case HistorySort::Finish:
        return "calls_by_finish"_L1;
    case HistorySort::InputTokens:
        return "calls_by_input_tokens"_L1;
    case HistorySort::OutputTokens:
        return "calls_by_output_tokens"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView indexFor(const HistoryQuery& query)
{
    return query.sort == HistorySort::StartedAt ? indexInOrderOfTime(query.filter) : indexOf(query.sort);
}

template <class Take>
SqlOutcome takeKeys(const QSqlDatabase& database, const SqlText& text, Take take)
{
    auto rows = RowStatement::prepare(database, text.sql, text.values);
    if (!rows)
        return rows.error();
    const ColumnValue key(rows->handle(), 0);
    for (;;) {
        const auto isThere = rows.value().next();
        if (!isThere)
            return isThere.error();
        if (!*isThere)
            return std::nullopt;
        take(key.toInteger());
    }
}

/// Every call of the file that passes the filter, in order, along an index.
template <class Take>
SqlOutcome walk(const QSqlDatabase& database, const HistoryQuery& query, Take take)
{
    const SqlText filter = filterCondition(query.filter);
    const SqlText text = query.filter.text.isEmpty() ? SqlText() : textCondition(query.filter.text);
    for (const OrderedPart& part : orderedParts(query.sort, query.descending)) {
        QString sql = u"SELECT c.row FROM main.calls c INDEXED BY %1"_s.arg(indexFor(query));
        if (!text.sql.isEmpty())
            sql += " LEFT JOIN main.texts t ON t.call = c.row"_L1;
        sql += u" WHERE %1 AND %2"_s.arg(filter.sql, part.condition);
        if (!text.sql.isEmpty())
            sql += u" AND %1 AND %2"_s.arg(SearchProgress::isLookedAt(), text.sql);
        if (auto failure = takeKeys(database, {sql + part.orderBy, filter.values + text.values}, take))
            return failure;
    }
    return std::nullopt;
}

/// The first calls of the list that have the text, as far as they are among its first `OpeningCalls`.
template <class Take>
SqlOutcome openingHits(const QSqlDatabase& database, const HistoryQuery& query, Take take)
{
    const SqlText filter = filterCondition(query.filter);
    const SqlText text = textCondition(query.filter.text);
    const OrderedPart part = orderedParts(query.sort, query.descending).constFirst();
    const QString sql =
        u"SELECT c.row FROM (SELECT c.row AS row FROM main.calls c INDEXED BY %1 WHERE %2 AND %3%4 LIMIT %5) "
        u"w "
        "CROSS JOIN main.calls c ON c.row = w.row LEFT JOIN main.texts t ON t.call = c.row WHERE %6%4"_s.arg(
            indexFor(query), filter.sql, part.condition, part.orderBy, QString::number(OpeningCalls),
            text.sql);
    return takeKeys(database, {sql, filter.values + text.values}, take);
}

/// Calls that a list of hits in the order of time is made of.
struct Hit
{
    qint64 startedAt = 0;
    qint64 key = 0;
};

/// The number of the newest row of the file, which is about that of its calls.
Result<qint64, SqlFailure> newestRow(const QSqlDatabase& database)
{
    const auto newest = scalar(database, u"SELECT max(row) FROM main.calls"_s);
    if (!newest)
        return Failure{newest.error()};
    return newest->toLongLong();
}

/// The hits of a text that the index knows, sorted by time.
SqlOutcome searchInOrderOfTime(const QSqlDatabase& database, const CallSources& sources,
    const HistoryQuery& query, Pieces& pieces, const QSet<qint64>& known)
{
    const SqlText text = selectCalls(sources, u"%1 AS key, c.started_at AS started_at"_s.arg(KeyColumn),
        query.filter, SearchProgress::isLookedAt());
    auto rows = select(database, text.sql, text.values);
    if (!rows)
        return rows.error();
    QList<Hit> hits;
    while (rows.value().next())
        hits.append({rows->value(1).toLongLong(), rows->value(0).toLongLong()});
    if (auto failure = lastFailure(rows.value()))
        return failure;
    std::sort(hits.begin(), hits.end(), [&query](const Hit& left, const Hit& right) {
        const auto a = std::pair(left.startedAt, left.key);
        const auto b = std::pair(right.startedAt, right.key);
        return query.descending ? a > b : a < b;
    });
    for (const Hit& hit : std::as_const(hits)) {
        if (!known.contains(hit.key))
            pieces.add(hit.key);
    }
    return std::nullopt;
}

/// Whatever the sources and the filter are, sorted by SQLite as a whole.
SqlOutcome sortAll(const QSqlDatabase& database, const CallSources& sources, const HistoryQuery& query,
    Pieces& pieces, const QSet<qint64>& known)
{
    const OrderedPart part = orderedParts(query.sort, query.descending).constFirst();
    const QString column = part.orderBy.section(u' ', 3, 3); // ` ORDER BY c.column ...`
    SqlText text = selectCalls(sources,
        u"%1 AS key, c.started_at AS started_at, c.row AS row%2"_s.arg(KeyColumn,
            query.sort == HistorySort::StartedAt ? QString() : u", %1 AS %2"_s.arg(column, column.sliced(2))),
        query.filter, SearchProgress::isLookedAt());
    text.sql += orderBy(query.sort, query.descending);
    auto rows = select(database, text.sql, text.values);
    if (!rows)
        return rows.error();
    while (rows.value().next()) {
        if (const qint64 key = rows->value(0).toLongLong(); !known.contains(key))
            pieces.add(key);
    }
    return lastFailure(rows.value());
}

} // namespace

SqlOutcome listKeys(const QSqlDatabase& database, const CallSources& sources, const HistoryQuery& query,
    QPromise<QList<qint64>>& target)
{
    Pieces pieces(target);
    SearchProgress progress(database, target);
    QSet<qint64> known;
    SqlOutcome failure;
    const bool isFileOnly = sources.file && !sources.kept && query.filter.ids.isEmpty();
    const bool isIndexed = !searchExpression(query.filter.text).isEmpty();
    if (sources.file) {
        const auto newest = newestRow(database);
        if (!newest)
            return newest.error();
        if (isFileOnly && !isIndexed)
            progress.countCalls(*newest);
        else
            progress.followRows(*newest);
    }
    if (isFileOnly && !isIndexed) {
        failure = walk(database, query, [&pieces](qint64 key) { pieces.add(key); });
    } else {
        if (isFileOnly) {
            QList<qint64> opening;
            failure = openingHits(database, query, [&opening](qint64 key) { opening.append(key); });
            if (!failure && opening.size() >= FirstPiece) {
                for (const qint64 key : std::as_const(opening))
                    pieces.add(key);
                known = QSet<qint64>(opening.cbegin(), opening.cend());
            }
        }
        if (!failure && query.sort == HistorySort::StartedAt)
            failure = searchInOrderOfTime(database, sources, query, pieces, known);
        else if (!failure)
            failure = sortAll(database, sources, query, pieces, known);
    }
    if (!failure)
        pieces.flush();
    return failure;
}

} // namespace Fluxscope
