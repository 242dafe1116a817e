// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/compareperiod.h"

#include "runs/comparedcalls.h"

#include <QTest>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

CallRecord callAfter(qint64 milliseconds, const QString& version = {})
{
    CallRecord call = comparedCall(0);
    call.startedAt = call.startedAt.addMSecs(milliseconds);
    call.programVersion = version;
    return call;
}

constexpr qint64 Hour = 3'600'000;

} // namespace

class TstComparePeriod final : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingWithoutCalls();
    void findsAGapOfMoreThanAnHour_data();
    void findsAGapOfMoreThanAnHour();
    void passesOverCallsThatRun();
    void namesEachVersionOnce();
};

void TstComparePeriod::knowsNothingWithoutCalls()
{
    QCOMPARE(comparePeriod({}), ComparePeriod());
    QVERIFY(!comparePeriod({}).first.isValid());
}

void TstComparePeriod::findsAGapOfMoreThanAnHour_data()
{
    QTest::addColumn<QList<qint64>>("starts");
    QTest::addColumn<bool>("expected");
    QTest::newRow("one call") << QList<qint64>{0} << false;
    QTest::newRow("at one time") << QList<qint64>{0, 0} << false;
    QTest::newRow("an hour") << QList<qint64>{0, Hour} << false;
    QTest::newRow("more than an hour") << QList<qint64>{0, Hour + 1} << true;
    QTest::newRow("hours without a gap") << QList<qint64>{0, Hour, 2 * Hour, 3 * Hour} << false;
    QTest::newRow("in any order") << QList<qint64>{3 * Hour, Hour, 0, 2 * Hour} << false;
    QTest::newRow("a gap before the last one") << QList<qint64>{9 * Hour, 1, 0} << true;
}

void TstComparePeriod::findsAGapOfMoreThanAnHour()
{
    QFETCH(const QList<qint64>, starts);
    QFETCH(const bool, expected);
    QList<CallRecord> calls;
    for (const qint64 start : starts)
        calls.append(callAfter(start));
    const ComparePeriod period = comparePeriod(calls);
    QCOMPARE(period.hasLongGap, expected);
    QCOMPARE(period.first, callAfter(0).startedAt);
    QCOMPARE(period.last, callAfter(*std::max_element(starts.cbegin(), starts.cend())).startedAt);
}

void TstComparePeriod::passesOverCallsThatRun()
{
    QList<CallRecord> calls{
        callAfter(0, u"0.1.0"_s), callAfter(1, u"0.1.0"_s), callAfter(9 * Hour, u"0.2.0"_s)};
    calls[2].state = CallState::Streaming;
    const ComparePeriod expected{calls.at(0).startedAt, calls.at(1).startedAt, false, {u"0.1.0"_s}};
    QCOMPARE(comparePeriod(calls), expected);
    calls[2].state = CallState::Failed;
    QVERIFY(comparePeriod(calls).hasLongGap);
}

void TstComparePeriod::namesEachVersionOnce()
{
    QCOMPARE(comparePeriod({callAfter(4, u"0.2.0"_s), callAfter(3, u"0.1.0"_s), callAfter(2, u"0.2.0"_s),
                               callAfter(1, u"0.1.0"_s), callAfter(0)})
                 .programVersions,
        (QStringList{u"0.1.0"_s, u"0.2.0"_s}));
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstComparePeriod)
#include "tst_compareperiod.moc"
