// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historystore.h"
#include "history/storejob.h"

#include <QPromise>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace Fluxscope {

/// Calls that are being deleted for good: their rows and texts first, then what the search index still has of
/// them, then the room they took. SQLite overwrites what it deletes (PRAGMA secure_delete).
class ErasureJob final : public StoreJob
{
public:
    /// Whether the rows are those of calls on display, or of calls that were removed before.
    enum class Rows { Shown, Removed };

    ErasureJob(QString file, Erasure erasure, Rows rows, std::stop_token stop,
        std::shared_ptr<QPromise<ErasedCalls>> answer);

    [[nodiscard]] SqlOutcome step(const QSqlDatabase& database, QList<QUuid>& changedIds) override;
    void stepped() override;
    [[nodiscard]] bool isDone() const override { return m_phase == Phase::Done; }
    void end(const QSqlDatabase& database, const SqlOutcome& failure) override;
    [[nodiscard]] bool isDueAtTheEnd() const override
    {
        return m_rows == Rows::Removed && m_phase == Phase::Deleting;
    }
    void abandon(const QSqlDatabase& database) override { removeTraces(database, false); }
    [[nodiscard]] bool leavesLog() const override { return m_sum.isLogLeft; }
    /// The keys are those of the rows of the old file, so that nothing more is deleted.
    void fileReplaced() override { m_isFileReplaced = true; }

private:
    enum class Phase { Deleting, MergingSearch, Vacuuming, Done };

    /// How much of the disk the history takes with all of its copies, in bytes.
    [[nodiscard]] qint64 size() const;
    /// Of the deleted text beside the file: in the -wal and in copies.
    void removeTraces(const QSqlDatabase& database, bool withSetAside);
    [[nodiscard]] Phase nextPhase() const;
    [[nodiscard]] SqlOutcome deleteSome(const QSqlDatabase& database, QList<QUuid>& deletedIds);
    [[nodiscard]] SqlOutcome mergeSome(const QSqlDatabase& database);
    [[nodiscard]] SqlOutcome vacuumSome(const QSqlDatabase& database);

    const QString m_file;
    const Erasure m_erasure;
    const Rows m_rows;
    const std::stop_token m_stop;
    const std::shared_ptr<QPromise<ErasedCalls>> m_answer;
    std::optional<qint64> m_sizeBefore; ///< nullopt: nothing was done yet
    Phase m_phase = Phase::Deleting;
    qsizetype m_next = 0;
    bool m_hasBegunMerging = false;
    bool m_isFileReplaced = false;
    int m_freePages = -1; ///< after the last step of vacuuming; -1: none was done
    ErasedCalls m_sum;

    // Of the step that is not yet on disk.
    qsizetype m_taken = 0;
    qint64 m_deleted = 0;
    bool m_isPhaseOver = false;
};

} // namespace Fluxscope
