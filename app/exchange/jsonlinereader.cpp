// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonlinereader.h"

#include "core/redaction.h"
#include "exchange/jsonlines.h"
#include "exchange/plainbaseurl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

using Kind = JsonLineError::Kind;

constexpr int LowestStatus = 100;
constexpr int HighestStatus = 999;

Failure<JsonLineError> broken(Kind kind, QLatin1StringView key)
{
    return Failure{JsonLineError{kind, key, {}}};
}

bool isKnown(const QJsonValue& value)
{
    return !value.isUndefined() && !value.isNull();
}

std::optional<QString> textOf(const QJsonValue& value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

/// Values that are shown and copied in one line, as the headers they came from.
std::optional<QString> lineOf(const QJsonValue& value)
{
    const QString line = singleLine(value.toString()).trimmed();
    return line.isEmpty() ? std::nullopt : std::optional(line);
}

std::optional<qint64> integerOf(const QJsonValue& value, qint64 least, qint64 most)
{
    // A value that no whole number has is below every `least` there is.
    const qint64 integer = value.toInteger(std::numeric_limits<qint64>::min());
    return integer >= least && integer <= most ? std::optional(integer) : std::nullopt;
}

std::optional<qint64> countOf(const QJsonValue& value)
{
    return integerOf(value, 0, std::numeric_limits<qint64>::max());
}

std::optional<int> smallOf(const QJsonValue& value, int least, int most = std::numeric_limits<int>::max())
{
    const auto integer = integerOf(value, least, most);
    return integer ? std::optional(static_cast<int>(*integer)) : std::nullopt;
}

std::optional<double> numberOf(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<std::chrono::milliseconds> spanOf(const QJsonValue& value)
{
    const auto count = countOf(value);
    return count ? std::optional(std::chrono::milliseconds(*count)) : std::nullopt;
}

std::optional<QString> priceOf(const QJsonValue& value)
{
    const QString text = value.toString();
    return isCostText(text) ? std::optional(text) : std::nullopt;
}

FluxHeaders fluxOf(const QJsonObject& object)
{
    FluxHeaders flux;
    flux.model = lineOf(object.value("model"_L1));
    flux.originalModel = lineOf(object.value("original_model"_L1));
    if (const QJsonValue routed = object.value("routed"_L1); routed.isBool())
        flux.routed = routed.toBool();
    flux.requestId = lineOf(object.value("request_id"_L1));
    flux.costUsd = priceOf(object.value("cost_usd"_L1));
    const QJsonObject extra = object.value("extra"_L1).toObject();
    for (auto field = extra.constBegin(); field != extra.constEnd(); ++field) {
        if (field.value().isString())
            flux.extra.append({field.key(), field.value().toString()});
    }
    return flux;
}

KeptHeaders headersOf(const QJsonObject& object)
{
    KeptHeaders headers;
    headers.date = lineOf(object.value("date"_L1));
    headers.cfRay = lineOf(object.value("cf-ray"_L1));
    headers.retryAfter = lineOf(object.value("retry-after"_L1));
    headers.server = lineOf(object.value("server"_L1));
    headers.contentType = lineOf(object.value("content-type"_L1));
    headers.litellmCallId = lineOf(object.value("x-litellm-call-id"_L1));
    return headers;
}

Usage usageOf(const QJsonObject& object)
{
    return {countOf(object.value("input_tokens"_L1)), countOf(object.value("output_tokens"_L1)),
        countOf(object.value("reasoning_tokens"_L1)), countOf(object.value("cached_input_tokens"_L1))};
}

Timings timingsOf(const QJsonObject& object)
{
    return {spanOf(object.value("headers"_L1)), spanOf(object.value("first_token"_L1)),
        spanOf(object.value("total"_L1))};
}

QList<Message> messagesOf(const QJsonArray& array)
{
    QList<Message> messages;
    for (const QJsonValue& value : array) {
        const Role role = value["role"_L1].toString() == "assistant"_L1 ? Role::Assistant : Role::User;
        messages.append(Message{role, value["content"_L1].toString()});
    }
    return messages;
}

Parameters parametersOf(const QJsonObject& object)
{
    Parameters parameters;
    parameters.maxTokens = smallOf(object.value("max_tokens"_L1), 1);
    parameters.temperature = numberOf(object.value("temperature"_L1));
    parameters.topP = numberOf(object.value("top_p"_L1));
    const QJsonArray stops = object.value("stop"_L1).toArray();
    for (const QJsonValue& stop : stops)
        parameters.stop.append(stop.toString());
    if (const QJsonValue seed = object.value("seed"_L1); seed.isDouble())
        parameters.seed = seed.toInteger();
    parameters.reasoningEffort = object.value("reasoning_effort"_L1).toString();
    parameters.additional = object.value("additional"_L1).toObject();
    return parameters;
}

QList<ToolCall> toolCallsOf(const QJsonArray& array)
{
    QList<ToolCall> toolCalls;
    for (const QJsonValue& value : array) {
        toolCalls.append(ToolCall{
            value["id"_L1].toString(), value["name"_L1].toString(), value["arguments"_L1].toString()});
    }
    return toolCalls;
}

std::optional<ComparePlace> comparePlaceOf(const QJsonObject& object)
{
    const QUuid group = QUuid::fromString(object.value("group"_L1).toString());
    const auto entry = smallOf(object.value("entry"_L1), 0);
    const auto repeat = smallOf(object.value("repeat"_L1), 0);
    if (group.isNull() || !entry || !repeat)
        return std::nullopt;
    return ComparePlace{group, 0, *entry, *repeat};
}

/// Takes id, start, state and dialect, without which there is no call.
std::optional<JsonLineError> takeNeeded(const QJsonObject& line, CallRecord& record)
{
    for (const QLatin1StringView key : {"id"_L1, "started_at"_L1, "state"_L1, "dialect"_L1}) {
        if (!isKnown(line.value(key)))
            return JsonLineError{Kind::Missing, key, {}};
    }
    record.id = QUuid::fromString(line.value("id"_L1).toString());
    if (record.id.isNull())
        return JsonLineError{Kind::Invalid, u"id"_s, {}};
    const auto started = QDateTime::fromString(line.value("started_at"_L1).toString(), Qt::ISODateWithMs);
    // Without its offset a time would be another one on every computer.
    if (!started.isValid() || started.timeSpec() == Qt::LocalTime)
        return JsonLineError{Kind::Invalid, u"started_at"_s, {}};
    record.startedAt = started.toUTC();
    const auto state = callStateFromName(line.value("state"_L1).toString());
    if (!state)
        return JsonLineError{Kind::Invalid, u"state"_s, {}};
    record.state = *state;
    const auto dialect = dialectFromName(line.value("dialect"_L1).toString());
    if (!dialect)
        return JsonLineError{Kind::Invalid, u"dialect"_s, {}};
    record.prompt.dialect = *dialect;
    return std::nullopt;
}

/// Takes what is a word of a list of Fluxscope's own.
std::optional<JsonLineError> takeWords(const QJsonObject& line, CallRecord& record)
{
    if (const QJsonValue finish = line.value("finish"_L1); isKnown(finish)) {
        record.finish = finishFromName(finish.toString());
        if (!record.finish)
            return JsonLineError{Kind::Invalid, u"finish"_s, {}};
    }
    const QJsonObject cost = line.value("cost"_L1).toObject();
    if (const auto usd = priceOf(cost.value("usd"_L1))) {
        const auto source = costSourceFromName(cost.value("source"_L1).toString());
        if (!source)
            return JsonLineError{Kind::Invalid, u"cost.source"_s, {}};
        record.cost = Cost{*usd, *source};
    }
    if (const QJsonValue value = line.value("error"_L1); value.isObject()) {
        const QJsonObject error = value.toObject();
        const auto kind = errorKindFromName(error.value("kind"_L1).toString());
        if (!kind)
            return JsonLineError{Kind::Invalid, u"error.kind"_s, {}};
        record.error = CallError{*kind, withoutControlCharacters(error.value("message"_L1).toString()),
            error.value("code"_L1).toString(), smallOf(error.value("retry_after_s"_L1), 0)};
    }
    return std::nullopt;
}

void takeTexts(const QJsonObject& line, CallRecord& record)
{
    record.textKept = std::any_of(JsonLineTextKeys.begin(), JsonLineTextKeys.end(),
        [&line](QLatin1StringView key) { return isKnown(line.value(key)); });
    record.prompt.system = line.value("system"_L1).toString();
    record.prompt.messages = messagesOf(line.value("messages"_L1).toArray());
    record.prompt.text = line.value("prompt"_L1).toString();
    record.prompt.parameters = parametersOf(line.value("parameters"_L1).toObject());
    record.reply = textOf(line.value("reply"_L1));
    record.reasoning = textOf(line.value("reasoning"_L1));
    record.toolCalls = toolCallsOf(line.value("tool_calls"_L1).toArray());
}

void takeFacts(const QJsonObject& line, CallRecord& record)
{
    record.connection = line.value("connection"_L1).toString();
    record.baseUrl = plainBaseUrl(line.value("base_url"_L1).toString());
    record.path = line.value("path"_L1).toString();
    record.prompt.stream = line.value("stream"_L1).toBool();
    record.prompt.model = line.value("requested_model"_L1).toString();
    record.httpStatus = smallOf(line.value("http_status"_L1), LowestStatus, HighestStatus);
    record.flux = fluxOf(line.value("flux"_L1).toObject());
    record.headers = headersOf(line.value("headers"_L1).toObject());
    record.usage = usageOf(line.value("usage"_L1).toObject());
    record.timings = timingsOf(line.value("timings_ms"_L1).toObject());
    record.finishRaw = textOf(line.value("finish_raw"_L1));
    record.modelInBody = textOf(line.value("model_in_body"_L1));
    record.compare = comparePlaceOf(line.value("compare"_L1).toObject());
    record.star = line.value("star"_L1).toBool();
    record.note = line.value("note"_L1).toString();
    if (const auto vote = smallOf(line.value("vote"_L1), -1, 1); vote != 0)
        record.vote = vote;
    record.pasted = line.value("pasted"_L1).toBool();
    record.demo = line.value("demo"_L1).toBool();
    record.programVersion = line.value("program_version"_L1).toString();
}

} // namespace

Result<CallRecord, JsonLineError> recordFromJsonLine(const QByteArray& line)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Failure{JsonLineError{Kind::NotJson, {}, problem.errorString()}};
    if (!document.isObject())
        return Failure{JsonLineError{Kind::NotAnObject, {}, {}}};
    const QJsonObject object = document.object();
    const QJsonValue format = object.value("format"_L1);
    if (isKnown(format) && format.toInt() != JsonLineFormat)
        return broken(Kind::OtherFormat, "format"_L1);
    CallRecord record;
    if (auto error = takeNeeded(object, record))
        return Failure{*error};
    if (auto error = takeWords(object, record))
        return Failure{*error};
    takeFacts(object, record);
    takeTexts(object, record);
    return record;
}

} // namespace Fluxscope
