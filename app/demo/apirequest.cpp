// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/apirequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// Content is a text, or an array of parts or blocks with texts, in all three shapes.
QString textOf(const QJsonValue& content)
{
    if (content.isString()) {
        return content.toString();
    }
    QStringList texts;
    const QJsonArray parts = content.toArray();
    for (const auto& part : parts) {
        const QString text = part[u"text"].toString();
        if (!text.isEmpty()) {
            texts.append(text);
        }
    }
    return texts.join(u'\n');
}

QString nameOfFirstTool(const QJsonObject& body)
{
    const QJsonValue tool = body.value("tools"_L1).toArray().first();
    const QString name = tool[u"name"].toString();
    return name.isEmpty() ? tool[u"function"][u"name"].toString() : name;
}

std::optional<int> budgetOf(const QJsonObject& body)
{
    for (const QLatin1StringView name :
        {"max_completion_tokens"_L1, "max_output_tokens"_L1, "max_tokens"_L1}) {
        const QJsonValue value = body.value(name);
        if (value.isDouble()) {
            return value.toInt();
        }
    }
    return std::nullopt;
}

std::optional<GatewayError> findMistake(ApiShape shape, const QJsonObject& body)
{
    if (body.value("model"_L1).toString().isEmpty()) {
        return badRequestError(u"model: a model id is required."_s, u"missing_required_parameter"_s);
    }
    const std::optional<int> budget = budgetOf(body);
    if (budget && *budget < 1) {
        return badRequestError(u"max_tokens: must be 1 or more."_s, u"invalid_value"_s);
    }
    if (shape == ApiShape::Responses) {
        if (body.value("previous_response_id"_L1).isString()) {
            return badRequestError(
                u"previous_response_id: this gateway is stateless, send the whole input."_s,
                u"unsupported_parameter"_s);
        }
        if (!body.contains("input"_L1)) {
            return badRequestError(u"input: is required."_s, u"missing_required_parameter"_s);
        }
        return std::nullopt;
    }
    if (body.value("messages"_L1).toArray().isEmpty()) {
        return badRequestError(
            u"messages: at least one message is required."_s, u"missing_required_parameter"_s);
    }
    return std::nullopt;
}

} // namespace

std::variant<ApiRequest, GatewayError> readApiRequest(ApiShape shape, const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return badRequestError(u"The request body is not a JSON object."_s, u"invalid_json"_s);
    }
    const QJsonObject object = document.object();
    if (const std::optional<GatewayError> mistake = findMistake(shape, object)) {
        return *mistake;
    }

    ApiRequest request;
    request.shape = shape;
    request.model = object.value("model"_L1).toString();
    request.stream = object.value("stream"_L1).toBool();
    request.includeUsage = object.value("stream_options"_L1)[u"include_usage"].toBool();
    request.maxTokens = budgetOf(object);
    request.toolName = nameOfFirstTool(object);

    QStringList inputs{textOf(object.value("system"_L1)), object.value("instructions"_L1).toString()};
    const QJsonValue turns = object.value(shape == ApiShape::Responses ? "input"_L1 : "messages"_L1);
    if (turns.isString()) {
        request.prompt = turns.toString();
        inputs.append(request.prompt);
    }
    const QJsonArray messages = turns.toArray();
    for (const auto& message : messages) {
        const QString text = textOf(message[u"content"]);
        inputs.append(text);
        if (message[u"role"].toString() == "user"_L1) {
            request.prompt = text;
        }
    }
    request.wholeInput = inputs.join(u'\n');
    return request;
}

} // namespace Fluxscope
