// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/usedproxy.h"

#include "core/origin.h"

#include <QUrl>

namespace Fluxscope {

namespace {

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

} // namespace

UsedProxy usedProxy(const QUrl& url, const Route& route)
{
    UsedProxy used{proxyFor(url, route.connection.proxy), {}, {}};
    if (used.proxy.type() == QNetworkProxy::NoProxy)
        return used;
    // What the user typed goes before what an environment variable such as https_proxy holds.
    used.user = route.connection.proxy.user;
    used.password = route.proxyPassword;
    if (used.user.isEmpty()) {
        used.user = used.proxy.user();
        used.password = Secret(used.proxy.password().toUtf8());
    }
    used.proxy.setUser({});
    used.proxy.setPassword({});
    return used;
}

std::optional<ProxyChoice> usedProxyAddress(const Route& route)
{
    const QNetworkProxy proxy = usedProxy(QUrl(route.connection.baseUrl), route).proxy;
    if (proxy.type() == QNetworkProxy::NoProxy)
        return std::nullopt;
    const auto kind =
        proxy.type() == QNetworkProxy::Socks5Proxy ? ProxyChoice::Kind::Socks5 : ProxyChoice::Kind::Http;
    return ProxyChoice{kind, proxy.hostName(), proxy.port(), {}};
}

Redactor redactorFor(const Route& route)
{
    const QUrl url(route.connection.baseUrl);
    return Redactor(
        {Secret(route.key.reveal().trimmed()), route.proxyPassword, usedProxy(url, route).password});
}

} // namespace Fluxscope
