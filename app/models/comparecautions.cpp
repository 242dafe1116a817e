// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparecautions.h"

#include "runs/callending.h"
#include "runs/callrefusal.h"
#include "runs/compareperiod.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// Sentences, in the order in which they are added.
class Cautions final
{
public:
    Cautions(CompareWords::Reader reader, const ComparePlan& plan)
        : m_words(reader, plan)
    { }

    [[nodiscard]] const CompareWords& words() const { return m_words; }
    [[nodiscard]] const QList<CompareCaution>& all() const { return m_all; }

    void add(const QString& key, const QString& text, const QList<QUuid>& calls = {})
    {
        m_all.append({key, text, calls});
    }
    /// Only if there are such calls. `source` has their count as %1, and as %2 of how many they are.
    void addOf(const QList<QUuid>& calls, qint64 of, const QString& key, const char* source)
    {
        if (!calls.isEmpty())
            add(key, m_words.say(source).arg(m_words.number(calls.size()), m_words.number(of)), calls);
    }
    /// The same where such calls are not there.
    void addCount(int count, qint64 of, const QString& key, const char* source)
    {
        if (count > 0)
            add(key, m_words.say(source).arg(m_words.number(count), m_words.number(of)));
    }

private:
    const CompareWords m_words;
    QList<CompareCaution> m_all;
};

void addPlan(Cautions& cautions, const ComparePlan& plan)
{
    const CompareWords& words = cautions.words();
    cautions.add(u"measure"_s, words.measure());
    if (plan.measure == CompareMeasure::Both) {
        cautions.add(u"samples"_s,
            words.say(QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
                "Calls that are streamed and calls that are not are samples of their own: a cost and a time "
                "to the first token never come from the same call.")));
    }
    if (plan.variesEachCall) {
        cautions.add(u"varied"_s,
            words.say(QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
                "The run varied each call: a tag stands before its prompt, so no two calls sent the same "
                "text, and the tag may change the replies.")));
    }
    if (plan.atOnce > 1) {
        //: %1 is a count of calls, at least 2
        const QString text = words.say(QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "Up to %1 calls ran at once and shared the line, which can make their times longer."));
        cautions.add(u"at once"_s, text.arg(words.number(plan.atOnce)));
    }
}

void addPace(Cautions& cautions, const Comparison& comparison)
{
    const CompareWords& words = cautions.words();
    if (comparison.plan.perSecond) {
        //: %1 is a count of calls
        const QString text =
            words.say(QT_TRANSLATE_NOOP("Fluxscope::CompareWords", "Calls started per second: at most %1."));
        cautions.add(u"pace"_s, text.arg(words.number(*comparison.plan.perSecond)));
    }
    if (comparison.slowedAt) {
        //: %1 is a time of day, or a date and a time of day
        const QString text = words.say(QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "The run went on at one call per second at %1, after the gateway had refused calls."));
        cautions.add(u"slowed"_s, text.arg(words.time(*comparison.slowedAt, comparison.startedAt)));
    }
}

/// Missing calls that are run later, and calls that are sent again, share the figures with earlier ones.
void addPeriod(Cautions& cautions, const ComparePeriod& period)
{
    const CompareWords& words = cautions.words();
    if (period.hasLongGap) {
        //: %1 and %2 are times of day, with a date where they are on different days
        const QString text = words.say(QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "Calls began between %1 and %2, with more than an hour between two of them: what answers, how "
            "fast and at which price may have changed meanwhile."));
        cautions.add(u"period"_s,
            text.arg(words.time(period.first, period.last), words.time(period.last, period.first)));
    }
    if (period.programVersions.size() > 1) {
        //: %1 lists versions of Fluxscope
        const QString text = words.say(QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "Calls were made by several versions of Fluxscope, which may measure differently: %1."));
        cautions.add(u"versions"_s, text.arg(period.programVersions.join(u", "_s)));
    }
}

