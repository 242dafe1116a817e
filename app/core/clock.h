// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>

namespace Fluxscope {

/// Where the time comes from, so that tests can set it.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// The wall clock in UTC, for what is shown and stored.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// A clock that never goes back, for durations.
    [[nodiscard]] virtual std::chrono::steady_clock::time_point steady() const = 0;
};

/// The computer's own clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] std::chrono::steady_clock::time_point steady() const override
    {
        return std::chrono::steady_clock::now();
    }
};

} // namespace Fluxscope
