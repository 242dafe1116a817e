// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialect.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Fluxscope {

enum class Role { User, Assistant };

/// One earlier message of a conversation.
struct Message
{
    Role role = Role::User;
    QString text;

    bool operator==(const Message&) const = default;
};

/// What the user set beside the text. Whatever is unset is not sent, so that the gateway's own default holds.
struct Parameters
{
    std::optional<int> maxTokens; ///< 1 or more; Messages requires one, see DialectCodec::requestBody()
    std::optional<double> temperature;
    std::optional<double> topP;
    QStringList stop;
    std::optional<qint64> seed; ///< Chat only; the other shapes have no such field
    QString reasoningEffort; ///< `minimal`, `low`, `medium`, `high` or empty for not sent
    QJsonObject additional; ///< merged into the body last; `model` and `stream` in it have no effect

    bool operator==(const Parameters&) const = default;
};

/// Everything the user decides about one call: what is asked, of which model, on which API shape.
struct Prompt
{
    QString model;
    Dialect dialect = Dialect::Chat;
    bool stream = false;
    QString system; ///< empty: no system prompt is sent
    QList<Message> messages; ///< earlier messages, oldest first
    QString text; ///< the new user message, sent last
    Parameters parameters;

    bool operator==(const Prompt&) const = default;
};

} // namespace Fluxscope
