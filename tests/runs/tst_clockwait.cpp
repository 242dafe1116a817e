// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/clockwait.h"

#include "core/clock.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace Fluxscope {

using namespace std::chrono_literals;

namespace {

constexpr qint64 ThirtyFourDays = 3'000'000; // s; in milliseconds it is no int

/// Goes on only when it is told to.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::steady_clock::time_point steady() const override { return {}; }

    void goOn(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now{QDate(2026, 10, 5), QTime(14, 0), Qt::UTC};
};

} // namespace

class TstClockWait final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void waitsForWeeks();
    void looksAtTheClockAgain();
    void isOverWhereTheTimeHasPassed();
    void tellsNothingOnceStopped();
    void waitsForTheLastTimeOnly();
};

void TstClockWait::waitsForWeeks()
{
    const FakeClock clock;
    ClockWait wait(clock);
    QSignalSpy over(&wait, &ClockWait::over);
    wait.start(clock.now().addSecs(ThirtyFourDays));
    QVERIFY(!over.wait(100));
}

void TstClockWait::looksAtTheClockAgain()
{
    FakeClock clock;
    ClockWait wait(clock, 10ms);
    QSignalSpy over(&wait, &ClockWait::over);
    wait.start(clock.now().addSecs(ThirtyFourDays));
    QVERIFY(!over.wait(100));
    clock.goOn(ThirtyFourDays - 1);
    QVERIFY(!over.wait(100));
    clock.goOn(1);
    QVERIFY(over.wait());
    QVERIFY(!over.wait(50));
    QCOMPARE(over.size(), 1);
}

void TstClockWait::isOverWhereTheTimeHasPassed()
{
    const FakeClock clock;
    ClockWait wait(clock);
    QSignalSpy over(&wait, &ClockWait::over);
    wait.start(clock.now().addSecs(-ThirtyFourDays));
    QCOMPARE(over.size(), 0);
    QVERIFY(over.wait());
}

void TstClockWait::tellsNothingOnceStopped()
{
    const FakeClock clock;
    ClockWait wait(clock);
    QSignalSpy over(&wait, &ClockWait::over);
    wait.start(clock.now());
    wait.stop();
    QVERIFY(!over.wait(50));
}

void TstClockWait::waitsForTheLastTimeOnly()
{
    const FakeClock clock;
    ClockWait wait(clock);
    QSignalSpy over(&wait, &ClockWait::over);
    wait.start(clock.now());
    wait.start(clock.now().addSecs(ThirtyFourDays));
    QVERIFY(!over.wait(50));
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstClockWait)
#include "tst_clockwait.moc"
