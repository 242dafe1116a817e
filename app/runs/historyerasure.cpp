// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/historyerasure.h"

#include <algorithm>

namespace Fluxscope {

HistoryErasure::HistoryErasure(HistoryStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_listing, &QFutureWatcherBase::finished, this, &HistoryErasure::eraseListed);
    connect(&m_erasing, &QFutureWatcherBase::progressValueChanged, this,
        [this](int done) { emit progressed(done, m_erasing.progressMaximum()); });
    connect(&m_erasing, &QFutureWatcherBase::finished, this, [this] {
        // Without a result the store went away meanwhile.
        end(m_erasing.future().resultCount() > 0 ? m_erasing.result() : ErasedCalls());
    });
}

HistoryErasure::~HistoryErasure()
{
    m_listing.cancel();
}

void HistoryErasure::start(const ErasureRequest& request)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_request = request;
    m_stop = {};
    m_opening = m_store.opening();
    HistoryQuery query;
    query.filter = request.filter;
    m_listing.setFuture(m_store.list(query));
}

void HistoryErasure::stop()
{
    m_stop.request_stop();
    m_listing.cancel();
}

void HistoryErasure::eraseListed()
{
    if (m_listing.isCanceled() || m_stop.stop_requested()) {
        ErasedCalls none;
        none.isStopped = m_stop.stop_requested();
        if (!none.isStopped)
            none.failure = QString();
        end(none);
        return;
    }
    Erasure erasure;
    for (const QList<qint64>& some : m_listing.future().results())
        erasure.keys += some;
    erasure.keys.remove(0, std::min(m_request.keepNewest, erasure.keys.size()));
    erasure.keepStarred = m_request.keepStarred;
    erasure.eraseSetAside = m_request.eraseSetAside;
    erasure.opening = m_opening;
    if (erasure.keys.isEmpty() && !erasure.eraseSetAside) {
        end({});
        return;
    }
    m_erasing.setFuture(m_store.erase(erasure, m_stop.get_token()));
}

void HistoryErasure::end(const ErasedCalls& erased)
{
    m_isRunning = false;
    emit finished(erased);
}

} // namespace Fluxscope
