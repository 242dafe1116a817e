// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmarks/figures.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QSignalSpy>
#include <QString>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>

namespace Fluxscope {

/// Lets the program live for a while.
inline void pass(std::chrono::milliseconds time)
{
    constexpr int SpyPatience = 5000; // ms, beyond the time
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    timer.setSingleShot(true);
    QSignalSpy over(&timer, &QTimer::timeout);
    timer.start(time);
    static_cast<void>(over.wait(static_cast<int>(time.count()) + SpyPatience));
}

/// Lets the program live until it is so, and looks that often; false when the patience has ended.
inline bool passUntil(const std::function<bool()>& isSo,
    std::chrono::milliseconds pace = std::chrono::milliseconds(1),
    std::chrono::seconds patience = std::chrono::seconds(60))
{
    const QDeadlineTimer deadline(patience);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        pass(pace);
    }
    return true;
}

/// Looks how long the event loop is away each time. It wakes the loop a thousand times a second, which costs
/// processor time of its own.
class GapMeter final : public QObject
{
    Q_DISABLE_COPY_MOVE(GapMeter)

public:
    static constexpr std::chrono::milliseconds LongestGap{16}; ///< before something stutters

    GapMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(std::chrono::milliseconds(1));
        connect(&m_timer, &QTimer::timeout, this, &GapMeter::take);
        m_sinceLast.start();
        m_whole.start();
        m_timer.start();
    }

    ~GapMeter() override = default;

    void print(const QString& what) const
    {
        const auto whole = static_cast<double>(m_whole.nsecsElapsed());
        Fluxscope::print(what + QStringLiteral(" gaps, % of time"),
            100.0 * static_cast<double>(m_tooLong.count()) / whole);
        Fluxscope::print(
            what + QStringLiteral(" longest gap, ms"), static_cast<double>(m_longest.count()) / 1e6);
    }

private:
    void take()
    {
        const std::chrono::nanoseconds gap(m_sinceLast.nsecsElapsed());
        m_sinceLast.start();
        m_longest = std::max(m_longest, gap);
        if (gap > LongestGap)
            m_tooLong += gap;
    }

    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    QElapsedTimer m_whole;
    std::chrono::nanoseconds m_longest{};
    std::chrono::nanoseconds m_tooLong{};
};

} // namespace Fluxscope
