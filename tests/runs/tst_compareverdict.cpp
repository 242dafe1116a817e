// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/compareverdict.h"

#include "core/medianranks.h"
#include "runs/comparedcalls.h"

#include <QTest>

#include <boost/math/special_functions/binomial.hpp>
#include <algorithm>
#include <cmath>

namespace Fluxscope {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

QList<CallRecord> timed(int entry, int calls, int fromMilliseconds)
{
    QList<CallRecord> records;
    for (int i = 0; i < calls; ++i) {
        records.append(comparedCall(entry, true));
        records.last().timings.firstToken = milliseconds(fromMilliseconds + i);
        records.last().timings.total = milliseconds(10 * (fromMilliseconds + i));
    }
    return records;
}

QList<CallRecord> priced(int entry, const QStringList& prices, std::optional<bool> routed)
{
    QList<CallRecord> records;
    for (const QString& price : prices) {
        records.append(comparedCall(entry));
        records.last().cost = Cost{price, CostSource::Header};
        records.last().flux.routed = routed;
    }
    return records;
}

/// Between entries 0 and 1, after making sure that their order does not matter.
CompareVerdict verdict(const QList<CallRecord>& calls, bool stream, ComparedFigure figure)
{
    const auto figures = compareFigures(calls, 2);
    const auto between = [&](qsizetype left, qsizetype right) {
        return compareVerdict(figures.entries[left].samples, figures.entries[right].samples, stream, figure);
    };
    [&between] { QCOMPARE(between(1, 0), between(0, 1)); }();
    return between(0, 1);
}

double choices(qint64 of, qint64 take)
{
    return boost::math::binomial_coefficient<double>(static_cast<unsigned>(of), static_cast<unsigned>(take));
}

/// How often the ranges of two samples of the same continuous distribution part. All orders of the values are
/// equally likely, so that is a matter of counting: the upper rank of one sample comes before the lower rank
/// of the other one where fewer of the other one than that rank come before it.
double chanceOfParting(qint64 calls, qint64 otherCalls)
{
    const qint64 high = medianRanks(calls)->high;
    const qint64 low = medianRanks(otherCalls)->low;
    double orders = 0;
    for (qint64 before = 0; before < low; ++before) {
        orders += choices(high - 1 + before, before)
            * choices(calls - high + otherCalls - before, otherCalls - before);
    }
    return 2 * orders / choices(calls + otherCalls, calls);
}

} // namespace

class TstCompareVerdict final : public QObject
{
    Q_OBJECT

private slots:
    void judgesTimes_data();
    void judgesTimes();
    void judgesPrices_data();
    void judgesPrices();
    void comparesWithinOneSampleOnly();
    void hasNothingToCompareWithoutFirstTokens();
    void partsSeldomByChance();
};

void TstCompareVerdict::judgesTimes_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("otherCalls");
    QTest::addColumn<int>("apart");
    QTest::addColumn<CompareVerdict>("expected");
    QTest::newRow("no call in one") << 6 << 0 << 1000 << CompareVerdict::NothingToCompare;
    QTest::newRow("five calls have no range") << 5 << 6 << 1000 << CompareVerdict::TooFewToTell;
    QTest::newRow("six calls part") << 6 << 6 << 1000 << CompareVerdict::RangesPart;
    QTest::newRow("six calls by a millisecond") << 6 << 6 << 6 << CompareVerdict::RangesPart;
    QTest::newRow("six calls touch") << 6 << 6 << 5 << CompareVerdict::TooFewToTell;
    QTest::newRow("twenty calls overlap at their ends") << 20 << 20 << 10 << CompareVerdict::RangesPart;
    QTest::newRow("twenty calls overlap by half") << 20 << 20 << 9 << CompareVerdict::TooFewToTell;
    QTest::newRow("a hundred alike") << 100 << 100 << 0 << CompareVerdict::TooFewToTell;
}

void TstCompareVerdict::judgesTimes()
{
    QFETCH(const int, calls);
    QFETCH(const int, otherCalls);
    QFETCH(const int, apart);
    QFETCH(const CompareVerdict, expected);
    const auto records = timed(0, calls, 200) + timed(1, otherCalls, 200 + apart);
    QCOMPARE(verdict(records, true, ComparedFigure::FirstToken), expected);
    QCOMPARE(verdict(records, true, ComparedFigure::Total), expected);
}

