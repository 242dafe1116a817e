// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historystore.h"

#include "history/openstore.h"
#include "history/rawfile.h"
#include "history/records.h"
#include "history/schema.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

Comparison sampleComparison(int minute = 0)
{
    Comparison comparison;
    comparison.id = QUuid::createUuid();
    comparison.startedAt = FixedClock().now().addSecs(minute * 60LL);
    Prompt prompt;
    prompt.system = u"CANARY of the system"_s;
    prompt.messages = {{Role::User, u"CANARY before"_s}, {Role::Assistant, u"CANARY too"_s}};
    prompt.text = u"CANARY prompt"_s;
    prompt.parameters.stop = {u"CANARY stop"_s};
    prompt.parameters.additional = {{u"CANARY name"_s, u"CANARY value"_s}};
    comparison.plan.prompts = {prompt};
    comparison.plan.entries = {{u"flux-auto"_s, Dialect::Chat}, {u"flux-fast"_s, Dialect::Messages}};
    comparison.plan.repeats = 2;
    comparison.plan.measure = CompareMeasure::Both;
    comparison.plan.atOnce = 7;
    comparison.plan.perSecond = 1;
    comparison.plan.seed = 0xfedcba9876543210;
    comparison.connection = u"CANARY connection"_s;
    comparison.baseUrl = u"https://api.fluxrouter.ai"_s;
    comparison.programVersion = u"0.1.0"_s;
    return comparison;
}

/// All calls of the plan, done, a second after each other.
QList<CallRecord> callsOf(const Comparison& comparison)
{
    QList<CallRecord> calls;
    for (const PlannedCall& planned : plannedCalls(comparison.plan)) {
        CallRecord call = emptyRecord();
        call.startedAt = comparison.startedAt.addSecs(calls.size() + 1);
        call.prompt = promptFor(comparison, planned);
        call.compare = ComparePlace{comparison.id, planned.prompt, planned.entry, planned.repeat};
        call.state = CallState::Done;
        call.reply = u"CANARY reply"_s;
        calls.append(call);
    }
    return calls;
}

CallRecord pricedCall(int minute, const QString& model, const QString& cost)
{
    CallRecord call = emptyRecord(minute);
    call.prompt.model = model;
    call.state = CallState::Done;
    if (!cost.isEmpty())
        call.cost = Cost{cost, CostSource::Header};
    return call;
}

CallRecord answeredCall(int minute, const QString& reply)
{
    CallRecord call = emptyRecord(minute);
    call.state = CallState::Done;
    call.reply = reply;
    return call;
}

/// A call with that reply of which all else is set as well.
CallRecord fullCall(int minute, const QString& reply)
{
    CallRecord call = fullRecord();
    call.startedAt = answeredCall(minute, reply).startedAt;
    call.reply = reply;
    return call;
}

CallSummary summaryOf(CallRecord call)
{
    call.prompt.system.clear();
    call.prompt.messages.clear();
    call.reply.reset();
    call.reasoning.reset();
    call.toolCalls.clear();
    return call;
}

} // namespace

/// What a history knows of comparisons beside their calls.
class TstComparisons : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void returnsWhatWasSaved_data();
    void returnsWhatWasSaved();
    void keepsASlowerPaceOfAnotherWindow();
    void returnsTheCallsOldestFirst();
    void listsThemNewestFirst();
    void savesTheEnd();
    void knowsNoPromptsThatWereNotKept();
    void goesWithItsLastCall();
    void leavesNothingBehindWhenErased();
    void staysWhileOneCallIsLeft();
    void hidesOneWhoseCallsAreRemoved();
    void dropsOneThatEndedWithoutCalls();
    void dropsOneOfADeadProcessWithoutCalls();
    void keepsWhatCannotBeWritten();
    void keepsVotes();
    void filtersByComparison();
    void knowsWhatTheLastCallsCost();
    void tellsInventedPricesFromOthers_data();
    void tellsInventedPricesFromOthers();
    void findsTheSameReply_data();
    void findsTheSameReply();
    void findsRepliesOfCallsThatEndedOnly();
    void findsTheLastCallOfEachReply();
    void findsRepliesByTheIndex();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"history.sqlite"_s); }
    [[nodiscard]] bool holdsCanary() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstComparisons::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

