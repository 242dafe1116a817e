// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/earlierreplies.h"

#include "history/openstore.h"
#include "runs/comparedcalls.h"
#include "runs/comparisons.h"
#include "runs/roomsontrial.h"
#include "runs/runningcalls.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

CallRecord answeredCall(int minutesLater, const QString& reply)
{
    CallRecord call = comparedCall(0);
    call.compare.reset();
    call.startedAt = call.startedAt.addSecs(minutesLater * 60LL);
    call.reply = reply;
    return call;
}

QDateTime minutesLater(int minutes)
{
    return comparedCall(0).startedAt.addSecs(minutes * 60LL);
}

/// A call of the comparison, which begins at minute 0.
CompareCall ownCall(int minutesLater, const QString& reply)
{
    CompareCall call;
    call.record = answeredCall(minutesLater, reply);
    call.record.compare = ComparePlace();
    call.state = CompareCall::State::Ended;
    return call;
}

EarlierReply earlier(const CallRecord& call)
{
    return {call.id, call.startedAt, replyHash(*call.reply)};
}

/// A history that comparisons ask.
struct Trial
{
    QTemporaryDir folder;
    OpenStore history{{folder.filePath(u"history.sqlite"_s)}};
    SilentGateway gateway;
    RunningCalls calls{history.store, gateway, history.clock};
    Comparisons comparisons{CompareRun::Rooms{calls, history.store, gateway, history.clock}};
    EarlierReplies replies{comparisons};
};

using Answers = QHash<QString, std::optional<EarlierReply>>;
using Found = QList<EarlierReply>;

} // namespace

class TstEarlierReplies final : public QObject
{
    Q_OBJECT

private slots:
    void asksForEachTextOfItsOwnTime();
    void findsNothingOfNothing();
    void findsACallMadeWhileTheComparisonRan();
    void asksForWhatCameBeforeTheFirstCallWithAText();
    void asksAgainWhenTheFirstCallIsDeleted();
    void letsGoOfADeletedCall();
    void leavesOtherChangesAlone();
    void forgetsTheComparisonBefore();
    void printsHowLongTheLargestComparisonTakes();
};

void TstEarlierReplies::asksForEachTextOfItsOwnTime()
{
    Trial trial;
    const CallRecord former = answeredCall(-30, u"Paris"_s);
    const CallRecord latest = answeredCall(-20, u"Paris"_s);
    const CallRecord later = answeredCall(10, u"Grün"_s);
    QVERIFY(trial.history.insert({former, latest, later, answeredCall(10, u"Rome"_s)}));
    const auto found = trial.history.result(trial.comparisons.earlierReplies({{u"Rome"_s, minutesLater(10)},
        {u"Grün"_s, minutesLater(11)}, {u""_s, minutesLater(11)}, {u"Paris"_s, minutesLater(0)}}));
    QCOMPARE(found,
        (Answers{{u"Rome"_s, std::nullopt}, {u"Grün"_s, earlier(later)}, {u""_s, std::nullopt},
            {u"Paris"_s, earlier(latest)}}));
}

void TstEarlierReplies::findsNothingOfNothing()
{
    Trial trial;
    QVERIFY(trial.history.insert({answeredCall(-10, u""_s)}));
    const auto answer = trial.comparisons.earlierReplies({{u""_s, minutesLater(0)}});
    QCOMPARE(trial.history.result(answer), (Answers{{u""_s, std::nullopt}}));
    QVERIFY(trial.comparisons.earlierReplies({}).isFinished());
}

/// One from the main page, or one between the run and a call that is sent again.
void TstEarlierReplies::findsACallMadeWhileTheComparisonRan()
{
    Trial trial;
    const CallRecord between = answeredCall(5, u"Paris"_s);
    const CallRecord after = answeredCall(6, u"Rome"_s);
    const QList<CompareCall> calls{ownCall(0, u"Rome"_s), ownCall(10, u"Paris"_s)};
    QVERIFY(trial.history.insert({between, after, calls.at(0).record, calls.at(1).record}));
    const QSignalSpy changed(&trial.replies, &EarlierReplies::changed);
    trial.replies.lookFor(calls);
    QTRY_COMPARE(trial.replies.found(), Found{earlier(between)});
    QCOMPARE(changed.size(), 1);
}

void TstEarlierReplies::asksForWhatCameBeforeTheFirstCallWithAText()
{
    Trial trial;
    const CallRecord before = answeredCall(-5, u"Paris"_s);
    const CallRecord between = answeredCall(5, u"Paris"_s);
    QList<CompareCall> calls{ownCall(10, u"Paris"_s)};
    QVERIFY(trial.history.insert({before, between, calls.at(0).record}));
    trial.replies.lookFor(calls);
    QTRY_COMPARE(trial.replies.found(), Found{earlier(between)});
    // It began earlier and ended later, and it was cut off: the history has its text all the same.
    calls.append(ownCall(4, u"Paris"_s));
    calls[1].record.state = CallState::CutOff;
    QVERIFY(trial.history.insert({calls.at(1).record}));
    trial.replies.lookFor(calls);
    QTRY_COMPARE(trial.replies.found(), Found{earlier(before)});
}

