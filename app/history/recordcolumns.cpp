// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/recordcolumns.h"

#include "history/recordjson.h"

#include <QVarLengthArray>

#include <algorithm>
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

std::chrono::milliseconds toDuration(const ColumnValue& value)
{
    return std::chrono::milliseconds(value.toInteger());
}

/// Reads a word, which is in ASCII, without making a text of it.
template <class Value>
std::optional<Value> named(const ColumnValue& value, std::optional<Value> (*fromName)(QStringView))
{
    constexpr qsizetype UsualLength = 32;
    const QByteArrayView bytes = value.toBytes();
    QVarLengthArray<char16_t, UsualLength> word(bytes.size());
    std::transform(bytes.cbegin(), bytes.cend(), word.begin(), [](char c) { return uchar(c); });
    return fromName(QStringView(word));
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
        [](const ColumnValue& v, Record& r) { r.id = QUuid::fromRfc4122(v.toBytes()); }, false, true},
    RecordColumn{"started_at"_L1, [](const Record& r) { return QVariant(r.startedAt.isValid() ? r.startedAt.toMSecsSinceEpoch() : 0); },
        [](const ColumnValue& v, Record& r) { r.startedAt = QDateTime::fromMSecsSinceEpoch(v.toInteger(), Qt::UTC); }},
    RecordColumn{"state"_L1, [](const Record& r) { return word(callStateName(r.state)); },
        [](const ColumnValue& v, Record& r) { r.state = named(v, callStateFromName).value_or(CallState::Interrupted); }},
    RecordColumn{"connection"_L1, [](const Record& r) { return text(r.connection); },
        [](const ColumnValue& v, Record& r) { r.connection = v.toText(); }},
    RecordColumn{"base_url"_L1, [](const Record& r) { return text(r.baseUrl); },
        [](const ColumnValue& v, Record& r) { r.baseUrl = v.toText(); }},
    RecordColumn{"path"_L1, [](const Record& r) { return text(r.path); },
        [](const ColumnValue& v, Record& r) { r.path = v.toText(); }},
    RecordColumn{"dialect"_L1, [](const Record& r) { return word(dialectName(r.prompt.dialect)); },
        [](const ColumnValue& v, Record& r) { r.prompt.dialect = named(v, dialectFromName).value_or(Dialect::Chat); }},
    RecordColumn{"stream"_L1, [](const Record& r) { return flag(r.prompt.stream); },
        [](const ColumnValue& v, Record& r) { r.prompt.stream = v.toBool(); }},
    RecordColumn{"requested_model"_L1, [](const Record& r) { return text(r.prompt.model); },
        [](const ColumnValue& v, Record& r) { r.prompt.model = v.toText(); }},
    RecordColumn{"served_model"_L1, [](const Record& r) { return text(r.flux.servedModel()); }, nullptr},
    RecordColumn{"parameters"_L1, [](const Record& r) { return parameters(r); },
        [](const ColumnValue& v, Record& r) { r.prompt.parameters = parametersFromJson(v.toText()); }},
    RecordColumn{"http_status"_L1, [](const Record& r) { return number(r.httpStatus); },
        [](const ColumnValue& v, Record& r) { r.httpStatus = v.toInt(); }},
    RecordColumn{"flux_model"_L1, [](const Record& r) { return text(r.flux.model); },
        [](const ColumnValue& v, Record& r) { r.flux.model = v.toText(); }},
    RecordColumn{"flux_original_model"_L1, [](const Record& r) { return text(r.flux.originalModel); },
        [](const ColumnValue& v, Record& r) { r.flux.originalModel = v.toText(); }},
    RecordColumn{"flux_routed"_L1, [](const Record& r) { return r.flux.routed ? flag(*r.flux.routed) : QVariant(); },
        [](const ColumnValue& v, Record& r) { r.flux.routed = v.toBool(); }},
    RecordColumn{"flux_request_id"_L1, [](const Record& r) { return text(r.flux.requestId); },
        [](const ColumnValue& v, Record& r) { r.flux.requestId = v.toText(); }},
    RecordColumn{"flux_cost_usd"_L1, [](const Record& r) { return text(r.flux.costUsd); },
        [](const ColumnValue& v, Record& r) { r.flux.costUsd = v.toText(); }},
    RecordColumn{"flux_extra"_L1, [](const Record& r) { return r.flux.extra.isEmpty() ? QVariant() : QVariant(headersToJson(r.flux.extra)); },
        [](const ColumnValue& v, Record& r) { r.flux.extra = headersFromJson(v.toText()); }},
    RecordColumn{"header_date"_L1, [](const Record& r) { return text(r.headers.date); },
        [](const ColumnValue& v, Record& r) { r.headers.date = v.toText(); }},
    RecordColumn{"header_cf_ray"_L1, [](const Record& r) { return text(r.headers.cfRay); },
        [](const ColumnValue& v, Record& r) { r.headers.cfRay = v.toText(); }},
    RecordColumn{"header_retry_after"_L1, [](const Record& r) { return text(r.headers.retryAfter); },
        [](const ColumnValue& v, Record& r) { r.headers.retryAfter = v.toText(); }},
    RecordColumn{"header_server"_L1, [](const Record& r) { return text(r.headers.server); },
        [](const ColumnValue& v, Record& r) { r.headers.server = v.toText(); }},
    RecordColumn{"header_content_type"_L1, [](const Record& r) { return text(r.headers.contentType); },
        [](const ColumnValue& v, Record& r) { r.headers.contentType = v.toText(); }},
    RecordColumn{"header_litellm_call_id"_L1, [](const Record& r) { return text(r.headers.litellmCallId); },
        [](const ColumnValue& v, Record& r) { r.headers.litellmCallId = v.toText(); }},
    RecordColumn{"model_in_body"_L1, [](const Record& r) { return text(r.modelInBody); },
        [](const ColumnValue& v, Record& r) { r.modelInBody = v.toText(); }},
    RecordColumn{"input_tokens"_L1, [](const Record& r) { return number(r.usage.inputTokens); },
        [](const ColumnValue& v, Record& r) { r.usage.inputTokens = v.toInteger(); }},
    RecordColumn{"output_tokens"_L1, [](const Record& r) { return number(r.usage.outputTokens); },
        [](const ColumnValue& v, Record& r) { r.usage.outputTokens = v.toInteger(); }},
    RecordColumn{"reasoning_tokens"_L1, [](const Record& r) { return number(r.usage.reasoningTokens); },
        [](const ColumnValue& v, Record& r) { r.usage.reasoningTokens = v.toInteger(); }},
    RecordColumn{"cached_input_tokens"_L1, [](const Record& r) { return number(r.usage.cachedInputTokens); },
        [](const ColumnValue& v, Record& r) { r.usage.cachedInputTokens = v.toInteger(); }},
    RecordColumn{"cost_usd"_L1, [](const Record& r) { return r.cost ? text(r.cost->usd) : QVariant(); },
        [](const ColumnValue& v, Record& r) { r.cost = Cost{v.toText(), CostSource::Header}; }},
    RecordColumn{"cost_source"_L1, [](const Record& r) { return r.cost ? word(costSourceName(r.cost->source)) : QVariant(); },
        [](const ColumnValue& v, Record& r) { if (r.cost) r.cost->source = named(v, costSourceFromName).value_or(CostSource::Body); }},
    RecordColumn{"cost_sort"_L1, [](const Record& r) { return r.cost ? QVariant(r.cost->usd.toDouble()) : QVariant(); }, nullptr},
    RecordColumn{"cost_pico"_L1, [](const Record& r) { return r.cost ? number(picodollars(r.cost->usd)) : QVariant(); }, nullptr},
    RecordColumn{"finish"_L1, [](const Record& r) { return r.finish ? word(finishName(*r.finish)) : QVariant(); },
        [](const ColumnValue& v, Record& r) { r.finish = named(v, finishFromName); }},
    RecordColumn{"finish_raw"_L1, [](const Record& r) { return text(r.finishRaw); },
        [](const ColumnValue& v, Record& r) { r.finishRaw = v.toText(); }},
    RecordColumn{"error_kind"_L1, [](const Record& r) { return r.error ? word(errorKindName(r.error->kind)) : QVariant(); },
        [](const ColumnValue& v, Record& r) { r.error = CallError{named(v, errorKindFromName).value_or(ErrorKind::Protocol), {}, {}, {}}; }},
    RecordColumn{"error_message"_L1, [](const Record& r) { return r.error ? text(r.error->message) : QVariant(); },
        [](const ColumnValue& v, Record& r) { if (r.error) r.error->message = v.toText(); }},
    RecordColumn{"error_code"_L1, [](const Record& r) { return r.error ? text(r.error->code) : QVariant(); },
        [](const ColumnValue& v, Record& r) { if (r.error) r.error->code = v.toText(); }},
    RecordColumn{"error_retry_after_s"_L1, [](const Record& r) { return r.error ? number(r.error->retryAfterSeconds) : QVariant(); },
        [](const ColumnValue& v, Record& r) { if (r.error) r.error->retryAfterSeconds = v.toInt(); }},
    RecordColumn{"headers_ms"_L1, [](const Record& r) { return duration(r.timings.headers); },
        [](const ColumnValue& v, Record& r) { r.timings.headers = toDuration(v); }},
    RecordColumn{"first_token_ms"_L1, [](const Record& r) { return duration(r.timings.firstToken); },
        [](const ColumnValue& v, Record& r) { r.timings.firstToken = toDuration(v); }},
    RecordColumn{"total_ms"_L1, [](const Record& r) { return duration(r.timings.total); },
        [](const ColumnValue& v, Record& r) { r.timings.total = toDuration(v); }},
    RecordColumn{"text_kept"_L1, [](const Record& r) { return flag(r.textKept); },
        [](const ColumnValue& v, Record& r) { r.textKept = v.toBool(); }},
    RecordColumn{"pasted"_L1, [](const Record& r) { return flag(r.pasted); },
        [](const ColumnValue& v, Record& r) { r.pasted = v.toBool(); }},
    RecordColumn{"demo"_L1, [](const Record& r) { return flag(r.demo); },
        [](const ColumnValue& v, Record& r) { r.demo = v.toBool(); }},
    RecordColumn{"star"_L1, [](const Record& r) { return flag(r.star); },
        [](const ColumnValue& v, Record& r) { r.star = v.toBool(); }, true},
    RecordColumn{"note"_L1, [](const Record& r) { return text(r.note); },
        [](const ColumnValue& v, Record& r) { r.note = v.toText(); }, true},
    RecordColumn{"vote"_L1, [](const Record& r) { return number(r.vote); },
        [](const ColumnValue& v, Record& r) { r.vote = v.toInt(); }, true},
    RecordColumn{"compare_group"_L1, [](const Record& r) { return r.compare ? QVariant(r.compare->group.toRfc4122()) : QVariant(); },
        [](const ColumnValue& v, Record& r) { r.compare = ComparePlace{QUuid::fromRfc4122(v.toBytes()), 0, 0, 0}; }},
    RecordColumn{"compare_prompt"_L1, [](const Record& r) { return r.compare ? QVariant(r.compare->prompt) : QVariant(); },
        [](const ColumnValue& v, Record& r) { if (r.compare) r.compare->prompt = v.toInt(); }},
    RecordColumn{"compare_entry"_L1, [](const Record& r) { return r.compare ? QVariant(r.compare->entry) : QVariant(); },
        [](const ColumnValue& v, Record& r) { if (r.compare) r.compare->entry = v.toInt(); }},
    RecordColumn{"compare_repeat"_L1, [](const Record& r) { return r.compare ? QVariant(r.compare->repeat) : QVariant(); },
        [](const ColumnValue& v, Record& r) { if (r.compare) r.compare->repeat = v.toInt(); }},
    RecordColumn{"arrived_in_one_piece"_L1, [](const Record& r) { return r.arrivedInOnePiece ? flag(*r.arrivedInOnePiece) : QVariant(); },
        [](const ColumnValue& v, Record& r) { r.arrivedInOnePiece = v.toBool(); }},
    RecordColumn{"program_version"_L1, [](const Record& r) { return text(r.programVersion); },
        [](const ColumnValue& v, Record& r) { r.programVersion = v.toText(); }},
    RecordColumn{"prompt_start"_L1, [](const Record& r) { return ifKept(r, text(promptStart(r.prompt.text))); },
        [](const ColumnValue& v, Record& r) {
            // Whoever reads the whole text as well has done so before.
            if (r.prompt.text.isNull())
                r.prompt.text = v.toText(); }},
};

