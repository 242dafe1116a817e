// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/responses.h"

#include "wire/errorbody.h"
#include "wire/replybody.h"
#include "wire/requestbody.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <limits>
#include <optional>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// Summaries are paragraphs, each with a heading of its own.
constexpr QLatin1StringView BetweenSummaries{"\n\n"};

int indexOf(const QJsonObject& object, QLatin1StringView name)
{
    const auto index = countOf(object.value(name));
    return index && *index <= std::numeric_limits<int>::max() ? static_cast<int>(*index) : 0;
}

QString reasoningItemText(const QJsonObject& item)
{
    for (const QLatin1StringView name : {"summary"_L1, "content"_L1}) {
        QString text;
        for (const QJsonValue& part : item.value(name).toArray()) {
            const QString paragraph = textOf(part);
            if (!text.isEmpty() && !paragraph.isEmpty())
                text += BetweenSummaries;
            text += paragraph;
        }
        if (!text.isEmpty())
            return text;
    }
    return {};
}

std::optional<ToolCallDelta> toolCallOf(const QJsonObject& item, int index)
{
    const bool isCustom = typeOf(item) == "custom_tool_call"_L1;
    if (!isCustom && typeOf(item) != "function_call"_L1)
        return std::nullopt;
    const QJsonValue id = item.value(item.contains("call_id"_L1) ? "call_id"_L1 : "id"_L1);
    return ToolCallDelta{index, id.toString(), item.value("name"_L1).toString(),
        argumentsOf(item.value(isCustom ? "input"_L1 : "arguments"_L1))};
}

// The texts and tool calls of `output`, whole.
void takeOutput(const QJsonArray& output, CompletionDelta& delta)
{
    int index = 0;
    for (const QJsonValue& value : output) {
        const QJsonObject item = value.toObject();
        if (typeOf(item) == "message"_L1) {
            delta.text += textOf(item.value("content"_L1));
        } else if (typeOf(item) == "reasoning"_L1) {
            const QString text = reasoningItemText(item);
            if (!delta.reasoning.isEmpty() && !text.isEmpty())
                delta.reasoning += BetweenSummaries;
            delta.reasoning += text;
        } else if (const auto call = toolCallOf(item, index)) {
            delta.toolCalls.append(*call);
        }
        ++index;
    }
}

// Status, usage and error of a response that is over. The word kept for `incomplete` is its reason, since the
// finish itself says the rest.
void takeOutcome(const QJsonObject& response, bool hasToolCalls, CompletionDelta& delta)
{
    const QString status = response.value("status"_L1).toString();
    delta.finishRaw = wordIn(response.value("status"_L1));
    if (status == "incomplete"_L1) {
        const QJsonObject details = response.value("incomplete_details"_L1).toObject();
        delta.finish = Finish::Incomplete;
        if (const auto reason = wordIn(details.value("reason"_L1)))
            delta.finishRaw = reason;
    } else if (hasToolCalls) {
        delta.finish = Finish::ToolCalls;
    } else if (delta.finishRaw) {
        delta.finish = Finish::Stop;
    }
    delta.usage = usageOf(response.value("usage"_L1));
    delta.costUsd = bodyCostOf(response.value("usage"_L1));
    delta.modelInBody = wordIn(response.value("model"_L1));
    delta.error = errorInBody(response);
    if (status == "failed"_L1 && !delta.error)
        delta.error = errorFromObject(response.value("error"_L1));
    delta.terminal = true;
}

class ResponsesDecoder final : public StreamDecoder
{
private:
    [[nodiscard]] CompletionDelta decoded(const QString& name, const QJsonObject& event) override;
    [[nodiscard]] CompletionDelta reasoningDelta(const QJsonObject& event);
    [[nodiscard]] CompletionDelta toolCallDelta(const QString& type, const QJsonObject& event);
    [[nodiscard]] CompletionDelta outcome(const QString& type, const QJsonObject& response);

    bool m_hasText = false;
    bool m_hasReasoning = false;
    std::pair<int, int> m_reasoningPlace; ///< item and part of the last reasoning
    QSet<int> m_toolCalls; ///< output indexes of the calls seen
    QSet<int> m_toolCallsWithArguments;
};

CompletionDelta ResponsesDecoder::decoded(const QString& name, const QJsonObject& event)
{
    const QString type = event.contains("type"_L1) ? typeOf(event) : name;
    CompletionDelta delta;
    const QJsonObject response = event.value("response"_L1).toObject();
    if (type == "response.output_text.delta"_L1 || type == "response.refusal.delta"_L1) {
        delta.text = event.value("delta"_L1).toString();
        m_hasText = m_hasText || !delta.text.isEmpty();
    } else if (type == "response.reasoning_summary_text.delta"_L1
        || type == "response.reasoning_text.delta"_L1) {
        return reasoningDelta(event);
    } else if (type.startsWith("response.function_call_arguments."_L1)
        || type.startsWith("response.custom_tool_call_input."_L1)
        || type.startsWith("response.output_item."_L1)) {
        return toolCallDelta(type, event);
    } else if (type == "response.created"_L1) {
        delta.modelInBody = wordIn(response.value("model"_L1));
    } else if (type == "response.completed"_L1 || type == "response.incomplete"_L1
        || type == "response.failed"_L1) {
        return outcome(type, response);
    } else if (const auto error = errorInBody(event)) {
        return endedBy(*error);
    } else if (type == "error"_L1) {
        return endedBy(errorFromObject(event));
    }
    return delta;
}

