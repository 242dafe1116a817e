// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/connectionopening.h"

#include "net/lane.h"

#include <chrono>
#include <utility>

namespace Fluxscope {

using namespace std::chrono_literals;

namespace {

// Longer than a busy network needs; a gateway that cannot be reached at all is told by the calls.
constexpr auto Patience = 5s;

} // namespace

ConnectionOpening::ConnectionOpening(QObject* context, std::function<void()> callback)
    : QObject(context)
    , m_callback(std::move(callback))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ConnectionOpening::end);
}

void ConnectionOpening::open(Lane& lane, const QUrl& url, int count)
{
    ++m_lanes;
    connect(&lane, &Lane::connectionsOpened, this, [this] {
        --m_lanes;
        endIfOpened();
    });
    lane.openConnections(url, count);
}

void ConnectionOpening::begun()
{
    m_patience.start(m_lanes > 0 ? Patience : 0s);
}

void ConnectionOpening::endIfOpened()
{
    if (m_lanes <= 0)
        end();
}

void ConnectionOpening::end()
{
    m_patience.stop();
    if (const auto callback = std::exchange(m_callback, {}))
        callback();
    deleteLater();
}

} // namespace Fluxscope
