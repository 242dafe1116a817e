// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/maskedprompt.h"

#include <QJsonDocument>

namespace Fluxscope {

namespace {

QJsonObject masked(const QJsonObject& object, const Redactor& redactor)
{
    return QJsonDocument::fromJson(redactor.mask(QJsonDocument(object).toJson(QJsonDocument::Compact)))
        .object();
}

} // namespace

Prompt maskedPrompt(Prompt prompt, const Redactor& redactor)
{
    prompt.model = redactor.mask(prompt.model);
    prompt.system = redactor.mask(prompt.system);
    for (Message& message : prompt.messages)
        message.text = redactor.mask(message.text);
    prompt.text = redactor.mask(prompt.text);
    for (QString& stop : prompt.parameters.stop)
        stop = redactor.mask(stop);
    prompt.parameters.reasoningEffort = redactor.mask(prompt.parameters.reasoningEffort);
    prompt.parameters.additional = masked(prompt.parameters.additional, redactor);
    return prompt;
}

} // namespace Fluxscope
