// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/anthropicmessages.h"

#include "wire/errorbody.h"
#include "wire/replybody.h"
#include "wire/requestbody.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <limits>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// Blocks of thinking are separate trains of thought.
constexpr QLatin1StringView BetweenThoughts{"\n\n"};

void takeFinish(const QJsonValue& stopReason, CompletionDelta& delta)
{
    delta.finishRaw = wordIn(stopReason);
    if (!delta.finishRaw)
        return;
    if (*delta.finishRaw == "max_tokens"_L1 || *delta.finishRaw == "model_context_window_exceeded"_L1)
        delta.finish = Finish::Length;
    else if (*delta.finishRaw == "tool_use"_L1)
        delta.finish = Finish::ToolCalls;
    else
        delta.finish = Finish::Stop;
}

void takeUsage(const QJsonObject& message, CompletionDelta& delta)
{
    delta.usage = usageOf(message.value("usage"_L1));
    delta.costUsd = bodyCostOf(message.value("usage"_L1));
}

class AnthropicMessagesDecoder final : public StreamDecoder
{
private:
    [[nodiscard]] CompletionDelta decoded(const QString& name, const QJsonObject& event) override;
    [[nodiscard]] CompletionDelta blockStarted(int index, const QJsonObject& block);
    [[nodiscard]] CompletionDelta blockGrown(int index, const QJsonObject& piece);
    [[nodiscard]] CompletionDelta blockStopped(int index);
    void takeThought(int index, const QString& thought, CompletionDelta& delta);

    int m_thoughtBlock = -1; ///< the block of the last thought; -1: none so far
    QHash<int, QString> m_wholeInputs; ///< of tool calls that have had no partial input so far
};

CompletionDelta AnthropicMessagesDecoder::decoded(const QString& name, const QJsonObject& event)
{
    const QString type = event.contains("type"_L1) ? typeOf(event) : name;
    CompletionDelta delta;
    const auto count = countOf(event.value("index"_L1));
    const int index = count && *count <= std::numeric_limits<int>::max() ? static_cast<int>(*count) : 0;
    if (type == "message_start"_L1) {
        const QJsonObject message = event.value("message"_L1).toObject();
        delta.modelInBody = wordIn(message.value("model"_L1));
        takeUsage(message, delta);
    } else if (type == "content_block_start"_L1) {
        return blockStarted(index, event.value("content_block"_L1).toObject());
    } else if (type == "content_block_delta"_L1) {
        return blockGrown(index, event.value("delta"_L1).toObject());
    } else if (type == "content_block_stop"_L1) {
        return blockStopped(index);
    } else if (type == "message_delta"_L1) {
        takeFinish(event.value("delta"_L1).toObject().value("stop_reason"_L1), delta);
        takeUsage(event, delta);
        // Some upstreams write 0 here for what message_start has told already; no request has no input.
        if (delta.usage && delta.usage->inputTokens == 0)
            delta.usage->inputTokens.reset();
    } else if (type == "message_stop"_L1) {
        delta.terminal = true;
    } else if (const auto error = errorInBody(event)) {
        return endedBy(*error);
    } else if (type == "error"_L1) {
        return endedBy(errorFromObject(event));
    }
    return delta;
}

CompletionDelta AnthropicMessagesDecoder::blockStarted(int index, const QJsonObject& block)
{
    CompletionDelta delta;
    if (typeOf(block) == "text"_L1) {
        delta.text = block.value("text"_L1).toString();
    } else if (typeOf(block) == "thinking"_L1) {
        takeThought(index, block.value("thinking"_L1).toString(), delta);
    } else if (typeOf(block) == "tool_use"_L1) {
        delta.toolCalls.append(
            {index, block.value("id"_L1).toString(), block.value("name"_L1).toString(), QString()});
        m_wholeInputs.insert(index, argumentsOf(block.value("input"_L1)));
    }
    return delta;
}

