// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/difftext.h"

#include <QTest>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

using Side = DiffText::Side;

namespace {

DiffText shown(const QString& left, const QString& right, Side side)
{
    return diffText(left, right, *wordDiff(left, right), side);
}

qsizetype longestLine(const QString& text)
{
    qsizetype longest = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines)
        longest = std::max(longest, line.size());
    return longest;
}

} // namespace

class TstDiffText final : public QObject
{
    Q_OBJECT

private slots:
    void showsEachSide();
    void findsTheRunOfAPlace();
    void marksChangedLineBreaks();
    void keepsCommonLineEndsQuiet();
    void showsWhatIsInvisible_data();
    void showsWhatIsInvisible();
    void breaksOverlongLines();
};

void TstDiffText::showsEachSide()
{
    const QString left = u"a fast fox"_s;
    const QString right = u"a quick fox!"_s;
    QCOMPARE(shown(left, right, Side::Left), (DiffText{left, {0, 2, 6, 6, 10, 10}}));
    QCOMPARE(shown(left, right, Side::Right), (DiffText{right, {0, 2, 2, 7, 11, 12}}));
    QCOMPARE(shown(left, right, Side::Both), (DiffText{u"a fastquick fox!"_s, {0, 2, 6, 11, 15, 16}}));
}

void TstDiffText::findsTheRunOfAPlace()
{
    const DiffText text = shown(u"a fast fox"_s, u"a quick fox"_s, Side::Left);
    QCOMPARE(text.runAt(0), 0);
    QCOMPARE(text.runAt(1), 0);
    QCOMPARE(text.runAt(2), 1);
    QCOMPARE(text.runAt(6), 3); // the added run is empty here
    QCOMPARE(text.runAt(10), 3);
    QCOMPARE(DiffText().runAt(0), -1);
}

void TstDiffText::marksChangedLineBreaks()
{
    QCOMPARE(shown(u"a\n\nb"_s, u"a\nb"_s, Side::Left).text, u"a\n↵\nb"_s);
    QCOMPARE(shown(u"a\r\nb"_s, u"a\nb"_s, Side::Left).text, u"a␍↵\nb"_s);
    QCOMPARE(shown(u"a\u2029b"_s, u"a b"_s, Side::Left).text, u"a↵\nb"_s);
}

void TstDiffText::keepsCommonLineEndsQuiet()
{
    QCOMPARE(shown(u"a\r\nb\r\nc"_s, u"a\r\nb\r\nd"_s, Side::Left).text, u"a\nb\nc"_s);
    QCOMPARE(shown(u"a\rb"_s, u"a\rb"_s, Side::Left).text, u"a␍b"_s);
}

void TstDiffText::showsWhatIsInvisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sign");
    QTest::newRow("bell") << u"\a"_s << u"␇"_s;
    QTest::newRow("nul") << QString(QChar(u'\0')) << u"␀"_s;
    QTest::newRow("delete") << u"\x7f"_s << u"␡"_s;
    QTest::newRow("right-to-left override") << u"\u202e"_s << u"\ufffd"_s;
    QTest::newRow("half a pair of surrogates") << QString(QChar(0xd83d)) << u"\ufffd"_s;
    QTest::newRow("what QTextDocument ends frames with") << QString(QChar(0xfdd1)) << u"\ufffd"_s;
    QTest::newRow("what QTextDocument has objects at") << u"\ufffc"_s << u"\ufffd"_s;
    QTest::newRow("tabs as they are") << u"\t"_s << u"\t"_s;
    QTest::newRow("pairs of surrogates as they are") << u"\U0001F600"_s << u"\U0001F600"_s;
}

void TstDiffText::showsWhatIsInvisible()
{
    QFETCH(const QString, text);
    QTEST(shown(text, text, Side::Both).text, "sign");
}

void TstDiffText::breaksOverlongLines()
{
    const QString left = u"word "_s.repeated(40'000);
    const QString right = QString(200'000, u'x');
    const DiffText text = shown(left, right, Side::Both);
    QVERIFY(longestLine(text.text) <= 2100);
    QCOMPARE(text.starts.constLast(), static_cast<int>(text.text.size()));
    QString whole = text.text;
    QCOMPARE(whole.remove(u'\n'), left + right);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstDiffText)
#include "tst_difftext.moc"
