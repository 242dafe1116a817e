// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <chrono>

namespace Fluxscope {

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

/// Bytes that leave together, and how long after the frame before them.
struct Frame
{
    QByteArray bytes;
    std::chrono::microseconds after{0};
};

/// What becomes of the connection once the last frame has left.
enum class ResponseEnd {
    KeepAlive,
    Close,
    HoldOpen, ///< nothing more is sent and nothing is closed, until the client goes
};

/// Everything a connection does in answer to one request, down to the bytes: broken HTTP is written the same
/// way as good HTTP.
struct ResponsePlan
{
    QList<Frame> frames;
    ResponseEnd end = ResponseEnd::KeepAlive;
};

/// Status line and headers with the empty line that ends them.
[[nodiscard]] QByteArray httpHead(int status, const HeaderList& headers);

/// One chunk of a chunked body (RFC 9112, 7.1); of no bytes it is the last one.
[[nodiscard]] QByteArray httpChunk(const QByteArray& bytes);

/// A response with Content-Length and nothing unusual, sent as one frame.
[[nodiscard]] ResponsePlan plainResponse(
    int status, HeaderList headers, const QByteArray& body, std::chrono::microseconds after);

} // namespace Fluxscope
