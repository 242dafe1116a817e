// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/comparisons.h"

#include "history/openstore.h"
#include "runs/comparedcalls.h"
#include "runs/roomsontrial.h"
#include "runs/runningcalls.h"

#include <QElapsedTimer>
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

/// A history that comparisons ask.
struct Trial
{
    QTemporaryDir folder;
    OpenStore history{{folder.filePath(u"history.sqlite"_s)}};
    SilentGateway gateway;
    RunningCalls calls{history.store, gateway, history.clock};
    Comparisons comparisons{CompareRun::Rooms{calls, history.store, gateway, history.clock}};
};

} // namespace

class TstEarlierReplies final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheLatestCallOfEach();
    void findsNothingOfNothing();
    void printsHowLongTheLargestComparisonTakes();
};

void TstEarlierReplies::findsTheLatestCallOfEach()
{
    Trial trial;
    const CallRecord former = answeredCall(-30, u"Paris"_s);
    const CallRecord latest = answeredCall(-20, u"Paris"_s);
    const CallRecord other = answeredCall(-10, u"Grün"_s);
    QVERIFY(trial.history.insert({former, latest, other, answeredCall(10, u"Rome"_s)}));
    const auto earlier = trial.history.result(trial.comparisons.earlierReplies(
        {u"Rome"_s, u"Grün"_s, u""_s, u"Paris"_s, u"Grün"_s}, minutesLater(0)));
    QCOMPARE(earlier.value(),
        (QList<EarlierReply>{{other.id, other.startedAt, replyHash(u"Grün"_s)},
            {latest.id, latest.startedAt, replyHash(u"Paris"_s)}}));
}

void TstEarlierReplies::findsNothingOfNothing()
{
    Trial trial;
    QVERIFY(trial.history.insert({answeredCall(-10, u""_s)}));
    const auto answer = trial.comparisons.earlierReplies({u""_s, {}}, minutesLater(0));
    QVERIFY(trial.history.result(answer).value().isEmpty());
}

void TstEarlierReplies::printsHowLongTheLargestComparisonTakes()
{
    Trial trial;
    QStringList replies;
    QList<CallRecord> stored;
    for (int i = 0; i < 3200; ++i) {
        replies.append(u"%1 "_s.arg(i) + QString(i % 500 == 0 ? 200'000 : 1500, u'x'));
        if (i % 100 == 0)
            stored.append(answeredCall(-i - 1, replies.constLast()));
    }
    QVERIFY(trial.history.insert(stored));
    QElapsedTimer timer;
    timer.start();
    const auto answer = trial.comparisons.earlierReplies(replies, minutesLater(0));
    const qint64 asking = timer.elapsed();
    QCOMPARE(trial.history.result(answer).value().size(), stored.size());
    qInfo("3,200 replies: asked in %lld ms, answered after %lld ms", asking, timer.elapsed());
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstEarlierReplies)

#include "tst_earlierreplies.moc"
