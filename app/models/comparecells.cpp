// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparecells.h"

#include "core/medianranks.h"
#include "models/comparetext.h"
#include "models/comparetimecell.h"
#include "models/displaytext.h"
#include "runs/compareverdict.h"

#include <cmath>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

using Column = CompareModel::Column;

int others(const CallCounts& counts)
{
    return counts.stopped + counts.incomplete + counts.running;
}

/// Of calls with and without a price; the text says so where there are such.
QString summedText(const CompareSample& sample, const QString& usd)
{
    const QString text = DisplayText::dollars(usd);
    const qint64 priced = sample.cost->calls;
    return sample.costUnknown > 0 ? CompareText::partlyPriced(text, priced, priced + sample.costUnknown)
                                  : text;
}

/// `least`: how many calls the range needs.
QString rangeText(const std::optional<CostRange>& range, qint64 calls, qint64 least)
{
    return range
        ? CompareText::fromTo(DisplayText::dollars(range->lowUsd), DisplayText::dollars(range->highUsd))
        : CompareText::tooFew(calls, least);
}

QString costText(const CompareSample& sample, Column column)
{
    if (column == Column::CostUnknown)
        return DisplayText::number(sample.costUnknown);
    if (!sample.cost)
        return sample.isYetToCome() ? DisplayText::dash() : CompareCells::tr("unknown");
    const CostSpread& cost = *sample.cost;
    switch (column) {
    case Column::CostTotal:
        return summedText(sample, cost.totalUsd);
    case Column::CostMedian:
        return DisplayText::dollars(cost.medianUsd);
    case Column::CostRange:
        return CompareText::fromTo(DisplayText::dollars(cost.leastUsd), DisplayText::dollars(cost.mostUsd));
    case Column::CostQuartiles:
        return rangeText(cost.quartiles, cost.calls, CostSpread::LeastForQuartiles);
    case Column::CostMedianRange:
        return rangeText(costMedianRange(sample), cost.calls, LeastForMedianRange);
    default:
        return summedText(sample, cost.perThousandUsd);
    }
}

QVariant sortedRange(const std::optional<CostRange>& range)
{
    return range ? QVariant(range->lowUsd.toDouble()) : QVariant();
}

QVariant sortedCost(const CompareSample& sample, Column column)
{
    if (column == Column::CostUnknown)
        return sample.costUnknown;
    if (!sample.cost)
        return {};
    switch (column) {
    case Column::CostTotal:
        return sample.cost->totalUsd.toDouble();
    case Column::CostMedian:
        return sample.cost->medianUsd.toDouble();
    case Column::CostRange:
        return sample.cost->leastUsd.toDouble();
    case Column::CostQuartiles:
        return sortedRange(sample.cost->quartiles);
    case Column::CostMedianRange:
        return sortedRange(costMedianRange(sample));
    default:
        return sample.cost->perThousandUsd.toDouble();
    }
}

std::optional<int> countOf(const CompareSample& sample, Column column)
{
    switch (column) {
    case Column::Calls:
        return sample.counts.calls;
    case Column::Whole:
        return sample.counts.whole;
    case Column::Failed:
        return sample.counts.failed;
    case Column::CutOff:
        return sample.counts.cutOff;
    case Column::EndedByLength:
        return sample.counts.endedByLength;
    case Column::Empty:
        return sample.counts.empty;
    case Column::Others:
        return others(sample.counts);
    default:
        return std::nullopt;
    }
}

const std::optional<NumberSpread>& spreadOf(const CompareSample& sample, Column column)
{
    switch (column) {
    case Column::InputTokens:
        return sample.inputTokens;
    case Column::OutputTokens:
        return sample.outputTokens;
    case Column::TokensPerSecond:
        return sample.tokensPerSecond;
    default:
        return sample.replyLength;
    }
}

