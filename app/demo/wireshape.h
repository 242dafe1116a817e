// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/answer.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <memory>

namespace Fluxscope {

/// One event of a stream, ready to be sent, and the tokens that it brings.
struct StreamEvent
{
    QByteArray bytes;
    int tokens = 0;
};

/// How answers and errors look on one of the three paths. Implementations hold no state.
class WireShape
{
public:
    WireShape() = default;
    virtual ~WireShape() = default;
    Q_DISABLE_COPY_MOVE(WireShape)

    /// The body of an answer that is not streamed.
    [[nodiscard]] virtual QJsonObject body(const Answer& answer) const = 0;
    /// All events of a streamed answer, the terminal one last.
    [[nodiscard]] virtual QList<StreamEvent> events(const Answer& answer, bool includeUsage) const = 0;
    /// The body of an error.
    [[nodiscard]] virtual QJsonObject errorBody(const GatewayError& error) const = 0;
    /// An error in the middle of a stream.
    [[nodiscard]] virtual StreamEvent errorEvent(const GatewayError& error) const = 0;
};

[[nodiscard]] std::unique_ptr<WireShape> makeWireShape(ApiShape shape);

/// JSON without line breaks, as the wire has it.
[[nodiscard]] QByteArray compactJson(const QJsonObject& object);

/// A server-sent event; without a name it is data alone.
[[nodiscard]] QByteArray serverSentEvent(const QByteArray& name, const QByteArray& data);

/// The error object of the OpenAI shapes.
[[nodiscard]] QJsonObject openAiErrorBody(const GatewayError& error);

} // namespace Fluxscope
