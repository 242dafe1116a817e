// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Fluxscope {

class Clock;

/// Waits until the wall clock has a certain time, however far off that is. It looks at the clock again and
/// again: a QTimer counts no further than 24 days, and the clock can be set while it runs.
class ClockWait final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClockWait)

public:
    /// `clock` outlives the object; `step` is the longest time between two looks at it.
    explicit ClockWait(const Clock& clock, std::chrono::milliseconds step = std::chrono::hours(1),
        QObject* parent = nullptr);

    /// Waits for this time instead of any other.
    void start(const QDateTime& end);
    void stop();

signals:
    /// Once for each start() that was not stopped, from the event loop.
    void over();

private:
    void look();
    void arm();

    const Clock& m_clock;
    const std::chrono::milliseconds m_step;
    QDateTime m_end;
    QTimer m_timer;
};

} // namespace Fluxscope
