// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/lanepool.h"

#include "net/cafile.h"
#include "net/usedproxy.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// Lanes of settings that are gone are dropped beyond this number; each has a thread of its own.
constexpr std::size_t ManyLanes = 8;

LaneKey laneKey(const QUrl& url, const Route& route)
{
    const UsedProxy used = usedProxy(url, route);
    LaneKey key;
    key.proxy = used.proxy;
    key.proxyUser = used.user;
    key.proxyPassword = used.password;
    key.tls = url.scheme() == "https"_L1;
    return key;
}

Failure<CallError> caFailure(const QString& message)
{
    return Failure{CallError{ErrorKind::Tls, message, ErrorCode::TlsHandshake, {}}};
}

} // namespace

Result<Lane*, CallError> LanePool::laneFor(const QUrl& url, const Route& route)
{
    LaneKey key = laneKey(url, route);
    if (key.tls && !route.connection.caFile.isEmpty()) {
        const auto pem = readCaFile(route.connection.caFile);
        if (!pem) {
            return caFailure(
                u"The CA file %1 cannot be read; nothing was sent"_s.arg(route.connection.caFile));
        }
        key.certificates = *pem;
    }
    dropIdle(key);
    for (const auto& lane : m_lanes) {
        if (lane->isFree() && lane->key() == key)
            return lane.get();
    }
    const auto extra = QSslCertificate::fromData(key.certificates, QSsl::Pem);
    if (key.tls && !route.connection.caFile.isEmpty() && extra.isEmpty()) {
        return caFailure(u"The CA file %1 holds no certificate in PEM form; nothing was sent"_s.arg(
            route.connection.caFile));
    }
    return m_lanes.emplace_back(std::make_unique<Lane>(std::move(key), extra)).get();
}

void LanePool::dropIdle(const LaneKey& wanted)
{
    if (m_lanes.size() < ManyLanes)
        return;
    const auto isObsolete = [&wanted](const auto& lane) { return lane->isIdle() && lane->key() != wanted; };
    m_lanes.erase(std::remove_if(m_lanes.begin(), m_lanes.end(), isObsolete), m_lanes.end());
}

} // namespace Fluxscope