CompletionDelta AnthropicMessagesDecoder::blockGrown(int index, const QJsonObject& piece)
{
    CompletionDelta delta;
    if (typeOf(piece) == "text_delta"_L1) {
        delta.text = piece.value("text"_L1).toString();
    } else if (typeOf(piece) == "thinking_delta"_L1) {
        takeThought(index, piece.value("thinking"_L1).toString(), delta);
    } else if (typeOf(piece) == "input_json_delta"_L1) {
        const QString input = piece.value("partial_json"_L1).toString();
        // The first one is empty, and for a call without arguments the only one.
        if (!input.isEmpty()) {
            m_wholeInputs.remove(index);
            delta.toolCalls.append({index, QString(), QString(), input});
        }
    }
    return delta;
}

CompletionDelta AnthropicMessagesDecoder::blockStopped(int index)
{
    CompletionDelta delta;
    const QString input = m_wholeInputs.take(index);
    if (!input.isEmpty())
        delta.toolCalls.append({index, QString(), QString(), input});
    return delta;
}

void AnthropicMessagesDecoder::takeThought(int index, const QString& thought, CompletionDelta& delta)
{
    if (thought.isEmpty())
        return;
    if (m_thoughtBlock >= 0 && m_thoughtBlock != index)
        delta.reasoning = BetweenThoughts;
    delta.reasoning += thought;
    m_thoughtBlock = index;
}

void takeBlocks(const QJsonArray& blocks, CompletionDelta& delta)
{
    int index = 0;
    for (const QJsonValue& value : blocks) {
        const QJsonObject block = value.toObject();
        if (typeOf(block) == "text"_L1) {
            delta.text += block.value("text"_L1).toString();
        } else if (typeOf(block) == "thinking"_L1) {
            const QString thought = block.value("thinking"_L1).toString();
            if (!delta.reasoning.isEmpty() && !thought.isEmpty())
                delta.reasoning += BetweenThoughts;
            delta.reasoning += thought;
        } else if (typeOf(block) == "tool_use"_L1) {
            delta.toolCalls.append({index, block.value("id"_L1).toString(), block.value("name"_L1).toString(),
                argumentsOf(block.value("input"_L1))});
        }
        ++index;
    }
}

} // namespace

QByteArray AnthropicMessagesCodec::requestBody(const Prompt& prompt) const
{
    const Parameters& parameters = prompt.parameters;
    QJsonObject body = commonFields(prompt);
    body.insert("messages"_L1, messageList(prompt));
    body.insert("max_tokens"_L1, parameters.maxTokens.value_or(DefaultMaxTokens));
    if (!prompt.system.isEmpty())
        body.insert("system"_L1, prompt.system);
    if (!parameters.stop.isEmpty())
        body.insert("stop_sequences"_L1, QJsonArray::fromStringList(parameters.stop));
    if (!parameters.reasoningEffort.isEmpty())
        body.insert("output_config"_L1, QJsonObject{{u"effort"_s, parameters.reasoningEffort}});
    return finishedBody(body, prompt);
}

QList<QPair<QByteArray, QByteArray>> AnthropicMessagesCodec::requestHeaders(const Secret& key) const
{
    QList<QPair<QByteArray, QByteArray>> headers{{"anthropic-version"_ba, "2023-06-01"_ba}};
    if (!key.isEmpty())
        headers.append({"x-api-key"_ba, key.reveal()});
    return headers;
}

Result<CompletionDelta, CallError> AnthropicMessagesCodec::parseBody(const QByteArray& body) const
{
    const auto message = parseJsonObject(body);
    if (!message)
        return Failure{message.error()};

    CompletionDelta delta;
    const QJsonValue content = message->value("content"_L1);
    delta.error = errorInBody(*message);
    if (!delta.error && !content.isArray())
        return Failure{protocolError(ErrorCode::UnexpectedJson, u"A message without \"content\""_s)};
    takeBlocks(content.toArray(), delta);
    takeFinish(message->value("stop_reason"_L1), delta);
    takeUsage(*message, delta);
    delta.modelInBody = wordIn(message->value("model"_L1));
    delta.terminal = true;
    return delta;
}

std::unique_ptr<StreamDecoder> AnthropicMessagesCodec::streamDecoder() const
{
    return std::make_unique<AnthropicMessagesDecoder>();
}

} // namespace Fluxscope
