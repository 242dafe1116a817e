// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callerror.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

class QUrl;

namespace Fluxscope {

/// What broke below HTTP, in fixed English: nobody answered, the connection broke, TLS or a proxy refused.
/// `tlsErrors`: what QNetworkReply::sslErrors() reported.
/// `isProxied`: the way led through a proxy, whose failures Qt does not always tell from others.
[[nodiscard]] CallError transportError(
    const QNetworkReply& reply, const QUrl& url, const QList<QSslError>& tlsErrors, bool isProxied);

/// Whether the answer ended before its end: an error of Qt that no HTTP status explains.
[[nodiscard]] bool isBroken(QNetworkReply::NetworkError error);

} // namespace Fluxscope
