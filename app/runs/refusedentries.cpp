// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/refusedentries.h"

#include <algorithm>

namespace Fluxscope {

void RefusedEntries::beginRun()
{
    m_startedIn.clear();
    m_firstRefusedIn.clear();
}

void RefusedEntries::note(int entry, int call)
{
    const auto first = m_firstRefusedIn.constFind(entry);
    if (first == m_firstRefusedIn.cend())
        m_firstRefusedIn.insert(entry, m_stretch);
    else if (m_startedIn.value(call) > *first && !m_again.contains(entry))
        m_again.append(entry);
}

std::optional<int> RefusedEntries::dispensable(const QList<int>& waiting) const
{
    const auto found = std::find_if(m_again.cbegin(), m_again.cend(), [&waiting](int entry) {
        return std::any_of(waiting.cbegin(), waiting.cend(), [entry](int waits) { return waits != entry; });
    });
    return found == m_again.cend() ? std::nullopt : std::optional(*found);
}

} // namespace Fluxscope
