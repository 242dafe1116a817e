// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cost.h"
#include "core/decimalsum.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// A second, slow way to add prices: digit by digit in one array with the point at a fixed place. It shares
// nothing with DecimalSum.
class Abacus final
{
public:
    void add(const QString& cost)
    {
        const qsizetype mark = cost.indexOf(u'e', 0, Qt::CaseInsensitive);
        const int exponent = mark < 0 ? 0 : cost.mid(mark + 1).toInt();
        const QString mantissa = mark < 0 ? cost : cost.left(mark);
        const qsizetype point = mantissa.contains(u'.') ? mantissa.indexOf(u'.') : mantissa.size();
        qsizetype place = Point - point - exponent;
        for (const QChar character : mantissa) {
            if (character != u'.')
                addDigit(place++, character.digitValue());
        }
    }

    [[nodiscard]] QString toString() const
    {
        QString text;
        for (int i = 0; i < Size; ++i) {
            if (i == Point)
                text += u'.';
            text += QChar(u'0' + m_digits[static_cast<std::size_t>(i)]);
        }
        while (text.startsWith(u'0') && text[1] != u'.')
            text.remove(0, 1);
        while (text.endsWith(u'0'))
            text.chop(1);
        return text.endsWith(u'.') ? text.chopped(1) : text;
    }

private:
    void addDigit(qsizetype place, int digit)
    {
        for (auto at = static_cast<std::size_t>(place); digit > 0; --at) {
            const int sum = m_digits[at] + digit;
            m_digits[at] = sum % 10;
            digit = sum / 10;
        }
    }

    static constexpr int Point = 150;
    static constexpr int Size = 300;
    std::array<int, Size> m_digits{};
};

QString randomDigits(QRandomGenerator& random, int atLeast, int atMost)
{
    QString digits;
    const int count = random.bounded(atLeast, atMost + 1);
    for (int i = 0; i < count; ++i)
        digits += QChar(u'0' + random.bounded(10));
    return digits;
}

QString randomCost(QRandomGenerator& random)
{
    QString cost = randomDigits(random, 1, 15);
    if (random.bounded(4) > 0)
        cost += u'.' + randomDigits(random, 1, 30);
    if (random.bounded(3) == 0)
        cost += (random.bounded(2) == 0 ? u"e"_s : u"E-"_s) + randomDigits(random, 1, 2);
    return cost;
}

} // namespace

class TstDecimalSum final : public QObject
{
    Q_OBJECT

private slots:
    void addsExactly_data();
    void addsExactly();
    void agreesWithAnAbacus_data();
    void agreesWithAnAbacus();
    void leavesTheSumAloneForWhatIsNoCost();
};

void TstDecimalSum::addsExactly_data()
{
    QTest::addColumn<QStringList>("costs");
    QTest::addColumn<QString>("sum");
    QTest::newRow("nothing") << QStringList() << u"0"_s;
    QTest::newRow("tenths") << QStringList{u"0.1"_s, u"0.2"_s} << u"0.3"_s;
    QTest::newRow("trailing zeros") << QStringList{u"0.50"_s, u"0.500"_s} << u"1"_s;
    QTest::newRow("leading zeros are no octal") << QStringList{u"010"_s, u"0.08"_s} << u"10.08"_s;
    QTest::newRow("exponents") << QStringList{u"1e-5"_s, u"1E2"_s, u"1.5e+1"_s} << u"115.00001"_s;
    QTest::newRow("far apart") << QStringList{u"1e99"_s, u"1e-99"_s}
                               << u'1' + QString(99, u'0') + u'.' + QString(98, u'0') + u'1';
    QTest::newRow("zeros") << QStringList{u"0"_s, u"0.000"_s, u"0e9"_s} << u"0"_s;
}

void TstDecimalSum::addsExactly()
{
    QFETCH(const QStringList, costs);
    QFETCH(const QString, sum);
    DecimalSum total;
    for (const QString& cost : costs)
        QVERIFY(total.add(cost));
    QCOMPARE(total.toString(), sum);
}

void TstDecimalSum::agreesWithAnAbacus_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U})
        QTest::addRow("seed %u", seed) << seed;
}

void TstDecimalSum::agreesWithAnAbacus()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    DecimalSum total;
    Abacus abacus;
    for (int i = 0; i < 1000; ++i) {
        const QString cost = randomCost(random);
        QVERIFY2(total.add(cost), qPrintable(cost));
        abacus.add(cost);
        QCOMPARE(total.toString(), abacus.toString());
    }
}

void TstDecimalSum::leavesTheSumAloneForWhatIsNoCost()
{
    DecimalSum total;
    QVERIFY(total.add(u"1.5"));
    for (const QStringView text : {u"", u"-1", u"nan", u"1,5", u" 1", u"$1", u"1e", u"1e999", u".5"})
        QVERIFY(!total.add(text));
    QCOMPARE(total.toString(), u"1.5"_s);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstDecimalSum)

#include "tst_decimalsum.moc"
