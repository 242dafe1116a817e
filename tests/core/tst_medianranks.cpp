// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/medianranks.h"

#include <QTest>

#include <array>
#include <vector>

using namespace Fluxscope;

class TstMedianRanks final : public QObject
{
    Q_OBJECT

private slots:
    void isUnknownOfFewerThanSix();
    void agreesWithAPublishedTable();
    void agreesWithPascalsTriangle();
};

void TstMedianRanks::isUnknownOfFewerThanSix()
{
    for (qint64 count = 0; count < 6; ++count)
        QVERIFY(!medianRanks(count));
    QVERIFY(medianRanks(6));
}

// The lower ranks for more than 95 % of Nair, "Table of confidence interval for the median in samples from
// any continuous population", Sankhya 4 (1940), as Jarrard, "Scientific Methods", table 5, reprints them.
void TstMedianRanks::agreesWithAPublishedTable()
{
    constexpr qint64 First = 6;
    constexpr std::array LowerRanks{1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 8, 8, 8, 9, 9,
        10, 10, 10, 11, 11, 12, 12, 13, 13, 13, 14, 14, 15, 15, 16, 16, 16, 17, 17, 18, 18, 19, 19, 19, 20,
        20, 21, 21, 22, 22, 22, 23, 23, 24, 24, 25};
    qint64 count = First;
    for (const int low : LowerRanks) {
        QCOMPARE(medianRanks(count), (MedianRanks{low, count + 1 - low}));
        ++count;
    }
}

// The chances are summed up from a row of Pascal's triangle that is made by additions only.
void TstMedianRanks::agreesWithPascalsTriangle()
{
    std::vector<long double> row{1};
    for (qint64 count = 1; count <= 1600; ++count) {
        std::vector<long double> next(row.size() + 1);
        for (std::size_t i = 0; i < row.size(); ++i) {
            next[i] += row[i] / 2;
            next[i + 1] += row[i] / 2;
        }
        row = next;
        long double outside = 0;
        qint64 low = 0;
        while (low < count && 2 * (outside + row[static_cast<std::size_t>(low)]) <= 0.05L) {
            outside += row[static_cast<std::size_t>(low)];
            ++low;
        }
        const auto ranks = medianRanks(count);
        QCOMPARE(ranks.has_value(), low > 0);
        if (ranks)
            QCOMPARE(*ranks, (MedianRanks{low, count + 1 - low}));
    }
}

QTEST_GUILESS_MAIN(TstMedianRanks)
#include "tst_medianranks.moc"
