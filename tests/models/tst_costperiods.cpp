// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/costperiods.h"

#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

using Length = CostPeriods::Length;

namespace {

DayStatistics day(QDate date, const QString& usd = u"0.1"_s)
{
    return {date, 2, 1, 1, usd};
}

} // namespace

class TstCostPeriods final : public QObject
{
    Q_OBJECT

private slots:
    void hasNoneOfNothing();
    void givesDaysWithoutCallsAPlace();
    void boundsThePeriods_data();
    void boundsThePeriods();
    void sumsThePricesOfAPeriod();
    void passesTheYearThatDoesNotExist();
};

void TstCostPeriods::hasNoneOfNothing()
{
    QVERIFY(costPeriods({}).periods.isEmpty());
    QVERIFY(costPeriods({day(QDate())}).periods.isEmpty());
}

void TstCostPeriods::givesDaysWithoutCallsAPlace()
{
    const auto periods = costPeriods({day({2026, 11, 28})}).periods;
    QCOMPARE(periods.size(), 7);
    QCOMPARE(periods.constFirst(), (CostPeriod{{2026, 11, 22}, {2026, 11, 22}, 0, 0, u"0"_s}));
    QCOMPARE(periods.constLast(), (CostPeriod{{2026, 11, 28}, {2026, 11, 28}, 2, 1, u"0.1"_s}));
}

void TstCostPeriods::boundsThePeriods_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<Length>("length");
    QTest::addColumn<int>("years");
    QTest::addColumn<qsizetype>("count");
    const QDate last(2026, 11, 28);
    QTest::newRow("as many days as fit") << last.addDays(-61) << last << Length::Day << 1 << qsizetype(62);
    QTest::newRow("a day more") << last.addDays(-62) << last << Length::Month << 1 << qsizetype(3);
    QTest::newRow("as many months as fit")
        << QDate(2021, 12, 1) << last << Length::Month << 1 << qsizetype(60);
    QTest::newRow("a month more") << QDate(2021, 11, 30) << last << Length::Years << 1 << qsizetype(6);
    QTest::newRow("as many years as fit")
        << QDate(2026, 1, 1) << QDate(2085, 1, 1) << Length::Years << 1 << qsizetype(60);
    QTest::newRow("a year more") << QDate(2026, 1, 1) << QDate(2086, 1, 1) << Length::Years << 10
                                 << qsizetype(7);
    QTest::newRow("a call of the year 9999")
        << last << QDate(9999, 12, 31) << Length::Years << 1000 << qsizetype(8);
    QTest::newRow("all that a date can hold")
        << QDate(-4713, 1, 2) << QDate(1'400'000, 1, 1) << Length::Years << 100'000 << qsizetype(16);
}

void TstCostPeriods::boundsThePeriods()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const CostPeriods periods = costPeriods({day(first), day(last)});
    QTEST(periods.length, "length");
    QTEST(periods.years, "years");
    QTEST(periods.periods.size(), "count");
    QVERIFY(periods.periods.constFirst().first <= first);
    QVERIFY(periods.periods.constLast().last >= last);
    qint64 calls = 0;
    for (qsizetype place = 0; place < periods.periods.size(); ++place) {
        calls += periods.periods.at(place).calls;
        if (place > 0)
            QCOMPARE(periods.periods.at(place).first, periods.periods.at(place - 1).last.addDays(1));
    }
    QCOMPARE(calls, 4);
}

void TstCostPeriods::sumsThePricesOfAPeriod()
{
    const auto periods = costPeriods({day({2026, 1, 31}, u"0.1"_s), day({2026, 11, 1}, u"0.2"_s),
                                         day({2026, 11, 28}, u"0.00000000000000000001"_s)})
                             .periods;
    QCOMPARE(periods.size(), 11);
    QCOMPARE(periods.at(0).knownCostUsd, u"0.1"_s);
    QCOMPARE(periods.at(1).knownCostUsd, u"0"_s);
    QCOMPARE(periods.at(10), (CostPeriod{{2026, 11, 1}, {2026, 11, 30}, 4, 2, u"0.20000000000000000001"_s}));
}

void TstCostPeriods::passesTheYearThatDoesNotExist()
{
    const auto periods = costPeriods({day({-2, 6, 1}), day({3, 6, 1})}).periods;
    QCOMPARE(periods.constFirst().first.year(), -2);
    QCOMPARE(periods.constLast().last, QDate(3, 12, 31));
}

QTEST_GUILESS_MAIN(TstCostPeriods)
#include "tst_costperiods.moc"