bool TstComparisons::holdsCanary() const
{
    const auto files = contents(m_folder->path());
    return std::any_of(
        files.begin(), files.end(), [](const QByteArray& content) { return content.contains("CANARY"); });
}

void TstComparisons::returnsWhatWasSaved_data()
{
    QTest::addColumn<bool>("variesEachCall");
    QTest::addColumn<std::optional<QDateTime>>("slowedAt");
    QTest::newRow("the same prompt") << false << std::optional<QDateTime>();
    QTest::newRow("each call varied") << true << std::optional<QDateTime>();
    QTest::newRow("slowed down") << false << std::optional(FixedClock().now().addSecs(90));
}

void TstComparisons::returnsWhatWasSaved()
{
    QFETCH(const bool, variesEachCall);
    QFETCH(const std::optional<QDateTime>, slowedAt);
    Comparison comparison = sampleComparison();
    comparison.plan.variesEachCall = variesEachCall;
    comparison.slowedAt = slowedAt;
    OpenStore history({file()});
    const QSignalSpy told(&history.store, &HistoryStore::comparisonChanged);
    history.store.saveComparison(comparison);
    QVERIFY(history.insert(callsOf(comparison)));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(0).toUuid(), comparison.id);
    const auto stored = history.result(history.store.comparison(comparison.id));
    QVERIFY(stored);
    QVERIFY(*stored == comparison);
    QVERIFY(!history.result(history.store.comparison(QUuid::createUuid())));
}

/// This one read the comparison before the other slowed it down.
void TstComparisons::keepsASlowerPaceOfAnotherWindow()
{
    const Comparison read = sampleComparison();
    Comparison slowed = read;
    slowed.slowedAt = FixedClock().now().addSecs(90);
    OpenStore history({file()});
    history.store.saveComparison(slowed);
    QVERIFY(history.insert(callsOf(read)));
    history.store.saveComparison(read);
    const auto stored = history.result(history.store.comparison(read.id));
    QVERIFY(stored);
    QVERIFY(*stored == slowed);
}

void TstComparisons::returnsTheCallsOldestFirst()
{
    const Comparison comparison = sampleComparison();
    QList<CallRecord> calls = callsOf(comparison);
    OpenStore history({file()});
    history.store.saveComparison(comparison);
    std::reverse(calls.begin(), calls.end());
    QVERIFY(history.insert(calls));
    QVERIFY(history.insert({fullRecord()}));
    std::reverse(calls.begin(), calls.end());
    QVERIFY(history.result(history.store.callsOf(comparison.id)) == calls);
}

void TstComparisons::listsThemNewestFirst()
{
    const Comparison older = sampleComparison(0);
    Comparison newer = sampleComparison(1);
    newer.plan.variesEachCall = true;
    QList<CallRecord> calls = callsOf(older);
    calls[0].state = CallState::Failed;
    calls[1].state = CallState::Streaming;
    OpenStore history({file()});
    history.store.saveComparison(older);
    history.store.saveComparison(newer);
    QVERIFY(history.insert(calls + callsOf(newer).first(1)));
    const auto rows = history.result(history.store.comparisons());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).comparison.id, newer.id);
    QCOMPARE(rows.at(0).comparison.plan.prompts.constFirst().text, u"CANARY prompt"_s);
    QCOMPARE(rows.at(0).calls, 1);
    QCOMPARE(rows.at(1).calls, 8);
    QCOMPARE(rows.at(1).whole, 6);
    QCOMPARE(rows.at(1).running, 1);
}

