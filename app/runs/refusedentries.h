// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace Fluxscope {

/// Which entries of a comparison the gateway refuses, in how many pauses of one run, and which of them the
/// user goes on without. CompareRun owns it and tells it what happens.
class RefusedEntries final
{
public:
    /// A run begins: none was refused in it yet.
    void beginRun();
    /// Nothing had paused the run until now.
    void beginPause();
    /// A call to the entry was refused; however many are in one pause, they count as one.
    void note(int entry);
    /// The first of this pause that was refused in an earlier one as well, if calls to others wait.
    /// `waiting`: the entries of the calls that wait.
    [[nodiscard]] std::optional<int> dispensable(const QList<int>& waiting) const;

    /// Its refusals pause the run no more, until it is taken back.
    void leaveOut(int entry) { m_leftOut.insert(entry); }
    void takeBack(int entry) { m_leftOut.remove(entry); }
    [[nodiscard]] bool isLeftOut(int entry) const { return m_leftOut.contains(entry); }

private:
    QHash<int, int> m_pauses; ///< of the run, by entry
    QList<int> m_inPause; ///< in the order of their refusals
    QSet<int> m_leftOut;
};

} // namespace Fluxscope
