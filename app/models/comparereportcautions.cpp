// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparereportcautions.h"

#include "exchange/comparereport.h"
#include "runs/inputtokens.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// What the samples of all entries leave out, added up.
struct LeftOut
{
    int ended = 0;
    int whole = 0;
    int servedUnknown = 0;
    int costUnknown = 0;
    int mayBeBilled = 0;
    int inOnePiece = 0;
};

LeftOut leftOutOf(const CompareFigures& figures)
{
    LeftOut all;
    for (const EntryFigures& entry : figures.entries) {
        for (const bool stream : {false, true}) {
            const CompareSample& sample = entry.samples.of(stream);
            all.ended += sample.counts.calls - sample.counts.running;
            all.whole += sample.counts.whole;
            all.servedUnknown += sample.counts.servedUnknown;
            all.costUnknown += sample.costUnknown;
            all.mayBeBilled += sample.mayBeBilled;
            all.inOnePiece += sample.firstTokenNotMeasurable;
        }
    }
    return all;
}

QStringList leftOutSentences(const LeftOut& of)
{
    QStringList sentences;
    if (const int unfinished = of.ended - of.whole; unfinished > 0) {
        sentences.append(
            u"Times, output tokens and lengths are of whole calls only and leave out %1 of %2 calls that "
            "failed, were cut off or stopped, ended by length, are incomplete or empty. Where those are the "
            "slow ones, as with timeouts, a median is too good."_s.arg(unfinished)
                .arg(of.ended));
    }
    if (of.costUnknown > 0) {
        QString sentence =
            u"The price of %1 of %2 calls is unknown, and the totals leave them out."_s.arg(of.costUnknown)
                .arg(of.ended);
        if (of.mayBeBilled > 0)
            sentence = u"%1 Of these, %2 may be billed."_s.arg(sentence).arg(of.mayBeBilled);
        sentences.append(sentence);
    }
    if (of.servedUnknown > 0) {
        sentences.append(
            u"No header said who answered %1 of %2 calls, and the shares of the models leave them out."_s
                .arg(of.servedUnknown)
                .arg(of.ended));
    }
    if (of.inOnePiece > 0) {
        sentences.append(u"The first token of %1 streamed calls is not measurable, since they arrived in one "
                         "piece."_s.arg(of.inOnePiece));
    }
    return sentences;
}

qsizetype pricesFromBodies(const QList<CallRecord>& calls)
{
    return std::count_if(calls.cbegin(), calls.cend(),
        [](const CallRecord& call) { return call.cost && call.cost->source == CostSource::Body; });
}

/// By prompt, since every prompt is counted otherwise.
QStringList inputSentences(const QList<CallRecord>& calls)
{
    QMap<int, QList<CallRecord>> byPrompt;
    for (const CallRecord& call : calls) {
        if (call.compare)
            byPrompt[call.compare->prompt].append(call);
    }
    QStringList sentences;
    for (const QList<CallRecord>& ofPrompt : std::as_const(byPrompt)) {
        if (const auto range = unequalInputTokens(ofPrompt)) {
            sentences.append(u"Input counted as %1 to %2 tokens: prices by the token do not compare what the "
                             "same text costs."_s.arg(range->least)
                                 .arg(range->most));
        }
    }
    return sentences;
}

QString earlierText(const RepeatedReply& repeat, const QHash<QUuid, qsizetype>& numbers)
{
    const QString moment = repeat.earlierStartedAt.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'");
    const auto number = numbers.constFind(repeat.earlier);
    if (number == numbers.cend())
        return u"same text as %1 (an earlier call of the history)"_s.arg(moment);
    return u"same text as %1 (call %2)"_s.arg(moment).arg(*number);
}

QStringList repeatSentences(
    const ComparePlan& plan, const QList<CallRecord>& calls, const QList<RepeatedReply>& repeats)
{
    const QList<CallRecord> sorted = callsByStart(calls);
    QHash<QUuid, qsizetype> numbers;
    for (qsizetype i = 0; i < sorted.size(); ++i)
        numbers.insert(sorted.at(i).id, i + 1);
    QStringList sentences;
    for (const RepeatedReply& repeat : repeats) {
        const qsizetype number = numbers.value(repeat.call);
        if (number == 0)
            continue;
        const auto& place = sorted.at(number - 1).compare;
        const QString call =
            u"Call %1 of %2"_s.arg(QString::number(number), reportEntryName(plan, place ? place->entry : -1));
        const QString ending = repeat.maybeFromCache ? u", maybe from a cache"_s : QString();
        sentences.append(u"%1: %2%3."_s.arg(call, earlierText(repeat, numbers), ending));
    }
    return sentences;
}

QString pairsSentence(qsizetype entries)
{
    return u"Ranges hold with 95 % confidence each, for this prompt at this hour, and for calls that do not "
           "depend on each other. Nothing is corrected for the %1 pairs of entries: one may part by "
           "chance."_s.arg(entries * (entries - 1) / 2);
}

} // namespace

QStringList reportCautions(const ComparePlan& plan, const QList<CallRecord>& calls,
    const CompareFigures& figures, const QList<RepeatedReply>& repeats)
{
    QStringList sentences = leftOutSentences(leftOutOf(figures));
    if (const qsizetype count = pricesFromBodies(calls); count > 0) {
        sentences.append(
            u"%1 prices come from the body of the reply, not from the header that says what is billed."_s.arg(
                count));
    }
    sentences += inputSentences(calls);
    sentences += repeatSentences(plan, calls, repeats);
    sentences.append(pairsSentence(plan.entries.size()));
    return sentences;
}

} // namespace Fluxscope
