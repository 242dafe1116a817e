// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonlines.h"

#include "exchange/jsonmembers.h"
#include "exchange/plainbaseurl.h"
#include "exchange/recordmembers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

QByteArray fluxObject(const FluxHeaders& flux, const ExportRequest& request, QStringList& omitted)
{
    // A name that came twice is one member with both values, as HTTP joins them; a JSON reader keeps only
    // one.
    QStringList names;
    QMap<QString, QString> values;
    for (const HeaderField& field : flux.extra) {
        if (!request.includeAccountFigures && isAccountFigure(field.name)) {
            const QString left = u"flux.extra."_s + field.name;
            if (!omitted.contains(left))
                omitted.append(left);
        } else if (values.contains(field.name)) {
            values[field.name] += ", "_L1 + field.value;
        } else {
            names.append(field.name);
            values.insert(field.name, field.value);
        }
    }
    JsonMembers extra;
    for (const QString& name : std::as_const(names))
        extra.add(name, QJsonValue(values.value(name)));

    JsonMembers members;
    members.add("model"_L1, flux.model);
    members.add("original_model"_L1, flux.originalModel);
    members.add("routed"_L1, orNull(flux.routed));
    members.add("request_id"_L1, flux.requestId);
    members.add("cost_usd"_L1, flux.costUsd);
    members.addRaw("extra"_L1, extra.toObject());
    return members.toObject();
}

QByteArray headersObject(const KeptHeaders& headers)
{
    JsonMembers members;
    members.add("date"_L1, headers.date);
    members.add("cf-ray"_L1, headers.cfRay);
    members.add("retry-after"_L1, headers.retryAfter);
    members.add("server"_L1, headers.server);
    members.add("content-type"_L1, headers.contentType);
    members.add("x-litellm-call-id"_L1, headers.litellmCallId);
    return members.toObject();
}

QByteArray supportIdObject(const std::optional<SupportId>& id)
{
    JsonMembers members;
    members.add("name"_L1, id ? QJsonValue(id->headerName()) : QJsonValue());
    members.add("value"_L1, id ? QJsonValue(id->value) : QJsonValue());
    return members.toObject();
}

QByteArray costObject(const std::optional<Cost>& cost)
{
    JsonMembers members;
    members.add("usd"_L1, cost ? QJsonValue(cost->usd) : QJsonValue());
    members.add("source"_L1, cost ? QJsonValue(costSourceName(cost->source)) : QJsonValue());
    return members.toObject();
}

QByteArray usageObject(const Usage& usage)
{
    JsonMembers members;
    members.add("input_tokens"_L1, orNull(usage.inputTokens));
    members.add("output_tokens"_L1, orNull(usage.outputTokens));
    members.add("reasoning_tokens"_L1, orNull(usage.reasoningTokens));
    members.add("cached_input_tokens"_L1, orNull(usage.cachedInputTokens));
    return members.toObject();
}

QByteArray timingsObject(const Timings& timings)
{
    JsonMembers members;
    members.add("headers"_L1, orNull(timings.headers));
    members.add("first_token"_L1, orNull(timings.firstToken));
    members.add("total"_L1, orNull(timings.total));
    return members.toObject();
}

QByteArray errorObject(const std::optional<CallError>& error)
{
    if (!error)
        return "null"_ba;
    JsonMembers members;
    members.add("kind"_L1, QJsonValue(errorKindName(error->kind)));
    members.add("message"_L1, QJsonValue(error->message));
    members.add("code"_L1, orNull(error->code));
    members.add("retry_after_s"_L1, orNull(error->retryAfterSeconds));
    return members.toObject();
}

QByteArray compareObject(const std::optional<ComparePlace>& place)
{
    if (!place)
        return "null"_ba;
    JsonMembers members;
    members.add("group"_L1, QJsonValue(place->group.toString(QUuid::WithoutBraces)));
    members.add("entry"_L1, QJsonValue(place->entry));
    members.add("repeat"_L1, QJsonValue(place->repeat));
    return members.toObject();
}

void addTexts(JsonMembers& line, const CallRecord& record)
{
    line.add("system"_L1, QJsonValue(record.prompt.system));
    line.addRaw("messages"_L1, messagesArray(record.prompt.messages));
    line.add("prompt"_L1, QJsonValue(record.prompt.text));
    line.addRaw("parameters"_L1, parametersObject(record.prompt.parameters));
    line.add("reply"_L1, record.reply);
    line.add("reasoning"_L1, record.reasoning);
    line.addRaw("tool_calls"_L1, toolCallsArray(record.toolCalls));
}

void addTextsAsOmitted(JsonMembers& line, QStringList& omitted)
{
    for (const QLatin1StringView key : JsonLineTextKeys) {
        line.add(key, QJsonValue());
        omitted.append(key);
    }
}

} // namespace

QByteArray jsonLine(const CallRecord& record, const ExportRequest& request)
{
    QStringList omitted;
    JsonMembers line;
    line.add("format"_L1, QJsonValue(JsonLineFormat));
    line.add("id"_L1, QJsonValue(record.id.toString(QUuid::WithoutBraces)));
    line.add("started_at"_L1, orNull(record.startedAt.toUTC().toString(Qt::ISODateWithMs)));
    line.add("state"_L1, QJsonValue(callStateName(record.state)));
    line.add("connection"_L1, orNull(record.connection));
    line.add("base_url"_L1, orNull(plainBaseUrl(record.baseUrl)));
    line.add("path"_L1, orNull(record.path));
    line.add("dialect"_L1, QJsonValue(dialectName(record.prompt.dialect)));
    line.add("stream"_L1, QJsonValue(record.prompt.stream));
    line.add("requested_model"_L1, orNull(record.prompt.model));
    line.add("http_status"_L1, orNull(record.httpStatus));
    line.addRaw("flux"_L1, fluxObject(record.flux, request, omitted));
    line.addRaw("headers"_L1, headersObject(record.headers));
    line.addRaw("support_id"_L1, supportIdObject(supportId(record)));
    line.addRaw("cost"_L1, costObject(record.cost));
    line.addRaw("usage"_L1, usageObject(record.usage));
    line.addRaw("timings_ms"_L1, timingsObject(record.timings));
    line.add("finish"_L1, record.finish ? QJsonValue(finishName(*record.finish)) : QJsonValue());
    line.add("finish_raw"_L1, record.finishRaw);
    line.addRaw("error"_L1, errorObject(record.error));
    if (request.includeText && record.textKept)
        addTexts(line, record);
    else
        addTextsAsOmitted(line, omitted);
    line.add("model_in_body"_L1, record.modelInBody);
    line.addRaw("compare"_L1, compareObject(record.compare));
    line.add("star"_L1, QJsonValue(record.star));
    line.add("note"_L1, QJsonValue(record.note));
    line.add("vote"_L1, orNull(record.vote));
    line.add("demo"_L1, QJsonValue(record.demo));
    // A key of its own only where it says something, so that the lines of all other calls stay as they are.
    if (record.pasted)
        line.add("pasted"_L1, QJsonValue(true));
    line.add("program_version"_L1, orNull(record.programVersion));
    line.add("omitted"_L1, QJsonValue(QJsonArray::fromStringList(omitted)));
    return line.toObject() + '\n';
}

} // namespace Fluxscope