const char* differenceSource(ParameterDifference::Kind kind)
{
    switch (kind) {
    case ParameterDifference::Kind::StopNotSent:
        //: %1 lists entries of a comparison
        return QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "Differs: no stop sequences are sent to %1, whose API shape has none.");
    case ParameterDifference::Kind::SeedNotSent:
        //: %1 lists entries of a comparison
        return QT_TRANSLATE_NOOP(
            "Fluxscope::CompareWords", "Differs: no seed is sent to %1, whose API shape has none.");
    case ParameterDifference::Kind::DefaultLimitSent:
        //: %1 lists entries of a comparison
        return QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "Differs: an output limit is sent to %1, whose API shape needs one; the others have none.");
    case ParameterDifference::Kind::OtherLimitSent:
        //: %1 lists entries of a comparison
        return QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "Differs: another output limit, or none, is sent to %1, since in Additional JSON each API shape "
            "has a name of its own for it.");
    case ParameterDifference::Kind::MemberNotRead:
        //: %1 lists entries of a comparison, %2 is a name in JSON
        return QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "Differs: “%2” of Additional JSON is sent to %1 as well, whose API shape has no such "
            "parameter.");
    case ParameterDifference::Kind::MemberNotKnown:
        return QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "May differ: it is not known here whether all API shapes read the whole Additional JSON alike.");
    }
    Q_UNREACHABLE();
}

void addDifference(Cautions& cautions, const ParameterDifference& difference, const QStringList& entries)
{
    const QString text = cautions.words().say(differenceSource(difference.kind));
    const QString key = u"differs %1"_s.arg(static_cast<int>(difference.kind));
    const QString names = entries.join(u", "_s);
    switch (difference.kind) {
    case ParameterDifference::Kind::MemberNotRead:
        cautions.add(key + u' ' + difference.member, text.arg(names, difference.member));
        break;
    case ParameterDifference::Kind::MemberNotKnown:
        // Without its name, which is text of the user that a report may have to leave out.
        cautions.add(key, text);
        break;
    default:
        cautions.add(key, text.arg(names));
    }
}

void addDifferences(Cautions& cautions, const QList<ParameterDifference>& differences)
{
    QMap<std::pair<ParameterDifference::Kind, QString>, QStringList> names;
    for (const ParameterDifference& differing : differences) {
        const bool isNamed = differing.kind == ParameterDifference::Kind::MemberNotRead;
        const QString name = cautions.words().entry(differing.entry);
        QStringList& ofKind = names[{differing.kind, isNamed ? differing.member : QString()}];
        if (!ofKind.contains(name))
            ofKind.append(name);
    }
    for (auto same = names.cbegin(); same != names.cend(); ++same)
        addDifference(cautions, {0, 0, same.key().first, same.key().second}, *same);
}

void addInput(Cautions& cautions, const QList<InputTokenRange>& ranges)
{
    const CompareWords& words = cautions.words();
    for (int place = 0; place < ranges.size(); ++place) {
        //: %1 and %2 are counts of tokens
        const QString text = words.say(QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "Input counted as %1 to %2 tokens for one prompt: a price per token does not say what the same "
            "text costs."));
        cautions.add(u"input %1"_s.arg(place),
            text.arg(words.number(ranges.at(place).least), words.number(ranges.at(place).most)));
    }
}

void addAbsent(Cautions& cautions, const CompareAnalysis& analysis)
{
    AbsentCalls all;
    for (const AbsentSamples& samples : analysis.absent) {
        for (const bool stream : {false, true}) {
            const AbsentCalls& calls = samples.of(stream);
            all.deleted += calls.deleted;
            all.notMade += calls.notMade;
            all.notMadeOrDeleted += calls.notMadeOrDeleted;
        }
    }
    const qsizetype planned = plannedCount(analysis.question.comparison.plan);
    //: %1 is a count of calls
    cautions.addCount(all.deleted, analysis.question.calls.size() + all.deleted, u"deleted"_s,
        QT_TRANSLATE_NOOP("Fluxscope::CompareWords", "Calls that were deleted from the history: %1 of %2."));
    //: %1 and %2 are counts of calls
    cautions.addCount(all.notMade, planned, u"not made"_s,
        QT_TRANSLATE_NOOP("Fluxscope::CompareWords", "Planned calls that were not made: %1 of %2."));
    //: %1 and %2 are counts of calls
    cautions.addCount(all.notMadeOrDeleted, planned, u"not made or deleted"_s,
        QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "Planned calls that are missing, since they were not made or were deleted from the history: %1 "
            "of %2."));
}

