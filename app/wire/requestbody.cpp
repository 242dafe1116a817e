// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/requestbody.h"

#include <QJsonDocument>

namespace Fluxscope {

using namespace Qt::StringLiterals;

QJsonArray messageList(const Prompt& prompt)
{
    QJsonArray messages;
    for (const Message& message : prompt.messages) {
        const QString role = message.role == Role::User ? u"user"_s : u"assistant"_s;
        messages.append(QJsonObject{{u"role"_s, role}, {u"content"_s, message.text}});
    }
    messages.append(QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, prompt.text}});
    return messages;
}

QJsonObject commonFields(const Prompt& prompt)
{
    QJsonObject body{{u"model"_s, prompt.model}, {u"stream"_s, prompt.stream}};
    if (prompt.parameters.temperature)
        body.insert("temperature"_L1, *prompt.parameters.temperature);
    if (prompt.parameters.topP)
        body.insert("top_p"_L1, *prompt.parameters.topP);
    return body;
}

QByteArray finishedBody(QJsonObject body, const Prompt& prompt)
{
    const QJsonObject& additional = prompt.parameters.additional;
    for (auto member = additional.constBegin(); member != additional.constEnd(); ++member) {
        if (member.key() != "model"_L1 && member.key() != "stream"_L1)
            body.insert(member.key(), member.value());
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace Fluxscope
