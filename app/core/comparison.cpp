// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype TagLength = 8;
constexpr QLatin1StringView TagBegin("[run ");
constexpr int MostAttempts = 100;

QString runTag(const QUuid& comparison, const PlannedCall& call, int attempt)
{
    QByteArray place = comparison.toRfc4122() + ' ' + QByteArray::number(call.prompt) + ' '
        + QByteArray::number(call.entry) + ' ' + QByteArray::number(call.repeat)
        + (call.stream ? " s" : " p");
    if (attempt > 0)
        place += ' ' + QByteArray::number(attempt);
    const QByteArray digest = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex();
    return TagBegin + u"%1]\n\n"_s.arg(QString::fromLatin1(digest.first(TagLength)));
}

/// Whoever varied the call varied it with one of just these tags.
QString withoutRunTag(const QString& text, const QUuid& comparison, const PlannedCall& call)
{
    for (int attempt = 0; text.startsWith(TagBegin) && attempt < MostAttempts; ++attempt) {
        if (const QString tag = runTag(comparison, call, attempt); text.startsWith(tag))
            return text.sliced(tag.size());
    }
    return text;
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

Prompt promptFor(const Comparison& comparison, const PlannedCall& call, int attempt)
{
    Prompt prompt = comparison.plan.prompts.at(call.prompt);
    const CompareEntry& entry = comparison.plan.entries.at(call.entry);
    prompt.model = entry.model;
    prompt.dialect = entry.dialect;
    prompt.stream = call.stream;
    return comparison.plan.variesEachCall ? variedPrompt(std::move(prompt), comparison.id, call, attempt)
                                          : prompt;
}

Prompt variedPrompt(Prompt prompt, const QUuid& comparison, const PlannedCall& call, int attempt)
{
    prompt.text.prepend(runTag(comparison, call, std::min(attempt, MostAttempts - 1)));
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
    prompt.text = withoutRunTag(prompt.text, record.compare->group, *plannedCallOf(record));
    return prompt;
}

} // namespace Fluxscope
