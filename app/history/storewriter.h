// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/callrows.h"
#include "history/changefeed.h"
#include "history/historystore.h"
#include "history/keptcalls.h"
#include "history/storeconnection.h"
#include "history/storejob.h"
#include "history/storesession.h"

#include <QObject>
#include <QPromise>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <stop_token>

namespace Fluxscope {

class StoreEnd;
class StoreReader;

/// The writing half of a store, living in its own thread; every function but the constructor is called there.
/// It alone decides what becomes of the file, and hands what it could not write to the readers.
class StoreWriter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreWriter)

public:
    /// `end` and the readers outlive the writer.
    StoreWriter(HistoryOptions options, const StoreEnd& end, QList<StoreReader*> readers);

    void open();
    void insert(const CallRecord& record);
    void update(const CallRecord& record);
    void storeBodies(const QUuid& id, const CallBodies& bodies);
    void remark(const QList<QUuid>& ids, const CallRemark& remark);
    void saveComparison(const Comparison& comparison);
    void remove(const QList<QUuid>& ids);
    void restore(const QList<QUuid>& ids);
    /// The answer comes when the room of the calls is given back.
    void forgetRemoved(const std::stop_token& stop, const std::shared_ptr<QPromise<ErasedCalls>>& answer);
    /// The answer comes when all calls are written, or one cannot be.
    void importCalls(
        const QList<CallRecord>& records, const std::shared_ptr<QPromise<ImportedCalls>>& answer);
    /// The answer comes when the room of the calls is given back.
    void erase(const Erasure& erasure, const std::stop_token& stop,
        const std::shared_ptr<QPromise<ErasedCalls>>& answer);
    /// Writes what is kept, if the file takes it now, and closes both halves.
    void close();

    /// A reader found damage in the file of that opening.
    void takeReport(const SqlFailure& failure, int opening);

    bool event(QEvent* event) override;
    /// Of the timers.
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void opened(const Fluxscope::HistoryOpening& opening);
    void inserted(const QUuid& id);
    void writeFailed(const QString& detail);
    void recovered();
    /// How many calls are kept in memory now.
    void kept(int calls);
    void changed(const QList<QUuid>& ids);
    void comparisonChanged(const QUuid& id);

private:
    using Statement = std::function<SqlOutcome(const QSqlDatabase&)>;

    [[nodiscard]] bool write(
        const QList<QUuid>& ids, const Statement& statement, const std::function<void()>& keep);
    [[nodiscard]] SqlOutcome transact(const Statement& statement, QList<QUuid>& othersChanged);
    [[nodiscard]] SqlOutcome writeKept(const QSqlDatabase& database) const;
    void beginForgetting(const QList<qint64>& rows, const std::stop_token& stop,
        const std::shared_ptr<QPromise<ErasedCalls>>& answer);
    void begin(std::unique_ptr<StoreJob> job);
    void doSome();
    [[nodiscard]] SqlOutcome step(StoreJob& job);
    void setRemoved(const QList<QUuid>& ids, bool removed);
    void openFile(const SqlOutcome& corruption);
    void replaceCorruptFile(const SqlFailure& failure);
    void announce();
    void showToReaders();
    void closeReaders() const;
    void keepInReaders(const QUuid& id, const KeptCall& call) const;
    [[nodiscard]] bool canBeShown() const;
    void tellFailure();
    void retry();
    void flush();
    void poll();
    void emptyLogUnwaited();

    HistoryOptions m_options;
    const StoreEnd& m_end;
    const QList<StoreReader*> m_readers;
    StoreSession m_session;
    StoreConnection m_connection;
    ChangeFeed m_changes;
    KeptCalls m_kept;
    QSet<QUuid>
        m_running; ///< calls of this process; their rows are made again in a file that replaces a corrupt one
    HistoryOpening m_opening;
    int m_openings = 0; ///< how many files were shown to the readers
    SqlOutcome m_corruption; ///< of a file that could not be set aside yet
    QString m_refusal; ///< why the file took nothing the last time, in the system's words
    bool m_hasToldFailure = false;
    std::deque<std::unique_ptr<StoreJob>> m_jobs; ///< the first is being done
    int m_jobRefusals = 0; ///< of the first, in a row
    bool m_isLogLeft = false; ///< deleted text still stands in the -wal
    QTimer* m_jobTimer;
    QTimer* m_retryTimer;
    QTimer* m_pollTimer;
};

} // namespace Fluxscope