/// The calls of the entries by what makes figures of them mislead, mostly since they leave the calls out.
struct LeftOut
{
    qint64 ended = 0;
    qint64 streamed = 0; ///< and ended
    qint64 unpricedStreams = 0; ///< of those
    qint64 pricedStreams = 0;
    QList<QUuid> invented;
    QList<QUuid> sentAgain; ///< which figures count, though the plan does not
    QList<QUuid> refused;
    QList<QUuid> untimed;
    QList<QUuid> unpriced;
    QList<QUuid> billed; ///< of those
    QList<QUuid> pricedByBody;
    QList<QUuid> unserved;
    QList<QUuid> inOnePiece;
};

void addIf(bool isSo, QList<QUuid>& calls, const CallRecord& call)
{
    if (isSo)
        calls.append(call.id);
}

LeftOut leftOutOf(const CompareQuestion& question)
{
    LeftOut all;
    for (const CallRecord& call : question.calls) {
        const CallEnding ending = callEnding(call);
        const int entry = call.compare ? call.compare->entry : -1;
        if (ending == CallEnding::Running || entry < 0 || entry >= question.comparison.plan.entries.size())
            continue;
        ++all.ended;
        all.streamed += call.prompt.stream ? 1 : 0;
        const bool isUnpriced = !call.cost && !neverLeft(call);
        const bool isWhole = ending == CallEnding::Whole;
        all.unpricedStreams += call.prompt.stream && isUnpriced ? 1 : 0;
        all.pricedStreams += call.prompt.stream && call.cost ? 1 : 0;
        addIf(call.demo, all.invented, call);
        addIf(call.compare->repeat >= question.comparison.plan.repeats, all.sentAgain, call);
        addIf(callRefusal(call).has_value(), all.refused, call);
        addIf(!isWhole, all.untimed, call);
        addIf(isUnpriced, all.unpriced, call);
        addIf(isUnpriced && mayBeBilled(call), all.billed, call);
        addIf(call.cost && call.cost->source == CostSource::Body, all.pricedByBody, call);
        addIf(isAnswered(ending) && !call.flux.servedModel(), all.unserved, call);
        addIf(isWhole && call.prompt.stream && call.arrivedInOnePiece.value_or(false), all.inOnePiece, call);
    }
    return all;
}

/// A stream may name its price in its body, so it is the calls that say whether one does.
void addStreamPrice(Cautions& cautions, const LeftOut& all)
{
    if (all.unpricedStreams == 0 || all.pricedStreams > 0)
        return;
    cautions.add(u"price"_s,
        cautions.words().say(QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "None of the streamed calls names a price, so what they cost is unknown. The header that says "
            "what is billed comes only without streaming.")));
}

void addLeftOut(Cautions& cautions, const LeftOut& all)
{
    //: %1 and %2 are counts of calls
    cautions.addOf(all.sentAgain, all.ended, u"sent again"_s,
        QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "Calls sent again beyond the plan, which the figures count like the others: %1 of %2."));
    //: %1 and %2 are counts of calls
    cautions.addOf(all.refused, all.ended, u"refused"_s,
        QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "Calls that were refused (too many, no room, or no sign-in to a proxy), at which a run pauses: "
            "%1 of %2."));
    //: %1 and %2 are counts of calls
    cautions.addOf(all.untimed, all.ended, u"untimed"_s,
        QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "Calls that failed, were cut off or stopped, ended by length, are incomplete or empty: %1 of %2. "
            "Times, output tokens and lengths leave them out; if they were the slow ones, as with timeouts, "
            "the times are too good."));
    //: %1 and %2 are counts of calls
    cautions.addOf(all.unpriced, all.ended, u"unpriced"_s,
        QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "Calls whose price is unknown, so that the totals leave them out: %1 of %2."));
    //: %1 and %2 are counts of calls
    cautions.addOf(all.billed, all.unpriced.size(), u"billed"_s,
        QT_TRANSLATE_NOOP("Fluxscope::CompareWords", "Calls without a price that may be billed: %1 of %2."));
    //: %1 and %2 are counts of calls
    cautions.addOf(all.pricedByBody, all.ended, u"body"_s,
        QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "Calls whose price is from the body of the reply, not from the header that says what is billed: "
            "%1 of %2."));
    //: %1 and %2 are counts of calls
    cautions.addOf(all.unserved, all.ended, u"unserved"_s,
        QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "Calls of which no header says who answered, so that the shares of the models leave them out: "
            "%1 of %2."));
    //: %1 and %2 are counts of calls
    cautions.addOf(all.inOnePiece, all.streamed, u"one piece"_s,
        QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "Streamed calls whose first token is not measurable, since they arrived in one piece: %1 of "
            "%2."));
}

