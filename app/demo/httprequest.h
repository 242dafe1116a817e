// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <optional>

namespace Fluxscope {

/// One HTTP/1.1 request as it arrived: header names in lower case, the body whole.
struct HttpRequest
{
    QByteArray method;
    QByteArray target;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool keepAlive = true;

    /// The first value of a header by its lower-case name; null where there is none.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
    /// The target without its query.
    [[nodiscard]] QByteArray path() const;
};

/// Cuts requests out of the bytes of one connection. Bodies are framed by Content-Length alone (RFC
/// 9112, 6.2).
class HttpRequestReader final
{
public:
    enum class State { NeedsMore, NeedsContinue, Ready, Bad };

    void append(const QByteArray& bytes) { m_buffer += bytes; }

    /// Looks at what has arrived. NeedsContinue comes once per request, when its sender waits for "100
    /// Continue". After Bad the connection can only be closed: badStatus() is the HTTP status that says why.
    [[nodiscard]] State advance();
    /// The request that advance() has called Ready; the reader goes on behind it.
    [[nodiscard]] HttpRequest take();
    [[nodiscard]] int badStatus() const { return m_badStatus; }

private:
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool fail(int status);

    QByteArray m_buffer;
    std::optional<HttpRequest> m_head;
    qsizetype m_bodyLength = 0;
    int m_badStatus = 0;
};

} // namespace Fluxscope
