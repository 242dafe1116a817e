// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/compareverdict.h"

namespace Fluxscope {

namespace {

CompareVerdict verdictOf(const CompareTimes& one, const CompareTimes& other)
{
    if (one.calls == 0 || other.calls == 0)
        return CompareVerdict::NothingToCompare;
    if (!one.medianRange || !other.medianRange)
        return CompareVerdict::TooFewToTell;
    const bool part =
        one.medianRange->high < other.medianRange->low || other.medianRange->high < one.medianRange->low;
    return part ? CompareVerdict::RangesPart : CompareVerdict::TooFewToTell;
}

bool isConstant(const CostSpread& cost)
{
    return cost.leastUsd == cost.mostUsd;
}

CompareVerdict verdictOnCost(const CompareSample& one, const CompareSample& other)
{
    if (!one.cost || !other.cost)
        return CompareVerdict::NothingToCompare;
    const auto range = costMedianRange(one);
    const auto otherRange = costMedianRange(other);
    if (!range || !otherRange)
        return CompareVerdict::TooFewToTell;
    if (isConstant(*one.cost) && isConstant(*other.cost) && range == otherRange)
        return CompareVerdict::SameThroughout;
    const bool part =
        isCheaper(range->highUsd, otherRange->lowUsd) || isCheaper(otherRange->highUsd, range->lowUsd);
    return part ? CompareVerdict::RangesPart : CompareVerdict::TooFewToTell;
}

} // namespace

std::optional<CostRange> costMedianRange(const CompareSample& sample)
{
    constexpr qint64 LeastEqualPrices = 3;
    if (!sample.cost)
        return std::nullopt;
    const CostSpread& cost = *sample.cost;
    if (cost.medianRange)
        return cost.medianRange;
    if (sample.isUnrouted && cost.calls >= LeastEqualPrices && isConstant(cost))
        return CostRange{cost.leastUsd, cost.mostUsd};
    return std::nullopt;
}

CompareVerdict compareVerdict(
    const CompareSamples& one, const CompareSamples& other, bool stream, ComparedFigure figure)
{
    switch (figure) {
    case ComparedFigure::Cost:
        return verdictOnCost(one.of(stream), other.of(stream));
    case ComparedFigure::FirstToken:
        return verdictOf(one.of(stream).firstToken, other.of(stream).firstToken);
    case ComparedFigure::Total:
        return verdictOf(one.of(stream).total, other.of(stream).total);
    }
    Q_UNREACHABLE();
}

} // namespace Fluxscope
