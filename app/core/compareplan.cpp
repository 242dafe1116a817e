// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compareplan.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_int_distribution.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

struct MeasureName
{
    CompareMeasure measure;
    QLatin1StringView name;
};

constexpr std::array MeasureNames{
    MeasureName{CompareMeasure::Cost, "cost"_L1},
    MeasureName{CompareMeasure::Speed, "speed"_L1},
    MeasureName{CompareMeasure::Both, "both"_L1},
};

QList<bool> waysOf(CompareMeasure measure)
{
    switch (measure) {
    case CompareMeasure::Cost:
        return {false};
    case CompareMeasure::Speed:
        return {true};
    case CompareMeasure::Both:
        break;
    }
    return {false, true};
}

/// By Fisher and Yates. The algorithms of Boost.Random are specified, so that a kept seed gives the same
/// order on every platform; those of std::shuffle and std::uniform_int_distribution are not.
void shuffle(QList<PlannedCall>& calls, boost::random::mt19937_64& random)
{
    for (qsizetype last = calls.size() - 1; last > 0; --last) {
        boost::random::uniform_int_distribution<qint64> below(0, last);
        std::swap(calls[last], calls[below(random)]);
    }
}

bool isWithin(int value, int least, int most)
{
    return value >= least && value <= most;
}

} // namespace

QLatin1StringView compareMeasureName(CompareMeasure measure)
{
    const auto* const found = std::find_if(MeasureNames.begin(), MeasureNames.end(),
        [measure](const MeasureName& entry) { return entry.measure == measure; });
    return found->name;
}

std::optional<CompareMeasure> compareMeasureFromName(QStringView name)
{
    const auto* const found = std::find_if(MeasureNames.begin(), MeasureNames.end(),
        [name](const MeasureName& entry) { return entry.name == name; });
    return found == MeasureNames.end() ? std::nullopt : std::optional(found->measure);
}

int defaultAtOnce(CompareMeasure measure)
{
    return measure == CompareMeasure::Cost ? ComparePlan::DefaultAtOnce : ComparePlan::DefaultStreamsAtOnce;
}

bool isRunnable(const ComparePlan& plan)
{
    const bool areModelsNamed = std::none_of(plan.entries.cbegin(), plan.entries.cend(),
        [](const CompareEntry& entry) { return entry.model.trimmed().isEmpty(); });
    return !plan.prompts.isEmpty() && areModelsNamed
        && isWithin(
            static_cast<int>(plan.entries.size()), ComparePlan::LeastEntries, ComparePlan::MostEntries)
        && isWithin(plan.repeats, 1, ComparePlan::MostRepeats)
        && isWithin(plan.atOnce, 1, ComparePlan::MostAtOnce)
        && isWithin(plan.perSecond.value_or(1), 1, ComparePlan::MostPerSecond);
}

qsizetype plannedCount(const ComparePlan& plan)
{
    return plan.prompts.size() * plan.entries.size() * plan.repeats * waysOf(plan.measure).size();
}

QList<PlannedCall> plannedCalls(const ComparePlan& plan)
{
    boost::random::mt19937_64 random(plan.seed);
    QList<PlannedCall> calls;
    for (int repeat = 0; repeat < plan.repeats; ++repeat) {
        QList<PlannedCall> round;
        for (int prompt = 0; prompt < plan.prompts.size(); ++prompt) {
            for (int entry = 0; entry < plan.entries.size(); ++entry) {
                for (const bool stream : waysOf(plan.measure))
                    round.append({prompt, entry, repeat, stream});
            }
        }
        shuffle(round, random);
        calls += round;
    }
    return calls;
}

} // namespace Fluxscope
