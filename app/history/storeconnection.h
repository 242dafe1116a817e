// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/sql.h"

#include <QSqlDatabase>
#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Fluxscope {

class StoreEnd;

/// One connection to a history file. It belongs to the thread that opened it.
class StoreConnection final
{
public:
    StoreConnection() = default;
    /// For a thread of the store that `end` is about, which outlives the connection. `isGivenUp` is asked
    /// while a statement runs: true ends it with a failure.
    StoreConnection(const StoreEnd& end, std::function<bool()> isGivenUp);
    ~StoreConnection();
    Q_DISABLE_COPY_MOVE(StoreConnection)

    /// For the writer: the file exists already, since SQLite itself would create it for everyone to read.
    [[nodiscard]] SqlOutcome openForWriting(const QString& file);

    /// For reads beside a writer of this process, whose -wal and -shm are there.
    [[nodiscard]] SqlOutcome openForReading(const QString& file);

    /// Without creating or changing anything beside the file, whether a writer is alive or not.
    [[nodiscard]] SqlOutcome openUntouched(const QString& file);

    /// Without any file; only temporary tables live there.
    [[nodiscard]] SqlOutcome openEmpty();

    void close();

    [[nodiscard]] bool isOpen() const { return !m_name.isEmpty(); }
    [[nodiscard]] QSqlDatabase database() const;

    /// After openUntouched(): whether a writer came meanwhile, so that what was read may not fit together.
    [[nodiscard]] bool isOutdated() const;

private:
    [[nodiscard]] SqlOutcome open(const QString& databaseName, const QString& options);
    void watchForGivingUp();

    /// Before what is shared by all connections of the process is used, which may be gone.
    void sleepIfLeft() const;

    const StoreEnd* m_end = nullptr; ///< null: nobody leaves the thread
    const std::function<bool()> m_isGivenUp;
    QString m_name; ///< of the connection; empty while closed
    QString m_watchedWal; ///< must not appear while the file is read as unchanging
    std::unique_ptr<QTemporaryDir> m_copy;
};

} // namespace Fluxscope
