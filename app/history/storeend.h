// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QDateTime>

#include <atomic>
#include <mutex>

namespace Fluxscope {

/// How far a store is on its way out, shared by its threads and whoever destroys it. A thread that is stuck,
/// in a dead disk or in a function of the caller, can neither be waited for nor ended; it is left, and sleeps
/// for good where it comes back, since what it would go on to use is gone by then.
class StoreEnd final
{
public:
    /// `clock` is not asked any more after leave().
    explicit StoreEnd(const Clock& clock);
    Q_DISABLE_COPY_MOVE(StoreEnd)

    /// No time is left: what is being written is given up, and what waits is not begun.
    void hurry() { m_isHurried = true; }
    [[nodiscard]] bool isHurried() const { return m_isHurried; }

    /// The threads are left; whatever does not belong to them may be destroyed.
    void leave();
    /// Called by the threads before they use what may be gone. Does not return after leave().
    void sleepIfLeft() const;

    /// As sleepIfLeft(), and the time.
    [[nodiscard]] QDateTime now() const;

private:
    const Clock& m_clock;
    mutable std::mutex m_mutex; ///< held while the clock is asked
    std::atomic_bool m_isHurried = false;
    std::atomic_bool m_isLeft = false;
};

} // namespace Fluxscope
