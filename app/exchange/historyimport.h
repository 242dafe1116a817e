// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/redaction.h"
#include "exchange/importreader.h"
#include "history/historystore.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QString>
#include <QThread>

#include <optional>

namespace Fluxscope {

/// Why an import ended before its source did.
struct ImportError
{
    enum class Kind {
        CannotRead, ///< the source; `detail` has the system's words
        CannotWrite, ///< the history; `detail` has the system's words, and may be empty
    };

    Kind kind = Kind::CannotRead;
    QString detail;

    bool operator==(const ImportError&) const = default;
};

/// What an import has done so far. What it imported stays, however it ends.
struct ImportOutcome
{
    static constexpr qsizetype MostBrokenLines = 100;

    qint64 imported = 0; ///< calls the history did not show before
    qint64 present = 0; ///< calls that were there already, by their id
    qint64 broken = 0; ///< lines that are no call
    QList<BrokenLine> firstBroken; ///< at most MostBrokenLines of them
    qint64 bytesRead = 0;
    qint64 bytes = 0; ///< of the source; 0: unknown
    bool isCancelled = false;
    std::optional<ImportError> error;

    bool operator==(const ImportOutcome&) const = default;
};

/// Whether the name can be one of a JSON Lines file: `-`, standard input, or one that ends in `.jsonl`, in
/// any case.
[[nodiscard]] bool isImportSource(const QString& name);

/// Brings the calls of a JSON Lines file into the history. A broken line is noted and passed over. While one
/// batch is written the next one is read in a thread of its own, so that memory stays flat and the caller's
/// thread free. For one import; destroying it while it runs gives it up.
class HistoryImport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryImport)

public:
    /// The store is open and outlives the import. `source` is a file name or `-`; the secrets in use are
    /// known to `redactor`, since no line may bring them into the history.
    HistoryImport(
        HistoryStore& store, const QString& source, const Redactor& redactor, QObject* parent = nullptr);
    /// Waits for the batch that is being read.
    ~HistoryImport() override;

    /// `finished` follows.
    void start();

    /// Ends the import after the batch that is being written; `finished` follows.
    void cancel();

signals:
    /// After each batch.
    void progressed(const Fluxscope::ImportOutcome& soFar);
    /// Last, and emitted once.
    void finished(const Fluxscope::ImportOutcome& outcome);

private:
    void readOn();
    void takeBatch(const ImportBatch& batch);
    void write();
    void takeWritten();
    void end();

    HistoryStore& m_store;
    ImportReader m_reader;
    QThread m_thread;
    std::optional<ImportBatch> m_next; ///< read, and waiting to be written
    bool m_isLast = false; ///< the batch being written is the last
    QFutureWatcher<ImportedCalls> m_writing;
    bool m_isWriting = false;
    bool m_hasEnded = false;
    ImportOutcome m_outcome;
};

} // namespace Fluxscope