void addRepeated(Cautions& cautions, const CompareAnalysis& analysis)
{
    if (analysis.repeated.isEmpty())
        return;
    QList<QUuid> calls;
    for (const RepeatedReply& reply : analysis.repeated)
        calls.append(reply.call);
    const auto cached = std::count_if(analysis.repeated.cbegin(), analysis.repeated.cend(),
        [](const RepeatedReply& reply) { return reply.maybeFromCache; });
    const CompareWords& words = cautions.words();
    //: %1 to %3 are counts of calls
    const QString text = words.say(QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
        "Calls with the same text as an earlier one: %1 of %2, of which %3 may be from a cache."));
    cautions.add(u"repeated"_s,
        text.arg(
            words.number(calls.size()), words.number(analysis.question.calls.size()), words.number(cached)),
        calls);
}

void addRanges(Cautions& cautions, qint64 entries)
{
    const CompareWords& words = cautions.words();
    cautions.add(u"ranges"_s,
        words.say(QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
            "Ranges hold with 95% confidence each, for this prompt at this hour, and for calls that do not "
            "depend on each other.")));
    const qint64 pairs = entries * (entries - 1) / 2;
    if (pairs < 2)
        return;
    //: %1 is a count, at least 2
    const QString text = words.say(QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
        "Nothing is corrected for the %1 pairs of entries: the ranges of one may part by chance."));
    cautions.add(u"pairs"_s, text.arg(words.number(pairs)));
}

/// `2 deleted, 3 not made`; empty: none is absent.
QString absenceText(const AbsentCalls& calls, const CompareWords& words)
{
    QStringList parts;
    const auto add = [&parts, &words](int count, const char* source) {
        if (count > 0)
            parts.append(words.say(source).arg(words.number(count)));
    };
    //: %1 is a count of calls
    add(calls.deleted, QT_TRANSLATE_NOOP("Fluxscope::CompareWords", "%1 deleted"));
    //: %1 is a count of calls
    add(calls.notMade, QT_TRANSLATE_NOOP("Fluxscope::CompareWords", "%1 not made"));
    //: %1 is a count of calls
    add(calls.notMadeOrDeleted, QT_TRANSLATE_NOOP("Fluxscope::CompareWords", "%1 not made or deleted"));
    return parts.join(u", "_s);
}

} // namespace

QList<CompareCaution> compareCautions(const CompareAnalysis& analysis, CompareWords::Reader reader)
{
    const ComparePlan& plan = analysis.question.comparison.plan;
    const LeftOut leftOut = leftOutOf(analysis.question);
    Cautions cautions(reader, plan);
    if (!leftOut.invented.isEmpty()) {
        cautions.add(u"demo"_s,
            cautions.words().say(QT_TRANSLATE_NOOP("Fluxscope::CompareWords",
                "The built-in demo gateway answered: replies, prices and times are invented.")),
            leftOut.invented);
    }
    addPlan(cautions, plan);
    addPace(cautions, analysis.question.comparison);
    addPeriod(cautions, comparePeriod(analysis.question.calls));
    addDifferences(cautions, analysis.differences);
    addInput(cautions, analysis.unequalInput);
    addAbsent(cautions, analysis);
    addStreamPrice(cautions, leftOut);
    addLeftOut(cautions, leftOut);
    addRanges(cautions, plan.entries.size());
    addRepeated(cautions, analysis);
    return cautions.all();
}

QStringList absenceSentences(const CompareAnalysis& analysis, CompareWords::Reader reader)
{
    const CompareWords words(reader, analysis.question.comparison.plan);
    QStringList sentences;
    for (int entry = 0; entry < analysis.absent.size(); ++entry) {
        for (const bool stream : {false, true}) {
            const QString absent = absenceText(analysis.absent.at(entry).of(stream), words);
            if (absent.isEmpty())
                continue;
            //: %1 is an entry of a comparison, %2 such as 2 deleted, 3 not made
            const QString text =
                words.say(QT_TRANSLATE_NOOP("Fluxscope::CompareWords", "Calls not counted of %1: %2."));
            sentences.append(text.arg(words.sampleOf(entry, stream), absent));
        }
    }
    return sentences;
}

} // namespace Fluxscope
