// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/repeatedreplies.h"

#include "runs/comparedcalls.h"
#include "runs/comparestatistics.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

CallRecord reply(int entry, int secondsLater, const QString& text, int total = 1000)
{
    CallRecord call = comparedCall(entry);
    call.startedAt = call.startedAt.addSecs(secondsLater);
    call.reply = text;
    call.timings.total = milliseconds(total);
    return call;
}

EarlierReply stored(int secondsLater, const QString& text)
{
    return {QUuid::createUuid(), comparedCall(0).startedAt.addSecs(secondsLater), replyHash(text)};
}

RepeatedReply repetition(const CallRecord& call, const CallRecord& earlier, bool maybeFromCache = false)
{
    return {call.id, earlier.id, earlier.startedAt, maybeFromCache};
}

/// What is found without hashes of earlier questions.
QList<RepeatedReply> repetitionsAmong(const QList<CallRecord>& calls, const QList<EarlierReply>& history)
{
    ReplyHashes hashes;
    return repeatedReplies(calls, history, hashes);
}

/// Which of the calls may be from a cache, as a text of 0 and 1.
QString cached(const QList<CallRecord>& calls)
{
    const auto repetitions = repetitionsAmong(calls, {});
    QString text;
    for (const CallRecord& call : calls) {
        const bool isCached = std::any_of(repetitions.cbegin(), repetitions.cend(),
            [&call](const RepeatedReply& one) { return one.call == call.id && one.maybeFromCache; });
        text += isCached ? u'1' : u'0';
    }
    return text;
}

} // namespace

class TstRepeatedReplies final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheFirstOfTheComparison();
    void findsTheFirstOfTheHistory();
    void passesOverRepliesThatDoNotCount();
    void tellsWhatIsByteIdentical();
    void suspectsACache_data();
    void suspectsACache();
    void comparesTimesOfTheSameSampleOnly();
    void leavesItselfOutOfTheMedian_data();
    void leavesItselfOutOfTheMedian();
    void tellsWhenEachTextCameFirst();
    void agreesWithTheCacheOfHashes();
    void finishesTheLargestComparison();
    void givesFiguresWithoutTheRepetitions();
};

void TstRepeatedReplies::findsTheFirstOfTheComparison()
{
    const CallRecord third = reply(0, 30, u"Four."_s);
    const CallRecord first = reply(1, 10, u"Four."_s);
    const CallRecord second = reply(2, 20, u"Four."_s);
    const CallRecord another = reply(0, 15, u"4"_s);
    const QList<RepeatedReply> expected{repetition(second, first), repetition(third, first)};
    QCOMPARE(repetitionsAmong({third, first, second, another}, {}), expected);
}

void TstRepeatedReplies::findsTheFirstOfTheHistory()
{
    const CallRecord early = reply(0, 10, u"Four."_s);
    const CallRecord late = reply(1, 30, u"Four."_s);
    const EarlierReply before = stored(-3600, u"Four."_s);
    const QList<EarlierReply> history{stored(-60, u"Four."_s), before, stored(-7200, u"Five."_s)};
    const QList<RepeatedReply> expected{
        {early.id, before.id, before.startedAt, false}, {late.id, before.id, before.startedAt, false}};
    QCOMPARE(repetitionsAmong({early, late}, history), expected);

    // One between the two is no earlier one of the first, and not the first one of the second.
    QCOMPARE(repetitionsAmong({early, late}, {stored(20, u"Four."_s)}), QList{repetition(late, early)});
    // The history has the calls of the comparison, too.
    const EarlierReply itself{early.id, early.startedAt.addSecs(-1), replyHash(u"Four."_s)};
    QVERIFY(repetitionsAmong({early}, {itself}).isEmpty());
}

void TstRepeatedReplies::passesOverRepliesThatDoNotCount()
{
    const CallRecord whole = reply(0, 0, u"Four."_s);
    CallRecord running = reply(0, 10, u"Four."_s);
    running.state = CallState::Streaming;
    CallRecord cut = reply(0, 20, u"Four."_s);
    cut.state = CallState::CutOff;
    CallRecord notKept = reply(0, 30, {});
    notKept.reply.reset();
    const CallRecord toolCall = reply(0, 40, u""_s);
    const CallRecord anotherToolCall = reply(0, 50, u""_s);
    QVERIFY(repetitionsAmong({whole, running, cut, notKept, toolCall, anotherToolCall}, {stored(-60, u""_s)})
                .isEmpty());
}

void TstRepeatedReplies::tellsWhatIsByteIdentical()
{
    const QString composed = u"Gr\u00fcn"_s;
    const QString decomposed = u"Gru\u0308n"_s;
    QVERIFY(repetitionsAmong({reply(0, 0, composed), reply(0, 1, decomposed), reply(0, 2, composed + u'\n')},
        {stored(-60, composed.toUpper())})
                .isEmpty());
}

void TstRepeatedReplies::suspectsACache_data()
{
    QTest::addColumn<QList<int>>("totals"); // of the same reply, in the order of time
    QTest::addColumn<QString>("expected");
    QTest::newRow("alone") << QList<int>{1000} << u"0"_s;
    QTest::newRow("as slow") << QList<int>{1000, 900, 1100} << u"000"_s;
    QTest::newRow("under a quarter") << QList<int>{1000, 249} << u"01"_s;
    QTest::newRow("a quarter") << QList<int>{1000, 250} << u"00"_s;
    QTest::newRow("the first of all is no repetition") << QList<int>{100, 1000, 1000} << u"000"_s;
    QTest::newRow("one of four") << QList<int>{1000, 1100, 200, 900} << u"0010"_s;
    QTest::newRow("most of four do not hide each other") << QList<int>{1000, 90, 100, 80} << u"0111"_s;
    QTest::newRow("slow repetitions count as well") << QList<int>{1000, 4000, 4000, 300} << u"0001"_s;
}

