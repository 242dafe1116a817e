// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callerror.h"
#include "core/completion.h"
#include "core/dialect.h"
#include "core/prompt.h"
#include "core/result.h"
#include "core/secret.h"
#include "wire/sseparser.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

#include <memory>

namespace Fluxscope {

/// Reads the events of one stream, in order. One per call; it remembers what earlier events said.
class StreamDecoder
{
public:
    StreamDecoder() = default;
    virtual ~StreamDecoder() = default;
    Q_DISABLE_COPY_MOVE(StreamDecoder)

    /// What this event adds. Unknown event types and empty deltas give an empty delta. An event that should
    /// be JSON and is not gives an error of kind Protocol. Every error is terminal. Nothing is to be decoded
    /// after a terminal delta. The decoder does not know the key in use: texts still have to be masked, and
    /// an error goes through maskedError() of wire/errorbody.h.
    [[nodiscard]] CompletionDelta decode(const SseEvent& event);

protected:
    /// What the object of an event adds. `name` is the stream's `event:` line, empty without one.
    [[nodiscard]] virtual CompletionDelta decoded(const QString& name, const QJsonObject& object) = 0;
};

/// What a Messages request asks for where the user set no limit. 4,096 is the largest value that every model
/// behind the shape takes, the oldest included, and long enough for an ordinary answer.
inline constexpr int DefaultMaxTokens = 4096;

/// One API shape: how a Prompt is written and how its answer is read. Stateless; the three implementations
/// obey one contract test.
class DialectCodec
{
public:
    DialectCodec() = default;
    virtual ~DialectCodec() = default;
    Q_DISABLE_COPY_MOVE(DialectCodec)

    /// The request body, UTF-8 JSON. Messages always has max_tokens, since the shape requires it:
    /// DefaultMaxTokens where the user set none. `parameters.additional` replaces whole members of the top
    /// level.
    [[nodiscard]] virtual QByteArray requestBody(const Prompt& prompt) const = 0;

    /// The headers that carry the key and the version, besides Content-Type and Accept. Empty key: no key
    /// header.
    [[nodiscard]] virtual QList<QPair<QByteArray, QByteArray>> requestHeaders(const Secret& key) const = 0;

    /// Reads a whole plain body of a 2xx response; `terminal` is set in the result. An error object in it is
    /// in `error`; broken or unexpected JSON is a Failure of kind Protocol. As with StreamDecoder, nothing is
    /// masked with the key yet.
    [[nodiscard]] virtual Result<CompletionDelta, CallError> parseBody(const QByteArray& body) const = 0;

    [[nodiscard]] virtual std::unique_ptr<StreamDecoder> streamDecoder() const = 0;
};

/// The key as OpenAI's API shapes send it, RFC 6750 section 2.1. Empty key: no header.
[[nodiscard]] QList<QPair<QByteArray, QByteArray>> bearerHeaders(const Secret& key);

/// The codec of that API shape.
[[nodiscard]] std::unique_ptr<DialectCodec> dialectCodec(Dialect dialect);

} // namespace Fluxscope
