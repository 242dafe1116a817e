// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prompt.h"
#include "core/completion.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Fluxscope {

// Parts of a call as JSON, as every format of the export has them. What is unknown is null.

/// Empty text is unknown.
[[nodiscard]] QJsonValue orNull(const QString& text);

template <class T>
[[nodiscard]] QJsonValue orNull(const std::optional<T>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// Whole milliseconds.
[[nodiscard]] QJsonValue orNull(const std::optional<std::chrono::milliseconds>& span);

[[nodiscard]] QByteArray messagesArray(const QList<Message>& messages);
[[nodiscard]] QByteArray parametersObject(const Parameters& parameters);
[[nodiscard]] QByteArray toolCallsArray(const QList<ToolCall>& toolCalls);

/// Whether the header tells something of the funds of the account.
[[nodiscard]] bool isAccountFigure(const QString& headerName);

} // namespace Fluxscope
