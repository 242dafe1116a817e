// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/storeend.h"

#include <semaphore>

namespace Fluxscope {

StoreEnd::StoreEnd(const Clock& clock)
    : m_clock(clock)
{ }

void StoreEnd::leave()
{
    const std::lock_guard lock(m_mutex);
    m_isLeft = true;
}

void StoreEnd::sleepIfLeft() const
{
    if (!m_isLeft)
        return;
    // Nobody releases it: the thread goes with the process.
    std::binary_semaphore never(0);
    for (;;)
        never.acquire();
}

QDateTime StoreEnd::now() const
{
    std::unique_lock lock(m_mutex);
    if (!m_isLeft)
        return m_clock.now();
    lock.unlock();
    sleepIfLeft();
    return {};
}

} // namespace Fluxscope
