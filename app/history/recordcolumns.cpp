// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/recordcolumns.h"

#include "history/recordjson.h"

#include <array>
#include <chrono>
#include <optional>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

using Record = CallRecord;

constexpr qsizetype PromptStartLength = 200;
constexpr qsizetype LargestFailedBody = qsizetype{64} * 1024;
constexpr qsizetype LargestPlainBody = qsizetype{256} * 1024;

// Qt Sql writes a null QString as NULL, which would turn a known empty text into an unknown one.
QVariant text(const QString& value)
{
    return value.isNull() ? u""_s : value;
}

QVariant text(const std::optional<QString>& value)
{
    return value ? text(*value) : QVariant();
}

QVariant word(QLatin1StringView value)
{
    return QString(value);
}

QVariant flag(bool value)
{
    return value ? 1 : 0;
}

template <class Number>
QVariant number(const std::optional<Number>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant duration(const std::optional<std::chrono::milliseconds>& value)
{
    return value ? QVariant(static_cast<qint64>(value->count())) : QVariant();
}

std::chrono::milliseconds toDuration(const QVariant& value)
{
    return std::chrono::milliseconds(value.toLongLong());
}

// Additional JSON can carry messages of its own, so it goes with the prompt.
QVariant parameters(const Record& record)
{
    Parameters kept = record.prompt.parameters;
    if (!record.textKept)
        kept.additional = {};
    return kept == Parameters() ? QVariant() : QVariant(parametersToJson(kept));
}

QVariant toolCalls(const Record& record)
{
    QList<ToolCall> kept = record.toolCalls;
    if (!record.textKept) {
        for (ToolCall& toolCall : kept)
            toolCall.arguments.clear();
    }
    return kept.isEmpty() ? QVariant() : QVariant(toolCallsToJson(kept));
}

QVariant ifKept(const Record& record, const QVariant& value)
{
    return record.textKept ? value : QVariant();
}

// One line per column reads as the table it is.
// clang-format off
constexpr std::array CallColumns{
    RecordColumn{"id"_L1, [](const Record& r) { return QVariant(r.id.toRfc4122()); },
        [](const QVariant& v, Record& r) { r.id = QUuid::fromRfc4122(v.toByteArray()); }},
    RecordColumn{"started_at"_L1, [](const Record& r) { return QVariant(r.startedAt.isValid() ? r.startedAt.toMSecsSinceEpoch() : 0); },
        [](const QVariant& v, Record& r) { r.startedAt = QDateTime::fromMSecsSinceEpoch(v.toLongLong(), Qt::UTC); }},
    RecordColumn{"state"_L1, [](const Record& r) { return word(callStateName(r.state)); },
        [](const QVariant& v, Record& r) { r.state = callStateFromName(v.toString()).value_or(CallState::Interrupted); }},
    RecordColumn{"connection"_L1, [](const Record& r) { return text(r.connection); },
        [](const QVariant& v, Record& r) { r.connection = v.toString(); }},
    RecordColumn{"base_url"_L1, [](const Record& r) { return text(r.baseUrl); },
        [](const QVariant& v, Record& r) { r.baseUrl = v.toString(); }},
    RecordColumn{"path"_L1, [](const Record& r) { return text(r.path); },
        [](const QVariant& v, Record& r) { r.path = v.toString(); }},
    RecordColumn{"dialect"_L1, [](const Record& r) { return word(dialectName(r.prompt.dialect)); },
        [](const QVariant& v, Record& r) { r.prompt.dialect = dialectFromName(v.toString()).value_or(Dialect::Chat); }},
    RecordColumn{"stream"_L1, [](const Record& r) { return flag(r.prompt.stream); },
        [](const QVariant& v, Record& r) { r.prompt.stream = v.toBool(); }},
    RecordColumn{"requested_model"_L1, [](const Record& r) { return text(r.prompt.model); },
        [](const QVariant& v, Record& r) { r.prompt.model = v.toString(); }},
    RecordColumn{"served_model"_L1, [](const Record& r) { return text(r.flux.servedModel()); },
        [](const QVariant&, Record&) {}},
    RecordColumn{"parameters"_L1, [](const Record& r) { return parameters(r); },
        [](const QVariant& v, Record& r) { r.prompt.parameters = parametersFromJson(v.toString()); }},
    RecordColumn{"http_status"_L1, [](const Record& r) { return number(r.httpStatus); },
        [](const QVariant& v, Record& r) { r.httpStatus = v.toInt(); }},
    RecordColumn{"flux_model"_L1, [](const Record& r) { return text(r.flux.model); },
        [](const QVariant& v, Record& r) { r.flux.model = v.toString(); }},
    RecordColumn{"flux_original_model"_L1, [](const Record& r) { return text(r.flux.originalModel); },
        [](const QVariant& v, Record& r) { r.flux.originalModel = v.toString(); }},
    RecordColumn{"flux_routed"_L1, [](const Record& r) { return r.flux.routed ? flag(*r.flux.routed) : QVariant(); },
        [](const QVariant& v, Record& r) { r.flux.routed = v.toBool(); }},
    RecordColumn{"flux_request_id"_L1, [](const Record& r) { return text(r.flux.requestId); },
        [](const QVariant& v, Record& r) { r.flux.requestId = v.toString(); }},
    RecordColumn{"flux_cost_usd"_L1, [](const Record& r) { return text(r.flux.costUsd); },
        [](const QVariant& v, Record& r) { r.flux.costUsd = v.toString(); }},
    RecordColumn{"flux_extra"_L1, [](const Record& r) { return r.flux.extra.isEmpty() ? QVariant() : QVariant(headersToJson(r.flux.extra)); },
        [](const QVariant& v, Record& r) { r.flux.extra = headersFromJson(v.toString()); }},
    RecordColumn{"header_date"_L1, [](const Record& r) { return text(r.headers.date); },
        [](const QVariant& v, Record& r) { r.headers.date = v.toString(); }},
    RecordColumn{"header_cf_ray"_L1, [](const Record& r) { return text(r.headers.cfRay); },
        [](const QVariant& v, Record& r) { r.headers.cfRay = v.toString(); }},
    RecordColumn{"header_retry_after"_L1, [](const Record& r) { return text(r.headers.retryAfter); },
        [](const QVariant& v, Record& r) { r.headers.retryAfter = v.toString(); }},
    RecordColumn{"header_server"_L1, [](const Record& r) { return text(r.headers.server); },
        [](const QVariant& v, Record& r) { r.headers.server = v.toString(); }},
    RecordColumn{"header_content_type"_L1, [](const Record& r) { return text(r.headers.contentType); },
        [](const QVariant& v, Record& r) { r.headers.contentType = v.toString(); }},
    RecordColumn{"header_litellm_call_id"_L1, [](const Record& r) { return text(r.headers.litellmCallId); },
        [](const QVariant& v, Record& r) { r.headers.litellmCallId = v.toString(); }},
    RecordColumn{"model_in_body"_L1, [](const Record& r) { return text(r.modelInBody); },
        [](const QVariant& v, Record& r) { r.modelInBody = v.toString(); }},
    RecordColumn{"input_tokens"_L1, [](const Record& r) { return number(r.usage.inputTokens); },
        [](const QVariant& v, Record& r) { r.usage.inputTokens = v.toLongLong(); }},
    RecordColumn{"output_tokens"_L1, [](const Record& r) { return number(r.usage.outputTokens); },
        [](const QVariant& v, Record& r) { r.usage.outputTokens = v.toLongLong(); }},
    RecordColumn{"reasoning_tokens"_L1, [](const Record& r) { return number(r.usage.reasoningTokens); },
        [](const QVariant& v, Record& r) { r.usage.reasoningTokens = v.toLongLong(); }},
    RecordColumn{"cached_input_tokens"_L1, [](const Record& r) { return number(r.usage.cachedInputTokens); },
        [](const QVariant& v, Record& r) { r.usage.cachedInputTokens = v.toLongLong(); }},
    RecordColumn{"cost_usd"_L1, [](const Record& r) { return r.cost ? text(r.cost->usd) : QVariant(); },
        [](const QVariant& v, Record& r) { r.cost = Cost{v.toString(), CostSource::Header}; }},
    RecordColumn{"cost_source"_L1, [](const Record& r) { return r.cost ? word(costSourceName(r.cost->source)) : QVariant(); },
        [](const QVariant& v, Record& r) { if (r.cost) r.cost->source = costSourceFromName(v.toString()).value_or(CostSource::Body); }},
    RecordColumn{"cost_sort"_L1, [](const Record& r) { return r.cost ? QVariant(r.cost->usd.toDouble()) : QVariant(); },
        [](const QVariant&, Record&) {}},
    RecordColumn{"cost_pico"_L1, [](const Record& r) { return r.cost ? number(picodollars(r.cost->usd)) : QVariant(); },
        [](const QVariant&, Record&) {}},
    RecordColumn{"finish"_L1, [](const Record& r) { return r.finish ? word(finishName(*r.finish)) : QVariant(); },
        [](const QVariant& v, Record& r) { r.finish = finishFromName(v.toString()); }},
    RecordColumn{"finish_raw"_L1, [](const Record& r) { return text(r.finishRaw); },
        [](const QVariant& v, Record& r) { r.finishRaw = v.toString(); }},
    RecordColumn{"error_kind"_L1, [](const Record& r) { return r.error ? word(errorKindName(r.error->kind)) : QVariant(); },
        [](const QVariant& v, Record& r) { r.error = CallError{errorKindFromName(v.toString()).value_or(ErrorKind::Protocol), {}, {}, {}}; }},
    RecordColumn{"error_message"_L1, [](const Record& r) { return r.error ? text(r.error->message) : QVariant(); },
        [](const QVariant& v, Record& r) { if (r.error) r.error->message = v.toString(); }},
    RecordColumn{"error_code"_L1, [](const Record& r) { return r.error ? text(r.error->code) : QVariant(); },
        [](const QVariant& v, Record& r) { if (r.error) r.error->code = v.toString(); }},
    RecordColumn{"error_retry_after_s"_L1, [](const Record& r) { return r.error ? number(r.error->retryAfterSeconds) : QVariant(); },
        [](const QVariant& v, Record& r) { if (r.error) r.error->retryAfterSeconds = v.toInt(); }},
    RecordColumn{"headers_ms"_L1, [](const Record& r) { return duration(r.timings.headers); },
        [](const QVariant& v, Record& r) { r.timings.headers = toDuration(v); }},
    RecordColumn{"first_token_ms"_L1, [](const Record& r) { return duration(r.timings.firstToken); },
        [](const QVariant& v, Record& r) { r.timings.firstToken = toDuration(v); }},
    RecordColumn{"total_ms"_L1, [](const Record& r) { return duration(r.timings.total); },
        [](const QVariant& v, Record& r) { r.timings.total = toDuration(v); }},
    RecordColumn{"text_kept"_L1, [](const Record& r) { return flag(r.textKept); },
        [](const QVariant& v, Record& r) { r.textKept = v.toBool(); }},
    RecordColumn{"pasted"_L1, [](const Record& r) { return flag(r.pasted); },
        [](const QVariant& v, Record& r) { r.pasted = v.toBool(); }},
    RecordColumn{"demo"_L1, [](const Record& r) { return flag(r.demo); },
        [](const QVariant& v, Record& r) { r.demo = v.toBool(); }},
    RecordColumn{"star"_L1, [](const Record& r) { return flag(r.star); },
        [](const QVariant& v, Record& r) { r.star = v.toBool(); }, true},
    RecordColumn{"note"_L1, [](const Record& r) { return text(r.note); },
        [](const QVariant& v, Record& r) { r.note = v.toString(); }, true},
    RecordColumn{"vote"_L1, [](const Record& r) { return number(r.vote); },
        [](const QVariant& v, Record& r) { r.vote = v.toInt(); }, true},
    RecordColumn{"compare_group"_L1, [](const Record& r) { return r.compare ? QVariant(r.compare->group.toRfc4122()) : QVariant(); },
        [](const QVariant& v, Record& r) { r.compare = ComparePlace{QUuid::fromRfc4122(v.toByteArray()), 0, 0, 0}; }},
    RecordColumn{"compare_prompt"_L1, [](const Record& r) { return r.compare ? QVariant(r.compare->prompt) : QVariant(); },
        [](const QVariant& v, Record& r) { if (r.compare) r.compare->prompt = v.toInt(); }},
    RecordColumn{"compare_entry"_L1, [](const Record& r) { return r.compare ? QVariant(r.compare->entry) : QVariant(); },
        [](const QVariant& v, Record& r) { if (r.compare) r.compare->entry = v.toInt(); }},
    RecordColumn{"compare_repeat"_L1, [](const Record& r) { return r.compare ? QVariant(r.compare->repeat) : QVariant(); },
        [](const QVariant& v, Record& r) { if (r.compare) r.compare->repeat = v.toInt(); }},
    RecordColumn{"arrived_in_one_piece"_L1, [](const Record& r) { return r.arrivedInOnePiece ? flag(*r.arrivedInOnePiece) : QVariant(); },
        [](const QVariant& v, Record& r) { r.arrivedInOnePiece = v.toBool(); }},
    RecordColumn{"program_version"_L1, [](const Record& r) { return text(r.programVersion); },
        [](const QVariant& v, Record& r) { r.programVersion = v.toString(); }},
    RecordColumn{"prompt_start"_L1, [](const Record& r) { return ifKept(r, text(promptStart(r.prompt.text))); },
        [](const QVariant& v, Record& r) { r.prompt.text = v.toString(); }},
};

constexpr std::array TextColumns{
    RecordColumn{"system"_L1, [](const Record& r) { return ifKept(r, text(r.prompt.system)); },
        [](const QVariant& v, Record& r) { r.prompt.system = v.toString(); }},
    RecordColumn{"messages"_L1, [](const Record& r) { return ifKept(r, r.prompt.messages.isEmpty() ? QVariant() : QVariant(messagesToJson(r.prompt.messages))); },
        [](const QVariant& v, Record& r) { r.prompt.messages = messagesFromJson(v.toString()); }},
    RecordColumn{"prompt"_L1, [](const Record& r) { return ifKept(r, text(r.prompt.text)); },
        [](const QVariant& v, Record& r) { r.prompt.text = v.toString(); }},
    RecordColumn{"reply"_L1, [](const Record& r) { return ifKept(r, text(r.reply)); },
        [](const QVariant& v, Record& r) { r.reply = v.toString(); }},
    RecordColumn{"reasoning"_L1, [](const Record& r) { return ifKept(r, text(r.reasoning)); },
        [](const QVariant& v, Record& r) { r.reasoning = v.toString(); }},
    RecordColumn{"tool_calls"_L1, [](const Record& r) { return toolCalls(r); },
        [](const QVariant& v, Record& r) { r.toolCalls = toolCallsFromJson(v.toString()); }},
};
// clang-format on

} // namespace

std::span<const RecordColumn> callColumns()
{
    return CallColumns;
}

std::span<const RecordColumn> textColumns()
{
    return TextColumns;
}

QString promptStart(const QString& prompt)
{
    QString start = prompt.left(PromptStartLength);
    if (start.size() < prompt.size() && start.back().isHighSurrogate())
        start.chop(1);
    return start;
}

CallBodies bodiesToKeep(CallBodies bodies, CallState state, bool stream, bool textKept)
{
    if (!textKept)
        return {};
    const bool fits = (!stream && bodies.response.size() <= LargestPlainBody)
        || (state == CallState::Failed && bodies.response.size() <= LargestFailedBody);
    if (!fits) {
        bodies.response.clear();
        bodies.responseTruncated = false;
    }
    return bodies;
}

} // namespace Fluxscope