QString spreadText(const CompareRow& row, Column column)
{
    if (column == Column::TokensPerSecond && !row.stream)
        return CompareCells::tr("not measured: not streamed");
    if (row.sample.isYetToCome())
        return DisplayText::dash();
    const auto& spread = spreadOf(row.sample, column);
    if (!spread)
        return CompareCells::tr("unknown");
    const auto number = [](double value) { return DisplayText::number(std::llround(value)); };
    if (spread->least == spread->most)
        return number(spread->median);
    //: %1 is a median, %2 the least and %3 the greatest value: 14 (12–20)
    return CompareCells::tr("%1 (%2–%3)")
        .arg(number(spread->median), number(spread->least), number(spread->most));
}

QString distinctText(const CompareSample& sample)
{
    if (sample.isYetToCome())
        return DisplayText::dash();
    if (!sample.replyLength)
        return CompareCells::tr("no text");
    //: %1 different texts among the replies of %2 calls
    return CompareCells::tr("%1 of %2")
        .arg(DisplayText::number(sample.distinctReplies), DisplayText::number(sample.replyLength->calls));
}

bool isCost(Column column)
{
    return column >= Column::CostTotal && column <= Column::CostMedianRange;
}

} // namespace

QString CompareCells::text(const CompareRow& row, Column column)
{
    switch (column) {
    case Column::Entry:
        return row.entryName;
    case Column::Sample:
        return CompareText::sample(row.stream);
    case Column::Served:
        return row.kind == CompareRow::Kind::Entry ? tr("all") : CompareText::model(row.served);
    case Column::DistinctReplies:
        return distinctText(row.sample);
    default:
        break;
    }
    if (const auto count = countOf(row.sample, column))
        return DisplayText::number(*count);
    if (const auto time = CompareTimeCell::of(column))
        return time->text(row);
    return isCost(column) ? costText(row.sample, column) : spreadText(row, column);
}

QString CompareCells::remark(const CompareRow& row, Column column)
{
    const CompareSample& sample = row.sample;
    if (column == Column::Others) {
        return tr("%1 stopped, %2 incomplete, %3 running")
            .arg(DisplayText::number(sample.counts.stopped), DisplayText::number(sample.counts.incomplete),
                DisplayText::number(sample.counts.running));
    }
    if (isCost(column) && sample.cost) {
        //: %1 to %3 are counts of calls
        return tr("%1 calls with a price, %2 without, of which %3 may be billed")
            .arg(DisplayText::number(sample.cost->calls), DisplayText::number(sample.costUnknown),
                DisplayText::number(sample.mayBeBilled));
    }
    const auto time = CompareTimeCell::of(column);
    if (time && time->isFirstToken && sample.firstTokenNotMeasurable > 0) {
        return tr(
            "%Ln streams not measurable: they arrived in one piece", nullptr, sample.firstTokenNotMeasurable);
    }
    if (time && !sample.isYetToCome()) {
        return tr(
            "Of %Ln whole calls that were measured", nullptr, CompareText::count(time->times(sample).calls));
    }
    return {};
}

QVariant CompareCells::sortValue(const CompareRow& row, Column column)
{
    switch (column) {
    case Column::Entry:
        return row.entry;
    case Column::Sample:
        return row.stream;
    case Column::Served:
        return row.served ? QVariant(*row.served) : QVariant();
    case Column::DistinctReplies:
        return row.sample.replyLength ? QVariant(row.sample.distinctReplies) : QVariant();
    default:
        break;
    }
    if (const auto count = countOf(row.sample, column))
        return *count;
    if (const auto time = CompareTimeCell::of(column)) {
        const auto value = time->sortValue(row.sample);
        return value ? QVariant::fromValue<qint64>(value->count()) : QVariant();
    }
    if (isCost(column))
        return sortedCost(row.sample, column);
    const auto& spread = spreadOf(row.sample, column);
    return spread ? QVariant(spread->median) : QVariant();
}

