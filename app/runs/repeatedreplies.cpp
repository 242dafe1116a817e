// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/repeatedreplies.h"

#include "core/quantile.h"
#include "runs/callending.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace Fluxscope {

namespace {

/// The calls whose replies can be compared, the first one first.
CompareCalls callsWithText(const QList<CallRecord>& calls)
{
    CompareCalls sorted;
    for (const CallRecord& call : calls) {
        if (call.state == CallState::Done && call.reply && !call.reply->isEmpty())
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

bool isOfOneSample(const CallRecord& one, const CallRecord& other)
{
    return one.compare && other.compare && one.compare->entry == other.compare->entry
        && one.prompt.stream == other.prompt.stream;
}

/// A quarter of the median total time of those calls; 0 where there are none.
double quarterOfMedian(std::vector<qint64>& totals)
{
    std::sort(totals.begin(), totals.end());
    return quantile(totals, 0.5).value_or(0) / 4;
}

bool isSuspiciouslyFast(const CallRecord& call, const QList<CallRecord>& calls, const QSet<QUuid>& repeated)
{
    if (!call.timings.total)
        return false;
    std::vector<qint64> others;
    std::vector<qint64> unrepeated;
    for (const CallRecord& other : calls) {
        if (other.id == call.id || !isOfOneSample(call, other) || !other.timings.total
            || callEnding(other) != CallEnding::Whole)
            continue;
        others.push_back(other.timings.total->count());
        if (!repeated.contains(other.id))
            unrepeated.push_back(other.timings.total->count());
    }
    const double limit = std::max(quarterOfMedian(others), quarterOfMedian(unrepeated));
    return static_cast<double>(call.timings.total->count()) < limit;
}

} // namespace

QByteArray replyHash(const QString& reply)
{
    return QCryptographicHash::hash(reply.toUtf8(), QCryptographicHash::Sha256);
}

QList<RepeatedReply> repeatedReplies(const QList<CallRecord>& calls, const QList<EarlierReply>& history)
{
    const auto ofHistory = firstReplies(calls, history);
    QHash<QString, const CallRecord*> ofComparison;
    QList<RepeatedReply> repetitions;
    CompareCalls repeating;
    QSet<QUuid> repeated;
    for (const CallRecord* call : callsWithText(calls)) {
        const EarlierReply* stored = ofHistory.isEmpty() ? nullptr : ofHistory.value(replyHash(*call->reply));
        const CallRecord*& first = ofComparison[*call->reply];
        const auto repetition = repetitionOf(*call, first, stored);
        if (!first)
            first = call;
        if (!repetition)
            continue;
        repetitions.append(*repetition);
        repeating.push_back(call);
        repeated.insert(call->id);
    }
    for (qsizetype i = 0; i < repetitions.size(); ++i) {
        const CallRecord& call = *repeating.at(static_cast<std::size_t>(i));
        repetitions[i].maybeFromCache = isSuspiciouslyFast(call, calls, repeated);
    }
    return repetitions;
}

} // namespace Fluxscope
