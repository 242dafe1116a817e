// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportdialog.h"

#include "ui/find.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

class TstExportDialog final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_dialog.reset(); }
    void offersTheLikeliestCalls_data();
    void offersTheLikeliestCalls();
    void leavesPromptsOutForSupport();
    void tellsEachChoice();
    void showsThePreviewAsItIs();
    void asksForTheFileOfTheFormat();
    void refusesTheNameOfAnotherFormat();
    void cancelsWhileTheFileIsWritten();
    void saysWhatWentWrong();

private:
    void open(const ExportOffer& offer);
    void choose(const QString& file);

    std::unique_ptr<ExportDialog> m_dialog;
};

void TstExportDialog::open(const ExportOffer& offer)
{
    m_dialog = std::make_unique<ExportDialog>(offer);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TstExportDialog::choose(const QString& file)
{
    captioned(*m_dialog, u"Save as"_s)->click();
    auto* chooser = m_dialog->findChild<QFileDialog*>();
    QVERIFY(chooser);
    chooser->findChild<QLineEdit*>()->setText(file);
    static_cast<QDialog*>(chooser)->accept();
}

void TstExportDialog::offersTheLikeliestCalls_data()
{
    using Scope = ExportChoice::Scope;
    QTest::addColumn<int>("selected");
    QTest::addColumn<bool>("filtered");
    QTest::addColumn<bool>("forSupport");
    QTest::addColumn<Scope>("scope");
    QTest::newRow("one is selected all the time") << 1 << false << false << Scope::All;
    QTest::newRow("several are selected") << 3 << true << false << Scope::Selected;
    QTest::newRow("a filter is in force") << 1 << true << false << Scope::Filtered;
    QTest::newRow("one for support") << 1 << true << true << Scope::Selected;
    QTest::newRow("an empty history") << 0 << false << false << Scope::All;
}

void TstExportDialog::offersTheLikeliestCalls()
{
    QFETCH(const int, selected);
    QFETCH(const bool, filtered);
    QFETCH(const bool, forSupport);
    QFETCH(const ExportChoice::Scope, scope);
    ExportOffer offer;
    for (int i = 0; i < selected; ++i)
        offer.selected.append(QUuid::createUuid());
    if (filtered)
        offer.filter.text = u"sky"_s;
    offer.isForSupport = forSupport;
    open(offer);
    QCOMPARE(m_dialog->choice().scope, scope);
    QCOMPARE(captioned(*m_dialog, u"Selected calls"_s)->isEnabled(), selected > 0);
    QCOMPARE(captioned(*m_dialog, u"Filtered calls"_s)->isEnabled(), filtered);
}

void TstExportDialog::leavesPromptsOutForSupport()
{
    open({{}, {QUuid::createUuid()}, true});
    QVERIFY(!m_dialog->choice().request.includeText);
    QVERIFY(!m_dialog->choice().request.includeAccountFigures);
}

void TstExportDialog::tellsEachChoice()
{
    open({});
    const QSignalSpy changed(m_dialog.get(), &ExportDialog::choiceChanged);
    captioned(*m_dialog, u"Prompts and replies"_s)->click();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_dialog->choice().request.includeText);
    captioned(*m_dialog, u"Account figures"_s)->click();
    QVERIFY(m_dialog->choice().request.includeAccountFigures);
    named<QComboBox>(*m_dialog, u"Format"_s)->setCurrentText(u"CSV"_s);
    QCOMPARE(m_dialog->choice().format, ExportFormat::Csv);
    QCOMPARE(changed.size(), 3);
}

void TstExportDialog::showsThePreviewAsItIs()
{
    open({});
    const QString text = u"<img src=file:///etc/passwd> = &amp;"_s;
    m_dialog->setPreview(text);
    QCOMPARE(named<QPlainTextEdit>(*m_dialog, u"Preview"_s)->toPlainText(), text);
}

void TstExportDialog::asksForTheFileOfTheFormat()
{
    const QTemporaryDir folder;
    open({});
    const QSignalSpy requested(m_dialog.get(), &ExportDialog::exportRequested);
    named<QComboBox>(*m_dialog, u"Format"_s)->setCurrentText(u"HAR 1.2"_s);
    choose(folder.filePath(u"calls"_s));
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.at(0).at(0).toString(), folder.filePath(u"calls.har"_s));
}

void TstExportDialog::refusesTheNameOfAnotherFormat()
{
    const QTemporaryDir folder;
    open({});
    const QSignalSpy requested(m_dialog.get(), &ExportDialog::exportRequested);
    choose(folder.filePath(u"calls.csv"_s));
    QCOMPARE(requested.size(), 0);
    QVERIFY(sentences(*m_dialog).contains(u".csv"_s));
}

void TstExportDialog::cancelsWhileTheFileIsWritten()
{
    open({});
    const QSignalSpy cancelled(m_dialog.get(), &ExportDialog::cancelRequested);
    m_dialog->showProgress(250, 1000);
    QCOMPARE(named<QProgressBar>(*m_dialog, u"Progress of the export"_s)->value(), 250);
    QVERIFY(!captioned(*m_dialog, u"Save as"_s)->isEnabled());
    QVERIFY(!captioned(*m_dialog, u"Prompts and replies"_s)->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(m_dialog->isVisible());
    m_dialog->showCancelled();
    QVERIFY(sentences(*m_dialog).contains(u"no file was written"_s));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TstExportDialog::saysWhatWentWrong()
{
    open({});
    m_dialog->showProgress(1, 2);
    m_dialog->showFailure(u"The disk is full."_s);
    QVERIFY(sentences(*m_dialog).contains(u"The disk is full."_s));
    QVERIFY(captioned(*m_dialog, u"Save as"_s)->isEnabled());
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstExportDialog)
#include "tst_exportdialog.moc"
