// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompt/promptdraft.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>
#include <limits>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

template <class Number>
QCborValue optionalValue(const std::optional<Number>& number)
{
    return number ? QCborValue(*number) : QCborValue(nullptr);
}

std::optional<double> optionalDouble(const QCborValue& value)
{
    return value.isDouble() || value.isInteger() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<qint64> optionalInteger(const QCborValue& value)
{
    return value.isInteger() ? std::optional(value.toInteger()) : std::nullopt;
}

QStringList strings(const QCborArray& array)
{
    QStringList texts;
    for (const QCborValue& value : array)
        texts.append(value.toString());
    return texts;
}

} // namespace

// CBOR rather than JSON, because the typed text may hold characters and numbers that JSON would change.
QByteArray draftToBytes(const PromptDraft& draft)
{
    const Prompt& prompt = draft.prompt;
    QCborArray messages;
    for (const Message& message : prompt.messages)
        messages.append(QCborArray{message.role == Role::User, message.text});
    const QCborMap map{
        {"model"_L1, prompt.model},
        {"dialect"_L1, QString(dialectName(prompt.dialect))},
        {"stream"_L1, prompt.stream},
        {"system"_L1, prompt.system},
        {"messages"_L1, messages},
        {"text"_L1, prompt.text},
        {"maxTokens"_L1, optionalValue(prompt.parameters.maxTokens)},
        {"temperature"_L1, optionalValue(prompt.parameters.temperature)},
        {"topP"_L1, optionalValue(prompt.parameters.topP)},
        {"stop"_L1, QCborArray::fromStringList(prompt.parameters.stop)},
        {"seed"_L1, optionalValue(prompt.parameters.seed)},
        {"reasoningEffort"_L1, prompt.parameters.reasoningEffort},
        {"additional"_L1, draft.additionalText},
    };
    return QCborValue(map).toCbor();
}

std::optional<PromptDraft> draftFromBytes(const QByteArray& bytes)
{
    const QCborValue value = QCborValue::fromCbor(bytes);
    if (!value.isMap())
        return std::nullopt;
    const QCborMap map = value.toMap();
    PromptDraft draft;
    Prompt& prompt = draft.prompt;
    prompt.model = map["model"_L1].toString();
    prompt.dialect = dialectFromName(map["dialect"_L1].toString()).value_or(Dialect::Chat);
    prompt.stream = map["stream"_L1].toBool();
    prompt.system = map["system"_L1].toString();
    const QCborArray messages = map["messages"_L1].toArray();
    for (const QCborValue& message : messages) {
        const QCborArray pair = message.toArray();
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
