// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison.h"
#include "core/completion.h"
#include "core/headerfield.h"
#include "core/prompt.h"

#include <QList>
#include <QString>

namespace Fluxscope {

// The lists of a record as JSON text. Each pair reads back what it wrote; broken text reads as empty.

/// `[{"role":"user","text":"..."}]`
[[nodiscard]] QString messagesToJson(const QList<Message>& messages);
[[nodiscard]] QList<Message> messagesFromJson(const QString& json);

/// An object with the parameters that are set.
[[nodiscard]] QString parametersToJson(const Parameters& parameters);
[[nodiscard]] Parameters parametersFromJson(const QString& json);

/// `[{"id":"...","name":"...","arguments":"..."}]`
[[nodiscard]] QString toolCallsToJson(const QList<ToolCall>& toolCalls);
[[nodiscard]] QList<ToolCall> toolCallsFromJson(const QString& json);

/// `[["name","value"]]`: a list, because a header may come twice.
[[nodiscard]] QString headersToJson(const QList<HeaderField>& headers);
[[nodiscard]] QList<HeaderField> headersFromJson(const QString& json);

/// An object with all of the plan but its prompts, of which it says how many there are, and with when the run
/// went slower than planned.
[[nodiscard]] QString planToJson(const Comparison& comparison);
/// Sets these of the comparison, with so many empty prompts.
void takePlanFromJson(const QString& json, Comparison& comparison);

} // namespace Fluxscope
