// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/lanepool.h"

#include "core/origin.h"

#include <QFile>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// Lanes of settings that are gone are dropped beyond this number; each has a thread of its own.
constexpr std::size_t ManyLanes = 8;

/// Far more than any bundle of certificates; Debian's has 220 KB.
constexpr qint64 LargestCaFile = 16 * 1024 * 1024;

QNetworkProxy proxyFor(const QUrl& url, const ProxyChoice& choice)
{
    if (isLoopback(url))
        return {QNetworkProxy::NoProxy};
    switch (choice.kind) {
    case ProxyChoice::Kind::None:
        break;
    case ProxyChoice::Kind::Http:
        return {QNetworkProxy::HttpProxy, choice.host, choice.port};
    case ProxyChoice::Kind::Socks5:
        return {QNetworkProxy::Socks5Proxy, choice.host, choice.port};
    case ProxyChoice::Kind::System: {
        const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        if (!proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::DefaultProxy)
            return proxies.constFirst();
        break;
    }
    }
    return {QNetworkProxy::NoProxy};
}

LaneKey laneKey(const QUrl& url, const Route& route)
{
    LaneKey key;
    key.proxy = proxyFor(url, route.connection.proxy);
    key.tls = url.scheme() == "https"_L1;
    if (key.proxy.type() == QNetworkProxy::NoProxy)
        return key;
    // What the user typed goes before what an environment variable such as https_proxy holds.
    key.proxyUser = route.connection.proxy.user;
    key.proxyPassword = route.proxyPassword;
    if (key.proxyUser.isEmpty()) {
        key.proxyUser = key.proxy.user();
        key.proxyPassword = Secret(key.proxy.password().toUtf8());
    }
    key.proxy.setUser({});
    key.proxy.setPassword({});
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
        QFile file(route.connection.caFile);
        if (!file.open(QIODevice::ReadOnly))
            return caFailure(u"The CA file %1 cannot be read; nothing was sent"_s.arg(file.fileName()));
        key.certificates = file.read(LargestCaFile);
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
