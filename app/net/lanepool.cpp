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

Failure<CallError> caFailure(const QString& message)
{
    return Failure{CallError{ErrorKind::Tls, message, ErrorCode::TlsHandshake, {}}};
}

Result<LaneKey, CallError> laneKey(const QUrl& url, const Route& route)
{
    const UsedProxy used = usedProxy(url, route);
    LaneKey key;
    key.proxy = used.proxy;
    key.proxyUser = used.user;
    key.proxyPassword = used.password;
    key.tls = url.scheme() == "https"_L1;
    if (key.tls && !route.connection.caFile.isEmpty()) {
        const auto pem = readCaFile(route.connection.caFile);
        if (!pem) {
            return caFailure(
                u"The CA file %1 cannot be read; nothing was sent"_s.arg(route.connection.caFile));
        }
        key.certificates = *pem;
    }
    return key;
}

} // namespace

Result<Lane*, CallError> LanePool::laneFor(const QUrl& url, const Route& route)
{
    const auto places = placesFor(url, route, 1);
    if (!places)
        return Failure{places.error()};
    return places->front().lane;
}

Result<std::vector<LanePool::Places>, CallError> LanePool::placesFor(
    const QUrl& url, const Route& route, int calls)
{
    const auto key = laneKey(url, route);
    if (!key)
        return Failure{key.error()};
    dropIdle(*key);
    std::vector<Places> places;
    int left = calls;
    for (const auto& lane : m_lanes) {
        if (left > 0 && lane->isFree() && lane->key() == *key) {
            places.push_back({lane.get(), std::min(left, lane->freePlaces())});
            left -= places.back().calls;
        }
    }
    while (left > 0) {
        const auto lane = addLane(*key, route.connection.caFile);
        if (!lane)
            return Failure{lane.error()};
        places.push_back({*lane, std::min(left, Lane::MostCalls)});
        left -= places.back().calls;
    }
    return places;
}

Result<Lane*, CallError> LanePool::addLane(LaneKey key, const QString& caFile)
{
    const auto extra = QSslCertificate::fromData(key.certificates, QSsl::Pem);
    if (key.tls && !caFile.isEmpty() && extra.isEmpty()) {
        return caFailure(u"The CA file %1 holds no certificate in PEM form; nothing was sent"_s.arg(caFile));
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
