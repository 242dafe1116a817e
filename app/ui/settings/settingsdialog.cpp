// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include "settings/settings.h"
#include "ui/settings/connectionspage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/questions.h"
#include "ui/widgets/remark.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

namespace {

// In characters of the font in use, so that large fonts get a large dialog.
constexpr int WidthInCharacters = 110;
constexpr int HeightInLines = 40;

} // namespace

SettingsDialog::SettingsDialog(const Rooms& rooms, QWidget* parent)
    : QDialog(parent)
    , m_settings(rooms.settings)
    , m_isHistoryLimited(rooms.isHistoryLimited)
    , m_pages(new QTabWidget(this))
    , m_connections(new ConnectionsPage({rooms.settings, rooms.keys, rooms.client, rooms.fixed}, this))
    , m_general(new GeneralPage(rooms.settings, rooms.historyFile, rooms.isHistoryLimited, this))
    , m_problem(new Remark(nullptr, this))
    , m_buttons(new QDialogButtonBox(
          QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply, this))
{
    setWindowModality(Qt::WindowModal);
    m_pages->setDocumentMode(true);
    m_pages->addTab(m_connections, QString());
    m_pages->addTab(m_general, QString());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);

    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { save(true); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, [this] { save(false); });
    connect(m_connections, &ConnectionsPage::changed, this, [this] {
        if (m_connections->isValid())
            m_problem->clearSentence();
    });
    retranslate();

    const QSize wanted(
        WidthInCharacters * fontMetrics().averageCharWidth(), HeightInLines * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize()));
}

void SettingsDialog::focusKey()
{
    m_pages->setCurrentWidget(m_connections);
    m_connections->focusKey();
}

void SettingsDialog::focusCaFile()
{
    m_pages->setCurrentWidget(m_connections);
    m_connections->focusCaFile();
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::save(bool closes)
{
    if (!m_connections->isValid()) {
        m_pages->setCurrentWidget(m_connections);
        m_connections->focusProblem();
        m_problem->tell(tr("Nothing was saved: something has to be corrected first, see beside the field."),
            Tone::Failed);
        return;
    }
    m_problem->clearSentence();
    if (m_general->deletesMoreThan(m_settings))
        askRetention(this, m_isHistoryLimited, [this, closes] { saveValid(closes); });
    else
        saveValid(closes);
}

void SettingsDialog::saveValid(bool closes)
{
    setSaving(true);
    m_connections->save([this, closes](ConnectionsPage::Saved saved) {
        setSaving(false);
        if (saved == ConnectionsPage::Saved::All) {
            if (closes)
                accept();
            return;
        }
        m_pages->setCurrentWidget(m_connections);
        m_problem->tell(saved == ConnectionsPage::Saved::NotEverySecret
                ? tr("All was saved but for a key or a password, see beside the field.")
                : tr("All was saved, but the system keychain did not remove a key or a password that is not "
                     "needed any more."),
            Tone::Failed);
    });
    // Last, because it may change the language of everything above.
    m_general->save(m_settings);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_pages->setTabText(0, tr("&Connections"));
    m_pages->setTabText(1, tr("&General"));
    m_problem->clearSentence();
}

void SettingsDialog::setSaving(bool isSaving)
{
    for (QAbstractButton* button :
        {m_buttons->button(QDialogButtonBox::Ok), m_buttons->button(QDialogButtonBox::Apply)})
        button->setEnabled(!isSaving);
}

} // namespace Fluxscope::Ui
