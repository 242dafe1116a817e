// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/earlierreplies.h"

#include "history/openstore.h"
#include "runs/comparedcalls.h"
#include "runs/comparisons.h"
#include "runs/roomsontrial.h"
#include "runs/runningcalls.h"

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

/// A call of the comparison, which begins at minute 0.
CallRecord ownCall(int minutesLater, const QString& reply)
{
    CallRecord call = answeredCall(minutesLater, reply);
    call.compare = ComparePlace();
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

    /// `compared` are all calls of the comparison.
    void lookFor(const QList<CallRecord>& compared)
    {
        ReplyHashes hashes;
        replies.lookFor(repliedTexts(compared, hashes));
    }

    /// Asks what waits to be asked, and waits until the history has answered all of it.
    void answer()
    {
        QCoreApplication::sendPostedEvents();
        static_cast<void>(history.result(history.store.lastCallsWith({})));
        QCoreApplication::sendPostedEvents();
    }
};

using Found = QList<EarlierReply>;

} // namespace

class TstEarlierReplies final : public QObject
{
    Q_OBJECT

private slots:
    void findsACallMadeWhileTheComparisonRan();
    void asksForWhatCameBeforeTheFirstCallWithAText();
    void asksAgainWhenTheFirstCallIsDeleted();
    void letsGoOfADeletedCall();
    void asksOnceForManyChanges();
    void leavesOtherChangesAlone();
    void keepsToTheLastQuestion();
    void forgetsTheComparisonBefore();
};

/// One from the main page, or one between the run and a call that is sent again.
void TstEarlierReplies::findsACallMadeWhileTheComparisonRan()
{
    Trial trial;
    const CallRecord between = answeredCall(5, u"Paris"_s);
    const CallRecord after = answeredCall(6, u"Rome"_s);
    const QList<CallRecord> calls{ownCall(0, u"Rome"_s), ownCall(10, u"Paris"_s)};
    QVERIFY(trial.history.insert({between, after, calls.at(0), calls.at(1)}));
    const QSignalSpy changed(&trial.replies, &EarlierReplies::changed);
    trial.lookFor(calls);
    QTRY_COMPARE(trial.replies.found(), Found{earlier(between)});
    QCOMPARE(changed.size(), 1);
}

void TstEarlierReplies::asksForWhatCameBeforeTheFirstCallWithAText()
{
    Trial trial;
    const CallRecord before = answeredCall(-5, u"Paris"_s);
    const CallRecord between = answeredCall(5, u"Paris"_s);
    QList<CallRecord> calls{ownCall(10, u"Paris"_s)};
    QVERIFY(trial.history.insert({before, between, calls.at(0)}));
    trial.lookFor(calls);
    QTRY_COMPARE(trial.replies.found(), Found{earlier(between)});
    // It began earlier and ended later, and it was cut off: the history has its text all the same.
    calls.append(ownCall(4, u"Paris"_s));
    calls[1].state = CallState::CutOff;
    QVERIFY(trial.history.insert({calls.at(1)}));
    trial.lookFor(calls);
    QTRY_COMPARE(trial.replies.found(), Found{earlier(before)});
}

void TstEarlierReplies::asksAgainWhenTheFirstCallIsDeleted()
{
    Trial trial;
    const CallRecord between = answeredCall(5, u"Paris"_s);
    const QList<CallRecord> calls{ownCall(0, u"Paris"_s), ownCall(1, u"Rome"_s), ownCall(10, u"Paris"_s)};
    const CallRecord rome = answeredCall(-5, u"Rome"_s);
    QVERIFY(trial.history.insert({rome, between, calls.at(2)}));
    trial.lookFor(calls);
    QTRY_COMPARE(trial.replies.found(), Found{earlier(rome)});
    trial.lookFor({calls.at(2)});
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
    trial.lookFor({ownCall(0, u"Paris"_s)});
    QTRY_COMPARE(trial.replies.found(), Found{earlier(latest)});
    trial.history.store.remove({latest.id});
    QTRY_COMPARE(trial.replies.found(), Found{earlier(former)});
    trial.history.store.remove({former.id});
    QTRY_COMPARE(trial.replies.found(), Found());
    trial.history.store.restore({latest.id});
    QTRY_COMPARE(trial.replies.found(), Found{earlier(latest)});
}

void TstEarlierReplies::asksOnceForManyChanges()
{
    Trial trial;
    QList<CallRecord> stored;
    QList<CallRecord> compared;
    for (int i = 0; i < 40; ++i) {
        stored.append(answeredCall(-i - 1, u"Reply %1"_s.arg(i)));
        compared.append(ownCall(i, u"Reply %1"_s.arg(i)));
    }
    QVERIFY(trial.history.insert(stored));
    trial.lookFor(compared);
    QTRY_COMPARE(trial.replies.found().size(), stored.size());
    const QSignalSpy changed(&trial.replies, &EarlierReplies::changed);
    QList<QUuid> ids;
    for (const CallRecord& call : std::as_const(stored))
        ids.append(call.id);
    trial.history.changed.clear();
    trial.history.store.remove(ids);
    QTRY_COMPARE(trial.history.changedIds().size(), ids.size());
    for (const QUuid& id : std::as_const(ids))
        trial.replies.takeChange(id);
    QTRY_COMPARE(trial.replies.found(), Found());
    QCOMPARE(changed.size(), 1);
}

void TstEarlierReplies::leavesOtherChangesAlone()
{
    Trial trial;
    const CallRecord known = answeredCall(-30, u"Paris"_s);
    QVERIFY(trial.history.insert({known}));
    trial.lookFor({ownCall(0, u"Paris"_s)});
    QTRY_COMPARE(trial.replies.found(), Found{earlier(known)});
    const QSignalSpy changed(&trial.replies, &EarlierReplies::changed);
    trial.replies.takeChange(known.id); // a note, say
    trial.replies.takeChange(QUuid::createUuid());
    trial.answer();
    QVERIFY(changed.isEmpty());
    QCOMPARE(trial.replies.found(), Found{earlier(known)});
}

/// The answer to the first one may come after the second was asked.
void TstEarlierReplies::keepsToTheLastQuestion()
{
    Trial trial;
    const CallRecord before = answeredCall(-5, u"Paris"_s);
    const CallRecord between = answeredCall(5, u"Paris"_s);
    QVERIFY(trial.history.insert({before, between}));
    const QSignalSpy changed(&trial.replies, &EarlierReplies::changed);
    trial.lookFor({ownCall(10, u"Paris"_s)});
    trial.lookFor({ownCall(10, u"Paris"_s), ownCall(0, u"Paris"_s)});
    QTRY_COMPARE(trial.replies.found(), Found{earlier(before)});
    trial.answer();
    QCOMPARE(changed.size(), 1);
}

void TstEarlierReplies::forgetsTheComparisonBefore()
{
    Trial trial;
    const CallRecord paris = answeredCall(-30, u"Paris"_s);
    const CallRecord rome = answeredCall(-30, u"Rome"_s);
    QVERIFY(trial.history.insert({paris, rome}));
    trial.lookFor({ownCall(0, u"Paris"_s)});
    trial.replies.clear();
    trial.lookFor({ownCall(0, u"Rome"_s)});
    QTRY_COMPARE(trial.replies.found(), Found{earlier(rome)});
    trial.replies.clear();
    QCOMPARE(trial.replies.found(), Found());
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstEarlierReplies)

#include "tst_earlierreplies.moc"
