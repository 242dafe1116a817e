// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/wireshape.h"

#include "demo/chatshape.h"
#include "demo/messagesshape.h"
#include "demo/responsesshape.h"

#include <QJsonDocument>

namespace Fluxscope {

using namespace Qt::StringLiterals;

std::unique_ptr<WireShape> makeWireShape(ApiShape shape)
{
    switch (shape) {
    case ApiShape::Chat:
        return std::make_unique<ChatShape>();
    case ApiShape::Responses:
        return std::make_unique<ResponsesShape>();
    case ApiShape::Messages:
        return std::make_unique<MessagesShape>();
    }
    return nullptr;
}

QByteArray compactJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray serverSentEvent(const QByteArray& name, const QByteArray& data)
{
    const QByteArray event = name.isEmpty() ? QByteArray() : "event: " + name + '\n';
    return event + "data: " + data + "\n\n";
}

QJsonObject openAiErrorBody(const GatewayError& error)
{
    QJsonObject object{
        {u"message"_s, error.message},
        {u"type"_s, error.openAiType},
        // FluxRouter writes an absent parameter as this word.
        {u"param"_s, u"None"_s},
        {u"code"_s, error.codeIsNumber ? QJsonValue(error.code.toInt()) : QJsonValue(error.code)},
    };
    if (error.retryAfterField) {
        object.insert(u"retry_after"_s, *error.retryAfterField);
    }
    if (error.requiredTokens) {
        object.insert(u"provider_specific_fields"_s,
            QJsonObject{
                {u"reason"_s, u"context_window_exceeded"_s}, {u"required_tokens"_s, *error.requiredTokens}});
    }
    return {{u"error"_s, object}};
}

} // namespace Fluxscope
