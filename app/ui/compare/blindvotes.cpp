// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/blindvotes.h"

#include "ui/compare/callpages.h"

#include <QSet>

namespace Fluxscope::Ui {

namespace {

/// Whether there is a reply to vote on, or there may be one yet.
bool hasReplyToVoteOn(const CompareCall& call)
{
    const CallRecord& record = call.record;
    return call.state != CompareCall::State::Ended || endedWhole(record) || !record.toolCalls.isEmpty()
        || (record.reply && !record.reply->isEmpty());
}

} // namespace

void BlindVotes::clear()
{
    m_votes.clear();
    m_before.clear();
}

void BlindVotes::set(const QUuid& call, std::optional<int> vote, std::optional<int> before)
{
    if (!m_before.contains(call))
        m_before.insert(call, before);
    if (vote)
        m_votes.insert(call, *vote);
    else
        m_votes.remove(call);
}

std::optional<int> BlindVotes::of(const QUuid& call) const
{
    const auto vote = m_votes.constFind(call);
    return vote == m_votes.cend() ? std::nullopt : std::optional(*vote);
}

BlindVotes::Count BlindVotes::count(const QList<CompareCall>& calls) const
{
    QSet<int> toVoteOn;
    QSet<int> voted;
    for (const CompareCall& call : calls) {
        if (isVacant(call))
            continue;
        const bool hasVote = m_votes.contains(call.record.id);
        if (hasVote || hasReplyToVoteOn(call))
            toVoteOn.insert(call.place.entry);
        if (hasVote)
            voted.insert(call.place.entry);
    }
    return {static_cast<int>(voted.size()), static_cast<int>(toVoteOn.size())};
}

QList<BlindVotes::Change> BlindVotes::changes(const QList<CompareCall>& calls) const
{
    QList<Change> changes;
    for (int index = 0; index < calls.size(); ++index) {
        const QUuid& id = calls.at(index).record.id;
        const auto before = m_before.value(id);
        if (before && before != of(id))
            changes.append({index, *before, of(id)});
    }
    return changes;
}

} // namespace Fluxscope::Ui