constexpr std::array TextColumns{
    RecordColumn{"system"_L1, [](const Record& r) { return ifKept(r, text(r.prompt.system)); },
        [](const ColumnValue& v, Record& r) { r.prompt.system = v.toText(); }},
    RecordColumn{"messages"_L1, [](const Record& r) { return ifKept(r, r.prompt.messages.isEmpty() ? QVariant() : QVariant(messagesToJson(r.prompt.messages))); },
        [](const ColumnValue& v, Record& r) { r.prompt.messages = messagesFromJson(v.toText()); }},
    RecordColumn{"prompt"_L1, [](const Record& r) { return ifKept(r, text(r.prompt.text)); },
        [](const ColumnValue& v, Record& r) { r.prompt.text = v.toText(); }},
    RecordColumn{"reply"_L1, [](const Record& r) { return ifKept(r, text(r.reply)); },
        [](const ColumnValue& v, Record& r) { r.reply = v.toText(); }},
    RecordColumn{"reasoning"_L1, [](const Record& r) { return ifKept(r, text(r.reasoning)); },
        [](const ColumnValue& v, Record& r) { r.reasoning = v.toText(); }},
    RecordColumn{"tool_calls"_L1, [](const Record& r) { return toolCalls(r); },
        [](const ColumnValue& v, Record& r) { r.toolCalls = toolCallsFromJson(v.toText()); }},
};
// clang-format on

template <class Choice>
constexpr std::size_t countOf(Choice isChosen)
{
    return static_cast<std::size_t>(std::count_if(CallColumns.begin(), CallColumns.end(), isChosen));
}

/// The `Count` columns of a call that are chosen, in their order.
template <std::size_t Count, class Choice>
constexpr std::array<RecordColumn, Count> chosen(Choice isChosen)
{
    std::array<RecordColumn, Count> columns{};
    std::copy_if(CallColumns.begin(), CallColumns.end(), columns.begin(), isChosen);
    return columns;
}

} // namespace

std::span<const RecordColumn> callColumns()
{
    return CallColumns;
}

std::span<const RecordColumn> textColumns()
{
    return TextColumns;
}

std::span<const RecordColumn> readColumns()
{
    constexpr auto IsRead = [](const RecordColumn& column) { return column.read != nullptr; };
    static constexpr auto Columns = chosen<countOf(IsRead)>(IsRead);
    return Columns;
}

std::span<const RecordColumn> newsColumns()
{
    constexpr auto IsNews = [](const RecordColumn& column) { return !column.isOfUser && !column.isKey; };
    static constexpr auto Columns = chosen<countOf(IsNews)>(IsNews);
    return Columns;
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
