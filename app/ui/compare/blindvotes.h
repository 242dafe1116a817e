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
    /// How many columns have a vote, of those that have a reply to vote on, now or later. A column of failed
    /// calls is one of them only once it has a vote all the same.
    struct Count
    {
        int voted = 0;
        int toVoteOn = 0;

        [[nodiscard]] bool isWhole() const { return voted > 0 && voted == toVoteOn; }

        bool operator==(const Count&) const = default;
    };

    /// A vote from before that is another one now.
    struct Change
    {
        int call = 0; ///< index in the list of calls
        int before = 0;
        std::optional<int> now; ///< nullopt: it was taken back

        bool operator==(const Change&) const = default;
    };

    void clear();
    /// nullopt: the vote was taken back. `before` is the one that the call had until now; that from before
    /// the blind mode is remembered.
    void set(const QUuid& call, std::optional<int> vote, std::optional<int> before);
    [[nodiscard]] std::optional<int> of(const QUuid& call) const;
    [[nodiscard]] Count count(const QList<CompareCall>& calls) const;
    /// In the order of the calls.
    [[nodiscard]] QList<Change> changes(const QList<CompareCall>& calls) const;

private:
    QHash<QUuid, int> m_votes;
    QHash<QUuid, std::optional<int>> m_before; ///< of each call that was voted on since
};

} // namespace Fluxscope::Ui
