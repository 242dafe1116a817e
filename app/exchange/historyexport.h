// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exportrequest.h"
#include "core/result.h"
#include "exchange/exporttarget.h"
#include "history/historystore.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QString>
#include <QUuid>

#include <optional>

namespace Fluxscope {

/// Why an export ended without a file.
struct ExportError
{
    enum class Kind {
        CannotWrite, ///< `detail` has the system's words
        CannotRead, ///< the history does not answer
    };

    Kind kind = Kind::CannotWrite;
    QString detail;

    bool operator==(const ExportError&) const = default;
};

/// Writes the whole history as JSON Lines, oldest call first. It reads one page after the other and one
/// record at a time, so that memory stays flat; everything runs in the caller's event loop. For one export;
/// destroying it while it runs gives it up, and no file is left.
class HistoryExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryExport)

public:
    /// The store is open and outlives the export. `target` is a file name or `-` for standard output; which
    /// names are allowed is exportFormat().
    HistoryExport(
        HistoryStore& store, const QString& target, const ExportRequest& request, QObject* parent = nullptr);

    /// `finished` follows.
    void start();

signals:
    /// After each call; `total` is how many there were at the start.
    void progressed(qint64 written, qint64 total);
    /// How many calls were written, or why there is no file. Last, and emitted once.
    void finished(const Fluxscope::Result<qint64, Fluxscope::ExportError>& result);

private:
    void takeTotal();
    void readPage();
    void takePage();
    void readRecord();
    void takeRecord();
    void commit();
    void fail(ExportError::Kind kind, const QString& detail = {});

    HistoryStore& m_store;
    ExportTarget m_target;
    ExportRequest m_request;
    QList<QUuid> m_page; ///< ids still to be written of the page that was read last
    qsizetype m_offset = 0; ///< of the next page
    qint64 m_total = 0;
    qint64 m_written = 0;
    QFutureWatcher<qint64> m_counting;
    QFutureWatcher<QList<HistoryRow>> m_paging;
    QFutureWatcher<std::optional<CallRecord>> m_reading;
};

} // namespace Fluxscope
