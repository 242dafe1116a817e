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
    QStringList stop; ///< Responses has no such field
    std::optional<qint64> seed; ///< Chat only; the other shapes have no such field
    /// `minimal`, `low`, `medium`, `high` or empty for not sent. It goes out as `reasoning_effort` (Chat),
    /// `reasoning.effort` (Responses) or `output_config.effort` (Messages), in the user's own word.
    QString reasoningEffort;
    /// Merged into the body last: each member replaces the whole member of that name at the top level.
    /// `model` and `stream` in it have no effect.
    QJsonObject additional;

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
