// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/comparerun.h"

#include <QHash>
#include <QList>
#include <QUuid>

#include <optional>

namespace Fluxscope::Ui {

/// The votes that were given since the blind mode of a comparison began. What was voted before is not among
/// them, since it was given to a name.
class BlindVotes final
{
public:
    /// How many columns have a vote, of those that have a call which can be voted on, now or later.
    struct Count
    {
        int voted = 0;
        int toVoteOn = 0;

        [[nodiscard]] bool isWhole() const { return voted > 0 && voted == toVoteOn; }

        bool operator==(const Count&) const = default;
    };

    void clear() { m_votes.clear(); }
    /// nullopt: the vote was taken back.
    void set(const QUuid& call, std::optional<int> vote);
    [[nodiscard]] std::optional<int> of(const QUuid& call) const;
    [[nodiscard]] Count count(const QList<CompareCall>& calls) const;

private:
    QHash<QUuid, int> m_votes;
};

} // namespace Fluxscope::Ui
