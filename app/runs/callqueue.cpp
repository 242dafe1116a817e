// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/callqueue.h"

#include "core/clock.h"

#include <algorithm>
#include <utility>

namespace Fluxscope {

using namespace std::chrono_literals;

CallQueue::CallQueue(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    // A coarse timer may be early by a twentieth, and the pace is a promise.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CallQueue::startSome);
}

void CallQueue::setAtOnce(int calls)
{
    m_atOnce = calls;
    schedule();
}

void CallQueue::setPerSecond(std::optional<int> calls)
{
    m_perSecond = calls;
    schedule();
}

void CallQueue::append(const QList<int>& calls)
{
    m_waiting += calls;
    schedule();
}

bool CallQueue::remove(int call)
{
    return m_waiting.removeOne(call);
}

QList<int> CallQueue::takeAll()
{
    return std::exchange(m_waiting, {});
}

void CallQueue::hold()
{
    m_isHeld = true;
    m_timer.stop();
}

void CallQueue::release()
{
    m_isHeld = false;
    schedule();
}

void CallQueue::noteSent(int call)
{
    if (!m_unsent.remove(call))
        return;
    m_lastSent = m_clock.steady();
    schedule();
}

void CallQueue::noteEnded(int call)
{
    m_unsent.remove(call);
    m_running.remove(call);
    schedule();
}

/// nullopt: not before something else has happened.
std::optional<std::chrono::steady_clock::time_point> CallQueue::nextStart() const
{
    if (m_isHeld || m_waiting.isEmpty() || m_running.size() >= m_atOnce)
        return std::nullopt;
    if (!m_perSecond)
        return m_clock.steady();
    if (!m_unsent.isEmpty())
        return std::nullopt;
    if (!m_lastSent)
        return m_clock.steady();
    return std::max(m_clock.steady(), *m_lastSent + std::chrono::nanoseconds(1s) / *m_perSecond);
}

void CallQueue::schedule()
{
    const auto start = nextStart();
    if (!start) {
        m_timer.stop();
        return;
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*start - m_clock.steady());
    m_timer.start(std::max(left, 0ms));
}

void CallQueue::startSome()
{
    for (auto start = nextStart(); start && *start <= m_clock.steady(); start = nextStart()) {
        const int call = m_waiting.takeFirst();
        m_running.insert(call);
        m_unsent.insert(call);
        emit due(call);
    }
    schedule();
}

} // namespace Fluxscope
