// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/supporttext.h"
#include "history/historystore.h"
#include "models/displaytext.h"

#include <QLocale>
#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class TstDisplayText : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void writesDurations_data()
    {
        QTest::addColumn<int>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0 << u"0 ms"_s;
        QTest::newRow("just below a second") << 999 << u"999 ms"_s;
        QTest::newRow("a second") << 1000 << u"1.00 s"_s;
        QTest::newRow("two decimals") << 1812 << u"1.81 s"_s;
        QTest::newRow("last before rounding to a minute") << 59994 << u"59.99 s"_s;
        QTest::newRow("rounds to a minute") << 59995 << u"1:00"_s;
        QTest::newRow("minutes") << 125400 << u"2:05"_s;
        QTest::newRow("hours") << 3725000 << u"1:02:05"_s;
    }

    void writesDurations()
    {
        QFETCH(int, ms);
        QTEST(DisplayText::duration(milliseconds(ms)), "text");
    }

    void followsTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(DisplayText::duration(milliseconds(1812)), u"1,81 s"_s);
        QCOMPARE(DisplayText::number(1234567), u"1.234.567"_s);
    }

    void putsDaysAsTheLocaleDoes_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("month");
        QTest::newRow("C") << QLocale::c() << u"3 Sep"_s << u"Sep 2026"_s;
        QTest::newRow("American") << QLocale(u"en_US"_s) << u"Sep 3"_s << u"Sep 2026"_s;
        QTest::newRow("British") << QLocale(u"en_GB"_s) << u"3 Sept"_s << u"Sept 2026"_s;
        QTest::newRow("German") << QLocale(u"de_DE"_s) << u"3. Sept."_s << u"Sept. 2026"_s;
        QTest::newRow("Spanish") << QLocale(u"es_ES"_s) << u"3 de sept"_s << u"sept 2026"_s;
        QTest::newRow("Hungarian") << QLocale(u"hu_HU"_s) << u"szept. 3."_s << u"2026 szept."_s;
        QTest::newRow("Japanese") << QLocale(u"ja_JP"_s) << u"9月3日"_s << u"2026 9月"_s;
    }

    void putsDaysAsTheLocaleDoes()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        QTEST(DisplayText::dayOfYear(QDate(2026, 9, 3)), "day");
        QTEST(DisplayText::monthOfYear(QDate(2026, 9, 3)), "month");
        QCOMPARE(DisplayText::year(QDate(2026, 9, 3)), u"2026"_s);
    }

    void countsWholeElapsedSeconds()
    {
        QCOMPARE(DisplayText::elapsed(milliseconds(12999)), u"0:12"_s);
        QCOMPARE(DisplayText::elapsed(milliseconds(-5)), u"0:00"_s);
    }

    void keepsTheDigitsOfAPrice()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(DisplayText::dollars(u"0.000146"_s), u"$0.000146"_s);
        QCOMPARE(DisplayText::dollars(u"1.652e-05"_s), u"$1.652e-05"_s);
    }

    void leavesOutTodaysDate()
    {
        const QDateTime now(QDate(2026, 9, 3), QTime(14, 2, 11, 204));
        QCOMPARE(DisplayText::time(now.toUTC(), now.toUTC()), u"14:02:11"_s);
        QVERIFY(DisplayText::time(now.addDays(-1).toUTC(), now.toUTC()).endsWith(" 14:02:11"_L1));
        QVERIFY(DisplayText::fullTime(now.toUTC()).contains("14:02:11.204"_L1));
        QVERIFY(DisplayText::fullTime(now.toUTC()).contains("2026"_L1));
    }

    void shortensIdsInTheMiddle()
    {
        QCOMPARE(DisplayText::shortId(u"95d6f3a6-1b99-42c0-be46-40bdede50826"_s), u"95d6f3a6…e50826"_s);
        QCOMPARE(DisplayText::shortId(u"a28b0c000f09ee52-BKK"_s), u"a28b0c000f09ee52-BKK"_s);
        QCOMPARE(DisplayText::shortId(u"a\nb\u202Ec"_s), u"abc"_s);
    }

    void putsExcerptsOnOneLine()
    {
        QCOMPARE(DisplayText::excerpt(u" two\n lines\t\u001b[31m "_s, 100), u"two lines [31m"_s);
        const QString cut = DisplayText::excerpt(QString(500, u'x'), 100);
        QCOMPARE(cut.size(), 100);
        QVERIFY(cut.endsWith(u'…'));
    }

    void neverCutsASurrogatePair()
    {
        const QString cut = DisplayText::excerpt(u"a🙂🙂🙂"_s, 5);
        QCOMPARE(cut, u"a🙂…"_s);
    }

    void sumsUpWithoutHidingWhatIsUnknown()
    {
        HistoryTotals totals;
        totals.calls = 57;
        totals.withCost = 45;
        totals.knownCostUsd = u"0.0123"_s;
        totals.withoutCost = 8;
        totals.notSent = 4;
        QCOMPARE(DisplayText::totals(totals, TotalsScope::All),
            u"All: 57 calls · $0.0123 in 45 · 8 without a price · 4 not sent"_s);
        QCOMPARE(DisplayText::totals(totals, TotalsScope::Filtered),
            u"Filtered: 57 calls · $0.0123 in 45 · 8 without a price · 4 not sent"_s);
    }

    void neverSumsNothingUpToZero()
    {
        HistoryTotals totals;
        totals.calls = 3;
        totals.knownCostUsd = u"0"_s;
        totals.withoutCost = 3;
        QCOMPARE(DisplayText::totals(totals, TotalsScope::All), u"All: 3 calls · 3 without a price"_s);
        QCOMPARE(DisplayText::totals(totals, TotalsScope::Selected), u"3 selected · 3 without a price"_s);
        QCOMPARE(DisplayText::totals(HistoryTotals(), TotalsScope::All), u"All: no calls"_s);
        QCOMPARE(DisplayText::totals(HistoryTotals(), TotalsScope::Filtered), u"Filtered: no calls"_s);
    }

    void answersCopying()
    {
        RequestIdText ids;
        ids.fluxRequestIds = 1;
        QCOMPARE(DisplayText::copiedIds(ids), u"Copied X-Flux-Request-Id"_s);
        ids.fluxRequestIds = 2;
        ids.cfRays = 1;
        QCOMPARE(DisplayText::copiedIds(ids), u"Copied 3 ids: 2 X-Flux-Request-Id, 1 CF-RAY."_s);
        ids.callsWithoutId = 2;
        QCOMPARE(DisplayText::copiedIds(ids),
            u"Copied 3 ids: 2 X-Flux-Request-Id, 1 CF-RAY. 2 calls have none."_s);
        QVERIFY(DisplayText::copiedIds(RequestIdText()).startsWith("Nothing copied"_L1));
    }

    void showsTooltipsAsTheyAre()
    {
        QCOMPARE(DisplayText::toolTip(u"<b>a</b> & b"_s), u"<qt>&lt;b&gt;a&lt;/b&gt; &amp; b</qt>"_s);
    }
};

QTEST_GUILESS_MAIN(TstDisplayText)
#include "tst_displaytext.moc"
