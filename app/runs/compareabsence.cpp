// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/compareabsence.h"

#include "runs/comparerun.h"

#include <QSet>

#include <algorithm>

namespace Fluxscope {

namespace {

using PlaceKeys = QSet<QList<int>>;

QList<int> keyOf(const PlannedCall& place)
{
    return {place.prompt, place.entry, place.repeat, place.stream ? 1 : 0};
}

PlaceKeys keysOf(const QList<PlannedCall>& places)
{
    PlaceKeys keys;
    for (const PlannedCall& place : places)
        keys.insert(keyOf(place));
    return keys;
}

PlaceKeys keysOf(const QList<CallRecord>& calls)
{
    PlaceKeys keys;
    for (const CallRecord& call : calls) {
        if (const auto place = plannedCallOf(call))
            keys.insert(keyOf(*place));
    }
    return keys;
}

AbsentCalls& sampleOf(QList<AbsentSamples>& entries, const PlannedCall& place)
{
    AbsentSamples& samples = entries[place.entry];
    return place.stream ? samples.streamed : samples.plain;
}

} // namespace

CompareGaps compareGaps(const QList<CompareCall>& calls)
{
    CompareGaps gaps;
    for (const CompareCall& call : calls) {
        if (call.state == CompareCall::State::Deleted)
            gaps.deleted.append(call.place);
        else if (call.state == CompareCall::State::Dropped)
            gaps.dropped.append(call.place);
        else if (call.state == CompareCall::State::Queued)
            gaps.queued.append(call.place);
    }
    return gaps;
}

QList<AbsentSamples> absentCalls(
    const ComparePlan& plan, const QList<CallRecord>& calls, const CompareGaps& gaps)
{
    QList<AbsentSamples> absent(plan.entries.size());
    for (const PlannedCall& place : gaps.deleted) {
        if (place.entry >= 0 && place.entry < absent.size())
            ++sampleOf(absent, place).deleted;
    }
    const PlaceKeys settled = keysOf(calls) + keysOf(gaps.deleted) + keysOf(gaps.queued);
    const PlaceKeys dropped = keysOf(gaps.dropped);
    const bool mayCome = std::any_of(
        calls.cbegin(), calls.cend(), [](const CallRecord& call) { return isRunning(call.state); });
    for (const PlannedCall& place : plannedCalls(plan)) {
        const QList<int> key = keyOf(place);
        if (settled.contains(key))
            continue;
        if (dropped.contains(key))
            ++sampleOf(absent, place).notMade;
        else if (!mayCome)
            ++sampleOf(absent, place).notMadeOrDeleted;
    }
    return absent;
}

} // namespace Fluxscope
