// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/noticebar.h"

#include "ui/find.h"

#include <QTest>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

class TstNoticeBar final : public QObject
{
    Q_OBJECT

private slots:
    void takesNoSpaceWhileThereIsNothingToSay();
    void replacesTheNoticeOfTheSameId();
    void keepsItsButtonWhenTheSentenceChanges();
    void showsTextAsItIs();
    void doesTheActionOnceAndEndsTheNotice();
    void closesByItsButton();
    void letsTheActionShowAnotherNotice();
    void changesItsLanguage();
};

void TstNoticeBar::takesNoSpaceWhileThereIsNothingToSay()
{
    QWidget window;
    NoticeBar bar(&window);
    window.show();
    QVERIFY(!bar.isVisible());
    bar.showNotice(u"a"_s, [] { return u"Something happened."_s; });
    QVERIFY(bar.isVisible());
    bar.hideNotice(u"a"_s);
    QVERIFY(!bar.isVisible());
    QVERIFY(!bar.hasNotice(u"a"_s));
}

void TstNoticeBar::replacesTheNoticeOfTheSameId()
{
    NoticeBar bar;
    bar.showNotice(u"a"_s, [] { return u"First sentence."_s; });
    bar.showNotice(u"b"_s, [] { return u"Another matter."_s; });
    bar.showNotice(u"a"_s, [] { return u"Second sentence."_s; });
    QVERIFY(!sentences(bar).contains(u"First"_s));
    QVERIFY(sentences(bar).contains(u"Second"_s));
    QVERIFY(sentences(bar).contains(u"Another"_s));
}

void TstNoticeBar::keepsItsButtonWhenTheSentenceChanges()
{
    QWidget window;
    NoticeBar bar(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    bar.updateNotice(u"a"_s, [] { return u"Nobody asked."_s; });
    QVERIFY(!bar.hasNotice(u"a"_s));
    int done = 0;
    bar.showNotice(
        u"a"_s, [] { return u"At 1%."_s; }, [] { return u"Cancel"_s; }, [&done] { ++done; });
    auto* cancel = captioned(bar, u"Cancel"_s);
    QTest::mousePress(cancel, Qt::LeftButton);
    bar.updateNotice(u"a"_s, [] { return u"At 2%."_s; });
    QVERIFY(sentences(bar).contains(u"At 2%."_s));
    QVERIFY(!sentences(bar).contains(u"At 1%."_s));
    QCOMPARE(captioned(bar, u"Cancel"_s), cancel);
    QTest::mouseRelease(cancel, Qt::LeftButton);
    QTRY_COMPARE(done, 1);
}

void TstNoticeBar::showsTextAsItIs()
{
    NoticeBar bar;
    bar.showNotice(u"a"_s, [] { return u"<b>bold</b>"_s; });
    const auto labels = bar.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(sentences(bar).contains(u"<b>bold</b>"_s));
}

void TstNoticeBar::doesTheActionOnceAndEndsTheNotice()
{
    NoticeBar bar;
    int done = 0;
    bar.showNotice(
        u"a"_s, [] { return u"A sentence."_s; }, [] { return u"Do it"_s; }, [&done] { ++done; });
    captioned(bar, u"Do it"_s)->click();
    QTRY_COMPARE(done, 1);
    QVERIFY(!bar.hasNotice(u"a"_s));
}

void TstNoticeBar::closesByItsButton()
{
    NoticeBar bar;
    bool isDone = false;
    bar.showNotice(
        u"a"_s, [] { return u"A sentence."_s; }, [] { return u"Do it"_s; }, [&isDone] { isDone = true; });
    auto* close = named<QAbstractButton>(bar, u"Close this notice"_s);
    QVERIFY(close);
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Space);
    QTRY_VERIFY(!bar.hasNotice(u"a"_s));
    QVERIFY(!isDone);
}

void TstNoticeBar::letsTheActionShowAnotherNotice()
{
    NoticeBar bar;
    bar.showNotice(
        u"a"_s, [] { return u"A sentence."_s; }, [] { return u"Go on"_s; },
        [&bar] { bar.showNotice(u"a"_s, [] { return u"The next one."_s; }); });
    captioned(bar, u"Go on"_s)->click();
    QTRY_VERIFY(sentences(bar).contains(u"The next one."_s));
}

void TstNoticeBar::changesItsLanguage()
{
    NoticeBar bar;
    QString language = u"English"_s;
    const auto sentence = [&language] { return language; };
    bar.showNotice(u"a"_s, sentence, sentence);
    language = u"Deutsch"_s;
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&bar, &change);
    QCOMPARE(sentences(bar).trimmed(), u"Deutsch"_s);
    QVERIFY(captioned(bar, u"Deutsch"_s));
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstNoticeBar)

#include "tst_noticebar.moc"
