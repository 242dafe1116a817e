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

// A record that is read may have been another one before, so that every column sets its field, also to what
// NULL stands for, and texts go into the memory that is there.

void take(const ColumnValue& value, QString& field)
{
    value.toText(field);
}

void take(const ColumnValue& value, bool& field)
{
    field = value.toBool();
}

void take(const ColumnValue& value, qint64& field)
{
    field = value.toInteger();
}

void take(const ColumnValue& value, int& field)
{
    field = value.toInt();
}

void take(const ColumnValue& value, std::chrono::milliseconds& field)
{
    field = std::chrono::milliseconds(value.toInteger());
}

template <class Field>
void take(const ColumnValue& value, std::optional<Field>& field)
{
    if (value.isNull())
        field.reset();
    else
        take(value, field ? *field : field.emplace());
}

template <class Field>
void takeJson(const ColumnValue& value, Field& field, Field (*fromJson)(const QString&))
{
    field = value.isNull() ? Field() : fromJson(value.toText());
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

void takeCost(const ColumnValue& value, Record& record)
{
    if (value.isNull())
        record.cost.reset();
    else
        take(value, (record.cost ? *record.cost : record.cost.emplace()).usd);
}

void takeErrorKind(const ColumnValue& value, Record& record)
{
    if (value.isNull())
        record.error.reset();
    else
        (record.error ? *record.error : record.error.emplace()).kind =
            named(value, errorKindFromName).value_or(ErrorKind::Protocol);
}

void takeComparison(const ColumnValue& value, Record& record)
{
    if (value.isNull())
        record.compare.reset();
    else
        record.compare = ComparePlace{QUuid::fromRfc4122(value.toBytes()), 0, 0, 0};
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
        [](const ColumnValue& v, Record& r) { take(v, r.connection); }},
    RecordColumn{"base_url"_L1, [](const Record& r) { return text(r.baseUrl); },
        [](const ColumnValue& v, Record& r) { take(v, r.baseUrl); }},
    RecordColumn{"path"_L1, [](const Record& r) { return text(r.path); },
        [](const ColumnValue& v, Record& r) { take(v, r.path); }},
    RecordColumn{"dialect"_L1, [](const Record& r) { return word(dialectName(r.prompt.dialect)); },
        [](const ColumnValue& v, Record& r) { r.prompt.dialect = named(v, dialectFromName).value_or(Dialect::Chat); }},
    RecordColumn{"stream"_L1, [](const Record& r) { return flag(r.prompt.stream); },
        [](const ColumnValue& v, Record& r) { take(v, r.prompt.stream); }},
    RecordColumn{"requested_model"_L1, [](const Record& r) { return text(r.prompt.model); },
        [](const ColumnValue& v, Record& r) { take(v, r.prompt.model); }},
    RecordColumn{"served_model"_L1, [](const Record& r) { return text(r.flux.servedModel()); }, nullptr},
    RecordColumn{"parameters"_L1, [](const Record& r) { return parameters(r); },
        [](const ColumnValue& v, Record& r) { takeJson(v, r.prompt.parameters, parametersFromJson); }},
    RecordColumn{"http_status"_L1, [](const Record& r) { return number(r.httpStatus); },
        [](const ColumnValue& v, Record& r) { take(v, r.httpStatus); }},
    RecordColumn{"flux_model"_L1, [](const Record& r) { return text(r.flux.model); },
        [](const ColumnValue& v, Record& r) { take(v, r.flux.model); }},
    RecordColumn{"flux_original_model"_L1, [](const Record& r) { return text(r.flux.originalModel); },
        [](const ColumnValue& v, Record& r) { take(v, r.flux.originalModel); }},
    RecordColumn{"flux_routed"_L1, [](const Record& r) { return r.flux.routed ? flag(*r.flux.routed) : QVariant(); },
        [](const ColumnValue& v, Record& r) { take(v, r.flux.routed); }},
    RecordColumn{"flux_request_id"_L1, [](const Record& r) { return text(r.flux.requestId); },
        [](const ColumnValue& v, Record& r) { take(v, r.flux.requestId); }},
    RecordColumn{"flux_cost_usd"_L1, [](const Record& r) { return text(r.flux.costUsd); },
        [](const ColumnValue& v, Record& r) { take(v, r.flux.costUsd); }},
    RecordColumn{"flux_extra"_L1, [](const Record& r) { return r.flux.extra.isEmpty() ? QVariant() : QVariant(headersToJson(r.flux.extra)); },
        [](const ColumnValue& v, Record& r) { takeJson(v, r.flux.extra, headersFromJson); }},
    RecordColumn{"header_date"_L1, [](const Record& r) { return text(r.headers.date); },
        [](const ColumnValue& v, Record& r) { take(v, r.headers.date); }},
    RecordColumn{"header_cf_ray"_L1, [](const Record& r) { return text(r.headers.cfRay); },
        [](const ColumnValue& v, Record& r) { take(v, r.headers.cfRay); }},
    RecordColumn{"header_retry_after"_L1, [](const Record& r) { return text(r.headers.retryAfter); },
        [](const ColumnValue& v, Record& r) { take(v, r.headers.retryAfter); }},
    RecordColumn{"header_server"_L1, [](const Record& r) { return text(r.headers.server); },
        [](const ColumnValue& v, Record& r) { take(v, r.headers.server); }},
    RecordColumn{"header_content_type"_L1, [](const Record& r) { return text(r.headers.contentType); },
        [](const ColumnValue& v, Record& r) { take(v, r.headers.contentType); }},
    RecordColumn{"header_litellm_call_id"_L1, [](const Record& r) { return text(r.headers.litellmCallId); },
        [](const ColumnValue& v, Record& r) { take(v, r.headers.litellmCallId); }},
    RecordColumn{"model_in_body"_L1, [](const Record& r) { return text(r.modelInBody); },
        [](const ColumnValue& v, Record& r) { take(v, r.modelInBody); }},
    RecordColumn{"input_tokens"_L1, [](const Record& r) { return number(r.usage.inputTokens); },
        [](const ColumnValue& v, Record& r) { take(v, r.usage.inputTokens); }},
    RecordColumn{"output_tokens"_L1, [](const Record& r) { return number(r.usage.outputTokens); },
        [](const ColumnValue& v, Record& r) { take(v, r.usage.outputTokens); }},
    RecordColumn{"reasoning_tokens"_L1, [](const Record& r) { return number(r.usage.reasoningTokens); },
        [](const ColumnValue& v, Record& r) { take(v, r.usage.reasoningTokens); }},
    RecordColumn{"cached_input_tokens"_L1, [](const Record& r) { return number(r.usage.cachedInputTokens); },
        [](const ColumnValue& v, Record& r) { take(v, r.usage.cachedInputTokens); }},
    RecordColumn{"cost_usd"_L1, [](const Record& r) { return r.cost ? text(r.cost->usd) : QVariant(); },
        [](const ColumnValue& v, Record& r) { takeCost(v, r); }},
    RecordColumn{"cost_source"_L1, [](const Record& r) { return r.cost ? word(costSourceName(r.cost->source)) : QVariant(); },
        [](const ColumnValue& v, Record& r) { if (r.cost) r.cost->source = named(v, costSourceFromName).value_or(CostSource::Body); }},
    RecordColumn{"cost_sort"_L1, [](const Record& r) { return r.cost ? QVariant(r.cost->usd.toDouble()) : QVariant(); }, nullptr},
    RecordColumn{"cost_pico"_L1, [](const Record& r) { return r.cost ? number(picodollars(r.cost->usd)) : QVariant(); }, nullptr},
    RecordColumn{"finish"_L1, [](const Record& r) { return r.finish ? word(finishName(*r.finish)) : QVariant(); },
        [](const ColumnValue& v, Record& r) { r.finish = named(v, finishFromName); }},
    RecordColumn{"finish_raw"_L1, [](const Record& r) { return text(r.finishRaw); },
        [](const ColumnValue& v, Record& r) { take(v, r.finishRaw); }},
    RecordColumn{"error_kind"_L1, [](const Record& r) { return r.error ? word(errorKindName(r.error->kind)) : QVariant(); },
        [](const ColumnValue& v, Record& r) { takeErrorKind(v, r); }},
    RecordColumn{"error_message"_L1, [](const Record& r) { return r.error ? text(r.error->message) : QVariant(); },
        [](const ColumnValue& v, Record& r) { if (r.error) take(v, r.error->message); }},
    RecordColumn{"error_code"_L1, [](const Record& r) { return r.error ? text(r.error->code) : QVariant(); },
        [](const ColumnValue& v, Record& r) { if (r.error) take(v, r.error->code); }},
    RecordColumn{"error_retry_after_s"_L1, [](const Record& r) { return r.error ? number(r.error->retryAfterSeconds) : QVariant(); },
        [](const ColumnValue& v, Record& r) { if (r.error) take(v, r.error->retryAfterSeconds); }},
    RecordColumn{"headers_ms"_L1, [](const Record& r) { return duration(r.timings.headers); },
        [](const ColumnValue& v, Record& r) { take(v, r.timings.headers); }},
    RecordColumn{"first_token_ms"_L1, [](const Record& r) { return duration(r.timings.firstToken); },
        [](const ColumnValue& v, Record& r) { take(v, r.timings.firstToken); }},
    RecordColumn{"total_ms"_L1, [](const Record& r) { return duration(r.timings.total); },
        [](const ColumnValue& v, Record& r) { take(v, r.timings.total); }},
    RecordColumn{"text_kept"_L1, [](const Record& r) { return flag(r.textKept); },
        [](const ColumnValue& v, Record& r) { take(v, r.textKept); }},
    RecordColumn{"pasted"_L1, [](const Record& r) { return flag(r.pasted); },
        [](const ColumnValue& v, Record& r) { take(v, r.pasted); }},
    RecordColumn{"demo"_L1, [](const Record& r) { return flag(r.demo); },
        [](const ColumnValue& v, Record& r) { take(v, r.demo); }},
    RecordColumn{"star"_L1, [](const Record& r) { return flag(r.star); },
        [](const ColumnValue& v, Record& r) { take(v, r.star); }, true},
    RecordColumn{"note"_L1, [](const Record& r) { return text(r.note); },
        [](const ColumnValue& v, Record& r) { take(v, r.note); }, true},
    RecordColumn{"vote"_L1, [](const Record& r) { return number(r.vote); },
        [](const ColumnValue& v, Record& r) { take(v, r.vote); }, true},
    RecordColumn{"compare_group"_L1, [](const Record& r) { return r.compare ? QVariant(r.compare->group.toRfc4122()) : QVariant(); },
        [](const ColumnValue& v, Record& r) { takeComparison(v, r); }},
    RecordColumn{"compare_prompt"_L1, [](const Record& r) { return r.compare ? QVariant(r.compare->prompt) : QVariant(); },
        [](const ColumnValue& v, Record& r) { if (r.compare) take(v, r.compare->prompt); }},
    RecordColumn{"compare_entry"_L1, [](const Record& r) { return r.compare ? QVariant(r.compare->entry) : QVariant(); },
        [](const ColumnValue& v, Record& r) { if (r.compare) take(v, r.compare->entry); }},
    RecordColumn{"compare_repeat"_L1, [](const Record& r) { return r.compare ? QVariant(r.compare->repeat) : QVariant(); },
        [](const ColumnValue& v, Record& r) { if (r.compare) take(v, r.compare->repeat); }},
    RecordColumn{"arrived_in_one_piece"_L1, [](const Record& r) { return r.arrivedInOnePiece ? flag(*r.arrivedInOnePiece) : QVariant(); },
        [](const ColumnValue& v, Record& r) { take(v, r.arrivedInOnePiece); }},
    RecordColumn{"program_version"_L1, [](const Record& r) { return text(r.programVersion); },
        [](const ColumnValue& v, Record& r) { take(v, r.programVersion); }},
    RecordColumn{"prompt_start"_L1, [](const Record& r) { return ifKept(r, text(promptStart(r.prompt.text))); },
        [](const ColumnValue& v, Record& r) {
            // Whoever reads the whole text as well has done so before.
            if (r.prompt.text.isNull())
                take(v, r.prompt.text); }},
};

