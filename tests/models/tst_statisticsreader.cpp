// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/statisticsreader.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Fluxscope;
using namespace std::chrono_literals;

namespace {

constexpr auto SlowCount = 40ms;

/// Counts when it is told to.
struct Counter
{
    [[nodiscard]] StatisticsReader::Source source()
    {
        return [this] {
            running = std::make_shared<QPromise<HistoryStatistics>>();
            running->start();
            ++asked;
            return running->future();
        };
    }

    void succeed(qint64 calls) const
    {
        HistoryStatistics statistics;
        statistics.calls = calls;
        running->addResult(statistics);
        running->finish();
    }

    void fail() const
    {
        running->future().cancel();
        running->finish();
    }

    int asked = 0;
    std::shared_ptr<QPromise<HistoryStatistics>> running;
};

} // namespace

class TstStatisticsReader final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksAtOnce();
    void neverCountsTwiceAtOnce();
    void countsTheLastChangeInTheEnd();
    void pausesLongerAfterASlowCount();
    void boundsThePause();
    void tellsAFailureAndTriesAgain();
    void givesUpWhatWasAskedBefore();
    void passesOverAnAnswerThatComesTooLate();

private:
    Counter m_counter;
};

void TstStatisticsReader::init()
{
    m_counter = {};
}

void TstStatisticsReader::asksAtOnce()
{
    StatisticsReader reader(m_counter.source());
    const QSignalSpy read(&reader, &StatisticsReader::read);
    QCOMPARE(m_counter.asked, 0);
    reader.restart();
    QCOMPARE(m_counter.asked, 1);
    m_counter.succeed(7);
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().constFirst().value<HistoryStatistics>().calls, 7);
}

void TstStatisticsReader::neverCountsTwiceAtOnce()
{
    StatisticsReader reader(m_counter.source());
    const QSignalSpy read(&reader, &StatisticsReader::read);
    reader.restart();
    reader.refresh();
    reader.restart();
    reader.restart();
    QCOMPARE(m_counter.asked, 1);
    QVERIFY(m_counter.running->isCanceled());
    m_counter.running->finish();
    QTRY_COMPARE(m_counter.asked, 2);
    QVERIFY(!m_counter.running->isCanceled());
    QCOMPARE(read.size(), 0);
}

void TstStatisticsReader::countsTheLastChangeInTheEnd()
{
    StatisticsReader reader(m_counter.source());
    const QSignalSpy read(&reader, &StatisticsReader::read);
    reader.restart();
    for (int change = 0; change < 5; ++change)
        reader.refresh();
    m_counter.succeed(1);
    QTRY_COMPARE(read.size(), 1);
    for (int change = 0; change < 5; ++change)
        reader.refresh();
    QCOMPARE(m_counter.asked, 1);
    QVERIFY(reader.timeToRefresh() > 0ms);
    QTRY_COMPARE(m_counter.asked, 2);
    QCOMPARE(reader.timeToRefresh(), 0ms);
    m_counter.succeed(2);
    QTRY_COMPARE(read.size(), 2);
    QCOMPARE(m_counter.asked, 2);
}

void TstStatisticsReader::pausesLongerAfterASlowCount()
{
    StatisticsReader reader(m_counter.source());
    const QSignalSpy read(&reader, &StatisticsReader::read);
    const QSignalSpy postponed(&reader, &StatisticsReader::postponed);
    QElapsedTimer timer;
    timer.start();
    reader.restart();
    reader.refresh();
    QTRY_VERIFY(timer.elapsed() > SlowCount.count());
    m_counter.succeed(1);
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(postponed.size(), 1);
    timer.restart();
    QTRY_COMPARE(m_counter.asked, 2);
    QVERIFY(timer.elapsed() > 9 * SlowCount.count()); // timers may be a little early
}

void TstStatisticsReader::boundsThePause()
{
    QCOMPARE(StatisticsReader::pauseAfter(0ms), 250ms);
    QCOMPARE(StatisticsReader::pauseAfter(2s), 20s);
    QCOMPARE(StatisticsReader::pauseAfter(1h), 5min);
}

void TstStatisticsReader::tellsAFailureAndTriesAgain()
{
    StatisticsReader reader(m_counter.source());
    const QSignalSpy read(&reader, &StatisticsReader::read);
    const QSignalSpy failed(&reader, &StatisticsReader::failed);
    reader.restart();
    m_counter.fail();
    QTRY_COMPARE(failed.size(), 1);
    reader.refresh();
    QTRY_COMPARE(m_counter.asked, 2);
    m_counter.succeed(1);
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(failed.size(), 1);
}

void TstStatisticsReader::givesUpWhatWasAskedBefore()
{
    StatisticsReader reader(m_counter.source());
    const QSignalSpy failed(&reader, &StatisticsReader::failed);
    const QSignalSpy read(&reader, &StatisticsReader::read);
    reader.restart();
    m_counter.succeed(1);
    QTRY_COMPARE(read.size(), 1);
    reader.refresh();
    reader.restart(); // waits for no pause
    QCOMPARE(m_counter.asked, 2);
    m_counter.succeed(2);
    QTRY_COMPARE(read.size(), 2);
    QCOMPARE(failed.size(), 0);
}

void TstStatisticsReader::passesOverAnAnswerThatComesTooLate()
{
    StatisticsReader reader(m_counter.source());
    const QSignalSpy failed(&reader, &StatisticsReader::failed);
    const QSignalSpy read(&reader, &StatisticsReader::read);
    reader.restart();
    m_counter.succeed(1);
    reader.restart();
    QTRY_COMPARE(m_counter.asked, 2);
    m_counter.succeed(2);
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().constFirst().value<HistoryStatistics>().calls, 2);
    QCOMPARE(failed.size(), 0);
}

QTEST_GUILESS_MAIN(TstStatisticsReader)
#include "tst_statisticsreader.moc"
