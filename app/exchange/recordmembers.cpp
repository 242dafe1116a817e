// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/recordmembers.h"

#include "exchange/jsonmembers.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array AccountFigures{"x-flux-available"_L1, "x-flux-held"_L1};

} // namespace

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<std::chrono::milliseconds>& span)
{
    return span ? QJsonValue(qint64{span->count()}) : QJsonValue();
}

QByteArray messagesArray(const QList<Message>& messages)
{
    QByteArrayList objects;
    for (const Message& message : messages) {
        JsonMembers members;
        members.add("role"_L1, QJsonValue(message.role == Role::User ? "user"_L1 : "assistant"_L1));
        members.add("content"_L1, QJsonValue(message.text));
        objects.append(members.toObject());
    }
    return '[' + objects.join(',') + ']';
}

QByteArray parametersObject(const Parameters& parameters)
{
    JsonMembers members;
    members.add("max_tokens"_L1, orNull(parameters.maxTokens));
    members.add("temperature"_L1, orNull(parameters.temperature));
    members.add("top_p"_L1, orNull(parameters.topP));
    members.add("stop"_L1,
        parameters.stop.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(parameters.stop)));
    members.add("seed"_L1, orNull(parameters.seed));
    members.add("reasoning_effort"_L1, orNull(parameters.reasoningEffort));
    members.add(
        "additional"_L1, parameters.additional.isEmpty() ? QJsonValue() : QJsonValue(parameters.additional));
    return members.toObject();
}

QByteArray toolCallsArray(const QList<ToolCall>& toolCalls)
{
    QByteArrayList objects;
    for (const ToolCall& call : toolCalls) {
        JsonMembers members;
        members.add("id"_L1, orNull(call.id));
        members.add("name"_L1, QJsonValue(call.name));
        members.add("arguments"_L1, QJsonValue(call.arguments));
        objects.append(members.toObject());
    }
    return '[' + objects.join(',') + ']';
}

bool isAccountFigure(const QString& headerName)
{
    return std::any_of(AccountFigures.begin(), AccountFigures.end(), [&headerName](QLatin1StringView figure) {
        return headerName.compare(figure, Qt::CaseInsensitive) == 0;
    });
}

} // namespace Fluxscope
