// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/keptcalls.h"
#include "history/storeconnection.h"
#include "history/storeend.h"
#include "history/storereads.h"

#include <QList>
#include <QObject>
#include <QPromise>
#include <QString>
#include <QUuid>

#include <atomic>
#include <functional>
#include <memory>

namespace Fluxscope {

/// The reading half of a store, living in its own thread; every function but the constructor is called there.
/// Beside the file it holds the calls that could not be written yet, so that reads see them as well.
class StoreReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreReader)

public:
    /// Where the rows are read from.
    enum class Source {
        Nothing, ///< only kept calls are there
        BesideWriter, ///< the file that this process also writes
        Untouched, ///< the file, without creating anything beside it
    };

    template <class T>
    using Question = std::function<ReadResult<T>(const QSqlDatabase&, const CallSources&)>;

    /// A read that answers by itself, in several results.
    template <class T>
    using Task = std::function<SqlOutcome(const QSqlDatabase&, const CallSources&, QPromise<T>&)>;

    /// `end` outlives the reader.
    explicit StoreReader(const StoreEnd& end);

    /// Questions wait until this was called once. Kept calls have to be handed over again. `opening` tells
    /// one file of that name from the next.
    void open(const QString& file, Source source, int opening);
    void close();

    /// Replaces what is kept of the call; a KeptCall without anything lets go of it.
    void keep(const QUuid& id, const KeptCall& call);
    void keep(const Comparison& comparison);
    void letGoOfKept();

    /// Gives up the read that runs, so that close() need not wait for it. May be called from any thread.
    void hurry() { m_isHurried = true; }

    /// Works in the order of asking. A read that fails ends its promise as cancelled, and one of which the
    /// promise is cancelled is given up while it runs.
    template <class T>
    void work(const std::shared_ptr<QPromise<T>>& promise, const Task<T>& task)
    {
        if (!m_isReady) {
            m_waiting.append([this, promise, task] { work(promise, task); });
            return;
        }
        if (!promise->isCanceled()) {
            m_isGivenUp = [promise] { return promise->isCanceled(); };
            if (const SqlOutcome failure = attempt(promise, task))
                fail(*promise, *failure);
            m_isGivenUp = {};
        }
        promise->finish();
    }

    template <class T>
    void answer(const std::shared_ptr<QPromise<T>>& promise, const Question<T>& question)
    {
        work<T>(promise,
            [question](const QSqlDatabase& database, const CallSources& sources, QPromise<T>& target) {
                const ReadResult<T> result = question(database, sources);
                if (!result)
                    return SqlOutcome(result.error());
                target.addResult(result.value());
                return SqlOutcome();
            });
    }

    bool event(QEvent* event) override;

signals:
    /// `opening` is the one that open() was told.
    void corruptionFound(const Fluxscope::SqlFailure& failure, int opening);

private:
    template <class T>
    SqlOutcome attempt(const std::shared_ptr<QPromise<T>>& promise, const Task<T>& task)
    {
        if (m_connection.isOutdated())
            reopen();
        const SqlOutcome failure = perform(*promise, task);
        if (!m_connection.isOutdated())
            return failure;
        // A writer came while the file was taken for unchanging.
        reopen();
        if (promise->future().resultCount() > 0)
            return SqlFailure{0, QStringLiteral("The history changed while it was read.")};
        return perform(*promise, task);
    }

    template <class T>
    SqlOutcome perform(QPromise<T>& promise, const Task<T>& task)
    {
        const SqlOutcome outcome = task(m_connection.database(), m_sources, promise);
        // It may have taken longer than the store was waited for.
        m_end.sleepIfLeft();
        return outcome;
    }

    template <class T>
    void fail(QPromise<T>& promise, const SqlFailure& failure)
    {
        promise.future().cancel();
        if (failure.isCorruption())
            emit corruptionFound(failure, m_opening);
    }

    [[nodiscard]] KeptCall withFile(const QUuid& id, KeptCall call);
    void reopen();

    const StoreEnd& m_end;
    StoreConnection m_connection;
    QString m_file;
    Source m_source = Source::Nothing;
    int m_opening = 0;
    CallSources m_sources;
    bool m_isReady = false;
    QList<std::function<void()>> m_waiting;
    std::function<bool()> m_isGivenUp; ///< of the read that runs; empty: none does
    std::atomic_bool m_isHurried = false;
};

} // namespace Fluxscope
