// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/maskedprompt.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

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
