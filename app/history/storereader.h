// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/keptcalls.h"
#include "history/storeconnection.h"
#include "history/storereads.h"

#include <QList>
#include <QObject>
#include <QPromise>
#include <QString>
#include <QUuid>

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

    StoreReader() = default;

    /// Questions wait until this was called once. Kept calls have to be handed over again.
    void open(const QString& file, Source source);
    void close();

    /// Replaces what is kept of the call; a KeptCall without anything lets go of it.
    void keep(const QUuid& id, const KeptCall& call);
    void letGoOfKept();

    /// Answers in the order of asking. A read that fails ends its promise as cancelled.
    template <class T>
    void answer(const std::shared_ptr<QPromise<T>>& promise, const Question<T>& question)
    {
        if (!m_isReady) {
            m_waiting.append([this, promise, question] { answer(promise, question); });
            return;
        }
        if (!promise->isCanceled()) {
            const ReadResult<T> result = ask(question);
            if (result)
                promise->addResult(result.value());
            else
                fail(*promise, result.error());
        }
        promise->finish();
    }

signals:
    void corruptionFound(const Fluxscope::SqlFailure& failure);

private:
    template <class T>
    ReadResult<T> ask(const Question<T>& question)
    {
        if (m_connection.isOutdated())
            reopen();
        ReadResult<T> result = question(m_connection.database(), m_sources);
        if (!m_connection.isOutdated())
            return result;
        // A writer came while the file was taken for unchanging.
        reopen();
        return question(m_connection.database(), m_sources);
    }

    template <class T>
    void fail(QPromise<T>& promise, const SqlFailure& failure)
    {
        promise.future().cancel();
        if (failure.isCorruption())
            emit corruptionFound(failure);
    }

    void reopen();

    StoreConnection m_connection;
    QString m_file;
    Source m_source = Source::Nothing;
    CallSources m_sources;
    bool m_isReady = false;
    QList<std::function<void()>> m_waiting;
};

} // namespace Fluxscope
