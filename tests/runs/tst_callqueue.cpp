// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/callqueue.h"

#include "core/clock.h"

#include <QTest>

namespace Fluxscope {

using namespace std::chrono_literals;

namespace {

/// A queue with what it told so far.
struct Trial
{
    Trial()
    {
        QObject::connect(&queue, &CallQueue::due, &queue, [this](int call) {
            due.append(call);
            times.append(clock.steady());
        });
    }

    SystemClock clock;
    CallQueue queue{clock};
    QList<int> due;
    QList<std::chrono::steady_clock::time_point> times;
};

/// Whether the queue tells a further call within that time.
bool tellsMore(const Trial& trial, std::chrono::milliseconds within)
{
    return QTest::qWaitFor([&trial, told = trial.due.size()] { return trial.due.size() > told; },
        static_cast<int>(within.count()));
}

} // namespace

class TstCallQueue final : public QObject
{
    Q_OBJECT

private slots:
    void tellsSoManyAtOnce();
    void tellsNothingBeforeItReturns();
    void goesOnWhenOneEnds();
    void keepsThePace();
    void waitsUntilTheOneBeforeHasLeft();
    void countsAnUnsentCallAsEnded();
    void tellsNothingWhileHeld();
    void letsGoOfWhatWaits();
};

void TstCallQueue::tellsSoManyAtOnce()
{
    Trial trial;
    trial.queue.setAtOnce(2);
    trial.queue.append({5, 3, 9});
    QTRY_COMPARE(trial.due, (QList{5, 3}));
    QVERIFY(!tellsMore(trial, 50ms));
    QCOMPARE(trial.queue.waiting(), QList{9});
}

void TstCallQueue::tellsNothingBeforeItReturns()
{
    Trial trial;
    trial.queue.append({1});
    QCOMPARE(trial.due.size(), 0);
}

void TstCallQueue::goesOnWhenOneEnds()
{
    Trial trial;
    trial.queue.append({0, 1, 2});
    QTRY_COMPARE(trial.due, QList{0});
    trial.queue.noteEnded(0);
    QTRY_COMPARE(trial.due, (QList{0, 1}));
    trial.queue.noteEnded(1);
    QTRY_COMPARE(trial.due, (QList{0, 1, 2}));
}

void TstCallQueue::keepsThePace()
{
    Trial trial;
    connect(&trial.queue, &CallQueue::due, &trial.queue, &CallQueue::noteSent);
    trial.queue.setAtOnce(16);
    trial.queue.setPerSecond(20);
    trial.queue.append({0, 1, 2, 3, 4, 5});
    QTRY_COMPARE(trial.due.size(), 6);
    for (qsizetype i = 1; i < trial.times.size(); ++i)
        QVERIFY(trial.times.at(i) - trial.times.at(i - 1) >= 50ms);
}

void TstCallQueue::waitsUntilTheOneBeforeHasLeft()
{
    Trial trial;
    trial.queue.setAtOnce(16);
    trial.queue.setPerSecond(50);
    trial.queue.append({0, 1});
    QTRY_COMPARE(trial.due, QList{0});
    QVERIFY(!tellsMore(trial, 100ms));
    const auto left = trial.clock.steady();
    trial.queue.noteSent(0);
    QTRY_COMPARE(trial.due, (QList{0, 1}));
    QVERIFY(trial.times.last() - left >= 20ms);
}

void TstCallQueue::countsAnUnsentCallAsEnded()
{
    Trial trial;
    trial.queue.setPerSecond(50);
    trial.queue.append({0, 1});
    QTRY_COMPARE(trial.due, QList{0});
    trial.queue.noteEnded(0);
    QTRY_COMPARE(trial.due, (QList{0, 1}));
}

void TstCallQueue::tellsNothingWhileHeld()
{
    Trial trial;
    trial.queue.hold();
    trial.queue.append({0});
    QVERIFY(!tellsMore(trial, 50ms));
    trial.queue.release();
    QTRY_COMPARE(trial.due, QList{0});
}

void TstCallQueue::letsGoOfWhatWaits()
{
    Trial trial;
    trial.queue.append({0, 1, 2, 3});
    QVERIFY(trial.queue.remove(2));
    QVERIFY(!trial.queue.remove(2));
    QTRY_COMPARE(trial.due, QList{0});
    QVERIFY(!trial.queue.remove(0));
    QCOMPARE(trial.queue.takeAll(), (QList{1, 3}));
    trial.queue.noteEnded(0);
    QVERIFY(!tellsMore(trial, 50ms));
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstCallQueue)

#include "tst_callqueue.moc"
