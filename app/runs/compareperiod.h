// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <chrono>

namespace Fluxscope {

/// When the calls of a comparison were made, and by what: those that ended, which are what figures are of.
struct ComparePeriod
{
    /// What a gateway and its models are like in one hour they may not be in another.
    static constexpr std::chrono::hours LongestGap{1};

    QDateTime first; ///< when the first of them began; invalid: there is none
    QDateTime last; ///< when the last of them began
    bool hasLongGap = false; ///< longer than LongestGap, between two of them that follow each other
    QStringList programVersions; ///< each once, in the order of the calls, without unknown ones

    bool operator==(const ComparePeriod&) const = default;
};

[[nodiscard]] ComparePeriod comparePeriod(const QList<CallRecord>& calls);

} // namespace Fluxscope
