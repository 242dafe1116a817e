// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pastecalldialog.h"

#include "ui/find.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

class TstPasteCallDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dialog.reset(); }
    void offersNothingToAddAtFirst();
    void saysWhatItUnderstood();
    void saysThatATextIsNoResponse();
    void addsTheCallWithoutTheKey();
    void takesTheShapeThatTheUserChooses();

private:
    void paste(const QString& text) const
    {
        named<QPlainTextEdit>(*m_dialog, u"Response"_s)->setPlainText(text);
    }
    [[nodiscard]] QAbstractButton* addButton() const { return captioned(*m_dialog, u"Add to history"_s); }

    std::unique_ptr<PasteCallDialog> m_dialog;
};

void TstPasteCallDialog::init()
{
    m_dialog = std::make_unique<PasteCallDialog>(QList{Secret("sk-CANARY-123"_ba)});
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TstPasteCallDialog::offersNothingToAddAtFirst()
{
    QVERIFY(!addButton()->isEnabled());
    QVERIFY(sentences(*m_dialog).contains(u"Nothing is pasted yet."_s));
}

void TstPasteCallDialog::saysWhatItUnderstood()
{
    paste(u"HTTP/2 402\nx-flux-model: <b>qwen</b>\ncf-ray: 8f-FRA\n"_s);
    QVERIFY(addButton()->isEnabled());
    const QString said = sentences(*m_dialog);
    QVERIFY(said.contains(u"HTTP 402 · failed · pasted"_s));
    QVERIFY(said.contains(u"Served by <b>qwen</b>."_s));
    QVERIFY(said.contains(u"CF-RAY: 8f-FRA"_s));
    for (const auto* label : m_dialog->findChildren<QLabel*>())
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
}

void TstPasteCallDialog::saysThatATextIsNoResponse()
{
    paste(u"Good morning"_s);
    QVERIFY(!addButton()->isEnabled());
    QVERIFY(sentences(*m_dialog).contains(u"This is no response"_s));
}

void TstPasteCallDialog::addsTheCallWithoutTheKey()
{
    const QSignalSpy added(m_dialog.get(), &PasteCallDialog::added);
    paste(u"HTTP/1.1 200 OK\nx-flux-request-id: 7\nx-flux-note: sk-CANARY-123\n"_s);
    addButton()->click();
    QCOMPARE(added.size(), 1);
    const auto record = added.first().at(0).value<CallRecord>();
    QVERIFY(record.pasted);
    QCOMPARE(record.flux.requestId, u"7"_s);
    QCOMPARE(record.flux.extraValue(u"x-flux-note"), u"***"_s);
    QVERIFY(!m_dialog->isVisible());
}

void TstPasteCallDialog::takesTheShapeThatTheUserChooses()
{
    const QSignalSpy added(m_dialog.get(), &PasteCallDialog::added);
    paste(u"HTTP/1.1 200 OK\nx-flux-request-id: 7\n"_s);
    QVERIFY(sentences(*m_dialog).contains(u"Its API shape is not said"_s));
    auto* shapes = m_dialog->findChild<QComboBox*>();
    shapes->setCurrentIndex(shapes->findData(QVariant::fromValue(Dialect::Messages)));
    QVERIFY(!sentences(*m_dialog).contains(u"Its API shape is not said"_s));
    addButton()->click();
    QCOMPARE(added.first().at(0).value<CallRecord>().prompt.dialect, Dialect::Messages);
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstPasteCallDialog)

#include "tst_pastecalldialog.moc"
