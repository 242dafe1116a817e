// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/erasedialog.h"

#include "runs/historyerasure.h"
#include "ui/find.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

class TstEraseDialog final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_dialog.reset(); }
    void offersOldCallsFirst();
    void offersTheFilteredCallsWhereThereIsAFilter();
    void aDayMeansTheCallsBeforeIt();
    void deletesNothingBeforeItIsCounted();
    void saysHowManyStay();
    void offersTheSetAsideCopies();
    void stopsInsteadOfClosing();
    void tellsTheEnd_data();
    void tellsTheEnd();

private:
    void open(const EraseOffer& offer = {{}, QDate(2026, 11, 28), 0, 0});
    [[nodiscard]] bool says(const QString& text) const;

    std::unique_ptr<EraseDialog> m_dialog;
};

void TstEraseDialog::open(const EraseOffer& offer)
{
    m_dialog = std::make_unique<EraseDialog>(offer);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

bool TstEraseDialog::says(const QString& text) const
{
    return sentences(*m_dialog).contains(text);
}

void TstEraseDialog::offersOldCallsFirst()
{
    open();
    EraseChoice expected;
    expected.filter.until = QDate(2026, 8, 30).startOfDay().toUTC();
    QCOMPARE(m_dialog->choice(), expected);
    QVERIFY(!captioned(*m_dialog, u"Filtered calls"_s)->isEnabled());
    captioned(*m_dialog, u"All calls"_s)->click();
    QCOMPARE(m_dialog->choice(), EraseChoice());
}

void TstEraseDialog::offersTheFilteredCallsWhereThereIsAFilter()
{
    EraseChoice expected;
    expected.filter.text = u"secret"_s;
    open({expected.filter, QDate(2026, 11, 28), 0, 0});
    QCOMPARE(m_dialog->choice(), expected);
}

void TstEraseDialog::aDayMeansTheCallsBeforeIt()
{
    open();
    captioned(*m_dialog, u"All calls"_s)->click();
    const QSignalSpy changed(m_dialog.get(), &EraseDialog::choiceChanged);
    m_dialog->findChild<QDateEdit*>()->setDate(QDate(2026, 11, 1));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_dialog->choice().filter.until, QDate(2026, 11, 1).startOfDay().toUTC());
}

void TstEraseDialog::deletesNothingBeforeItIsCounted()
{
    open();
    QVERIFY(!captioned(*m_dialog, u"Delete"_s)->isEnabled());
    m_dialog->setCounts(0, 0);
    QVERIFY(!captioned(*m_dialog, u"Delete"_s)->isEnabled());
    QVERIFY(says(u"There are no such calls."_s));
    m_dialog->setCounts(1234, 0);
    QVERIFY(captioned(*m_dialog, u"Delete 1,234 call(s)"_s)->isEnabled());
    captioned(*m_dialog, u"All calls"_s)->click();
    QVERIFY(!captioned(*m_dialog, u"Delete"_s)->isEnabled());
}

void TstEraseDialog::saysHowManyStay()
{
    open();
    m_dialog->setCounts(10, 3);
    QVERIFY(captioned(*m_dialog, u"Delete 7 call(s)"_s)->isEnabled());
    QVERIFY(says(u"3 call(s) with a star stay."_s));
    captioned(*m_dialog, u"Keep calls with a star"_s)->click();
    m_dialog->setCounts(10, 3);
    QVERIFY(captioned(*m_dialog, u"Delete 10 call(s)"_s)->isEnabled());
    QVERIFY(says(u"3 of them have a star."_s));
    QVERIFY(!m_dialog->choice().keepStarred);
}

void TstEraseDialog::offersTheSetAsideCopies()
{
    open();
    QVERIFY(!m_dialog->choice().eraseSetAside);
    open({{}, QDate(2026, 11, 28), 3, 4096});
    QVERIFY(m_dialog->choice().eraseSetAside);
    captioned(*m_dialog, u"Also delete 3 file(s) of damaged histories"_s)->click();
    QVERIFY(!m_dialog->choice().eraseSetAside);
}

void TstEraseDialog::stopsInsteadOfClosing()
{
    open();
    m_dialog->setCounts(10, 0);
    const QSignalSpy erase(m_dialog.get(), &EraseDialog::eraseRequested);
    const QSignalSpy stop(m_dialog.get(), &EraseDialog::stopRequested);
    captioned(*m_dialog, u"Delete 10 call(s)"_s)->click();
    QCOMPARE(erase.size(), 1);
    m_dialog->showProgress(5, 10);
    QVERIFY(says(u"5 of 10 calls"_s));
    QCOMPARE(m_dialog->findChild<QProgressBar*>()->value(), 500);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(stop.size(), 1);
    QVERIFY(m_dialog->isVisible());
    m_dialog->showProgress(10, 10);
    QVERIFY(says(u"Giving the disk space back…"_s));
    m_dialog->showEnd({});
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TstEraseDialog::tellsTheEnd_data()
{
    QTest::addColumn<ErasedCalls>("erased");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("done") << ErasedCalls{7, 4'200'000, {}, false, {}}
                          << u"7 call(s) were deleted; 4.01 MiB of disk space came back."_s;
    QTest::newRow("stopped") << ErasedCalls{7, 0, {}, true, {}}
                             << u"Stopped. 7 call(s) were deleted; 0 bytes of disk space came back."_s;
    QTest::newRow("full") << ErasedCalls{7, 0, {}, false, u"disk full"_s}
                          << u"7 call(s) were deleted; then the history could not be written (disk full)."_s;
    QTest::newRow("silent") << ErasedCalls{0, 0, {}, false, QString()}
                            << u"The history does not answer now."_s;
    QTest::newRow("the log is left") << ErasedCalls{7, 0, {}, false, {}, true}
                                     << u"the log beside the file still holds them."_s;
    QTest::newRow("a copy is left") << ErasedCalls{7, 0, {u"/h.sqlite.schema1"_s}, false, {}}
                                    << u"could not be removed: /h.sqlite.schema1"_s;
}

void TstEraseDialog::tellsTheEnd()
{
    QFETCH(const ErasedCalls, erased);
    QFETCH(const QString, sentence);
    open();
    m_dialog->setCounts(10, 0);
    captioned(*m_dialog, u"Delete 10 call(s)"_s)->click();
    m_dialog->showEnd(erased);
    QVERIFY(says(sentence));
    QVERIFY(captioned(*m_dialog, u"Close"_s)->isEnabled());
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstEraseDialog)
#include "tst_erasedialog.moc"