void TstComparisons::savesTheEnd()
{
    Comparison comparison = sampleComparison();
    OpenStore history({file()});
    history.store.saveComparison(comparison);
    QVERIFY(history.insert(callsOf(comparison)));
    comparison.endedAt = comparison.startedAt.addSecs(90);
    history.store.saveComparison(comparison);
    QTRY_COMPARE(history.result(history.store.comparison(comparison.id)).value_or(Comparison()).endedAt,
        comparison.endedAt);
}

void TstComparisons::knowsNoPromptsThatWereNotKept()
{
    const Comparison comparison = sampleComparison();
    QList<CallRecord> calls = callsOf(comparison);
    for (CallRecord& call : calls)
        call.textKept = false;
    OpenStore history({file()});
    history.store.saveComparison(comparison);
    QVERIFY(history.insert(calls));
    const auto stored = history.result(history.store.comparison(comparison.id));
    QVERIFY(stored);
    QVERIFY(stored->plan.prompts.isEmpty());
    QCOMPARE(stored->plan.entries, comparison.plan.entries);
}

void TstComparisons::goesWithItsLastCall()
{
    const Comparison comparison = sampleComparison();
    const QList<CallRecord> calls = callsOf(comparison);
    OpenStore history({file()});
    history.store.saveComparison(comparison);
    QVERIFY(history.insert(calls));
    QVERIFY(holdsCanary());
    history.store.remove(idsOf(calls));
    QCOMPARE(history.result(history.store.forgetRemoved({})).calls, calls.size());
    QVERIFY(history.insert({emptyRecord()}));
    QCOMPARE(ask(file(), u"SELECT count(*) FROM comparisons"_s).toInt(), 0);
    QVERIFY(!holdsCanary());
}

void TstComparisons::leavesNothingBehindWhenErased()
{
    const Comparison comparison = sampleComparison();
    OpenStore history({file()});
    history.store.saveComparison(comparison);
    QVERIFY(history.insert(callsOf(comparison)));
    const auto keys = history.result(history.store.list({}));
    QCOMPARE(keys.size(), 8);
    QCOMPARE(history.result(history.store.erase({keys}, {})).calls, 8);
    QCOMPARE(history.result(history.store.comparisons()).size(), 0);
    QVERIFY(!holdsCanary());
}

void TstComparisons::staysWhileOneCallIsLeft()
{
    const Comparison comparison = sampleComparison();
    const QList<CallRecord> calls = callsOf(comparison);
    OpenStore history({file()});
    history.store.saveComparison(comparison);
    QVERIFY(history.insert(calls));
    history.store.remove(idsOf(calls.sliced(1)));
    static_cast<void>(history.store.forgetRemoved({}));
    QVERIFY(history.insert({emptyRecord()}));
    QVERIFY(history.result(history.store.comparison(comparison.id)) == comparison);
    QCOMPARE(history.result(history.store.callsOf(comparison.id)).size(), 1);
}

void TstComparisons::hidesOneWhoseCallsAreRemoved()
{
    const Comparison comparison = sampleComparison();
    const QList<CallRecord> calls = callsOf(comparison);
    OpenStore history({file()});
    history.store.saveComparison(comparison);
    QVERIFY(history.insert(calls));
    history.store.remove(idsOf(calls));
    QTRY_COMPARE(history.result(history.store.comparisons()).size(), 0);
    history.store.restore(idsOf(calls));
    QTRY_COMPARE(history.result(history.store.comparisons()).size(), 1);
}

void TstComparisons::dropsOneThatEndedWithoutCalls()
{
    Comparison comparison = sampleComparison();
    OpenStore history({file()});
    history.store.saveComparison(comparison);
    QVERIFY(history.insert({emptyRecord()}));
    QCOMPARE(ask(file(), u"SELECT count(*) FROM comparisons"_s).toInt(), 1);
    comparison.endedAt = comparison.startedAt;
    history.store.saveComparison(comparison);
    QVERIFY(history.insert({emptyRecord()}));
    QCOMPARE(ask(file(), u"SELECT count(*) FROM comparisons"_s).toInt(), 0);
}

