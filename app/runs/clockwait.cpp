// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/clockwait.h"

#include "core/clock.h"

#include <algorithm>

namespace Fluxscope {

ClockWait::ClockWait(const Clock& clock, std::chrono::milliseconds step, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_step(step)
{
    m_timer.setSingleShot(true);
    // A coarse timer may be early by a twentieth.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ClockWait::look);
}

void ClockWait::start(const QDateTime& end)
{
    m_end = end;
    arm();
}

void ClockWait::stop()
{
    m_timer.stop();
}

void ClockWait::look()
{
    if (m_clock.now() < m_end)
        arm();
    else
        emit over();
}

void ClockWait::arm()
{
    const std::chrono::milliseconds rest(m_clock.now().msecsTo(m_end));
    m_timer.start(std::clamp(rest, std::chrono::milliseconds::zero(), m_step));
}

} // namespace Fluxscope