QString CompareCells::heading(Column column)
{
    switch (column) {
    case Column::Entry:
        return tr("Entry");
    case Column::Sample:
        return tr("Sample");
    case Column::Served:
        return tr("Served by");
    case Column::Calls:
        return tr("Calls");
    case Column::Whole:
        return tr("Whole");
    case Column::Failed:
        return tr("Failed");
    case Column::CutOff:
        return tr("Cut off");
    case Column::EndedByLength:
        return tr("By length");
    case Column::Empty:
        return tr("Empty");
    case Column::Others:
        return tr("Others");
    case Column::CostTotal:
        return tr("Total cost");
    case Column::CostMedian:
        return tr("Median cost");
    case Column::CostRange:
        return tr("Cost from – to");
    case Column::CostQuartiles:
        return tr("Cost: quartiles");
    case Column::CostUnknown:
        return tr("No price");
    case Column::CostPerThousand:
        return tr("Per 1,000 calls");
    case Column::CostMedianRange:
        return tr("Cost: 95% range of the median");
    case Column::FirstTokenMedian:
        return tr("First: median");
    case Column::FirstTokenRange:
        return tr("First: from – to");
    case Column::FirstTokenQuartiles:
        return tr("First: quartiles");
    case Column::FirstTokenPercentile:
        return tr("First: 95th");
    case Column::FirstTokenMedianRange:
        return tr("First: 95% range of the median");
    case Column::TotalMedian:
        return tr("Total: median");
    case Column::TotalRange:
        return tr("Total: from – to");
    case Column::TotalQuartiles:
        return tr("Total: quartiles");
    case Column::TotalPercentile:
        return tr("Total: 95th");
    case Column::TotalMedianRange:
        return tr("Total: 95% range of the median");
    case Column::InputTokens:
        return tr("Tokens in");
    case Column::OutputTokens:
        return tr("Tokens out");
    case Column::TokensPerSecond:
        return tr("Tokens/s");
    case Column::ReplyLength:
        return tr("Characters");
    case Column::DistinctReplies:
        return tr("Distinct");
    }
    return {};
}

QString CompareCells::explanation(Column column)
{
    switch (column) {
    case Column::Whole:
        return tr("The model ended its reply itself. Times, output tokens and lengths are of these only.");
    case Column::Failed:
        return tr("Failed, or never sent");
    case Column::CutOff:
        return tr("By the network, or because Fluxscope ended");
    case Column::EndedByLength:
        return tr("Ended at the token limit");
    case Column::Others:
        return tr("Stopped, incomplete, or still running");
    case Column::CostTotal:
        return tr("The exact sum of the known costs, also of calls that did not end whole");
    case Column::CostUnknown:
        return tr("Calls that ended without a price; some may have been billed");
    case Column::CostPerThousand:
        return tr("At the mean of the known costs");
    case Column::FirstTokenMedian:
    case Column::FirstTokenRange:
    case Column::TotalMedian:
    case Column::TotalRange:
        return tr("From 3 calls on");
    case Column::CostQuartiles:
    case Column::FirstTokenQuartiles:
    case Column::TotalQuartiles:
        return tr("Half of the calls lie between these; from 8 calls on");
    case Column::FirstTokenPercentile:
    case Column::TotalPercentile:
        return tr("95 of 100 calls are faster; from 20 calls on");
    case Column::CostMedianRange:
        return tr(
            "Between these lies the true median with 95% confidence; from 6 calls on. Where no call was "
            "routed and all cost the same, it is that price, from 3 calls on");
    case Column::FirstTokenMedianRange:
    case Column::TotalMedianRange:
        return tr("Between these lies the true median with 95% confidence; from 6 calls on");
    case Column::InputTokens:
    case Column::OutputTokens:
    case Column::TokensPerSecond:
    case Column::ReplyLength:
        return tr("The median, with the least and the greatest value");
    case Column::DistinctReplies:
        return tr("Different texts among the replies that have text");
    default:
        return {};
    }
}

} // namespace Fluxscope
