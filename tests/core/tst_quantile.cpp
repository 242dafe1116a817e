// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/quantile.h"

#include <QList>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Fluxscope;

class TstQuantile : public QObject
{
    Q_OBJECT

private slots:
    void isUnknownOfNothing();
    void agreesWithOthers_data();
    void agreesWithOthers();
    void findsQuartilesInWholeNumbers();
};

void TstQuantile::isUnknownOfNothing()
{
    QVERIFY(!quantile({}, 0.5));
}

// What R 4.2 gives for quantile(x, p): type 7 is its default.
void TstQuantile::agreesWithOthers_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<double>("part");
    QTest::addColumn<double>("expected");
    QTest::newRow("one") << QList<qint64>{7} << 0.95 << 7.0;
    QTest::newRow("median of an odd number") << QList<qint64>{3, 1, 2} << 0.5 << 2.0;
    QTest::newRow("median of an even number") << QList<qint64>{1, 2, 3, 10} << 0.5 << 2.5;
    QTest::newRow("lower quartile") << QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8} << 0.25 << 2.75;
    QTest::newRow("upper quartile") << QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8} << 0.75 << 6.25;
    QTest::newRow("95th percentile") << QList<qint64>{10, 20, 30, 40, 50, 60, 70, 80, 90, 100} << 0.95
                                     << 95.5;
    QTest::newRow("least") << QList<qint64>{5, 9} << 0.0 << 5.0;
    QTest::newRow("most") << QList<qint64>{5, 9} << 1.0 << 9.0;
}

void TstQuantile::agreesWithOthers()
{
    QFETCH(QList<qint64>, values);
    QFETCH(const double, part);
    QFETCH(const double, expected);
    std::sort(values.begin(), values.end());
    const auto found = quantile({values.constData(), static_cast<std::size_t>(values.size())}, part);
    QVERIFY(found);
    QCOMPARE(*found, expected);
}

void TstQuantile::findsQuartilesInWholeNumbers()
{
    std::vector<qint64> values;
    for (int count = 1; count <= 20; ++count) {
        values.push_back(count * count * 4);
        for (int quartile = 1; quartile <= 3; ++quartile) {
            const QuartilePlace place = quartilePlace(count, quartile);
            const qint64 below = values.at(static_cast<std::size_t>(place.below));
            const qint64 above = values.at(static_cast<std::size_t>(place.above));
            QCOMPARE(static_cast<double>((4 - place.fourths) * below + place.fourths * above) / 4,
                *quantile(values, quartile / 4.0));
        }
    }
}

QTEST_GUILESS_MAIN(TstQuantile)
#include "tst_quantile.moc"
