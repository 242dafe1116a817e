// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callerror.h"
#include "core/completion.h"
#include "core/result.h"
#include "core/usage.h"
#include "wire/sseparser.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace Fluxscope {

// What the reply bodies of the three API shapes have in common.

/// Invalid UTF-8 replaced by U+FFFD, because Qt's JSON parser refuses a whole document for one broken byte.
[[nodiscard]] QByteArray repairedUtf8(const QByteArray& bytes);

/// The JSON object of a body or an event; a Failure of kind Protocol if it is none.
[[nodiscard]] Result<QJsonObject, CallError> parseJsonObject(const QByteArray& json);

/// A delta that ends the call with this error.
[[nodiscard]] CompletionDelta endedBy(const CallError& error);

/// Whether the event is OpenAI's `[DONE]`.
[[nodiscard]] bool isDone(const SseEvent& event);

/// Text as FluxRouter's upstreams write it: a string, or a list of parts with `text`, `refusal` or `content`.
/// Parts of the types `thinking` and `reasoning` are left out.
[[nodiscard]] QString textOf(const QJsonValue& content);

/// The text of the `thinking` and `reasoning` parts in such a list.
[[nodiscard]] QString reasoningOf(const QJsonValue& content);

/// Arguments of a tool call, which should be JSON as text; an object is written as compact JSON.
[[nodiscard]] QString argumentsOf(const QJsonValue& arguments);

/// A count of 0 or more that is a whole number, also as text; nullopt for anything else.
[[nodiscard]] std::optional<qint64> countOf(const QJsonValue& value);

/// The figures of a `usage` object under the names of all three shapes; nullopt if it is no object or has
/// none of them.
[[nodiscard]] std::optional<Usage> usageOf(const QJsonValue& usage);

/// `usage.cost_usd`, where `currency` is absent or USD; nullopt: not said.
[[nodiscard]] std::optional<QString> bodyCostOf(const QJsonValue& usage);

/// The object's `type`, empty if it has none that is a string.
[[nodiscard]] QString typeOf(const QJsonObject& object);

/// The text of a string that is not empty; nullopt for anything else.
[[nodiscard]] std::optional<QString> wordIn(const QJsonValue& value);

} // namespace Fluxscope
