// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/callvisit.h"

#include "history/storelisting.h"

#include <QScopeGuard>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// One statement for so many calls: few enough that the rows that wait for their turn stay small.
constexpr qsizetype CallsPerStatement = 250;

Result<QList<qint64>, SqlFailure> keysInOrderOfTime(
    const QSqlDatabase& database, const CallSources& sources, const HistoryFilter& filter)
{
    HistoryQuery query;
    query.filter = filter;
    query.descending = false;
    QPromise<QList<qint64>> pieces;
    pieces.start();
    const SqlOutcome failure = listKeys(database, sources, query, pieces);
    pieces.finish();
    if (failure)
        return Failure{*failure};
    QList<qint64> keys;
    for (const QList<qint64>& piece : pieces.future().results())
        keys += piece;
    return keys;
}

/// The rows of the next calls that one statement can read: those of one table.
QList<qint64> nextRows(const QList<qint64>& keys, qsizetype first)
{
    QList<qint64> rows;
    const bool isStored = keys.at(first) > 0;
    for (qsizetype i = first; i < keys.size() && rows.size() < CallsPerStatement; ++i) {
        if ((keys.at(i) > 0) != isStored)
            break;
        rows.append(std::abs(keys.at(i)));
    }
    return rows;
}

} // namespace

SqlOutcome visitCalls(const QSqlDatabase& database, const CallSources& sources, const CallVisit& visit,
    QPromise<qint64>& target)
{
    // Within one transaction every read sees the same state of the file.
    if (auto failure = run(database, u"BEGIN"_s))
        return failure;
    const auto end = qScopeGuard([&database] { static_cast<void>(run(database, u"ROLLBACK"_s)); });
    const auto keys = keysInOrderOfTime(database, sources, visit.filter);
    if (!keys)
        return keys.error();
    target.setProgressRange(0, static_cast<int>(keys->size()));
    qint64 visited = 0;
    bool isMoreWanted = true;
    for (qsizetype first = 0; isMoreWanted && first < keys->size();) {
        const QList<qint64> rows = nextRows(*keys, first);
        const auto read = readCalls(database, keys->at(first) > 0 ? CallTables() : keptCallTables(), rows,
            visit.withBodies, [&visit, &visited](CallRecord& record, CallBodies& bodies) {
                ++visited;
                return visit.take(record, bodies);
            });
        if (!read)
            return read.error();
        isMoreWanted = *read;
        first += rows.size();
        target.setProgressValue(static_cast<int>(first));
    }
    target.addResult(visited);
    return std::nullopt;
}

} // namespace Fluxscope
