// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/compareabsence.h"

#include "runs/comparerun.h"

#include <QSet>

#include <algorithm>

namespace Fluxscope {

namespace {

using Places = QSet<PlannedCall>;

Places placesOf(const QList<PlannedCall>& places)
{
    return {places.cbegin(), places.cend()};
}

Places placesOf(const QList<CallRecord>& calls)
{
    Places places;
    for (const CallRecord& call : calls) {
        if (const auto place = plannedCallOf(call))
            places.insert(*place);
    }
    return places;
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
    const Places settled = placesOf(calls) + placesOf(gaps.deleted) + placesOf(gaps.queued);
    const Places dropped = placesOf(gaps.dropped);
    const bool mayCome = std::any_of(
        calls.cbegin(), calls.cend(), [](const CallRecord& call) { return isRunning(call.state); });
    for (const PlannedCall& place : plannedCalls(plan)) {
        if (settled.contains(place))
            continue;
        if (dropped.contains(place))
            ++sampleOf(absent, place).notMade;
        else if (!mayCome)
            ++sampleOf(absent, place).notMadeOrDeleted;
    }
    return absent;
}

} // namespace Fluxscope
