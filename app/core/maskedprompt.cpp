// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/maskedprompt.h"

#include <QJsonDocument>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <utility>

namespace Fluxscope {

namespace {

QJsonObject masked(const QJsonObject& object, const Redactor& redactor)
{
    if (object.isEmpty())
        return object;
    return QJsonDocument::fromJson(redactor.mask(QJsonDocument(object).toJson(QJsonDocument::Compact)))
        .object();
}

} // namespace

Prompt maskedPrompt(Prompt prompt, const Redactor& redactor)
{
    prompt.model = redactor.mask(std::move(prompt.model));
    prompt.system = redactor.mask(std::move(prompt.system));
    for (Message& message : prompt.messages)
        message.text = redactor.mask(std::move(message.text));
    prompt.text = redactor.mask(std::move(prompt.text));
    for (QString& stop : prompt.parameters.stop)
        stop = redactor.mask(std::move(stop));
    prompt.parameters.reasoningEffort = redactor.mask(std::move(prompt.parameters.reasoningEffort));
    prompt.parameters.additional = masked(prompt.parameters.additional, redactor);
    return prompt;
}

CallRecord maskedCall(CallRecord call, const Redactor& redactor)
{
    const auto maskAll = [&redactor](std::initializer_list<QString*> texts) {
        for (QString* text : texts)
            *text = redactor.mask(std::move(*text));
    };
    call.prompt = maskedPrompt(std::move(call.prompt), redactor);
    maskAll({&call.connection, &call.baseUrl, &call.path, &call.note, &call.programVersion});
    for (std::optional<QString>* text :
        {&call.flux.model, &call.flux.originalModel, &call.flux.requestId, &call.headers.date,
            &call.headers.cfRay, &call.headers.retryAfter, &call.headers.server, &call.headers.contentType,
            &call.headers.litellmCallId, &call.reply, &call.reasoning, &call.modelInBody, &call.finishRaw}) {
        if (*text)
            maskAll({&**text});
    }
    for (HeaderField& header : call.flux.extra)
        maskAll({&header.name, &header.value});
    for (ToolCall& toolCall : call.toolCalls)
        maskAll({&toolCall.id, &toolCall.name, &toolCall.arguments});
    if (call.error)
        maskAll({&call.error->message, &call.error->code});
    return call;
}

ComparePlan maskedPlan(ComparePlan plan, const Redactor& redactor)
{
    for (Prompt& prompt : plan.prompts)
        prompt = maskedPrompt(std::move(prompt), redactor);
    plan.entries = maskedEntries(std::move(plan.entries), redactor);
    return plan;
}

QList<CompareEntry> maskedEntries(QList<CompareEntry> entries, const Redactor& redactor)
{
    for (CompareEntry& entry : entries)
        entry.model = redactor.mask(entry.model);
    return entries;
}

bool isMasked(const Prompt& prompt)
{
    const auto hasMask = [](const QString& text) { return text.contains(Mask); };
    const Parameters& parameters = prompt.parameters;
    return hasMask(prompt.model) || hasMask(prompt.system) || hasMask(prompt.text)
        || hasMask(parameters.reasoningEffort)
        || std::any_of(parameters.stop.cbegin(), parameters.stop.cend(), hasMask)
        || std::any_of(prompt.messages.cbegin(), prompt.messages.cend(),
            [&](const Message& message) { return hasMask(message.text); })
        || QJsonDocument(parameters.additional).toJson(QJsonDocument::Compact).contains(Mask);
}

bool hasMask(const ComparePlan& plan)
{
    return std::any_of(plan.prompts.cbegin(), plan.prompts.cend(), isMasked)
        || std::any_of(plan.entries.cbegin(), plan.entries.cend(),
            [](const CompareEntry& entry) { return entry.model.contains(Mask); });
}

} // namespace Fluxscope