void TstComparisons::dropsOneOfADeadProcessWithoutCalls()
{
    const Comparison withCalls = sampleComparison();
    {
        OpenStore history({file()});
        history.store.saveComparison(withCalls);
        history.store.saveComparison(sampleComparison());
        QVERIFY(history.insert(callsOf(withCalls)));
    }
    QCOMPARE(ask(file(), u"SELECT count(*) FROM comparisons"_s).toInt(), 2);
    OpenStore history({file()});
    QCOMPARE(history.result(history.store.comparisons()).size(), 1);
    QCOMPARE(ask(file(), u"SELECT count(*) FROM comparisons"_s).toInt(), 1);
}

void TstComparisons::keepsWhatCannotBeWritten()
{
    OpenStore history({file()});
    Comparison written = sampleComparison(0);
    QList<CallRecord> calls = callsOf(written);
    history.store.saveComparison(written);
    QVERIFY(history.insert(calls.first(4)));
    StoreConnection lock;
    QVERIFY(!lock.openForWriting(file()));
    QVERIFY(!run(lock.database(), u"BEGIN IMMEDIATE"_s));

    const Comparison kept = sampleComparison(1);
    history.store.saveComparison(kept);
    for (const CallRecord& call : callsOf(kept))
        history.store.insert(call);
    written.endedAt = written.startedAt.addSecs(5);
    history.store.saveComparison(written);
    for (const CallRecord& call : calls.sliced(4))
        history.store.insert(call);
    QTRY_COMPARE(history.result(history.store.callsOf(written.id)).size(), 8);
    QCOMPARE(history.writeFailed.size(), 1);
    QVERIFY(history.result(history.store.callsOf(written.id)) == calls);
    QVERIFY(history.result(history.store.comparison(kept.id)) == kept);
    QVERIFY(history.result(history.store.comparison(written.id)) == written);
    QCOMPARE(history.result(history.store.comparisons()).size(), 2);

    QVERIFY(!run(lock.database(), u"COMMIT"_s));
    QTRY_COMPARE_WITH_TIMEOUT(history.recovered.size(), 1, 10'000);
    QVERIFY(history.result(history.store.comparison(kept.id)) == kept);
    QVERIFY(history.result(history.store.comparison(written.id)) == written);
    QCOMPARE(ask(file(), u"SELECT count(*) FROM comparisons"_s).toInt(), 2);
}

void TstComparisons::keepsVotes()
{
    OpenStore history({file()});
    CallRecord call = emptyRecord();
    const CallRecord other = emptyRecord();
    QVERIFY(history.insert({call, other}));
    history.store.setVote({call.id, other.id}, 1);
    history.store.setNote(call.id, u"good"_s);
    call.state = CallState::Done;
    history.store.update(call);
    QTRY_COMPARE(history.result(history.store.record(call.id))->state, CallState::Done);
    QCOMPARE(history.result(history.store.record(call.id))->vote, std::optional(1));
    QCOMPARE(history.result(history.store.record(call.id))->note, u"good"_s);
    history.store.setVote({call.id}, std::nullopt);
    QTRY_COMPARE(history.result(history.store.record(call.id))->vote, std::nullopt);
    QCOMPARE(history.result(history.store.record(other.id))->vote, std::optional(1));

    StoreConnection lock;
    QVERIFY(!lock.openForWriting(file()));
    QVERIFY(!run(lock.database(), u"BEGIN IMMEDIATE"_s));
    history.store.setVote({call.id}, -1);
    QTRY_COMPARE(history.result(history.store.record(call.id))->vote, std::optional(-1));
    QVERIFY(!run(lock.database(), u"COMMIT"_s));
    QTRY_COMPARE_WITH_TIMEOUT(history.recovered.size(), 1, 10'000);
    QCOMPARE(history.result(history.store.record(call.id))->vote, std::optional(-1));
}

void TstComparisons::filtersByComparison()
{
    const Comparison comparison = sampleComparison();
    OpenStore history({file()});
    QVERIFY(history.insert(callsOf(comparison) << fullRecord() << emptyRecord()));
    HistoryFilter filter;
    filter.comparison = comparison.id;
    QCOMPARE(history.result(history.store.count(filter)), 8);
}

void TstComparisons::knowsWhatTheLastCallsCost()
{
    QList<CallRecord> calls;
    for (int i = 0; i < 25; ++i)
        calls.append(pricedCall(i, u"flux-auto"_s, u"0.%1"_s.arg(100 + i)));
    calls.append(pricedCall(30, u"flux-auto"_s, {}));
    CallRecord failed = pricedCall(31, u"flux-auto"_s, u"9"_s);
    failed.state = CallState::Failed;
    CallRecord streamed = pricedCall(32, u"flux-auto"_s, u"8"_s);
    streamed.prompt.stream = true;
    CallRecord otherShape = pricedCall(33, u"flux-auto"_s, u"7"_s);
    otherShape.prompt.dialect = Dialect::Responses;
    OpenStore history({file()});
    QVERIFY(history.insert(calls << failed << streamed << otherShape << pricedCall(34, u"flux"_s, u"6"_s)));
    const auto costs = history.result(history.store.lastCosts({{u"flux-auto"_s, Dialect::Chat, false},
        {u"flux-auto"_s, Dialect::Chat, true}, {u"flux-fast"_s, Dialect::Chat, false},
        {u"flux-auto"_s, Dialect::Responses, false}, {u"flux-auto"_s, Dialect::Responses, false}}));
    QCOMPARE(costs.size(), 5);
    QCOMPARE(costs.at(0).size(), 20);
    QCOMPARE(costs.at(0).first(), u"0.124"_s);
    QCOMPARE(costs.at(0).last(), u"0.105"_s);
    QCOMPARE(costs.at(1), QStringList{u"8"_s});
    QCOMPARE(costs.at(2), QStringList());
    QCOMPARE(costs.at(3), QStringList{u"7"_s});
    QCOMPARE(costs.at(4), costs.at(3));
}

void TstComparisons::tellsInventedPricesFromOthers_data()
{
    QTest::addColumn<bool>("demo");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("elsewhere") << false << QStringList{u"0.4"_s, u"0.2"_s};
    QTest::newRow("in the demo") << true << QStringList{u"0.3"_s, u"0.1"_s};
}

void TstComparisons::tellsInventedPricesFromOthers()
{
    QFETCH(const bool, demo);
    QFETCH(const QStringList, expected);
    QList<CallRecord> calls;
    for (int i = 1; i <= 4; ++i) {
        calls.append(pricedCall(i, u"flux-auto"_s, u"0.%1"_s.arg(i)));
        calls.last().demo = i % 2 == 1;
    }
    OpenStore history({file(), false, demo});
    QVERIFY(history.insert(calls));
    const QList<CallKind> kinds{{u"flux-auto"_s, Dialect::Chat, false}};
    QCOMPARE(history.result(history.store.lastCosts(kinds)), QList<QStringList>{expected});
}

void TstComparisons::findsTheSameReply_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("other");
    QTest::newRow("one letter") << u"a"_s << u"b"_s;
    QTest::newRow("two letters") << u"ab"_s << u"cb"_s;
    QTest::newRow("another line ending") << u"one\ntwo"_s << u"one\r\ntwo"_s;
    QTest::newRow("another case") << u"Paris"_s << u"paris"_s;
    QTest::newRow("a blank behind it") << u"Paris"_s << u"Paris "_s;
    QTest::newRow("beyond the basic plane") << u"\U0001F30D 世界"_s << u"\U0001F30E 世界"_s;
    QTest::newRow("long") << u"word "_s.repeated(40'000) << u"word "_s.repeated(39'999) + u"Word "_s;
    // Length and the three letters of the fingerprint are the same.
    QTest::newRow("the same fingerprint") << u"xaaaaaaaaaaa"_s << u"yaaaaaaaaaaa"_s;
}

void TstComparisons::findsTheSameReply()
{
    QFETCH(const QString, reply);
    QFETCH(const QString, other);
    OpenStore history({file()});
    const CallRecord first = answeredCall(1, reply);
    const CallRecord second = answeredCall(3, reply);
    QVERIFY(history.insert({first, second, answeredCall(2, other)}));
    const auto found = [&](int before) {
        const auto calls =
            history.result(history.store.lastCallsWith({{reply, FixedClock().now().addSecs(before * 60LL)}}));
        return calls.constFirst() ? calls.constFirst()->id : QUuid();
    };
    QCOMPARE(found(9), second.id);
    QCOMPARE(found(3), first.id);
    QCOMPARE(found(1), QUuid());
}

void TstComparisons::findsRepliesOfCallsThatEndedOnly()
{
    OpenStore history({file()});
    CallRecord running = answeredCall(1, u"Paris"_s);
    running.state = CallState::Streaming;
    CallRecord removed = answeredCall(1, u"Paris"_s);
    QVERIFY(history.insert({running, removed, answeredCall(1, u""_s)}));
    history.store.remove({removed.id});
    const QDateTime later = FixedClock().now().addDays(1);
    QVERIFY(history.insert({emptyRecord()}));
    QCOMPARE(history.result(history.store.lastCallsWith({{u"Paris"_s, later}, {u""_s, later}})),
        (QList<std::optional<CallSummary>>{std::nullopt, std::nullopt}));
}

void TstComparisons::findsTheLastCallOfEachReply()
{
    OpenStore history({file()});
    const CallRecord first = answeredCall(1, u"Paris"_s);
    const CallRecord second = fullCall(3, u"Paris"_s);
    const CallRecord other = answeredCall(2, u"paris"_s);
    QVERIFY(history.insert({first, second, other}));
    using Found = QList<std::optional<CallSummary>>;
    const auto found = [&](const QList<ReplyBefore>& replies) {
        return history.result(history.store.lastCallsWith(replies));
    };
    const auto minute = [](int minutes) { return FixedClock().now().addSecs(minutes * 60LL); };
    QCOMPARE(found({}), Found());
    QCOMPARE(found({{u"Rome"_s, minute(9)}, {u"Paris"_s, minute(9)}, {u""_s, minute(9)},
                 {u"paris"_s, minute(9)}, {u"Paris"_s, minute(2)}, {u"paris"_s, minute(2)}}),
        (Found{std::nullopt, summaryOf(second), std::nullopt, summaryOf(other), summaryOf(first),
            std::nullopt}));
}

void TstComparisons::findsRepliesByTheIndex()
{
    OpenStore history({file()});
    QVERIFY(history.insert({answeredCall(1, u"Paris"_s)}));
    StoreConnection connection;
    QVERIFY(!connection.openForReading(file()));
    auto plan = select(connection.database(),
        u"EXPLAIN QUERY PLAN SELECT call FROM texts t WHERE %1 = (SELECT %2 FROM (SELECT 'x' AS wanted)) "
        "AND t.reply <> '' AND +t.reply = 'x'"_s.arg(
            replyFingerprint("t.reply"_L1), replyFingerprint("wanted"_L1)));
    QVERIFY(plan);
    QStringList steps;
    while (plan.value().next())
        steps.append(plan->value(3).toString());
    QVERIFY2(
        steps.join(u'\n').contains(u"SEARCH t USING INDEX texts_by_reply"_s), qPrintable(steps.join(u'\n')));
}

QTEST_GUILESS_MAIN(TstComparisons)
#include "tst_comparisons.moc"
