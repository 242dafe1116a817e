// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/messagesshape.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

QString stopReason(const Answer& answer)
{
    if (answer.isRefusal || answer.finish == Finish::Filtered) {
        return u"refusal"_s;
    }
    if (answer.finish == Finish::Length) {
        return u"max_tokens"_s;
    }
    return answer.finish == Finish::ToolCall ? u"tool_use"_s : u"end_turn"_s;
}

QJsonObject usageOf(int inputTokens, int outputTokens)
{
    return {{u"input_tokens"_s, inputTokens}, {u"cache_creation_input_tokens"_s, 0},
        {u"cache_read_input_tokens"_s, 0}, {u"output_tokens"_s, outputTokens}};
}

QJsonObject message(
    const Answer& answer, const QJsonArray& content, const QJsonValue& stop, const QJsonObject& usage)
{
    return {{u"id"_s, u"msg_"_s + answer.id}, {u"type"_s, u"message"_s}, {u"role"_s, u"assistant"_s},
        {u"model"_s, QString(answer.served->id)}, {u"content"_s, content}, {u"stop_reason"_s, stop},
        {u"stop_sequence"_s, QJsonValue::Null}, {u"usage"_s, usage}};
}

QJsonObject toolBlock(const Answer& answer, const QJsonObject& input)
{
    return {{u"type"_s, u"tool_use"_s}, {u"id"_s, u"toolu_"_s + answer.id.left(8)},
        {u"name"_s, answer.toolCall->name}, {u"input"_s, input}};
}

StreamEvent event(const QByteArray& name, QJsonObject data, int tokens = 0)
{
    data.insert(u"type"_s, QString::fromLatin1(name));
    return {serverSentEvent(name, compactJson(data)), tokens};
}

// Start, deltas and stop of one content block.
void appendBlock(QList<StreamEvent>& events, int index, const QJsonObject& emptyBlock,
    const QString& deltaType, const QString& deltaField, const QList<Piece>& pieces)
{
    events.append(event("content_block_start", {{u"index"_s, index}, {u"content_block"_s, emptyBlock}}));
    for (const Piece& piece : pieces) {
        const QJsonObject delta{{u"type"_s, deltaType}, {deltaField, piece.text}};
        events.append(event("content_block_delta", {{u"index"_s, index}, {u"delta"_s, delta}}, piece.tokens));
    }
    events.append(event("content_block_stop", {{u"index"_s, index}}));
}

QJsonObject emptyThinking()
{
    return {{u"type"_s, u"thinking"_s}, {u"thinking"_s, QString()}, {u"signature"_s, QString()}};
}

} // namespace

QJsonObject MessagesShape::body(const Answer& answer) const
{
    QJsonArray content;
    if (!answer.reasoning.isEmpty()) {
        QJsonObject thinking = emptyThinking();
        thinking.insert(u"thinking"_s, joined(answer.reasoning));
        content.append(thinking);
    }
    if (answer.toolCall) {
        const QByteArray arguments = joined(answer.toolCall->arguments).toUtf8();
        content.append(toolBlock(answer, QJsonDocument::fromJson(arguments).object()));
    } else {
        content.append(QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, joined(answer.text)}});
    }
    return message(answer, content, stopReason(answer), usageOf(answer.inputTokens, answer.outputTokens));
}

QList<StreamEvent> MessagesShape::events(const Answer& answer, bool /*includeUsage*/) const
{
    const bool hasUsage = answer.habit != Habit::ZeroUsage;
    const QJsonObject firstUsage = usageOf(hasUsage ? answer.inputTokens : 0, 0);
    const QJsonObject lastUsage = hasUsage ? usageOf(answer.inputTokens, answer.outputTokens) : usageOf(0, 0);

    QList<StreamEvent> events;
    events.append(
        event("message_start", {{u"message"_s, message(answer, {}, QJsonValue::Null, firstUsage)}}));
    events.append(event("ping", {}));
    int index = 0;
    if (!answer.reasoning.isEmpty()) {
        appendBlock(events, index, emptyThinking(), u"thinking_delta"_s, u"thinking"_s, answer.reasoning);
        ++index;
    }
    if (answer.toolCall) {
        appendBlock(events, index, toolBlock(answer, {}), u"input_json_delta"_s, u"partial_json"_s,
            answer.toolCall->arguments);
    } else {
        appendBlock(events, index, {{u"type"_s, u"text"_s}, {u"text"_s, QString()}}, u"text_delta"_s,
            u"text"_s, answer.text);
    }
    const QJsonObject delta{{u"stop_reason"_s, stopReason(answer)}, {u"stop_sequence"_s, QJsonValue::Null}};
    events.append(event("message_delta", {{u"delta"_s, delta}, {u"usage"_s, lastUsage}}));
    events.append(event("message_stop", {}));
    return events;
}

QJsonObject MessagesShape::errorBody(const GatewayError& error) const
{
    QJsonObject object{{u"type"_s, error.anthropicType}, {u"message"_s, error.message}};
    if (error.retryAfterField) {
        object.insert(u"retry_after"_s, *error.retryAfterField);
    }
    return {{u"type"_s, u"error"_s}, {u"error"_s, object}};
}

StreamEvent MessagesShape::errorEvent(const GatewayError& error) const
{
    return event("error", errorBody(error));
}

} // namespace Fluxscope
