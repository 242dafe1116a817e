// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/comparesample.h"

#include "core/medianranks.h"
#include "core/quantile.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Fluxscope {

namespace {

using std::chrono::milliseconds;

void count(CallEnding ending, CallCounts& counts)
{
    ++counts.calls;
    switch (ending) {
    case CallEnding::Running:
        ++counts.running;
        break;
    case CallEnding::Whole:
        ++counts.whole;
        break;
    case CallEnding::EndedByLength:
        ++counts.endedByLength;
        break;
    case CallEnding::Incomplete:
        ++counts.incomplete;
        break;
    case CallEnding::Empty:
        ++counts.empty;
        break;
    case CallEnding::Failed:
        ++counts.failed;
        break;
    case CallEnding::CutOff:
        ++counts.cutOff;
        break;
    case CallEnding::Stopped:
        ++counts.stopped;
        break;
    }
}

qint64 characterCount(const QString& text)
{
    return std::count_if(
        text.cbegin(), text.cend(), [](QChar character) { return !character.isLowSurrogate(); });
}

CompareTimes timesOf(std::vector<qint64>& values)
{
    std::sort(values.begin(), values.end());
    const auto part = [&values](double below) {
        return milliseconds(std::llround(quantile(values, below).value_or(0)));
    };
    const auto ranked = [&values](qint64 rank) {
        return milliseconds(values.at(static_cast<std::size_t>(rank - 1)));
    };
    CompareTimes times;
    times.calls = static_cast<qint64>(values.size());
    if (times.calls >= CompareTimes::LeastForMedian)
        times.middle = CompareTimes::Middle{ranked(1), part(0.5), ranked(times.calls)};
    if (times.calls >= CompareTimes::LeastForQuartiles)
        times.quartiles = CompareTimes::Range{part(0.25), part(0.75)};
    if (times.calls >= CompareTimes::LeastForPercentile)
        times.percentile95 = part(0.95);
    if (const auto ranks = medianRanks(times.calls))
        times.medianRange = CompareTimes::Range{ranked(ranks->low), ranked(ranks->high)};
    return times;
}

std::optional<NumberSpread> spreadOf(std::vector<double>& values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const double median = (values.at((values.size() - 1) / 2) + values.at(values.size() / 2)) / 2;
    return NumberSpread{static_cast<qint64>(values.size()), values.front(), median, values.back()};
}

/// The values of the calls of one sample, before anything is made of them.
struct SampleValues
{
    QStringList costs;
    std::vector<qint64> firstTokens;
    std::vector<qint64> totals;
    std::vector<double> inputTokens;
    std::vector<double> outputTokens;
    std::vector<double> tokensPerSecond;
    std::vector<double> replyLengths;
    QSet<QString> replies;
};

void takeBilling(const CallRecord& call, CompareSample& sample, SampleValues& values)
{
    // A count that came before the end of a stream is not settled.
    if (call.usage.inputTokens && isAnswered(callEnding(call)))
        values.inputTokens.push_back(static_cast<double>(*call.usage.inputTokens));
    if (call.cost) {
        values.costs.append(call.cost->usd);
        sample.isUnrouted = sample.isUnrouted && call.flux.routed == false;
    } else if (!neverLeft(call)) {
        ++sample.costUnknown;
        sample.mayBeBilled += mayBeBilled(call) ? 1 : 0;
    }
}

void takeWhole(const CallRecord& call, CompareSample& sample, SampleValues& values)
{
    if (call.timings.total)
        values.totals.push_back(call.timings.total->count());
    if (call.prompt.stream && call.arrivedInOnePiece.value_or(false)) {
        ++sample.firstTokenNotMeasurable;
    } else {
        if (call.timings.firstToken)
            values.firstTokens.push_back(call.timings.firstToken->count());
        if (const auto rate = call.tokensPerSecond())
            values.tokensPerSecond.push_back(*rate);
    }
    if (call.usage.outputTokens)
        values.outputTokens.push_back(static_cast<double>(*call.usage.outputTokens));
    if (call.reply && !call.reply->isEmpty()) {
        values.replyLengths.push_back(static_cast<double>(characterCount(*call.reply)));
        values.replies.insert(*call.reply);
    }
}

} // namespace

CompareSample compareSample(const CompareCalls& calls)
{
    CompareSample sample;
    sample.isUnrouted = true;
    SampleValues values;
    for (const CallRecord* call : calls) {
        const CallEnding ending = callEnding(*call);
        count(ending, sample.counts);
        if (isAnswered(ending) && !call->flux.servedModel())
            ++sample.counts.servedUnknown;
        if (ending != CallEnding::Running)
            takeBilling(*call, sample, values);
        if (ending == CallEnding::Whole)
            takeWhole(*call, sample, values);
    }
    sample.cost = costSpread(values.costs);
    sample.isUnrouted = sample.isUnrouted && sample.cost;
    sample.firstToken = timesOf(values.firstTokens);
    sample.total = timesOf(values.totals);
    if (const auto median = quantile(values.totals, 0.5)) // timesOf() has sorted them
        sample.medianToSortBy = milliseconds(std::llround(*median));
    sample.inputTokens = spreadOf(values.inputTokens);
    sample.outputTokens = spreadOf(values.outputTokens);
    sample.tokensPerSecond = spreadOf(values.tokensPerSecond);
    sample.replyLength = spreadOf(values.replyLengths);
    sample.distinctReplies = static_cast<int>(values.replies.size());
    sample.served = servedBars(calls);
    return sample;
}

} // namespace Fluxscope
