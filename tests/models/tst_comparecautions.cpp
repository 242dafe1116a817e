// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparecautions.h"

#include "models/comparereportfigures.h"
#include "models/compareremarks.h"
#include "models/displaytext.h"
#include "runs/comparedalias.h"

#include <QTest>
#include <QTranslator>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;
using Reader = CompareWords::Reader;

namespace {

/// Marks whatever is translated.
class StarTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(
        const char* /*context*/, const char* source, const char* /*disambiguation*/, int /*n*/) const override
    {
        return u'*' + QString::fromUtf8(source);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

PlannedCall placeOf(int entry, int repeat, bool stream = false)
{
    return {0, entry, repeat, stream};
}

CallRecord callOf(int entry, bool stream, const QString& reply)
{
    CallRecord call = comparedCall(entry, stream);
    call.reply = reply;
    call.startedAt = call.startedAt.addSecs(entry + (stream ? 10 : 0));
    return call;
}

/// 6 of 12 calls, each of which has something that may mislead.
CompareAnalysis misleading()
{
    Comparison comparison = comparisonOf({u"flux-auto"_s, u"kimi"_s, u"glm"_s}, CompareMeasure::Both);
    comparison.plan.repeats = 2;
    comparison.plan.atOnce = 4;
    comparison.plan.perSecond = 2;
    comparison.plan.variesEachCall = true;
    comparison.plan.prompts[0].parameters.seed = 7;
    comparison.plan.entries[1].dialect = Dialect::Responses;
    CallRecord first = callOf(0, false, u"Four."_s);
    first.demo = true;
    first.cost = Cost{u"0.1"_s, CostSource::Header};
    first.usage.inputTokens = 14;
    first.programVersion = u"0.1.0"_s;
    CallRecord byBody = callOf(1, false, u"Five."_s);
    byBody.cost = Cost{u"0.2"_s, CostSource::Body};
    byBody.usage.inputTokens = 90;
    byBody.programVersion = u"0.2.0"_s;
    CallRecord unserved = callOf(2, false, u"Six."_s);
    unserved.flux.model.reset();
    CallRecord repeated = callOf(0, true, u"Four."_s);
    repeated.arrivedInOnePiece = true;
    CallRecord refused = callOf(1, true, QString());
    refused.state = CallState::Failed;
    refused.httpStatus = 429;
    CallRecord stopped = callOf(2, true, u"Se"_s);
    stopped.state = CallState::Stopped;
    stopped.compare->repeat = 2;
    stopped.startedAt = stopped.startedAt.addSecs(7200);
    CompareQuestion question{comparison, {first, byBody, unserved, repeated, refused, stopped}, {}, false};
    question.gaps.deleted = {placeOf(0, 1)};
    question.gaps.dropped = {placeOf(1, 1)};
    return compareAnalysis(question);
}

QString textOf(const QList<CompareCaution>& cautions, const QString& key)
{
    const auto found = std::find_if(cautions.cbegin(), cautions.cend(),
        [&key](const CompareCaution& caution) { return caution.key == key; });
    return found == cautions.cend() ? u"no such caution"_s : found->text;
}

} // namespace

class TstCompareCautions final : public QObject
{
    Q_OBJECT

private slots:
    void knowsAllThatMayMislead();
    void saysTheSameInWindowAndReport();
    void translatesForTheWindowOnly();
    void countsWhatItSays();
    void saysThatStreamsHaveNoPriceWhereItIsSo();
    void namesTheCalls();
    void staysSilentWhereNothingMisleads();
    void saysWhenTheRunWentSlower();
    void namesCallsThatAreNotCounted();
    void namesMembersThatOnlySomeShapesHave();
};

void TstCompareCautions::knowsAllThatMayMislead()
{
    QStringList keys;
    for (const CompareCaution& caution : compareCautions(misleading(), Reader::Window))
        keys.append(caution.key);
    QCOMPARE(keys,
        (QStringList{u"demo"_s, u"measure"_s, u"samples"_s, u"varied"_s, u"at once"_s, u"pace"_s, u"period"_s,
            u"versions"_s, u"differs 1"_s, u"input 0"_s, u"deleted"_s, u"not made"_s,
            u"not made or deleted"_s, u"price"_s, u"sent again"_s, u"refused"_s, u"untimed"_s, u"unpriced"_s,
            u"billed"_s, u"body"_s, u"unserved"_s, u"one piece"_s, u"ranges"_s, u"pairs"_s, u"repeated"_s}));
}

void TstCompareCautions::saysTheSameInWindowAndReport()
{
    const CompareAnalysis analysis = misleading();
    QStringList shown;
    CompareRemarks remarks;
    remarks.setAnalysis(analysis);
    for (const CompareRemark& remark : remarks.rows()) {
        if (!remark.repetition)
            shown.append(remark.text);
    }
    const QString entryHere = u"2 · kimi"_s;
    const QString entryThere = u"2: kimi (responses)"_s;
    QCOMPARE(shown.filter(entryHere).size(), 1);
    shown.replaceInStrings(entryHere, entryThere);
    const QDateTime first = analysis.question.calls.first().startedAt;
    const QDateTime last = analysis.question.calls.last().startedAt;
    shown.replaceInStrings(DisplayText::time(first, last), u"2026-10-05 14:00:00 UTC"_s);
    shown.replaceInStrings(DisplayText::time(last, first), u"2026-10-05 16:00:12 UTC"_s);
    QCOMPARE(compareReportFigures(analysis).cautions, shown);
}

void TstCompareCautions::translatesForTheWindowOnly()
{
    const CompareAnalysis analysis = misleading();
    StarTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    for (const CompareCaution& caution : compareCautions(analysis, Reader::Window))
        QVERIFY2(caution.text.startsWith(u'*'), qPrintable(caution.text));
    for (const CompareCaution& caution : compareCautions(analysis, Reader::Report))
        QVERIFY2(!caution.text.contains(u'*'), qPrintable(caution.text));
    for (const QString& sentence : absenceSentences(analysis, Reader::Window))
        QVERIFY2(sentence.startsWith(u'*'), qPrintable(sentence));
    for (const QString& sentence : absenceSentences(analysis, Reader::Report))
        QVERIFY2(!sentence.contains(u'*'), qPrintable(sentence));
}

void TstCompareCautions::countsWhatItSays()
{
    const auto cautions = compareCautions(misleading(), Reader::Report);
    const QList<std::pair<QString, QString>> expected{
        {u"deleted"_s, u"Calls that were deleted from the history: 1 of 7."_s},
        {u"not made"_s, u"Planned calls that were not made: 1 of 12."_s},
        {u"not made or deleted"_s,
            u"Planned calls that are missing, since they were not made or were deleted from the history: 5 "
            u"of "
            "12."_s},
        {u"period"_s,
            u"Calls began between 2026-10-05 14:00:00 UTC and 2026-10-05 16:00:12 UTC, with more than an "
            u"hour "
            "between two of them: what answers, how fast and at which price may have changed meanwhile."_s},
        {u"versions"_s,
            u"Calls were made by several versions of Fluxscope, which may measure differently: 0.1.0, 0.2.0."_s},
        {u"sent again"_s,
            u"Calls sent again beyond the plan, which the figures count like the others: 1 of 6."_s},
        {u"refused"_s,
            u"Calls that were refused (too many, no room, or no sign-in to a proxy), at which a run pauses: 1 of 6."_s},
        {u"untimed"_s,
            u"Calls that failed, were cut off or stopped, ended by length, are incomplete or empty: 2 of 6. "
            "Times, output tokens and lengths leave them out; if they were the slow ones, as with timeouts, "
            "the times are too good."_s},
        {u"unpriced"_s, u"Calls whose price is unknown, so that the totals leave them out: 4 of 6."_s},
        {u"billed"_s, u"Calls without a price that may be billed: 1 of 4."_s},
        {u"body"_s,
            u"Calls whose price is from the body of the reply, not from the header that says what is billed: "
            "1 of 6."_s},
        {u"unserved"_s,
            u"Calls of which no header says who answered, so that the shares of the models leave them out: 1 "
            "of 6."_s},
        {u"one piece"_s,
            u"Streamed calls whose first token is not measurable, since they arrived in one piece: 1 of 3."_s},
        {u"repeated"_s,
            u"Calls with the same text as an earlier one: 1 of 6, of which 0 may be from a cache."_s},
        {u"pairs"_s,
            u"Nothing is corrected for the 3 pairs of entries: the ranges of one may part by chance."_s},
    };
    for (const auto& [key, text] : expected)
        QCOMPARE(textOf(cautions, key), text);
}

void TstCompareCautions::saysThatStreamsHaveNoPriceWhereItIsSo()
{
    const Comparison comparison = comparisonOf({u"flux-auto"_s}, CompareMeasure::Speed);
    const QString none = u"no such caution"_s;
    const auto told = [&comparison](const QList<CallRecord>& calls) {
        return textOf(
            compareCautions(compareAnalysis({comparison, calls, {}, false}), Reader::Report), u"price"_s);
    };
    QCOMPARE(told({}), none);
    QList<CallRecord> calls{callOf(0, true, u"Four."_s), callOf(0, true, u"Five."_s)};
    calls[0].state = CallState::Streaming;
    calls[1].state = CallState::Streaming;
    QCOMPARE(told(calls), none);
    calls[0].state = CallState::Done;
    QCOMPARE(told(calls),
        u"None of the streamed calls names a price, so what they cost is unknown. The header that says what "
        "is billed comes only without streaming."_s);
    calls[1].state = CallState::Done;
    calls[1].cost = Cost{u"0.1"_s, CostSource::Body};
    QCOMPARE(told(calls), none);
    const auto cautions = compareCautions(compareAnalysis({comparison, calls, {}, false}), Reader::Report);
    QCOMPARE(textOf(cautions, u"unpriced"_s),
        u"Calls whose price is unknown, so that the totals leave them out: 1 of 2."_s);
}

void TstCompareCautions::namesTheCalls()
{
    const CompareAnalysis analysis = misleading();
    const auto callsOf = [&analysis](const QString& key) {
        for (const CompareCaution& caution : compareCautions(analysis, Reader::Window)) {
            if (caution.key == key)
                return caution.calls;
        }
        return QList<QUuid>();
    };
    const QList<CallRecord>& calls = analysis.question.calls;
    QCOMPARE(callsOf(u"demo"_s), QList<QUuid>{calls.at(0).id});
    QCOMPARE(callsOf(u"refused"_s), QList<QUuid>{calls.at(4).id});
    QCOMPARE(callsOf(u"sent again"_s), QList<QUuid>{calls.at(5).id});
    QCOMPARE(callsOf(u"untimed"_s), (QList<QUuid>{calls.at(4).id, calls.at(5).id}));
    QCOMPARE(callsOf(u"repeated"_s), QList<QUuid>{calls.at(3).id});
    QCOMPARE(callsOf(u"measure"_s), QList<QUuid>());
}

void TstCompareCautions::staysSilentWhereNothingMisleads()
{
    Comparison comparison = comparisonOf({u"flux-auto"_s});
    comparison.plan.repeats = 1;
    CallRecord call = comparedCall(0);
    call.cost = Cost{u"0.1"_s, CostSource::Header};
    QStringList texts;
    const auto analysis = compareAnalysis({comparison, {call}, {}, false});
    for (const CompareCaution& caution : compareCautions(analysis, Reader::Report))
        texts.append(caution.text);
    QCOMPARE(texts,
        (QStringList{u"Measured: Cost (not streamed)"_s,
            u"Ranges hold with 95% confidence each, for this prompt at this hour, and for calls that do not "
            "depend on each other."_s}));
    QCOMPARE(absenceSentences(analysis, Reader::Window), QStringList());
}

void TstCompareCautions::saysWhenTheRunWentSlower()
{
    Comparison comparison = comparisonOf({u"flux-auto"_s});
    const auto textFor = [&comparison](Reader reader) {
        return textOf(compareCautions(compareAnalysis({comparison, {comparedCall(0)}, {}, false}), reader),
            u"slowed"_s);
    };
    QCOMPARE(textFor(Reader::Window), u"no such caution"_s);
    comparison.slowedAt = comparison.startedAt.addSecs(185);
    QCOMPARE(textFor(Reader::Report),
        u"The run went on at one call per second at 2026-10-05 14:03:05 UTC, after the gateway had refused "
        "calls."_s);
    const QString time = DisplayText::time(*comparison.slowedAt, comparison.startedAt);
    QCOMPARE(textFor(Reader::Window),
        u"The run went on at one call per second at %1, after the gateway had refused calls."_s.arg(time));
}

void TstCompareCautions::namesCallsThatAreNotCounted()
{
    const CompareAnalysis analysis = misleading();
    QCOMPARE(absenceSentences(analysis, Reader::Window),
        (QStringList{
            u"Calls not counted of 1 · flux-auto, not streamed: 1 deleted."_s,
            u"Calls not counted of 1 · flux-auto, streamed: 1 not made or deleted."_s,
            u"Calls not counted of 2 · kimi, not streamed: 1 not made."_s,
            u"Calls not counted of 2 · kimi, streamed: 1 not made or deleted."_s,
            u"Calls not counted of 3 · glm, not streamed: 1 not made or deleted."_s,
            u"Calls not counted of 3 · glm, streamed: 2 not made or deleted."_s,
        }));
    CompareQuestion question{comparisonOf({u"flux-auto"_s}), {comparedCall(0)}, {}, false};
    question.comparison.plan.repeats = 4;
    question.gaps = {{placeOf(0, 1), placeOf(0, 2)}, {placeOf(0, 3)}, {}};
    const QStringList told = compareReportFigures(compareAnalysis(question)).notCounted;
    QCOMPARE(told, QStringList{u"Calls not counted of 1: flux-auto (chat): 2 deleted, 1 not made."_s});
}

void TstCompareCautions::namesMembersThatOnlySomeShapesHave()
{
    Comparison comparison = comparisonOf({u"flux-auto"_s, u"kimi"_s, u"glm"_s});
    comparison.plan.entries[1].dialect = Dialect::Responses;
    comparison.plan.entries[2].dialect = Dialect::Responses;
    comparison.plan.prompts[0].parameters.additional = {
        {u"CANARY"_s, 1}, {u"reasoning"_s, 1}, {u"seed"_s, 7}, {u"temperature"_s, 1}};
    const auto cautions = compareCautions(compareAnalysis({comparison, {}, {}, false}), Reader::Report);
    QStringList told;
    for (const CompareCaution& caution : cautions) {
        if (caution.key.startsWith(u"differs"_s))
            told.append(caution.text);
    }
    QCOMPARE(told,
        (QStringList{
            u"Differs: “reasoning” of Additional JSON is sent to 1: flux-auto (chat) as well, whose API "
            "shape has no such parameter."_s,
            u"Differs: “seed” of Additional JSON is sent to 2: kimi (responses), 3: glm (responses) as well, "
            "whose API shape has no such parameter."_s,
            u"May differ: it is not known here whether all API shapes read the whole Additional JSON alike."_s,
        }));
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstCompareCautions)
#include "tst_comparecautions.moc"
