// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/runbar.h"

#include "find.h"

#include <QLocale>
#include <QProgressBar>
#include <QTest>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

class TstRunBar final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void countsWhatIsPlanned_data();
    void countsWhatIsPlanned();
};

void TstRunBar::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TstRunBar::countsWhatIsPlanned_data()
{
    QTest::addColumn<CompareProgress>("progress");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("planned");
    QTest::newRow("all ended") << CompareProgress{0, 0, 14, 12} << u"14 of 14 calls ended"_s << 14;
    QTest::newRow("some run") << CompareProgress{3, 2, 9, 9}
                              << u"9 of 14 calls ended · 2 running · 3 queued"_s << 14;
    QTest::newRow("some were not made")
        << CompareProgress{0, 0, 8, 5, 0, 6} << u"8 of 14 calls ended · 6 not made"_s << 14;
    QTest::newRow("some were dropped while others run")
        << CompareProgress{3, 2, 5, 5, 0, 4} << u"5 of 14 calls ended · 2 running · 3 queued · 4 not made"_s
        << 14;
    QTest::newRow("none is left") << CompareProgress{} << u"0 of 0 calls ended"_s << 1;
}

void TstRunBar::countsWhatIsPlanned()
{
    QFETCH(const CompareProgress, progress);
    QFETCH(const QString, text);
    QFETCH(const int, planned);
    RunBar bar;
    bar.show();
    bar.showProgress(progress);
    QCOMPARE(sentences(bar), text);
    const auto* shown = named<QProgressBar>(bar, u"Progress of the comparison"_s);
    QVERIFY(shown);
    QCOMPARE(shown->value(), progress.ended);
    QCOMPARE(shown->maximum(), planned);
    QCOMPARE(shown->accessibleDescription(), text);
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstRunBar)
#include "tst_runbar.moc"