void TstEarlierReplies::asksAgainWhenTheFirstCallIsDeleted()
{
    Trial trial;
    const CallRecord between = answeredCall(5, u"Paris"_s);
    QList<CompareCall> calls{ownCall(0, u"Paris"_s), ownCall(1, u"Rome"_s), ownCall(10, u"Paris"_s)};
    const CallRecord rome = answeredCall(-5, u"Rome"_s);
    QVERIFY(trial.history.insert({rome, between, calls.at(2).record}));
    trial.replies.lookFor(calls);
    QTRY_COMPARE(trial.replies.found(), Found{earlier(rome)});
    calls[0] = {{}, CompareCall::State::Deleted, {}};
    calls[1] = calls.at(0);
    trial.replies.lookFor(calls);
    QTRY_COMPARE(trial.replies.found(), Found{earlier(between)});
}

void TstEarlierReplies::letsGoOfADeletedCall()
{
    Trial trial;
    const CallRecord former = answeredCall(-30, u"Paris"_s);
    const CallRecord latest = answeredCall(-20, u"Paris"_s);
    QVERIFY(trial.history.insert({former, latest}));
    connect(&trial.history.store, &HistoryStore::changed, &trial.replies, [&](const QList<QUuid>& ids) {
        for (const QUuid& id : ids)
            trial.replies.takeChange(id);
    });
    trial.replies.lookFor({ownCall(0, u"Paris"_s)});
    QTRY_COMPARE(trial.replies.found(), Found{earlier(latest)});
    trial.history.store.remove({latest.id});
    QTRY_COMPARE(trial.replies.found(), Found{earlier(former)});
    trial.history.store.remove({former.id});
    QTRY_COMPARE(trial.replies.found(), Found());
    trial.history.store.restore({latest.id});
    QTRY_COMPARE(trial.replies.found(), Found{earlier(latest)});
}

void TstEarlierReplies::leavesOtherChangesAlone()
{
    Trial trial;
    const CallRecord known = answeredCall(-30, u"Paris"_s);
    QVERIFY(trial.history.insert({known}));
    trial.replies.lookFor({ownCall(0, u"Paris"_s)});
    QTRY_COMPARE(trial.replies.found(), Found{earlier(known)});
    const QSignalSpy changed(&trial.replies, &EarlierReplies::changed);
    trial.replies.takeChange(known.id); // a note, say
    trial.replies.takeChange(QUuid::createUuid());
    QCOMPARE(trial.replies.found(), Found{earlier(known)});
    QVERIFY(!QTest::qWaitFor([&changed] { return !changed.isEmpty(); }, 200));
    QCOMPARE(trial.replies.found(), Found{earlier(known)});
}

void TstEarlierReplies::forgetsTheComparisonBefore()
{
    Trial trial;
    const CallRecord paris = answeredCall(-30, u"Paris"_s);
    const CallRecord rome = answeredCall(-30, u"Rome"_s);
    QVERIFY(trial.history.insert({paris, rome}));
    trial.replies.lookFor({ownCall(0, u"Paris"_s)});
    trial.replies.clear();
    trial.replies.lookFor({ownCall(0, u"Rome"_s)});
    QTRY_COMPARE(trial.replies.found(), Found{earlier(rome)});
    trial.replies.clear();
    QCOMPARE(trial.replies.found(), Found());
}

void TstEarlierReplies::printsHowLongTheLargestComparisonTakes()
{
    Trial trial;
    QList<CompareCall> calls;
    QList<CallRecord> stored;
    for (int i = 0; i < 3200; ++i) {
        calls.append(ownCall(i, u"%1 "_s.arg(i) + QString(i % 500 == 0 ? 200'000 : 1500, u'x')));
        if (i % 100 == 0)
            stored.append(answeredCall(-i - 1, *calls.constLast().record.reply));
    }
    QVERIFY(trial.history.insert(stored));
    QElapsedTimer timer;
    timer.start();
    trial.replies.lookFor(calls);
    const qint64 asking = timer.elapsed();
    QTRY_COMPARE_WITH_TIMEOUT(trial.replies.found().size(), stored.size(), 30'000);
    qInfo("3,200 replies: asked in %lld ms, answered after %lld ms", asking, timer.elapsed());
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstEarlierReplies)

#include "tst_earlierreplies.moc"
