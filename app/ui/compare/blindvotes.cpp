// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/blindvotes.h"

#include "ui/compare/callpages.h"

#include <QSet>

namespace Fluxscope::Ui {

void BlindVotes::set(const QUuid& call, std::optional<int> vote)
{
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
        toVoteOn.insert(call.place.entry);
        if (m_votes.contains(call.record.id))
            voted.insert(call.place.entry);
    }
    return {static_cast<int>(voted.size()), static_cast<int>(toVoteOn.size())};
}

} // namespace Fluxscope::Ui
