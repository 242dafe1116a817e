// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/costspread.h"

#include "core/quantile.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// A price in whole microdollars in one of the ways in which it may come.
QString priceOf(qint64 microdollars, QRandomGenerator& random)
{
    switch (random.bounded(3)) {
    case 0:
        return QString::number(microdollars) + u"e-6"_s;
    case 1:
        return u"%1.%2000"_s.arg(microdollars / 1'000'000).arg(microdollars % 1'000'000, 6, 10, QChar(u'0'));
    default:
        return u"%1.%2E-05"_s.arg(microdollars / 10).arg(microdollars % 10);
    }
}

QString plainOf(qint64 tenthsOfMicrodollars)
{
    QString text = u"%1.%2"_s.arg(tenthsOfMicrodollars / 10'000'000)
                       .arg(tenthsOfMicrodollars % 10'000'000, 7, 10, QChar(u'0'));
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

} // namespace

class TstCostSpread final : public QObject
{
    Q_OBJECT

private slots:
    void isUnknownWithoutAPrice();
    void keepsEveryDigit();
    void roundsPerThousandWhereItDoesNotEnd();
    void comparesToTheLastDigit();
    void keepsEveryDigitOfQuartiles();
    void agreesWithWholeNumbers_data();
    void agreesWithWholeNumbers();
};

void TstCostSpread::isUnknownWithoutAPrice()
{
    QVERIFY(!costSpread({}));
    QVERIFY(!costSpread({u"None"_s, u"$1"_s}));
}

void TstCostSpread::keepsEveryDigit()
{
    const auto spread = costSpread({u"0.1"_s, u"1e-30"_s, u"nan"_s, u"0.20"_s, u"0"_s});
    QVERIFY(spread);
    QCOMPARE(spread->calls, qint64(4));
    QCOMPARE(spread->totalUsd, u"0.300000000000000000000000000001"_s);
    QCOMPARE(spread->leastUsd, u"0"_s);
    QCOMPARE(spread->medianUsd, u"0.0500000000000000000000000000005"_s);
    QCOMPARE(spread->mostUsd, u"0.2"_s);
    QVERIFY(!spread->medianRange);
}

void TstCostSpread::roundsPerThousandWhereItDoesNotEnd()
{
    QCOMPARE(costSpread({u"0.000146"_s})->perThousandUsd, u"0.146"_s);
    QCOMPARE(costSpread({u"0.001"_s, u"0"_s, u"0"_s})->perThousandUsd, u"0.333333333333"_s);
    QCOMPARE(costSpread({u"0.002"_s, u"0"_s, u"0"_s})->perThousandUsd, u"0.666666666667"_s);
    QCOMPARE(costSpread({u"5e-16"_s})->perThousandUsd, u"0.000000000001"_s);
}

void TstCostSpread::comparesToTheLastDigit()
{
    const QStringList ascending{u"0"_s, u"0.0000000000000000000000000001"_s, u"0.09"_s, u"0.1"_s,
        u"0.10001"_s, u"0.2"_s, u"1"_s, u"1.5"_s, u"9.99"_s, u"10"_s, u"123456789012345"_s};
    for (qsizetype one = 0; one < ascending.size(); ++one) {
        for (qsizetype other = 0; other < ascending.size(); ++other)
            QCOMPARE(isCheaper(ascending[one], ascending[other]), one < other);
    }
}

// The quartiles of the numbers 0 to 8 are 2 and 6, those of 0 to 9 are 2.25 and 6.75.
void TstCostSpread::keepsEveryDigitOfQuartiles()
{
    QStringList prices;
    for (int i = 0; i < 9; ++i)
        prices.prepend(u"%1e-30"_s.arg(i));
    QVERIFY(!costSpread(prices.first(7))->quartiles);
    QVERIFY(costSpread(prices.first(8))->quartiles);
    QCOMPARE(costSpread(prices)->quartiles->lowUsd, u"0.000000000000000000000000000002"_s);
    QCOMPARE(costSpread(prices)->quartiles->highUsd, u"0.000000000000000000000000000006"_s);
    prices.append(u"9e-30"_s);
    QCOMPARE(costSpread(prices)->quartiles->lowUsd, u"0.00000000000000000000000000000225"_s);
    QCOMPARE(costSpread(prices)->quartiles->highUsd, u"0.00000000000000000000000000000675"_s);
    QCOMPARE(costSpread(QStringList(8, u"0.1"_s))->quartiles->lowUsd, u"0.1"_s);
}

void TstCostSpread::agreesWithWholeNumbers_data()
{
    QTest::addColumn<int>("calls");
    for (const int calls : {1, 2, 5, 6, 7, 8, 9, 10, 11, 20, 100})
        QTest::addRow("%d calls", calls) << calls;
}

void TstCostSpread::agreesWithWholeNumbers()
{
    QFETCH(const int, calls);
    QRandomGenerator random(static_cast<quint32>(calls));
    std::vector<qint64> microdollars;
    QStringList prices;
    qint64 sum = 0;
    for (int i = 0; i < calls; ++i) {
        microdollars.push_back(random.bounded(3'000'000));
        prices.append(priceOf(microdollars.back(), random));
        sum += microdollars.back();
    }
    std::sort(microdollars.begin(), microdollars.end());
    const auto count = microdollars.size();
    const auto spread = costSpread(prices);
    QVERIFY(spread);
    QCOMPARE(spread->totalUsd, plainOf(sum * 10));
    QCOMPARE(spread->leastUsd, plainOf(microdollars.front() * 10));
    QCOMPARE(spread->medianUsd, plainOf((microdollars[(count - 1) / 2] + microdollars[count / 2]) * 5));
    QCOMPARE(spread->mostUsd, plainOf(microdollars.back() * 10));
    QCOMPARE(spread->quartiles.has_value(), calls >= 8);
    if (spread->quartiles) {
        // Times a hundred, so that a fourth of a tenth is a whole number.
        const auto hundredfold = [&microdollars](double part) {
            return std::llround(quantile(microdollars, part).value_or(0) * 100);
        };
        QCOMPARE(spread->quartiles->lowUsd.toDouble() * 1e8, static_cast<double>(hundredfold(0.25)));
        QCOMPARE(spread->quartiles->highUsd.toDouble() * 1e8, static_cast<double>(hundredfold(0.75)));
    }
    QCOMPARE(spread->medianRange.has_value(), calls >= 6);
    if (calls == 20) { // ranks 6 and 15, see tst_medianranks
        QCOMPARE(spread->medianRange->lowUsd, plainOf(microdollars[5] * 10));
        QCOMPARE(spread->medianRange->highUsd, plainOf(microdollars[14] * 10));
    }
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstCostSpread)

#include "tst_costspread.moc"
