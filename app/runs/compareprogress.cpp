// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/compareprogress.h"

#include "core/comparison.h"

#include <QBitArray>

#include <algorithm>

namespace Fluxscope {

namespace {

/// The places of a plan that have a call. Progress is counted with every change of a call, so they are bits,
/// and not a list of places to search.
class FilledPlaces final
{
public:
    explicit FilledPlaces(const ComparePlan& plan)
        : m_plan(plan)
        , m_bits(std::max<qsizetype>(2 * plan.prompts.size() * plan.entries.size() * plan.repeats, 0))
    { }

    /// No effect where the plan has no such place, as for a call that was sent again.
    void fill(const PlannedCall& place)
    {
        if (place.prompt < 0 || place.prompt >= m_plan.prompts.size() || place.entry < 0
            || place.entry >= m_plan.entries.size() || place.repeat < 0 || place.repeat >= m_plan.repeats)
            return;
        const qsizetype pair = place.prompt * m_plan.entries.size() + place.entry;
        m_bits.setBit(2 * (pair * m_plan.repeats + place.repeat) + (place.stream ? 1 : 0));
    }

    [[nodiscard]] int notFilled() const
    {
        return static_cast<int>(std::max<qsizetype>(plannedCount(m_plan) - m_bits.count(true), 0));
    }

private:
    const ComparePlan& m_plan;
    QBitArray m_bits;
};

} // namespace

CompareProgress progressOf(const ComparePlan& plan, const QList<CompareCall>& calls)
{
    CompareProgress progress;
    FilledPlaces filled(plan);
    for (const CompareCall& call : calls) {
        switch (call.state) {
        case CompareCall::State::Queued:
            ++progress.queued;
            break;
        case CompareCall::State::Running:
            ++progress.running;
            progress.elsewhere += call.isElsewhere ? 1 : 0;
            break;
        case CompareCall::State::Ended:
            ++progress.ended;
            progress.whole += endedWhole(call.record) ? 1 : 0;
            break;
        case CompareCall::State::Dropped:
        case CompareCall::State::Deleted:
            continue;
        }
        filled.fill(call.place);
    }
    progress.notMade = filled.notFilled();
    return progress;
}

} // namespace Fluxscope
