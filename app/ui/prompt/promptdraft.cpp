// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompt/promptdraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

/// The typed fields by the names they have in the draft.
struct TextMember
{
    QLatin1StringView name;
    QString ParameterTexts::*text;
};

constexpr std::array TextMembers{
    TextMember{"maxTokens"_L1, &ParameterTexts::maxTokens},
    TextMember{"temperature"_L1, &ParameterTexts::temperature},
    TextMember{"topP"_L1, &ParameterTexts::topP},
    TextMember{"stop"_L1, &ParameterTexts::stop},
    TextMember{"seed"_L1, &ParameterTexts::seed},
    TextMember{"additional"_L1, &ParameterTexts::additional},
};

} // namespace

// JSON, because the CBOR reader of Qt 6.4.2 crashes on bytes that were cut off.
QByteArray draftToBytes(const PromptDraft& draft)
{
    const Prompt& prompt = draft.prompt;
    QJsonArray messages;
    for (const Message& message : prompt.messages)
        messages.append(QJsonArray{message.role == Role::User, message.text});
    QJsonObject map{
        {"model"_L1, prompt.model},
        {"dialect"_L1, QString(dialectName(prompt.dialect))},
        {"stream"_L1, prompt.stream},
        {"system"_L1, prompt.system},
        {"messages"_L1, messages},
        {"text"_L1, prompt.text},
        {"reasoningEffort"_L1, prompt.parameters.reasoningEffort},
    };
    for (const auto& [name, text] : TextMembers)
        map.insert(name, draft.texts.*text);
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
    prompt.parameters.reasoningEffort = map["reasoningEffort"_L1].toString();
    for (const auto& [name, text] : TextMembers)
        draft.texts.*text = map[name].toString();
    return draft;
}

} // namespace Fluxscope::Ui
