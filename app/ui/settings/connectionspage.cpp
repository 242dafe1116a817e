// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/connectionspage.h"

#include "settings/settings.h"
#include "ui/settings/connectioneditor.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace Fluxscope::Ui {

namespace {

constexpr int ListCharacters = 24;

/// A stack that asks for the room of the page that is shown, not of the largest one.
void shrinkHidden(const QStackedWidget* stack)
{
    for (int row = 0; row < stack->count(); ++row) {
        const bool isShown = row == stack->currentIndex();
        stack->widget(row)->setSizePolicy(
            QSizePolicy::Preferred, isShown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
}

} // namespace

ConnectionsPage::ConnectionsPage(Settings& settings, KeyRing& keys, GatewayClient& client, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_keys(keys)
    , m_client(client)
    , m_listLabel(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_duplicate(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_use(new QPushButton(this))
    , m_editors(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_used(settings.currentConnection().id)
{
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_editors);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);

    auto* buttons = new QGridLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_use, 0, 0, 1, 2);
    buttons->addWidget(m_add, 1, 0);
    buttons->addWidget(m_remove, 1, 1);
    buttons->addWidget(m_duplicate, 2, 0, 1, 2);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_listLabel);
    left->addWidget(m_list, 1);
    left->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(16);
    layout->addLayout(left);
    layout->addWidget(m_scroll, 1);

    const QList<Connection> connections = settings.connections();
    for (const Connection& connection : connections)
        insert(connection, m_list->count());
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_editors->setCurrentIndex(row);
        refresh();
    });
    connect(m_add, &QPushButton::clicked, this, &ConnectionsPage::add);
    connect(m_duplicate, &QPushButton::clicked, this, &ConnectionsPage::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsPage::remove);
    connect(m_use, &QPushButton::clicked, this, &ConnectionsPage::use);
    retranslate();
    for (int row = 0; row < m_list->count(); ++row) {
        if (editor(row)->connection().id == m_used)
            m_list->setCurrentRow(row);
    }
}

bool ConnectionsPage::isValid() const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (!editor(row)->isValid())
            return false;
    }
    return true;
}

void ConnectionsPage::focusProblem()
{
    // The one that is shown comes first: changing it without need would confuse.
    if (currentEditor()->isValid()) {
        for (int row = 0; row < m_list->count(); ++row) {
            if (!editor(row)->isValid()) {
                m_list->setCurrentRow(row);
                break;
            }
        }
    }
    currentEditor()->focusProblem();
}

void ConnectionsPage::focusKey()
{
    currentEditor()->focusKey();
}

void ConnectionsPage::focusCaFile()
{
    currentEditor()->focusCaFile();
}

void ConnectionsPage::save(const std::function<void(bool)>& done)
{
    QList<Connection> connections;
    for (int row = 0; row < m_list->count(); ++row)
        connections.append(editor(row)->connection());
    m_settings.setConnections(connections);
    m_settings.setCurrentConnection(m_used);

    struct Progress
    {
        int open = 0;
        bool isSaved = true;
    };
    const auto progress = std::make_shared<Progress>();
    progress->open = m_list->count();
    for (int row = 0; row < m_list->count(); ++row) {
        editor(row)->saveSecrets([progress, done](bool isSaved) {
            progress->isSaved = progress->isSaved && isSaved;
            if (--progress->open == 0)
                done(progress->isSaved);
        });
    }
}

void ConnectionsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

ConnectionEditor* ConnectionsPage::editor(int row) const
{
    return static_cast<ConnectionEditor*>(m_editors->widget(row));
}

ConnectionEditor* ConnectionsPage::currentEditor() const
{
    return editor(m_editors->currentIndex());
}

ConnectionEditor* ConnectionsPage::insert(const Connection& connection, int row)
{
    auto* one = new ConnectionEditor(m_settings, m_keys, m_client, connection, m_editors);
    m_editors->insertWidget(row, one);
    m_list->insertItem(row, one->title());
    connect(one, &ConnectionEditor::changed, this, &ConnectionsPage::refresh);
    return one;
}

void ConnectionsPage::add()
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.keyPlace = KeyPlace::Keychain;
    const int row = m_list->count();
    ConnectionEditor* one = insert(connection, row);
    m_list->setCurrentRow(row);
    one->focusName();
}

void ConnectionsPage::duplicate()
{
    Connection connection = currentEditor()->connection();
    connection.id = QUuid::createUuid();
    connection.name = tr("%1 (copy)").arg(connection.name);
    const int row = m_list->currentRow() + 1;
    ConnectionEditor* one = insert(connection, row);
    m_list->setCurrentRow(row);
    one->focusName();
}

void ConnectionsPage::remove()
{
    if (m_list->count() < 2)
        return;
    const int row = m_list->currentRow();
    const bool wasUsed = editor(row)->connection().id == m_used;
    const std::unique_ptr<QWidget> gone(editor(row));
    m_editors->removeWidget(gone.get());
    const std::unique_ptr<QListWidgetItem> item(m_list->takeItem(row));
    m_editors->setCurrentIndex(m_list->currentRow());
    if (wasUsed)
        m_used = currentEditor()->connection().id;
    refresh();
    m_list->setFocus();
}

void ConnectionsPage::use()
{
    m_used = currentEditor()->connection().id;
    refresh();
}

void ConnectionsPage::retranslate()
{
    m_listLabel->setText(tr("Connections"));
    m_list->setAccessibleName(tr("Connections"));
    m_add->setText(tr("&Add"));
    m_duplicate->setText(tr("&Duplicate"));
    m_remove->setText(tr("&Remove"));
    m_use->setText(tr("&Use this one"));
    refresh();
}

void ConnectionsPage::refresh()
{
    shrinkHidden(m_editors);
    m_list->setFixedWidth(ListCharacters * fontMetrics().averageCharWidth());
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isUsed = editor(row)->connection().id == m_used;
        const QString title = editor(row)->title();
        m_list->item(row)->setText(isUsed ? tr("%1 (in use)").arg(title) : title);
        m_list->item(row)->setToolTip(title.toHtmlEscaped());
    }
    m_remove->setEnabled(m_list->count() > 1);
    m_remove->setToolTip(m_remove->isEnabled() ? QString() : tr("One connection has to stay."));
    const bool isUsed = m_list->currentRow() >= 0 && currentEditor()->connection().id == m_used;
    m_use->setEnabled(!isUsed);
    m_use->setToolTip(isUsed ? tr("New calls go through this connection already.")
                             : tr("New calls go through this connection."));
}

} // namespace Fluxscope::Ui