void TstRepeatedReplies::suspectsACache()
{
    QFETCH(const QList<int>, totals);
    QFETCH(const QString, expected);
    QList<CallRecord> calls;
    for (qsizetype i = 0; i < totals.size(); ++i)
        calls.append(reply(0, static_cast<int>(i), u"Four."_s, totals.at(i)));
    QCOMPARE(cached(calls), expected);
}

void TstRepeatedReplies::comparesTimesOfTheSameSampleOnly()
{
    QList<CallRecord> calls{
        reply(0, 0, u"Four."_s, 5000), reply(1, 1, u"Five."_s, 300), reply(1, 2, u"Four."_s, 200)};
    QCOMPARE(cached(calls), u"000"_s);
    calls.append(reply(1, 3, u"Six."_s, 9000));
    calls.last().prompt.stream = true;
    QCOMPARE(cached(calls), u"0000"_s);
    calls.append(reply(1, 4, u"Seven."_s, 9000));
    calls.last().finish = Finish::Length;
    QCOMPARE(cached(calls), u"00000"_s);
    calls.append(reply(1, 5, u"Eight."_s, 1400)); // the median of 300 and 1400 is 850
    QCOMPARE(cached(calls), u"001000"_s);
}

void TstRepeatedReplies::leavesItselfOutOfTheMedian_data()
{
    QTest::addColumn<int>("others");
    for (const int others : {1, 2, 3, 4, 5})
        QTest::addRow("%d others", others) << others;
}

/// Whichever place the call has among the times of the others, it is the median of the others that counts.
void TstRepeatedReplies::leavesItselfOutOfTheMedian()
{
    QFETCH(const int, others);
    for (const int total : {249, 250}) {
        QList<CallRecord> calls{reply(0, 0, u"Four."_s, 1000)};
        for (int other = 1; other < others; ++other)
            calls.append(reply(0, other, u"other %1"_s.arg(other), 1000));
        calls.append(reply(0, others, u"Four."_s, total));
        QCOMPARE(cached(calls).count(u'1'), total == 249 ? 1 : 0);
    }
}

void TstRepeatedReplies::tellsWhenEachTextCameFirst()
{
    const CallRecord paris = reply(0, 20, u"Paris"_s);
    CallRecord cut = reply(1, 10, u"Paris"_s);
    cut.state = CallState::CutOff;
    CallRecord running = reply(1, 5, u"Paris"_s);
    running.state = CallState::Streaming;
    CallRecord onlyCut = reply(1, 10, u"Rome"_s);
    onlyCut.state = CallState::CutOff;
    CallRecord unknown = reply(0, 1, QString());
    unknown.reply.reset();
    ReplyHashes hashes;
    using Texts = QHash<QByteArray, RepliedText>;
    QCOMPARE(repliedTexts({paris, reply(0, 30, u"Paris"_s), reply(0, 1, u""_s), unknown}, hashes),
        (Texts{{replyHash(u"Paris"_s), {u"Paris"_s, paris.startedAt}}}));
    QCOMPARE(repliedTexts({paris, cut, running, onlyCut}, hashes),
        (Texts{{replyHash(u"Paris"_s), {u"Paris"_s, cut.startedAt}}}));
}

void TstRepeatedReplies::agreesWithTheCacheOfHashes()
{
    const CallRecord early = reply(0, 10, u"Four."_s);
    const CallRecord late = reply(1, 30, u"Four."_s);
    const EarlierReply before = stored(-3600, u"Four."_s);
    ReplyHashes hashes;
    QCOMPARE(repeatedReplies({early}, {before}, hashes).size(), 1);
    QCOMPARE(repeatedReplies({late, early}, {before}, hashes), repetitionsAmong({late, early}, {before}));
}

/// What took a second for each comparison of all with all.
void TstRepeatedReplies::finishesTheLargestComparison()
{
    QList<CallRecord> calls;
    for (int i = 0; i < 3200; ++i) {
        calls.append(reply(i % 16, i, QString(i % 500 == 0 ? 200'000 : 1500, QChar(u'a' + i % 20)), 500 + i));
        calls.last().prompt.stream = i % 32 >= 16;
    }
    ReplyHashes hashes;
    for (const QString& when : {u"at first"_s, u"with known hashes"_s}) {
        QElapsedTimer timer;
        timer.start();
        const auto repetitions = repeatedReplies(calls, {stored(-60, u"Four."_s)}, hashes);
        qInfo("%s: %lld ms", qPrintable(when), timer.elapsed());
        QVERIFY(repetitions.size() > 3000);
    }
}

void TstRepeatedReplies::givesFiguresWithoutTheRepetitions()
{
    const QList<CallRecord> calls{reply(0, 0, u"Four."_s, 1000), reply(0, 1, u"4"_s, 2000),
        reply(0, 2, u"Four."_s, 10), reply(0, 3, u"IV"_s, 3000), reply(0, 4, u"4"_s, 20)};
    QSet<QUuid> repeated;
    for (const RepeatedReply& one : repetitionsAmong(calls, {}))
        repeated.insert(one.call);
    const auto with = compareFigures(calls, 1).entries.constFirst().samples.plain.total;
    const auto without = compareFigures(calls, 1, repeated).entries.constFirst().samples.plain.total;
    QCOMPARE(with.middle->median, milliseconds(1000));
    QCOMPARE(without.calls, qint64(3));
    QCOMPARE(without.middle->median, milliseconds(2000));
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstRepeatedReplies)

#include "tst_repeatedreplies.moc"
