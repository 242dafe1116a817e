// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/compareanalysis.h"

#include <QMap>

#include <algorithm>
#include <vector>

namespace Fluxscope {

namespace {

using SamplesToPair = std::vector<const CompareSamples*>;

ComparedPairs pairsOf(const SamplesToPair& all, ComparedFigure figure, bool stream)
{
    ComparedPairs pairs;
    pairs.figure = figure;
    pairs.stream = stream;
    const auto count = static_cast<int>(all.size());
    for (int one = 0; one < count; ++one) {
        for (int other = one + 1; other < count; ++other) {
            switch (compareVerdict(*all.at(static_cast<std::size_t>(one)),
                *all.at(static_cast<std::size_t>(other)), stream, figure)) {
            case CompareVerdict::NothingToCompare:
                ++pairs.nothing;
                break;
            case CompareVerdict::TooFewToTell:
                ++pairs.tooFew;
                break;
            case CompareVerdict::RangesPart:
                pairs.parting.append({one, other});
                break;
            case CompareVerdict::SameThroughout:
                pairs.same.append({one, other});
                break;
            }
        }
    }
    return pairs;
}

/// Of the figures that there can be: calls that are not streamed have no first token, and streamed ones
/// seldom a price.
QList<ComparedPairs> allPairs(const SamplesToPair& samples, CompareMeasure measure)
{
    QList<ComparedPairs> all;
    for (const bool stream : {false, true}) {
        const bool hasCalls = std::any_of(samples.cbegin(), samples.cend(),
            [stream](const CompareSamples* any) { return any->of(stream).counts.calls > 0; });
        if (!isMeasured(measure, stream) && !hasCalls)
            continue;
        const auto priced = std::count_if(samples.cbegin(), samples.cend(),
            [stream](const CompareSamples* any) { return any->of(stream).cost.has_value(); });
        if (!stream || priced > 1)
            all.append(pairsOf(samples, ComparedFigure::Cost, stream));
        if (stream)
            all.append(pairsOf(samples, ComparedFigure::FirstToken, stream));
        all.append(pairsOf(samples, ComparedFigure::Total, stream));
    }
    return all;
}

QList<InputTokenRange> unequalInput(const QList<CallRecord>& calls)
{
    QMap<int, QList<CallRecord>> ofPrompts;
    for (const CallRecord& call : calls) {
        if (call.compare)
            ofPrompts[call.compare->prompt].append(call);
    }
    QList<InputTokenRange> ranges;
    for (const QList<CallRecord>& ofPrompt : std::as_const(ofPrompts)) {
        if (const auto range = unequalInputTokens(ofPrompt))
            ranges.append(*range);
    }
    return ranges;
}

int repliesOf(
    const QList<EntryFigures>& entries, const std::optional<int>& only, const std::optional<bool>& sample)
{
    int replies = 0;
    for (int entry = 0; entry < entries.size(); ++entry) {
        for (const bool stream : {false, true}) {
            const CallCounts& counts = entries.at(entry).samples.of(stream).counts;
            if (only.value_or(entry) == entry && sample.value_or(stream) == stream)
                replies += counts.whole + counts.endedByLength + counts.incomplete;
        }
    }
    return replies;
}

} // namespace

bool isMeasured(CompareMeasure measure, bool stream)
{
    return measure == CompareMeasure::Both || (measure == CompareMeasure::Speed) == stream;
}

int repliesAllLeftOut(
    const CompareAnalysis& analysis, const std::optional<int>& entry, const std::optional<bool>& stream)
{
    if (!analysis.question.leavesOutRepeated || repliesOf(analysis.figures.entries, entry, stream) > 0)
        return 0;
    return repliesOf(analysis.allFigures.entries, entry, stream);
}

QList<ComparedPairs> entryPairs(const CompareFigures& figures, CompareMeasure measure)
{
    SamplesToPair samples;
    for (const EntryFigures& entry : figures.entries)
        samples.push_back(&entry.samples);
    return allPairs(samples, measure);
}

QList<ComparedPairs> servedPairs(const CompareFigures& figures, CompareMeasure measure)
{
    SamplesToPair samples;
    for (const ServedFigures& served : figures.served) {
        if (served.model) // the unknown is the last
            samples.push_back(&served.samples);
    }
    return samples.size() < 2 ? QList<ComparedPairs>() : allPairs(samples, measure);
}

CompareAnalysis compareAnalysis(const CompareQuestion& question, ReplyHashes& hashes)
{
    const ComparePlan& plan = question.comparison.plan;
    CompareAnalysis analysis;
    analysis.question = question;
    analysis.texts = repliedTexts(question.calls, hashes);
    analysis.repeated = repeatedReplies(question.calls, question.earlier, hashes);
    QSet<QUuid> leftOut;
    if (question.leavesOutRepeated) {
        for (const RepeatedReply& reply : std::as_const(analysis.repeated))
            leftOut.insert(reply.call);
    }
    const auto entries = static_cast<int>(plan.entries.size());
    analysis.allFigures = compareFigures(question.calls, entries);
    analysis.figures =
        leftOut.isEmpty() ? analysis.allFigures : compareFigures(question.calls, entries, leftOut);
    analysis.unequalInput = unequalInput(question.calls);
    analysis.differences = parameterDifferences(plan);
    analysis.absent = absentCalls(plan, question.calls, question.gaps);
    analysis.pairs = entryPairs(analysis.figures, plan.measure);
    analysis.servedPairs = servedPairs(analysis.figures, plan.measure);
    return analysis;
}

CompareAnalysis compareAnalysis(const CompareQuestion& question)
{
    ReplyHashes hashes;
    return compareAnalysis(question, hashes);
}

} // namespace Fluxscope