constexpr std::array TextColumns{
    RecordColumn{"system"_L1, [](const Record& r) { return ifKept(r, text(r.prompt.system)); },
        [](const ColumnValue& v, Record& r) { take(v, r.prompt.system); }},
    RecordColumn{"messages"_L1, [](const Record& r) { return ifKept(r, r.prompt.messages.isEmpty() ? QVariant() : QVariant(messagesToJson(r.prompt.messages))); },
        [](const ColumnValue& v, Record& r) { takeJson(v, r.prompt.messages, messagesFromJson); }},
    RecordColumn{"prompt"_L1, [](const Record& r) { return ifKept(r, text(r.prompt.text)); },
        [](const ColumnValue& v, Record& r) { take(v, r.prompt.text); }},
    RecordColumn{"reply"_L1, [](const Record& r) { return ifKept(r, text(r.reply)); },
        [](const ColumnValue& v, Record& r) { take(v, r.reply); }},
    RecordColumn{"reasoning"_L1, [](const Record& r) { return ifKept(r, text(r.reasoning)); },
        [](const ColumnValue& v, Record& r) { take(v, r.reasoning); }},
    RecordColumn{"tool_calls"_L1, [](const Record& r) { return toolCalls(r); },
        [](const ColumnValue& v, Record& r) { takeJson(v, r.toolCalls, toolCallsFromJson); }},
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
