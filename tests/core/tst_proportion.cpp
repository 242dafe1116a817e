// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proportion.h"

#include <QTest>

#include <cmath>

using namespace Fluxscope;

class TstProportion final : public QObject
{
    Q_OBJECT

private slots:
    void isUnknownOfNothing();
    void agreesWithPublishedTables_data();
    void agreesWithPublishedTables();
    void endsWhereTheScoreTestDoes();
    void isExactAtTheEnds();
};

void TstProportion::isUnknownOfNothing()
{
    QVERIFY(!wilsonRange(0, 0));
}

// Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven methods",
// Statistics in Medicine 17 (1998), table I, method 3, to four decimal places; the last two rows are not of
// the table.
void TstProportion::agreesWithPublishedTables_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("81 of 263") << qint64(81) << qint64(263) << 0.2553 << 0.3662;
    QTest::newRow("15 of 148") << qint64(15) << qint64(148) << 0.0624 << 0.1605;
    QTest::newRow("0 of 20") << qint64(0) << qint64(20) << 0.0 << 0.1611;
    QTest::newRow("1 of 29") << qint64(1) << qint64(29) << 0.0061 << 0.1718;
    QTest::newRow("29 of 29, the mirror of 0 of 29") << qint64(29) << qint64(29) << 0.8830 << 1.0;
    QTest::newRow("5 of 10") << qint64(5) << qint64(10) << 0.2366 << 0.7634;
}

void TstProportion::agreesWithPublishedTables()
{
    QFETCH(const qint64, count);
    QFETCH(const qint64, total);
    QFETCH(const double, low);
    QFETCH(const double, high);
    const auto range = wilsonRange(count, total);
    QVERIFY(range);
    QCOMPARE(std::round(range->low * 10'000) / 10'000, low);
    QCOMPARE(std::round(range->high * 10'000) / 10'000, high);
}

// Where the interval comes from: at its ends the share that was seen is 1.96 standard errors away from the
// true one, the standard error being that of the true one.
void TstProportion::endsWhereTheScoreTestDoes()
{
    constexpr double NormalQuantile = 1.959963984540054; // 97.5 %, statistics.NormalDist().inv_cdf(0.975)
    for (const qint64 total : {1, 2, 3, 10, 57, 100, 1600}) {
        for (qint64 count = 0; count <= total; ++count) {
            const auto range = wilsonRange(count, total);
            QVERIFY(range);
            const auto n = static_cast<double>(total);
            const double seen = static_cast<double>(count) / n;
            const auto distance = [=](double share) {
                return std::abs(seen - share) - NormalQuantile * std::sqrt(share * (1 - share) / n);
            };
            QVERIFY(range->low <= seen && seen <= range->high);
            QVERIFY(std::abs(distance(range->low)) < 1e-12);
            QVERIFY(std::abs(distance(range->high)) < 1e-12);
        }
    }
}

void TstProportion::isExactAtTheEnds()
{
    for (qint64 total = 1; total <= 200; ++total) {
        QCOMPARE(wilsonRange(0, total)->low, 0.0);
        QCOMPARE(wilsonRange(total, total)->high, 1.0);
    }
}

QTEST_GUILESS_MAIN(TstProportion)
#include "tst_proportion.moc"