void TstCompareVerdict::judgesPrices_data()
{
    QTest::addColumn<QStringList>("prices");
    QTest::addColumn<QStringList>("otherPrices");
    QTest::addColumn<std::optional<bool>>("routed");
    QTest::addColumn<CompareVerdict>("expected");
    const QStringList low(3, u"0.000146"_s);
    const QStringList high(3, u"0.000147"_s);
    const std::optional<bool> no = false;
    const std::optional<bool> yes = true;
    QTest::newRow("unknown in one") << low << QStringList() << no << CompareVerdict::NothingToCompare;
    QTest::newRow("three equal ones, pinned") << low << high << no << CompareVerdict::RangesPart;
    QTest::newRow("three equal ones, routed") << low << high << yes << CompareVerdict::TooFewToTell;
    QTest::newRow("three equal ones, not said")
        << low << high << std::optional<bool>() << CompareVerdict::TooFewToTell;
    QTest::newRow("six equal ones, routed") << low + low << high + high << yes << CompareVerdict::RangesPart;
    QTest::newRow("two equal ones, pinned") << low.mid(1) << high << no << CompareVerdict::TooFewToTell;
    QTest::newRow("three different ones")
        << QStringList{u"0.1"_s, u"0.1"_s, u"0.11"_s} << high << no << CompareVerdict::TooFewToTell;
    QTest::newRow("the same in other digits")
        << low << QStringList(3, u"1.460e-4"_s) << no << CompareVerdict::SameThroughout;
    QTest::newRow("the same, routed") << low << low << yes << CompareVerdict::TooFewToTell;
    QTest::newRow("the same six times, routed")
        << low + low << low + low << yes << CompareVerdict::SameThroughout;
    QTest::newRow("overlapping") << low + high << high + low << no << CompareVerdict::TooFewToTell;
    QTest::newRow("touching") << low + low << low + high << no << CompareVerdict::TooFewToTell;
    QTest::newRow("apart by 10^-30") << QStringList(6, u"0.1"_s)
                                     << QStringList(6, u"0.100000000000000000000000000001"_s) << yes
                                     << CompareVerdict::RangesPart;
}

void TstCompareVerdict::judgesPrices()
{
    QFETCH(const QStringList, prices);
    QFETCH(const QStringList, otherPrices);
    QFETCH(const std::optional<bool>, routed);
    QFETCH(const CompareVerdict, expected);
    const auto records = priced(0, prices, routed) + priced(1, otherPrices, routed);
    QCOMPARE(verdict(records, false, ComparedFigure::Cost), expected);
}

void TstCompareVerdict::comparesWithinOneSampleOnly()
{
    auto records = timed(0, 6, 200) + timed(1, 6, 900);
    for (CallRecord& record : records) {
        if (record.compare->entry == 1)
            record.prompt.stream = false;
    }
    QCOMPARE(verdict(records, true, ComparedFigure::Total), CompareVerdict::NothingToCompare);
    QCOMPARE(verdict(records, false, ComparedFigure::Total), CompareVerdict::NothingToCompare);
}

void TstCompareVerdict::hasNothingToCompareWithoutFirstTokens()
{
    auto records = timed(0, 6, 200) + timed(1, 6, 900);
    for (CallRecord& record : records)
        record.arrivedInOnePiece = true;
    QCOMPARE(verdict(records, true, ComparedFigure::FirstToken), CompareVerdict::NothingToCompare);
    QCOMPARE(verdict(records, true, ComparedFigure::Total), CompareVerdict::RangesPart);
}

// The numbers that the comment of CompareVerdict gives.
void TstCompareVerdict::partsSeldomByChance()
{
    QVERIFY(std::abs(chanceOfParting(6, 6) - 2.0 / 924) < 1e-9);
    double most = 0;
    for (qint64 calls = 6; calls <= 100; ++calls) {
        for (qint64 otherCalls = 6; otherCalls <= 100; ++otherCalls)
            most = std::max(most, chanceOfParting(calls, otherCalls));
    }
    QVERIFY2(most < 0.011, qPrintable(QString::number(most)));
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstCompareVerdict)

#include "tst_compareverdict.moc"
