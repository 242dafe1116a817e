// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callerror.h"
#include "core/dialect.h"
#include "core/prompt.h"
#include "core/redaction.h"
#include "core/result.h"
#include "net/gatewayclient.h"

#include <QByteArray>
#include <QNetworkRequest>

namespace Fluxscope {

/// A POST that is ready to be handed to Qt.
struct OutgoingRequest
{
    QNetworkRequest request;
    QByteArray body;
    QByteArray asSent; ///< request line, headers and body as text, every secret masked
};

/// Writes the requests of one route: HTTP/1.1, no redirects, no cookies, no cache, no compression.
class RequestBuilder final
{
public:
    /// The key loses blanks around it: those come from copying.
    explicit RequestBuilder(Route route);

    /// A Failure of kind Auth if the key cannot stand in a header.
    [[nodiscard]] Result<OutgoingRequest, CallError> completion(const Prompt& prompt) const;

    /// `GET /v1/models`; fails as completion() does.
    [[nodiscard]] Result<QNetworkRequest, CallError> modelList() const;

    /// Masks the secrets of this route in all that comes back.
    [[nodiscard]] Redactor redactor() const;

private:
    [[nodiscard]] Result<QNetworkRequest, CallError> request(
        const QUrl& url, Dialect dialect, const QByteArray& accept) const;

    Route m_route;
};

} // namespace Fluxscope
