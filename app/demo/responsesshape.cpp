// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/responsesshape.h"

#include <QJsonArray>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

bool isIncomplete(const Answer& answer)
{
    return answer.finish == Finish::Length || answer.finish == Finish::Filtered;
}

QJsonObject usageOf(const Answer& answer)
{
    return {{u"input_tokens"_s, answer.inputTokens},
        {u"input_tokens_details"_s, QJsonObject{{u"cached_tokens"_s, 0}}},
        {u"output_tokens"_s, answer.outputTokens},
        {u"output_tokens_details"_s, QJsonObject{{u"reasoning_tokens"_s, answer.reasoningTokens}}},
        {u"total_tokens"_s, answer.inputTokens + answer.outputTokens}};
}

QJsonObject response(
    const Answer& answer, const QString& status, const QString& model, const QJsonArray& output)
{
    QJsonValue details = QJsonValue::Null;
    if (status == "incomplete"_L1) {
        const QString reason = answer.finish == Finish::Length ? u"max_output_tokens"_s : u"content_filter"_s;
        details = QJsonObject{{u"reason"_s, reason}};
    }
    return {{u"id"_s, u"resp_"_s + answer.id}, {u"object"_s, u"response"_s},
        {u"created_at"_s, answer.createdAt}, {u"status"_s, status}, {u"error"_s, QJsonValue::Null},
        {u"incomplete_details"_s, details}, {u"model"_s, model}, {u"output"_s, output},
        {u"parallel_tool_calls"_s, true}, {u"tool_choice"_s, u"auto"_s}, {u"tools"_s, QJsonArray()},
        {u"usage"_s, status == "in_progress"_L1 ? QJsonValue() : QJsonValue(usageOf(answer))}};
}

QJsonObject reasoningItem(const Answer& answer, const QJsonArray& summary)
{
    return {{u"id"_s, u"rs_"_s + answer.id}, {u"type"_s, u"reasoning"_s}, {u"summary"_s, summary}};
}

QJsonObject messageItem(const Answer& answer, const QString& status, const QJsonArray& content)
{
    return {{u"id"_s, u"msg_"_s + answer.id}, {u"type"_s, u"message"_s}, {u"role"_s, u"assistant"_s},
        {u"status"_s, status}, {u"content"_s, content}};
}

QJsonObject toolItem(const Answer& answer, const QString& status, const QString& arguments)
{
    return {{u"id"_s, u"fc_"_s + answer.id}, {u"type"_s, u"function_call"_s}, {u"status"_s, status},
        {u"call_id"_s, u"call_"_s + answer.id.left(8)}, {u"name"_s, answer.toolCall->name},
        {u"arguments"_s, arguments}};
}

QJsonObject textPart(const Answer& answer, const QString& text)
{
    if (answer.isRefusal) {
        return {{u"type"_s, u"refusal"_s}, {u"refusal"_s, text}};
    }
    return {{u"type"_s, u"output_text"_s}, {u"text"_s, text}, {u"annotations"_s, QJsonArray()}};
}

QJsonObject summaryPart(const QString& text)
{
    return {{u"type"_s, u"summary_text"_s}, {u"text"_s, text}};
}

QJsonArray outputOf(const Answer& answer)
{
    const QString status = isIncomplete(answer) ? u"incomplete"_s : u"completed"_s;
    QJsonArray output;
    if (!answer.reasoning.isEmpty()) {
        output.append(reasoningItem(answer, {summaryPart(joined(answer.reasoning))}));
    }
    if (answer.toolCall) {
        output.append(toolItem(answer, status, joined(answer.toolCall->arguments)));
    } else if (!answer.text.isEmpty() || answer.reasoning.isEmpty()) {
        output.append(messageItem(answer, status, {textPart(answer, joined(answer.text))}));
    }
    return output;
}

// Numbers the events of one stream, as the shape wants it.
class EventWriter final
{
public:
    void add(const QByteArray& name, QJsonObject data, int tokens = 0)
    {
        data.insert(u"type"_s, QString::fromLatin1(name));
        data.insert(u"sequence_number"_s, m_sequence);
        ++m_sequence;
        m_events.append({serverSentEvent(name, compactJson(data)), tokens});
    }

    // Deltas of one item; `place` says which item and part they belong to.
    void addDeltas(const QByteArray& name, const QJsonObject& place, const QList<Piece>& pieces)
    {
        for (const Piece& piece : pieces) {
            QJsonObject data = place;
            data.insert(u"delta"_s, piece.text);
            add(name, data, piece.tokens);
        }
    }

    [[nodiscard]] const QList<StreamEvent>& events() const { return m_events; }

private:
    QList<StreamEvent> m_events;
    int m_sequence = 0;
};

