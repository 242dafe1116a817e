// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/apirequest.h"
#include "demo/modeltable.h"
#include "demo/scenario.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Fluxscope {

/// Text that one stream event carries, and how many tokens it counts for.
struct Piece
{
    QString text;
    int tokens = 1;
};

/// The tool that an answer calls; its arguments are JSON text in pieces.
struct ToolCall
{
    QString name;
    QList<Piece> arguments;
};

enum class Finish { Stop, Length, ToolCall, Filtered };

/// A finished reply, before any wire shape is given to it.
struct Answer
{
    QString id; ///< a UUID; each shape puts its own prefix before it
    qint64 createdAt = 0; ///< seconds since 1970
    QString requestedModel;
    const ServedModel* served = nullptr;
    bool isRouted = false;
    QList<Piece> reasoning;
    QList<Piece> text;
    std::optional<ToolCall> toolCall;
    bool isRefusal = false;
    Finish finish = Finish::Stop;
    Habit habit = Habit::None;
    int inputTokens = 0;
    int outputTokens = 0; ///< reasoning included
    int reasoningTokens = 0;
    QByteArray costInUsd;
};

/// The text of all pieces.
[[nodiscard]] QString joined(const QList<Piece>& pieces);

/// Writes the reply to a request by its scenario. `turn` counts the calls of the model id, from 0.
[[nodiscard]] Answer composeAnswer(const ApiRequest& request, const Scenario& scenario, int turn);

/// What the input of a request counts for.
[[nodiscard]] int countInputTokens(const ApiRequest& request);

} // namespace Fluxscope
