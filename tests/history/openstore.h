// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historystore.h"
#include "history/records.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace Fluxscope {

/// A store on a file, opened, with its signals recorded.
struct OpenStore
{
    explicit OpenStore(const HistoryOptions& options)
        : store(options, clock)
        , opened(&store, &HistoryStore::opened)
        , inserted(&store, &HistoryStore::inserted)
        , writeFailed(&store, &HistoryStore::writeFailed)
        , recovered(&store, &HistoryStore::recovered)
        , changed(&store, &HistoryStore::changed)
    {
        store.open();
    }

    [[nodiscard]] HistoryOpening opening()
    {
        if (opened.isEmpty() && !opened.wait())
            return HistoryOpening{HistoryOpening::Outcome::Failed, {}, QStringLiteral("no answer"), 0};
        return opened.last().at(0).value<HistoryOpening>();
    }

    /// The answer to a question that comes after everything asked before.
    template <class T>
    [[nodiscard]] T result(const QFuture<T>& future)
    {
        static_cast<void>(QTest::qWaitFor([&future] { return future.isFinished(); }, 30000));
        return future.isFinished() && future.resultCount() > 0 ? future.result() : T();
    }

    [[nodiscard]] bool insert(const QList<CallRecord>& records)
    {
        const auto before = inserted.size();
        for (const CallRecord& record : records)
            store.insert(record);
        // A thousand of them take five seconds under sanitizers.
        constexpr int Patience = 60'000;
        return QTest::qWaitFor(
            [this, &records, before] { return inserted.size() == before + records.size(); }, Patience);
    }

    [[nodiscard]] QSet<QUuid> changedIds() const
    {
        QSet<QUuid> ids;
        for (const QList<QVariant>& arguments : changed) {
            const auto some = arguments.at(0).value<QList<QUuid>>();
            ids.unite(QSet<QUuid>(some.cbegin(), some.cend()));
        }
        return ids;
    }

    FixedClock clock;
    HistoryStore store;
    QSignalSpy opened;
    QSignalSpy inserted;
    QSignalSpy writeFailed;
    QSignalSpy recovered;
    QSignalSpy changed;
};

inline QList<QUuid> idsOf(const QList<HistoryRow>& rows)
{
    QList<QUuid> ids;
    for (const HistoryRow& row : rows)
        ids.append(row.call.id);
    return ids;
}

inline QList<QUuid> idsOf(const QList<CallRecord>& records)
{
    QList<QUuid> ids;
    for (const CallRecord& record : records)
        ids.append(record.id);
    return ids;
}

inline HistoryQuery everything(HistorySort sort = HistorySort::StartedAt, bool descending = true)
{
    HistoryQuery query;
    query.sort = sort;
    query.descending = descending;
    return query;
}

} // namespace Fluxscope
