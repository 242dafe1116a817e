// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/refusedentries.h"

#include <algorithm>

namespace Fluxscope {

void RefusedEntries::beginRun()
{
    m_pauses.clear();
}

void RefusedEntries::beginPause()
{
    m_inPause.clear();
}

void RefusedEntries::note(int entry)
{
    if (m_inPause.contains(entry))
        return;
    m_inPause.append(entry);
    ++m_pauses[entry];
}

std::optional<int> RefusedEntries::dispensable(const QList<int>& waiting) const
{
    const auto found = std::find_if(m_inPause.cbegin(), m_inPause.cend(), [this, &waiting](int entry) {
        return m_pauses.value(entry) > 1
            && std::any_of(waiting.cbegin(), waiting.cend(), [entry](int waits) { return waits != entry; });
    });
    return found == m_inPause.cend() ? std::nullopt : std::optional(*found);
}

} // namespace Fluxscope
