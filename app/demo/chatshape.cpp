// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/chatshape.h"

#include <QJsonArray>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

QString finishReason(Finish finish)
{
    switch (finish) {
    case Finish::Stop:
        return u"stop"_s;
    case Finish::Length:
        return u"length"_s;
    case Finish::ToolCall:
        return u"tool_calls"_s;
    case Finish::Filtered:
        return u"content_filter"_s;
    }
    return {};
}

QJsonObject usageOf(const Answer& answer)
{
    return {
        {u"prompt_tokens"_s, answer.inputTokens},
        {u"completion_tokens"_s, answer.outputTokens},
        {u"total_tokens"_s, answer.inputTokens + answer.outputTokens},
        {u"completion_tokens_details"_s, QJsonObject{{u"reasoning_tokens"_s, answer.reasoningTokens}}},
        {u"prompt_tokens_details"_s, QJsonObject{{u"cached_tokens"_s, 0}}},
    };
}

QJsonValue contentOf(const Answer& answer, const QString& text)
{
    if (answer.habit == Habit::ContentParts) {
        return QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}};
    }
    return text;
}

QString reasoningName(const Answer& answer)
{
    return answer.habit == Habit::EmptyFirstChunk ? u"reasoning"_s : u"reasoning_content"_s;
}

QString toolCallId(const Answer& answer)
{
    return u"call_"_s + answer.id.left(8);
}

QJsonObject chunk(const Answer& answer, const QJsonArray& choices)
{
    return {{u"id"_s, answer.id}, {u"object"_s, u"chat.completion.chunk"_s}, {u"created"_s, answer.createdAt},
        {u"model"_s, answer.requestedModel}, {u"choices"_s, choices}};
}

StreamEvent deltaEvent(const Answer& answer, const QJsonObject& delta, int tokens, int index = 0,
    const QJsonValue& finish = QJsonValue::Null)
{
    const QJsonObject choice{{u"index"_s, index}, {u"delta"_s, delta}, {u"finish_reason"_s, finish}};
    return {serverSentEvent({}, compactJson(chunk(answer, {choice}))), tokens};
}

QJsonObject toolDelta(const QJsonObject& call)
{
    return {{u"tool_calls"_s, QJsonArray{call}}};
}

void appendToolCall(QList<StreamEvent>& events, const Answer& answer)
{
    events.append(deltaEvent(answer,
        toolDelta({{u"index"_s, 0}, {u"id"_s, toolCallId(answer)}, {u"type"_s, u"function"_s},
            {u"function"_s, QJsonObject{{u"name"_s, answer.toolCall->name}, {u"arguments"_s, QString()}}}}),
        0));
    for (const Piece& piece : answer.toolCall->arguments) {
        const QJsonObject function{{u"arguments"_s, piece.text}};
        events.append(
            deltaEvent(answer, toolDelta({{u"index"_s, 0}, {u"function"_s, function}}), piece.tokens));
    }
}

} // namespace

QJsonObject ChatShape::body(const Answer& answer) const
{
    const QString text = joined(answer.text);
    QJsonObject message{{u"role"_s, u"assistant"_s}, {u"content"_s, contentOf(answer, text)}};
    if (answer.isRefusal) {
        message.insert(u"content"_s, QJsonValue::Null);
        message.insert(u"refusal"_s, text);
    }
    if (!answer.reasoning.isEmpty()) {
        message.insert(reasoningName(answer), joined(answer.reasoning));
    }
    if (answer.toolCall) {
        const QJsonObject function{
            {u"name"_s, answer.toolCall->name}, {u"arguments"_s, joined(answer.toolCall->arguments)}};
        const QJsonObject call{
            {u"id"_s, toolCallId(answer)}, {u"type"_s, u"function"_s}, {u"function"_s, function}};
        message.insert(u"content"_s, QJsonValue::Null);
        message.insert(u"tool_calls"_s, QJsonArray{call});
    }
    QJsonObject usage = usageOf(answer);
    if (answer.habit != Habit::NoFluxHeaders) {
        usage.insert(u"cost_usd"_s, answer.costInUsd.toDouble());
        usage.insert(u"currency"_s, u"USD"_s);
    }
    const QJsonObject choice{
        {u"index"_s, 0}, {u"message"_s, message}, {u"finish_reason"_s, finishReason(answer.finish)}};
    return {{u"id"_s, answer.id}, {u"object"_s, u"chat.completion"_s}, {u"created"_s, answer.createdAt},
        {u"model"_s, answer.requestedModel}, {u"choices"_s, QJsonArray{choice}}, {u"usage"_s, usage}};
}

QList<StreamEvent> ChatShape::events(const Answer& answer, bool includeUsage) const
{
    QList<StreamEvent> events;
    if (answer.habit == Habit::EmptyFirstChunk) {
        events.append({serverSentEvent({}, compactJson(chunk(answer, {}))), 0});
    }
    events.append(deltaEvent(answer, {{u"role"_s, u"assistant"_s}, {u"content"_s, QString()}}, 0));
    // Empty deltas were seen on real streams.
    events.append(deltaEvent(answer, {}, 0));
    for (const Piece& piece : answer.reasoning) {
        events.append(deltaEvent(answer, {{reasoningName(answer), piece.text}}, piece.tokens));
    }
    for (const Piece& piece : answer.text) {
        const QJsonObject delta = answer.isRefusal
            ? QJsonObject{{u"refusal"_s, piece.text}}
            : QJsonObject{{u"content"_s, contentOf(answer, piece.text)}};
        events.append(deltaEvent(answer, delta, piece.tokens));
        if (answer.habit == Habit::Interleaved) {
            events.append(deltaEvent(answer, {{u"content"_s, u" (other choice)"_s}}, 0, 1));
        }
    }
    if (answer.toolCall) {
        appendToolCall(events, answer);
    }
    events.append(deltaEvent(answer, {}, 0, 0, finishReason(answer.finish)));
    if (answer.habit == Habit::Interleaved) {
        events.append(deltaEvent(answer, {}, 0, 1, finishReason(Finish::Stop)));
    }
    if (includeUsage) {
        QJsonObject last = chunk(answer, {});
        last.insert(u"usage"_s, usageOf(answer));
        events.append({serverSentEvent({}, compactJson(last)), 0});
    }
    events.append({serverSentEvent({}, "[DONE]"), 0});
    return events;
}

QJsonObject ChatShape::errorBody(const GatewayError& error) const
{
    return openAiErrorBody(error);
}

StreamEvent ChatShape::errorEvent(const GatewayError& error) const
{
    return {serverSentEvent({}, compactJson(openAiErrorBody(error))), 0};
}

} // namespace Fluxscope
