// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historystore.h"

#include <QFutureWatcher>
#include <QObject>

#include <stop_token>

namespace Fluxscope {

/// Which calls are to go for good.
struct ErasureRequest
{
    HistoryFilter filter; ///< calls that pass
    qsizetype keepNewest = 0; ///< but for so many, the newest of them
    bool keepStarred = true; ///< calls with a star stay, too
    bool eraseSetAside = false; ///< also the damaged histories that were set aside
};

/// Deletes calls of the history for good: finds them first, since a filter takes its time, and has them
/// deleted then. Used again and again, for one request at a time. Once begun, a deletion that is not stopped
/// goes on without it.
class HistoryErasure final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryErasure)

public:
    /// The store outlives the erasure.
    explicit HistoryErasure(HistoryStore& store, QObject* parent = nullptr);
    ~HistoryErasure() override;

    /// Nothing happens while it runs; `finished` follows.
    void start(const ErasureRequest& request);
    /// What is deleted stays deleted; `finished` follows.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    /// `total` counts calls that are looked at; both are equal while the room they took is given back.
    void progressed(qint64 done, qint64 total);
    /// Last, and once for each start.
    void finished(const Fluxscope::ErasedCalls& erased);

private:
    void eraseListed();
    void end(const ErasedCalls& erased);

    HistoryStore& m_store;
    ErasureRequest m_request;
    int m_opening = 0; ///< of the store, when the calls were listed
    QFutureWatcher<QList<qint64>> m_listing;
    QFutureWatcher<ErasedCalls> m_erasing;
    std::stop_source m_stop;
    bool m_isRunning = false;
};

} // namespace Fluxscope
