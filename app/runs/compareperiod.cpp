// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/compareperiod.h"

#include "runs/callending.h"

#include <algorithm>

namespace Fluxscope {

namespace {

/// Those that ended, by their beginning.
CompareCalls endedInOrder(const QList<CallRecord>& calls)
{
    CompareCalls ended;
    for (const CallRecord& call : calls) {
        if (callEnding(call) != CallEnding::Running && call.startedAt.isValid())
            ended.push_back(&call);
    }
    std::stable_sort(ended.begin(), ended.end(),
        [](const CallRecord* left, const CallRecord* right) { return left->startedAt < right->startedAt; });
    return ended;
}

} // namespace

ComparePeriod comparePeriod(const QList<CallRecord>& calls)
{
    using std::chrono::milliseconds;
    ComparePeriod period;
    for (const CallRecord* call : endedInOrder(calls)) {
        if (!period.first.isValid())
            period.first = call->startedAt;
        else if (milliseconds(period.last.msecsTo(call->startedAt)) > ComparePeriod::LongestGap)
            period.hasLongGap = true;
        period.last = call->startedAt;
        if (!call->programVersion.isEmpty() && !period.programVersions.contains(call->programVersion))
            period.programVersions.append(call->programVersion);
    }
    return period;
}

} // namespace Fluxscope