CompletionDelta ResponsesDecoder::reasoningDelta(const QJsonObject& event)
{
    CompletionDelta delta;
    delta.reasoning = event.value("delta"_L1).toString();
    if (delta.reasoning.isEmpty())
        return delta;
    const auto part = event.contains("summary_index"_L1) ? "summary_index"_L1 : "content_index"_L1;
    const std::pair place(indexOf(event, "output_index"_L1), indexOf(event, part));
    if (m_hasReasoning && place != m_reasoningPlace)
        delta.reasoning.prepend(BetweenSummaries);
    m_reasoningPlace = place;
    m_hasReasoning = true;
    return delta;
}

CompletionDelta ResponsesDecoder::toolCallDelta(const QString& type, const QJsonObject& event)
{
    CompletionDelta delta;
    const int index = indexOf(event, "output_index"_L1);
    ToolCallDelta call;
    call.index = index;
    if (type.startsWith("response.output_item."_L1)) {
        const auto item = toolCallOf(event.value("item"_L1).toObject(), index);
        if (!item)
            return delta;
        call = *item;
    } else if (type.endsWith(".delta"_L1)) {
        call.arguments = event.value("delta"_L1).toString();
    } else if (!type.startsWith("response.custom"_L1)) {
        call.arguments = argumentsOf(event.value("arguments"_L1));
    } else {
        call.arguments = argumentsOf(event.value("input"_L1));
    }
    // The `done` events repeat the whole.
    if (type.endsWith(".done"_L1) && m_toolCallsWithArguments.contains(index))
        call.arguments.clear();
    if (type.endsWith(".done"_L1) && m_toolCalls.contains(index) && call.arguments.isEmpty())
        return delta;
    m_toolCalls.insert(index);
    if (!call.arguments.isEmpty())
        m_toolCallsWithArguments.insert(index);
    delta.toolCalls.append(call);
    return delta;
}

CompletionDelta ResponsesDecoder::outcome(const QString& type, const QJsonObject& response)
{
    CompletionDelta delta;
    takeOutput(response.value("output"_L1).toArray(), delta);
    // The last event repeats the whole answer; it is taken only where no deltas came.
    if (m_hasText)
        delta.text.clear();
    if (m_hasReasoning)
        delta.reasoning.clear();
    if (!m_toolCalls.isEmpty())
        delta.toolCalls.clear();
    QJsonObject settled = response;
    if (!settled.value("status"_L1).isString())
        settled.insert("status"_L1, type.section(u'.', 1));
    takeOutcome(settled, !m_toolCalls.isEmpty() || !delta.toolCalls.isEmpty(), delta);
    if (type == "response.failed"_L1 && !delta.error)
        delta.error = errorFromObject(response.value("error"_L1));
    return delta;
}

} // namespace

QByteArray ResponsesCodec::requestBody(const Prompt& prompt) const
{
    const Parameters& parameters = prompt.parameters;
    QJsonObject body = commonFields(prompt);
    body.insert("input"_L1, messageList(prompt));
    // FluxRouter keeps no responses; asking for it would only be refused by some upstreams.
    body.insert("store"_L1, false);
    if (!prompt.system.isEmpty())
        body.insert("instructions"_L1, prompt.system);
    if (parameters.maxTokens)
        body.insert("max_output_tokens"_L1, *parameters.maxTokens);
    if (!parameters.reasoningEffort.isEmpty())
        body.insert("reasoning"_L1, QJsonObject{{u"effort"_s, parameters.reasoningEffort}});
    return finishedBody(body, prompt);
}

QList<QPair<QByteArray, QByteArray>> ResponsesCodec::requestHeaders(const Secret& key) const
{
    return bearerHeaders(key);
}

Result<CompletionDelta, CallError> ResponsesCodec::parseBody(const QByteArray& body) const
{
    const auto response = parseJsonObject(body);
    if (!response)
        return Failure{response.error()};

    CompletionDelta delta;
    takeOutput(response->value("output"_L1).toArray(), delta);
    takeOutcome(*response, !delta.toolCalls.isEmpty(), delta);
    if (!delta.error && !response->value("output"_L1).isArray())
        return Failure{protocolError(ErrorCode::UnexpectedJson, u"A response without \"output\""_s)};
    return delta;
}

std::unique_ptr<StreamDecoder> ResponsesCodec::streamDecoder() const
{
    return std::make_unique<ResponsesDecoder>();
}

} // namespace Fluxscope
