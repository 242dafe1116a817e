// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace Fluxscope {

/// Which entries of a comparison the gateway refuses again after the user has gone on, and which of them the
/// user goes on without. CompareRun owns it and tells it what happens. Earlier and later are the order of
/// what it is told: a clock can be set, and a call can start in the millisecond in which the user goes on.
class RefusedEntries final
{
public:
    /// A run begins: none was refused in it yet.
    void beginRun();
    /// A call starts; the number is that of CompareRun::calls().
    void noteStart(int call) { m_startedIn.insert(call, m_stretch); }
    /// Nothing had paused the run until now, or the user had chosen how to go on.
    void beginPause() { m_again.clear(); }
    /// The user chooses how to go on.
    void noteChoice() { ++m_stretch; }
    /// The call to the entry was refused. That is again if the user went on between an earlier refusal of the
    /// entry and the start of this call: what was on its way by then belongs to the same burst.
    void note(int entry, int call);
    /// The first that was refused again in this pause, if calls to others wait. `waiting`: the entries of the
    /// calls that wait.
    [[nodiscard]] std::optional<int> dispensable(const QList<int>& waiting) const;

    /// Its refusals pause the run no more, until it is taken back.
    void leaveOut(int entry) { m_leftOut.insert(entry); }
    void takeBack(int entry) { m_leftOut.remove(entry); }
    [[nodiscard]] bool isLeftOut(int entry) const { return m_leftOut.contains(entry); }

private:
    int m_stretch = 0; ///< how often the user has gone on
    QHash<int, int> m_startedIn; ///< the stretch of each call of the run
    QHash<int, int> m_firstRefusedIn; ///< the stretch in which each entry was refused first in the run
    QList<int> m_again; ///< entries of this pause, in the order of their refusals
    QSet<int> m_leftOut;
};

} // namespace Fluxscope
