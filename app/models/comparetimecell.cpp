// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparetimecell.h"

#include "core/medianranks.h"
#include "models/comparetext.h"
#include "models/displaytext.h"

namespace Fluxscope {

namespace {

using Column = CompareModel::Column;
using Part = CompareTimeCell::Part;

qint64 leastFor(Part part)
{
    switch (part) {
    case Part::Median:
    case Part::Range:
        return CompareTimes::LeastForMedian;
    case Part::Quartiles:
        return CompareTimes::LeastForQuartiles;
    case Part::Percentile:
        return CompareTimes::LeastForPercentile;
    case Part::MedianRange:
        return LeastForMedianRange;
    }
    Q_UNREACHABLE();
}

QString rangeText(const CompareTimes::Range& range)
{
    return CompareText::fromTo(DisplayText::duration(range.low), DisplayText::duration(range.high));
}

} // namespace

std::optional<CompareTimeCell> CompareTimeCell::of(CompareModel::Column column)
{
    if (column < Column::FirstTokenMedian || column > Column::TotalMedianRange)
        return std::nullopt;
    const bool isFirstToken = column < Column::TotalMedian;
    const Column first = isFirstToken ? Column::FirstTokenMedian : Column::TotalMedian;
    return CompareTimeCell{
        isFirstToken, static_cast<Part>(static_cast<int>(column) - static_cast<int>(first))};
}

const CompareTimes& CompareTimeCell::times(const CompareSample& sample) const
{
    return isFirstToken ? sample.firstToken : sample.total;
}

QString CompareTimeCell::text(const CompareRow& row) const
{
    if (isFirstToken && !row.stream)
        return tr("not measured: not streamed");
    if (row.sample.isYetToCome())
        return DisplayText::dash();
    const CompareTimes& measured = times(row.sample);
    if (isFirstToken && measured.calls == 0 && row.sample.firstTokenNotMeasurable > 0)
        return tr("not measurable (arrived in one piece)");
    if (measured.calls < leastFor(part))
        return CompareText::tooFew(measured.calls, leastFor(part));
    switch (part) {
    case Part::Median:
        return DisplayText::duration(measured.middle->median);
    case Part::Range:
        return rangeText({measured.middle->least, measured.middle->most});
    case Part::Quartiles:
        return rangeText(*measured.quartiles);
    case Part::Percentile:
        return DisplayText::duration(*measured.percentile95);
    case Part::MedianRange:
        return rangeText(*measured.medianRange);
    }
    Q_UNREACHABLE();
}

std::optional<std::chrono::milliseconds> CompareTimeCell::sortValue(const CompareSample& sample) const
{
    const CompareTimes& measured = times(sample);
    switch (part) {
    case Part::Median:
        return measured.middle ? std::optional(measured.middle->median) : std::nullopt;
    case Part::Range:
        return measured.middle ? std::optional(measured.middle->least) : std::nullopt;
    case Part::Quartiles:
        return measured.quartiles ? std::optional(measured.quartiles->low) : std::nullopt;
    case Part::Percentile:
        return measured.percentile95;
    case Part::MedianRange:
        return measured.medianRange ? std::optional(measured.medianRange->low) : std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace Fluxscope
