// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparereportcautions.h"

#include "runs/inputtokens.h"

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
    int streamed = 0; ///< and ended
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
            all.streamed += stream ? sample.counts.calls - sample.counts.running : 0;
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
        sentences.append(u"%1 of %2 streamed calls arrived in one piece, so that their first token is not "
                         "measurable."_s.arg(of.inOnePiece)
                             .arg(of.streamed));
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

QString repeatsSentence(const QList<CallRecord>& calls, const QList<RepeatedReply>& repeats)
{
    const auto cached = std::count_if(
        repeats.cbegin(), repeats.cend(), [](const RepeatedReply& repeat) { return repeat.maybeFromCache; });
    return u"%1 of %2 calls have the same text as an earlier one, %3 of them maybe from a cache; a table "
           u"names "
           "them, and all figures stand there with and without them."_s.arg(repeats.size())
               .arg(calls.size())
               .arg(cached);
}

QString rangesSentence(qsizetype entries)
{
    const QString sentence = u"Ranges hold with 95 % confidence each, for this prompt at this hour, and for "
                             "calls that do not depend on each other."_s;
    const qsizetype pairs = entries * (entries - 1) / 2;
    if (pairs < 2)
        return sentence;
    return u"%1 Nothing is corrected for the %2 pairs of entries: one may part by chance."_s.arg(
        sentence, QString::number(pairs));
}

} // namespace

QStringList reportCautions(
    const QList<CallRecord>& calls, const CompareFigures& figures, const QList<RepeatedReply>& repeats)
{
    QStringList sentences = leftOutSentences(leftOutOf(figures));
    if (const qsizetype count = pricesFromBodies(calls); count > 0) {
        sentences.append(
            u"The price of %1 of %2 calls is from the body of the reply, not from the header that says what is billed."_s
                .arg(count)
                .arg(calls.size()));
    }
    sentences += inputSentences(calls);
    if (!repeats.isEmpty())
        sentences.append(repeatsSentence(calls, repeats));
    sentences.append(rangesSentence(figures.entries.size()));
    return sentences;
}

} // namespace Fluxscope
