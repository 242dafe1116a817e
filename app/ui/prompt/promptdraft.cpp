// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompt/promptdraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

template <class Number>
QJsonValue optionalValue(const std::optional<Number>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<double> optionalDouble(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<qint64> optionalInteger(const QJsonValue& value)
{
    // What is no whole number comes back as whatever was given for that case.
    const qint64 number = value.toInteger(0);
    return value.toInteger(1) == number ? std::optional(number) : std::nullopt;
}

QStringList strings(const QJsonArray& array)
{
    QStringList texts;
    for (const QJsonValue& value : array)
        texts.append(value.toString());
    return texts;
}

} // namespace

// JSON, because the CBOR reader of Qt 6.4.2 crashes on bytes that were cut off. Its numbers keep all 64 bits.
QByteArray draftToBytes(const PromptDraft& draft)
{
    const Prompt& prompt = draft.prompt;
    QJsonArray messages;
    for (const Message& message : prompt.messages)
        messages.append(QJsonArray{message.role == Role::User, message.text});
    const QJsonObject map{
        {"model"_L1, prompt.model},
        {"dialect"_L1, QString(dialectName(prompt.dialect))},
        {"stream"_L1, prompt.stream},
        {"system"_L1, prompt.system},
        {"messages"_L1, messages},
        {"text"_L1, prompt.text},
        {"maxTokens"_L1, optionalValue(prompt.parameters.maxTokens)},
        {"temperature"_L1, optionalValue(prompt.parameters.temperature)},
        {"topP"_L1, optionalValue(prompt.parameters.topP)},
        {"stop"_L1, QJsonArray::fromStringList(prompt.parameters.stop)},
        {"seed"_L1, optionalValue(prompt.parameters.seed)},
        {"reasoningEffort"_L1, prompt.parameters.reasoningEffort},
        {"additional"_L1, draft.additionalText},
    };
    return QJsonDocument(map).toJson(QJsonDocument::Compact);
}

std::optional<PromptDraft> draftFromBytes(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject map = document.object();
    PromptDraft draft;
    Prompt& prompt = draft.prompt;
    prompt.model = map["model"_L1].toString();
    prompt.dialect = dialectFromName(map["dialect"_L1].toString()).value_or(Dialect::Chat);
    prompt.stream = map["stream"_L1].toBool();
    prompt.system = map["system"_L1].toString();
    const QJsonArray messages = map["messages"_L1].toArray();
    for (const QJsonValue& message : messages) {
        const QJsonArray pair = message.toArray();
        prompt.messages.append(
            Message{pair[0].toBool(true) ? Role::User : Role::Assistant, pair[1].toString()});
    }
    prompt.text = map["text"_L1].toString();
    if (const auto tokens = optionalInteger(map["maxTokens"_L1]))
        prompt.parameters.maxTokens =
            static_cast<int>(std::clamp<qint64>(*tokens, 1, std::numeric_limits<int>::max()));
    prompt.parameters.temperature = optionalDouble(map["temperature"_L1]);
    prompt.parameters.topP = optionalDouble(map["topP"_L1]);
    prompt.parameters.stop = strings(map["stop"_L1].toArray());
    prompt.parameters.seed = optionalInteger(map["seed"_L1]);
    prompt.parameters.reasoningEffort = map["reasoningEffort"_L1].toString();
    draft.additionalText = map["additional"_L1].toString();
    return draft;
}

} // namespace Fluxscope::Ui
