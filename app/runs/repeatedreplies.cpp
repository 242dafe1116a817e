// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/repeatedreplies.h"

#include "core/quantile.h"
#include "runs/callending.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace Fluxscope {

namespace {

bool hasEndedWithText(const CallRecord& call)
{
    return !isRunning(call.state) && call.reply && !call.reply->isEmpty();
}

/// The calls whose replies can be compared, the first one first.
CompareCalls callsWithText(const QList<CallRecord>& calls)
{
    CompareCalls sorted;
    for (const CallRecord& call : calls) {
        if (call.state == CallState::Done && hasEndedWithText(call))
            sorted.push_back(&call);
    }
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const CallRecord* one, const CallRecord* other) { return one->startedAt < other->startedAt; });
    return sorted;
}

/// By hash, the first one of each.
QHash<QByteArray, const EarlierReply*> firstReplies(
    const QList<CallRecord>& calls, const QList<EarlierReply>& history)
{
    QSet<QUuid> own;
    for (const CallRecord& call : calls)
        own.insert(call.id);
    QHash<QByteArray, const EarlierReply*> first;
    for (const EarlierReply& reply : history) {
        if (own.contains(reply.id))
            continue;
        const EarlierReply*& known = first[reply.hash];
        if (!known || reply.startedAt < known->startedAt)
            known = &reply;
    }
    return first;
}

/// Of the first call of the comparison with this text and the first one of the history, either may be null.
std::optional<RepeatedReply> repetitionOf(
    const CallRecord& call, const CallRecord* first, const EarlierReply* stored)
{
    // What started before the first call of the comparison started before the later ones as well.
    if (stored && stored->startedAt < (first ? *first : call).startedAt)
        return RepeatedReply{call.id, stored->id, stored->startedAt};
    if (first)
        return RepeatedReply{call.id, first->id, first->startedAt};
    return std::nullopt;
}

/// The total times of the whole calls of one sample of an entry, the shortest first.
struct SampleTotals
{
    std::vector<qint64> all;
    std::vector<qint64> unrepeated;
};

using SampleOf = std::pair<int, bool>; ///< an entry, and whether its calls are streamed

std::optional<SampleOf> sampleOf(const CallRecord& call)
{
    return call.compare ? std::optional(SampleOf{call.compare->entry, call.prompt.stream}) : std::nullopt;
}

std::map<SampleOf, SampleTotals> totalsOf(const QList<CallRecord>& calls, const QSet<QUuid>& repeated)
{
    std::map<SampleOf, SampleTotals> totals;
    for (const CallRecord& call : calls) {
        const auto sample = sampleOf(call);
        if (!sample || !call.timings.total || callEnding(call) != CallEnding::Whole)
            continue;
        SampleTotals& ofSample = totals[*sample];
        ofSample.all.push_back(call.timings.total->count());
        if (!repeated.contains(call.id))
            ofSample.unrepeated.push_back(call.timings.total->count());
    }
    for (auto& [sample, ofSample] : totals) {
        std::sort(ofSample.all.begin(), ofSample.all.end());
        std::sort(ofSample.unrepeated.begin(), ofSample.unrepeated.end());
    }
    return totals;
}

/// The median without the value at the place `left`, which is there but not copied out, since each of a
/// thousand calls leaves itself out; places beyond the end leave nothing out. 0 where nothing is left.
double medianWithout(const std::vector<qint64>& sorted, std::size_t left)
{
    const auto count = static_cast<qsizetype>(sorted.size()) - (left < sorted.size() ? 1 : 0);
    if (count == 0)
        return 0;
    const auto at = [&sorted, left](qsizetype place) {
        const auto wanted = static_cast<std::size_t>(place);
        return static_cast<double>(sorted.at(wanted < left ? wanted : wanted + 1));
    };
    const QuartilePlace middle = quartilePlace(count, 2);
    return middle.fourths == 0 ? at(middle.below) : (at(middle.below) + at(middle.above)) / 2;
}

/// `call` is a repetition.
bool isSuspiciouslyFast(const CallRecord& call, const std::map<SampleOf, SampleTotals>& totals)
{
    const auto sample = sampleOf(call);
    if (!sample || !call.timings.total)
        return false;
    const auto found = totals.find(*sample);
    if (found == totals.end())
        return false;
    const auto& [all, unrepeated] = found->second;
    const qint64 total = call.timings.total->count();
    // One that did not end whole is none of them.
    const auto own = callEnding(call) == CallEnding::Whole
        ? static_cast<std::size_t>(std::lower_bound(all.cbegin(), all.cend(), total) - all.cbegin())
        : all.size();
    const double median = std::max(medianWithout(all, own), medianWithout(unrepeated, unrepeated.size()));
    return static_cast<double>(total) < median / 4;
}

} // namespace

QHash<QByteArray, RepliedText> repliedTexts(const QList<CallRecord>& calls, ReplyHashes& hashes)
{
    CompareCalls ended;
    for (const CallRecord& call : calls) {
        if (hasEndedWithText(call))
            ended.push_back(&call);
    }
    const QList<QByteArray> ofCalls = hashes.of(ended);
    QHash<QByteArray, RepliedText> texts;
    QSet<QByteArray> ofWhole;
    for (std::size_t i = 0; i < ended.size(); ++i) {
        const CallRecord& call = *ended.at(i);
        const QByteArray& hash = ofCalls.at(static_cast<qsizetype>(i));
        RepliedText& text = texts[hash];
        if (!text.first.isValid() || call.startedAt < text.first)
            text = {*call.reply, call.startedAt};
        if (call.state == CallState::Done)
            ofWhole.insert(hash);
    }
    texts.removeIf([&ofWhole](const auto& text) { return !ofWhole.contains(text.key()); });
    return texts;
}

QList<RepeatedReply> repeatedReplies(
    const QList<CallRecord>& calls, const QList<EarlierReply>& history, ReplyHashes& hashes)
{
    const auto ofHistory = firstReplies(calls, history);
    const CompareCalls withText = callsWithText(calls);
    const QList<QByteArray> texts = hashes.of(withText);
    QHash<QByteArray, const CallRecord*> ofComparison;
    QList<RepeatedReply> repetitions;
    CompareCalls repeating;
    QSet<QUuid> repeated;
    for (std::size_t i = 0; i < withText.size(); ++i) {
        const CallRecord* call = withText.at(i);
        const QByteArray& hash = texts.at(static_cast<qsizetype>(i));
        const CallRecord*& first = ofComparison[hash];
        const auto repetition = repetitionOf(*call, first, ofHistory.value(hash));
        if (!first)
            first = call;
        if (!repetition)
            continue;
        repetitions.append(*repetition);
        repeating.push_back(call);
        repeated.insert(call->id);
    }
    const auto totals = totalsOf(calls, repeated);
    for (qsizetype i = 0; i < repetitions.size(); ++i)
        repetitions[i].maybeFromCache =
            isSuspiciouslyFast(*repeating.at(static_cast<std::size_t>(i)), totals);
    return repetitions;
}

} // namespace Fluxscope
