// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison.h"

#include <QCryptographicHash>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype TagLength = 8;

QString runTag(const QUuid& comparison, const PlannedCall& call)
{
    const QByteArray place = comparison.toRfc4122() + ' ' + QByteArray::number(call.prompt) + ' '
        + QByteArray::number(call.entry) + ' ' + QByteArray::number(call.repeat)
        + (call.stream ? " s" : " p");
    const QByteArray digest = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex();
    return u"[run %1]\n\n"_s.arg(QString::fromLatin1(digest.first(TagLength)));
}

} // namespace

std::optional<PlannedCall> plannedCallOf(const CallRecord& record)
{
    if (!record.compare)
        return std::nullopt;
    return PlannedCall{
        record.compare->prompt, record.compare->entry, record.compare->repeat, record.prompt.stream};
}

bool endedWhole(const CallRecord& record)
{
    return record.state == CallState::Done || record.state == CallState::Empty;
}

Prompt promptFor(const Comparison& comparison, const PlannedCall& call)
{
    Prompt prompt = comparison.plan.prompts.at(call.prompt);
    const CompareEntry& entry = comparison.plan.entries.at(call.entry);
    prompt.model = entry.model;
    prompt.dialect = entry.dialect;
    prompt.stream = call.stream;
    return comparison.plan.variesEachCall ? variedPrompt(std::move(prompt), comparison.id, call) : prompt;
}

Prompt variedPrompt(Prompt prompt, const QUuid& comparison, const PlannedCall& call)
{
    prompt.text.prepend(runTag(comparison, call));
    return prompt;
}

std::optional<Prompt> plannedPromptOf(const CallRecord& record)
{
    if (!record.textKept || !record.compare)
        return std::nullopt;
    Prompt prompt = record.prompt;
    const Prompt unset;
    prompt.model = unset.model;
    prompt.dialect = unset.dialect;
    prompt.stream = unset.stream;
    // Whoever varied the call varied it with just this tag.
    if (const QString tag = runTag(record.compare->group, *plannedCallOf(record));
        prompt.text.startsWith(tag))
        prompt.text.remove(0, tag.size());
    return prompt;
}

} // namespace Fluxscope