QJsonObject with(QJsonObject object, const QString& name, const QJsonValue& value)
{
    object.insert(name, value);
    return object;
}

void addReasoning(EventWriter& writer, const Answer& answer, int index)
{
    const QString text = joined(answer.reasoning);
    const QJsonObject place{
        {u"item_id"_s, u"rs_"_s + answer.id}, {u"output_index"_s, index}, {u"summary_index"_s, 0}};
    writer.add(
        "response.output_item.added", {{u"output_index"_s, index}, {u"item"_s, reasoningItem(answer, {})}});
    writer.add("response.reasoning_summary_part.added", with(place, u"part"_s, summaryPart({})));
    writer.addDeltas("response.reasoning_summary_text.delta", place, answer.reasoning);
    writer.add("response.reasoning_summary_text.done", with(place, u"text"_s, text));
    writer.add("response.reasoning_summary_part.done", with(place, u"part"_s, summaryPart(text)));
    writer.add("response.output_item.done",
        {{u"output_index"_s, index}, {u"item"_s, reasoningItem(answer, {summaryPart(text)})}});
}

void addMessage(EventWriter& writer, const Answer& answer, int index, const QJsonValue& finishedItem)
{
    const QString text = joined(answer.text);
    const QByteArray kind = answer.isRefusal ? "response.refusal" : "response.output_text";
    const QJsonObject place{
        {u"item_id"_s, u"msg_"_s + answer.id}, {u"output_index"_s, index}, {u"content_index"_s, 0}};
    writer.add("response.output_item.added",
        {{u"output_index"_s, index}, {u"item"_s, messageItem(answer, u"in_progress"_s, {})}});
    writer.add("response.content_part.added", with(place, u"part"_s, textPart(answer, {})));
    writer.addDeltas(kind + ".delta", place, answer.text);
    writer.add(kind + ".done", with(place, answer.isRefusal ? u"refusal"_s : u"text"_s, text));
    writer.add("response.content_part.done", with(place, u"part"_s, textPart(answer, text)));
    writer.add("response.output_item.done", {{u"output_index"_s, index}, {u"item"_s, finishedItem}});
}

void addToolCall(EventWriter& writer, const Answer& answer, int index, const QJsonValue& finishedItem)
{
    const QJsonObject place{{u"item_id"_s, u"fc_"_s + answer.id}, {u"output_index"_s, index}};
    writer.add("response.output_item.added",
        {{u"output_index"_s, index}, {u"item"_s, toolItem(answer, u"in_progress"_s, {})}});
    writer.addDeltas("response.function_call_arguments.delta", place, answer.toolCall->arguments);
    writer.add("response.function_call_arguments.done",
        with(place, u"arguments"_s, joined(answer.toolCall->arguments)));
    writer.add("response.output_item.done", {{u"output_index"_s, index}, {u"item"_s, finishedItem}});
}

} // namespace

QJsonObject ResponsesShape::body(const Answer& answer) const
{
    return response(
        answer, isIncomplete(answer) ? u"incomplete"_s : u"completed"_s, answer.served->id, outputOf(answer));
}

QList<StreamEvent> ResponsesShape::events(const Answer& answer, bool /*includeUsage*/) const
{
    EventWriter writer;
    const QJsonObject start = response(answer, u"in_progress"_s, answer.requestedModel, {});
    writer.add("response.created", {{u"response"_s, start}});
    writer.add("response.in_progress", {{u"response"_s, start}});

    const QJsonArray output = outputOf(answer);
    for (int index = 0; index < output.size(); ++index) {
        const QString type = output.at(index)[u"type"].toString();
        if (type == "reasoning"_L1) {
            addReasoning(writer, answer, index);
        } else if (type == "message"_L1) {
            addMessage(writer, answer, index, output.at(index));
        } else {
            addToolCall(writer, answer, index, output.at(index));
        }
    }

    const QString status = isIncomplete(answer) ? u"incomplete"_s : u"completed"_s;
    writer.add("response." + status.toLatin1(),
        {{u"response"_s, response(answer, status, answer.requestedModel, output)}});
    return writer.events();
}

QJsonObject ResponsesShape::errorBody(const GatewayError& error) const
{
    return openAiErrorBody(error);
}

StreamEvent ResponsesShape::errorEvent(const GatewayError& error) const
{
    const QJsonObject data{{u"type"_s, u"error"_s}, {u"code"_s, error.code}, {u"message"_s, error.message},
        {u"param"_s, QJsonValue::Null}};
    return {serverSentEvent("error", compactJson(data)), 0};
}

} // namespace Fluxscope
