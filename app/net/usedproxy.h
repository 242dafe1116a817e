// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/redaction.h"
#include "net/gatewayclient.h"

#include <QNetworkProxy>

#include <optional>

class QUrl;

namespace Fluxscope {

/// The proxy that a request goes through, and how it signs in there.
struct UsedProxy
{
    QNetworkProxy proxy; ///< without user and password; of type NoProxy: none
    QString user;
    Secret password;
};

/// The proxy of a request to `url`: the connection's own, else the system's; none on this computer.
[[nodiscard]] UsedProxy usedProxy(const QUrl& url, const Route& route);

/// Its kind, Http or Socks5, with host and port, for the requests of this route; nullopt: none.
[[nodiscard]] std::optional<ProxyChoice> usedProxyAddress(const Route& route);

/// Masks the secrets that a request of this route carries: the key and the password for the proxy, also
/// where that one is the system's.
[[nodiscard]] Redactor redactorFor(const Route& route);

} // namespace Fluxscope
