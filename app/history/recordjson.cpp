// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

QString toText(const QJsonDocument& document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QJsonDocument fromText(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8());
}

} // namespace

QString messagesToJson(const QList<Message>& messages)
{
    QJsonArray array;
    for (const Message& message : messages) {
        array.append(QJsonObject{
            {u"role"_s, message.role == Role::User ? u"user"_s : u"assistant"_s}, {u"text"_s, message.text}});
    }
    return toText(QJsonDocument(array));
}

QList<Message> messagesFromJson(const QString& json)
{
    QList<Message> messages;
    const QJsonArray array = fromText(json).array();
    for (const auto& value : array) {
        const Role role = value["role"_L1].toString() == "assistant"_L1 ? Role::Assistant : Role::User;
        messages.append(Message{role, value["text"_L1].toString()});
    }
    return messages;
}

QString parametersToJson(const Parameters& parameters)
{
    QJsonObject object;
    if (parameters.maxTokens)
        object.insert("max_tokens"_L1, *parameters.maxTokens);
    if (parameters.temperature)
        object.insert("temperature"_L1, *parameters.temperature);
    if (parameters.topP)
        object.insert("top_p"_L1, *parameters.topP);
    if (!parameters.stop.isEmpty())
        object.insert("stop"_L1, QJsonArray::fromStringList(parameters.stop));
    if (parameters.seed)
        object.insert("seed"_L1, *parameters.seed);
    if (!parameters.reasoningEffort.isEmpty())
        object.insert("reasoning_effort"_L1, parameters.reasoningEffort);
    if (!parameters.additional.isEmpty())
        object.insert("additional"_L1, parameters.additional);
    return toText(QJsonDocument(object));
}

Parameters parametersFromJson(const QString& json)
{
    const QJsonObject object = fromText(json).object();
    Parameters parameters;
    if (object.contains("max_tokens"_L1))
        parameters.maxTokens = object.value("max_tokens"_L1).toInt();
    if (object.contains("temperature"_L1))
        parameters.temperature = object.value("temperature"_L1).toDouble();
    if (object.contains("top_p"_L1))
        parameters.topP = object.value("top_p"_L1).toDouble();
    const QJsonArray stops = object.value("stop"_L1).toArray();
    for (const auto& stop : stops)
        parameters.stop.append(stop.toString());
    if (object.contains("seed"_L1))
        parameters.seed = object.value("seed"_L1).toInteger();
    parameters.reasoningEffort = object.value("reasoning_effort"_L1).toString();
    parameters.additional = object.value("additional"_L1).toObject();
    return parameters;
}

QString toolCallsToJson(const QList<ToolCall>& toolCalls)
{
    QJsonArray array;
    for (const ToolCall& toolCall : toolCalls) {
        array.append(QJsonObject{
            {u"id"_s, toolCall.id}, {u"name"_s, toolCall.name}, {u"arguments"_s, toolCall.arguments}});
    }
    return toText(QJsonDocument(array));
}

QList<ToolCall> toolCallsFromJson(const QString& json)
{
    QList<ToolCall> toolCalls;
    const QJsonArray array = fromText(json).array();
    for (const auto& value : array) {
        toolCalls.append(ToolCall{
            value["id"_L1].toString(), value["name"_L1].toString(), value["arguments"_L1].toString()});
    }
    return toolCalls;
}

QString headersToJson(const QList<HeaderField>& headers)
{
    QJsonArray array;
    for (const HeaderField& header : headers)
        array.append(QJsonArray{header.name, header.value});
    return toText(QJsonDocument(array));
}

QList<HeaderField> headersFromJson(const QString& json)
{
    QList<HeaderField> headers;
    const QJsonArray array = fromText(json).array();
    for (const auto& value : array)
        headers.append(HeaderField{value[0].toString(), value[1].toString()});
    return headers;
}

QString planToJson(const Comparison& comparison)
{
    const ComparePlan& plan = comparison.plan;
    QJsonArray entries;
    for (const CompareEntry& entry : plan.entries)
        entries.append(
            QJsonObject{{u"model"_s, entry.model}, {u"dialect"_s, QString(dialectName(entry.dialect))}});
    QJsonObject object{
        {u"prompts"_s, plan.prompts.size()},
        {u"entries"_s, entries},
        {u"repeats"_s, plan.repeats},
        {u"measure"_s, QString(compareMeasureName(plan.measure))},
        {u"at_once"_s, plan.atOnce},
        {u"varies_each_call"_s, plan.variesEachCall},
        // A JSON number would lose digits of it.
        {u"seed"_s, QString::number(plan.seed)},
    };
    if (plan.perSecond)
        object.insert("per_second"_L1, *plan.perSecond);
    if (comparison.slowedAt)
        object.insert("slowed_at_ms"_L1, comparison.slowedAt->toMSecsSinceEpoch());
    return toText(QJsonDocument(object));
}

void takePlanFromJson(const QString& json, Comparison& comparison)
{
    const QJsonObject object = fromText(json).object();
    ComparePlan& plan = comparison.plan;
    plan.prompts = QList<Prompt>(std::max(0, object.value("prompts"_L1).toInt()));
    const QJsonArray entries = object.value("entries"_L1).toArray();
    for (const auto& entry : entries) {
        plan.entries.append({entry["model"_L1].toString(),
            dialectFromName(entry["dialect"_L1].toString()).value_or(Dialect::Chat)});
    }
    plan.repeats = object.value("repeats"_L1).toInt(plan.repeats);
    plan.measure =
        compareMeasureFromName(object.value("measure"_L1).toString()).value_or(CompareMeasure::Cost);
    plan.atOnce = object.value("at_once"_L1).toInt(plan.atOnce);
    if (object.contains("per_second"_L1))
        plan.perSecond = object.value("per_second"_L1).toInt();
    plan.variesEachCall = object.value("varies_each_call"_L1).toBool();
    plan.seed = object.value("seed"_L1).toString().toULongLong();
    if (const QJsonValue slowedAt = object.value("slowed_at_ms"_L1); slowedAt.isDouble())
        comparison.slowedAt = QDateTime::fromMSecsSinceEpoch(slowedAt.toInteger(), Qt::UTC);
}

} // namespace Fluxscope
