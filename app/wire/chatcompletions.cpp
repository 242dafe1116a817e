// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/chatcompletions.h"

#include "wire/errorbody.h"
#include "wire/replybody.h"
#include "wire/requestbody.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// The answer is choice 0; some upstreams interleave others. A choice without an index counts by its place.
QJsonObject firstChoice(const QJsonValue& choices)
{
    const QJsonArray list = choices.toArray();
    for (qsizetype place = 0; place < list.size(); ++place) {
        const QJsonObject choice = list.at(place).toObject();
        const auto index = countOf(choice.value("index"_L1));
        if (index.value_or(place) == 0)
            return choice;
    }
    return {};
}

void takeFinish(const QJsonObject& choice, CompletionDelta& delta)
{
    delta.finishRaw = wordIn(choice.value("finish_reason"_L1));
    if (!delta.finishRaw)
        return;
    if (*delta.finishRaw == "length"_L1)
        delta.finish = Finish::Length;
    else if (*delta.finishRaw == "tool_calls"_L1 || *delta.finishRaw == "function_call"_L1)
        delta.finish = Finish::ToolCalls;
    else if (*delta.finishRaw == "content_filter"_L1)
        delta.finish = Finish::Incomplete;
    else
        delta.finish = Finish::Stop;
}

// `message` of a plain body and `delta` of a chunk have the same texts.
void takeTexts(const QJsonObject& message, CompletionDelta& delta)
{
    const QJsonValue content = message.value("content"_L1);
    delta.text = textOf(content) + textOf(message.value("refusal"_L1));
    for (const QLatin1StringView name : {"reasoning_content"_L1, "reasoning"_L1}) {
        if (delta.reasoning.isEmpty())
            delta.reasoning = textOf(message.value(name));
    }
    delta.reasoning += reasoningOf(content);
}

void takeUsage(const QJsonObject& body, CompletionDelta& delta)
{
    delta.usage = usageOf(body.value("usage"_L1));
    delta.costUsd = bodyCostOf(body.value("usage"_L1));
}

ToolCallDelta toolCallOf(const QJsonObject& call, int index)
{
    const QJsonObject function = call.value("function"_L1).toObject();
    return {index, call.value("id"_L1).toString(), function.value("name"_L1).toString(),
        argumentsOf(function.value("arguments"_L1))};
}

// The form before `tool_calls`, which old upstreams still send.
void takeFunctionCall(const QJsonObject& message, CompletionDelta& delta)
{
    const QJsonObject call = message.value("function_call"_L1).toObject();
    if (!call.isEmpty())
        delta.toolCalls.append(
            {0, QString(), call.value("name"_L1).toString(), argumentsOf(call.value("arguments"_L1))});
}

class ChatCompletionsDecoder final : public StreamDecoder
{
private:
    [[nodiscard]] CompletionDelta decoded(const QString& name, const QJsonObject& chunk) override;
    void takeToolCalls(const QJsonArray& calls, CompletionDelta& delta);

    QString m_model;
    int m_lastToolCall = -1;
    QString m_lastToolCallId;
};

CompletionDelta ChatCompletionsDecoder::decoded(const QString& name, const QJsonObject& chunk)
{
    CompletionDelta delta;
    const QJsonObject choice = firstChoice(chunk.value("choices"_L1));
    const QJsonValue piece = choice.value("delta"_L1);
    const QJsonObject message = piece.isObject() ? piece.toObject() : choice.value("message"_L1).toObject();
    takeTexts(message, delta);
    takeToolCalls(message.value("tool_calls"_L1).toArray(), delta);
    takeFunctionCall(message, delta);
    takeFinish(choice, delta);
    takeUsage(chunk, delta);
    if (const auto model = wordIn(chunk.value("model"_L1)); model && *model != m_model) {
        m_model = *model;
        delta.modelInBody = model;
    }
    delta.error = errorInBody(chunk);
    if (!delta.error && name == "error"_L1)
        delta.error = errorFromObject(chunk);
    delta.terminal = delta.error.has_value();
    return delta;
}

void ChatCompletionsDecoder::takeToolCalls(const QJsonArray& calls, CompletionDelta& delta)
{
    for (const QJsonValue& value : calls) {
        const QJsonObject call = value.toObject();
        ToolCallDelta toolCall = toolCallOf(call, 0);
        const bool isNext = !toolCall.id.isEmpty() && toolCall.id != m_lastToolCallId;
        // Without an index, which some upstreams leave out, a new id is the next call.
        const auto index = countOf(call.value("index"_L1));
        if (index && *index <= std::numeric_limits<int>::max())
            m_lastToolCall = static_cast<int>(*index);
        else if (isNext || m_lastToolCall < 0)
            ++m_lastToolCall;
        if (!toolCall.id.isEmpty())
            m_lastToolCallId = toolCall.id;
        toolCall.index = m_lastToolCall;
        delta.toolCalls.append(toolCall);
    }
}

} // namespace

QByteArray ChatCompletionsCodec::requestBody(const Prompt& prompt) const
{
    const Parameters& parameters = prompt.parameters;
    QJsonObject body = commonFields(prompt);
    QJsonArray messages = messageList(prompt);
    if (!prompt.system.isEmpty())
        messages.prepend(QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, prompt.system}});
    body.insert("messages"_L1, messages);
    // Without it a stream says nothing of its tokens.
    if (prompt.stream)
        body.insert("stream_options"_L1, QJsonObject{{u"include_usage"_s, true}});
    if (parameters.maxTokens)
        body.insert("max_tokens"_L1, *parameters.maxTokens);
    if (!parameters.stop.isEmpty())
        body.insert("stop"_L1, QJsonArray::fromStringList(parameters.stop));
    if (parameters.seed)
        body.insert("seed"_L1, *parameters.seed);
    if (!parameters.reasoningEffort.isEmpty())
        body.insert("reasoning_effort"_L1, parameters.reasoningEffort);
    return finishedBody(body, prompt);
}

QList<QPair<QByteArray, QByteArray>> ChatCompletionsCodec::requestHeaders(const Secret& key) const
{
    return bearerHeaders(key);
}

Result<CompletionDelta, CallError> ChatCompletionsCodec::parseBody(const QByteArray& body) const
{
    const auto object = parseJsonObject(body);
    if (!object)
        return Failure{object.error()};

    CompletionDelta delta;
    const QJsonObject choice = firstChoice(object->value("choices"_L1));
    const QJsonValue message = choice.value("message"_L1);
    delta.error = errorInBody(*object);
    if (!delta.error && !message.isObject())
        return Failure{
            protocolError(ErrorCode::UnexpectedJson, u"A chat completion without choices[0].message"_s)};

    takeTexts(message.toObject(), delta);
    int index = 0;
    for (const QJsonValue& call : message.toObject().value("tool_calls"_L1).toArray())
        delta.toolCalls.append(toolCallOf(call.toObject(), index++));
    takeFunctionCall(message.toObject(), delta);
    takeFinish(choice, delta);
    takeUsage(*object, delta);
    delta.modelInBody = wordIn(object->value("model"_L1));
    delta.terminal = true;
    return delta;
}

std::unique_ptr<StreamDecoder> ChatCompletionsCodec::streamDecoder() const
{
    return std::make_unique<ChatCompletionsDecoder>();
}

} // namespace Fluxscope
