// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/modellist.h"

#include "wire/errorbody.h"
#include "wire/replybody.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Fluxscope {

using namespace Qt::StringLiterals;

bool ModelEntry::isChatModel() const
{
    return id != "flux-image"_L1 && !id.startsWith("flux-voice"_L1);
}

Result<QList<ModelEntry>, CallError> parseModelList(const QByteArray& body)
{
    const auto object = parseJsonObject(body);
    if (!object)
        return Failure{object.error()};
    if (const auto error = errorInBody(*object))
        return Failure{*error};
    const QJsonValue data = object->value("data"_L1);
    if (!data.isArray())
        return Failure{protocolError(ErrorCode::UnexpectedJson, u"A model list without \"data\""_s)};

    QList<ModelEntry> models;
    for (const QJsonValue& value : data.toArray()) {
        const QJsonObject entry = value.toObject();
        ModelEntry model;
        model.id = entry.value("id"_L1).toString().trimmed();
        model.maxInputTokens = countOf(entry.value("max_input_tokens"_L1));
        model.maxOutputTokens = countOf(entry.value("max_output_tokens"_L1));
        if (!model.id.isEmpty())
            models.append(model);
    }
    return models;
}

} // namespace Fluxscope
