// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exportrequest.h"
#include "core/redaction.h"
#include "core/result.h"
#include "exchange/exportformat.h"
#include "history/historystore.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace Fluxscope {

/// Why an export ended without a file.
struct ExportError
{
    enum class Kind {
        CannotWrite, ///< `detail` has the system's words
        CannotRead, ///< the history does not answer
        Cancelled, ///< by cancel()
    };

    Kind kind = Kind::CannotWrite;
    QString detail;

    bool operator==(const ExportError&) const = default;
};

/// Writes calls of the history to a file, oldest first. They are read in a thread of the store and written in
/// one of the global pool, a batch at a time, so that memory stays flat and the caller's thread free. For one
/// export; destroying it while it runs gives it up, and no file is left.
class HistoryExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryExport)

public:
    /// The store is open and outlives the export. `target` is a file name or `-` for standard output. What
    /// `redactor` masks may have been no key yet when the calls were kept.
    HistoryExport(HistoryStore& store, const QString& target, ExportFormat format,
        const ExportRequest& request, const Redactor& redactor, QObject* parent = nullptr);
    ~HistoryExport() override;

    /// Writes the calls that pass the filter; `finished` follows.
    void start(const HistoryFilter& filter = {});

    /// `finished` follows, unless the file is there already.
    void cancel();

signals:
    /// Now and then; `total` is how many there were at the start.
    void progressed(qint64 written, qint64 total);
    /// How many calls were written, or why there is no file. Last, and emitted once.
    void finished(const Fluxscope::Result<qint64, Fluxscope::ExportError>& result);

private:
    class Writing;

    void endFile();
    void tellEnd();

    HistoryStore& m_store;
    std::shared_ptr<Writing> m_writing; ///< other threads have it while the export runs; null: it ends
    QFutureWatcher<qint64> m_visit;
    QFutureWatcher<std::optional<QString>> m_end; ///< the system's words, if it failed
    bool m_isCancelled = false;
};

} // namespace Fluxscope
