// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callerror.h"
#include "core/usage.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

namespace Fluxscope {

/// Why the model stopped. The wire's own word is kept beside it.
enum class Finish { Stop, Length, ToolCalls, Incomplete, Error, Cancelled };

[[nodiscard]] QLatin1StringView finishName(Finish finish);
[[nodiscard]] std::optional<Finish> finishFromName(QStringView name);

struct ToolCall
{
    QString id;
    QString name;
    QString arguments; ///< JSON text as it came; it may be broken

    bool operator==(const ToolCall&) const = default;
};

/// A piece of one tool call: a stream sends the name first and the arguments in parts.
struct ToolCallDelta
{
    int index = 0; ///< which tool call of the reply, as the wire counts them; not necessarily without gaps
    QString id; ///< empty: unchanged
    QString name; ///< empty: unchanged
    QString arguments; ///< appended

    bool operator==(const ToolCallDelta&) const = default;
};

/// What one piece of a reply body adds to what is already known: one server-sent event, or a whole plain
/// body.
struct CompletionDelta
{
    QString text; ///< appended to the reply; refusals too, since their text is the reply
    QString reasoning; ///< appended to the reasoning
    QList<ToolCallDelta> toolCalls;
    std::optional<Usage> usage; ///< its known figures replace the earlier ones
    std::optional<QString> costUsd; ///< `usage.cost_usd` in USD, by isCostText(); nullopt: not said
    std::optional<QString> modelInBody; ///< unreliable; shown under Raw only
    std::optional<Finish> finish;
    std::optional<QString> finishRaw; ///< the wire's own word for it
    std::optional<CallError> error; ///< an error object inside a 200 or a stream
    bool isWholeBody = false; ///< a plain body, though a stream may have been asked for
    bool terminal = false; ///< the event that ends the call, whatever the socket does then

    bool operator==(const CompletionDelta&) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == CompletionDelta(); }
};

} // namespace Fluxscope
