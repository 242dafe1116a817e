// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cost.h"

#include <QTest>

#include <limits>

namespace Fluxscope {

using namespace Qt::StringLiterals;

class TstCost final : public QObject
{
    Q_OBJECT

private slots:
    void knowsAPrice_data();
    void knowsAPrice();
    void writesTheShortestDecimalOfANumber_data();
    void writesTheShortestDecimalOfANumber();
    void countsPicodollars_data();
    void countsPicodollars();
};

void TstCost::knowsAPrice_data()
{
    QTest::addColumn<bool>("isCost");
    for (const char* text : {"0", "0.000146", "0.0000123", "1.652e-05", "1E2", "1e+9", "123456789012345",
             "007", "0.123456789012345678901234567890"})
        QTest::newRow(text) << true;
    for (const char* text :
        {"", " ", "None", "nan", "inf", "-1", "+1", "$1", "1,5", ".5", "5.", "1e", "1e100", "1 ", " 1",
            "1234567890123456", "0.1234567890123456789012345678901", "0x10", "1_000", "1\n", "\xd9\xa1"})
        QTest::newRow(text) << false;
}

void TstCost::knowsAPrice()
{
    QFETCH(const bool, isCost);
    QCOMPARE(isCostText(QString::fromUtf8(QTest::currentDataTag())), isCost);
}

void TstCost::writesTheShortestDecimalOfANumber_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << u"0"_s;
    QTest::newRow("recorded") << 0.000146 << u"0.000146"_s;
    QTest::newRow("tenth") << 0.1 << u"0.1"_s;
    QTest::newRow("sum of tenths") << 0.1 + 0.2 << u"0.30000000000000004"_s;
    QTest::newRow("exponent") << 1.652e-05 << u"0.00001652"_s;
    QTest::newRow("thousands") << 1234.5 << u"1234.5"_s;
    QTest::newRow("tiny") << 1e-40 << u"1e-40"_s;
    QTest::newRow("negative") << -0.1 << u""_s;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << u""_s;
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << u""_s;
    QTest::newRow("beyond the grammar") << 1e-300 << u""_s;
}

void TstCost::writesTheShortestDecimalOfANumber()
{
    QFETCH(const double, number);
    QFETCH(const QString, text);
    const auto cost = costTextFromNumber(number);
    QCOMPARE(cost.value_or(QString()), text);
    if (cost)
        QCOMPARE(cost->toDouble(), number);
}

void TstCost::countsPicodollars_data()
{
    QTest::addColumn<qint64>("count");
    QTest::newRow("0") << qint64{0};
    QTest::newRow("000.000") << qint64{0};
    QTest::newRow("0.000146") << qint64{146'000'000};
    QTest::newRow("1.652e-05") << qint64{16'520'000};
    QTest::newRow("12") << qint64{12'000'000'000'000};
    QTest::newRow("1E2") << qint64{100'000'000'000'000};
    QTest::newRow("0.000000000001") << qint64{1};
    QTest::newRow("0.0000000000010000") << qint64{1};
    QTest::newRow("999999.999999999999") << qint64{999'999'999'999'999'999};
    // -1: not exactly, or too much.
    QTest::newRow("0.0000000000001") << qint64{-1};
    QTest::newRow("1000000") << qint64{-1};
    QTest::newRow("1e99") << qint64{-1};
    QTest::newRow("1e-99") << qint64{-1};
    QTest::newRow("None") << qint64{-1};
}

void TstCost::countsPicodollars()
{
    QFETCH(const qint64, count);
    QCOMPARE(picodollars(QString::fromLatin1(QTest::currentDataTag())).value_or(-1), count);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstCost)

#include "tst_cost.moc"
