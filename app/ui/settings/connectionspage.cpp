// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/connectionspage.h"

#include "models/displaytext.h"
#include "settings/keyring.h"
#include "settings/settings.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/remark.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace Fluxscope::Ui {

namespace {

constexpr int ListCharacters = 22;
constexpr int IconSize = 16;

/// Keeps the names aligned where there is no mark.
QIcon blankIcon()
{
    QPixmap blank(IconSize, IconSize);
    blank.fill(Qt::transparent);
    return {blank};
}

} // namespace

ConnectionsPage::ConnectionsPage(const ConnectionEditor::Rooms& rooms, QWidget* parent)
    : QWidget(parent)
    , m_rooms(rooms)
    , m_inForce(new Remark(nullptr, this))
    , m_listLabel(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_duplicate(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_use(new QPushButton(this))
    , m_editors(new QStackedWidget(this))
    , m_used(rooms.settings.currentConnection().id)
{
    m_list->setIconSize(QSize(IconSize, IconSize));
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

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
    auto* parts = new QHBoxLayout;
    parts->setSpacing(16);
    parts->addLayout(left);
    parts->addWidget(m_editors, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_inForce);
    layout->addLayout(parts, 1);

    const QList<Connection> connections = rooms.settings.connections();
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

void ConnectionsPage::save(const std::function<void(Saved)>& done)
{
    const QList<Connection> before = m_rooms.settings.connections();
    QList<Connection> connections;
    for (int row = 0; row < m_list->count(); ++row)
        connections.append(editor(row)->connection());
    m_rooms.settings.setConnections(connections);
    m_rooms.settings.setCurrentConnection(m_used);

    struct Progress
    {
        int open = 0;
        bool isSaved = true;
    };
    const auto progress = std::make_shared<Progress>();
    progress->open = m_list->count();
    for (int row = 0; row < m_list->count(); ++row) {
        editor(row)->saveSecrets([this, before, progress, done](bool isSaved) {
            progress->isSaved = progress->isSaved && isSaved;
            if (--progress->open == 0)
                forgetUnused(before, progress->isSaved, done);
        });
    }
}

void ConnectionsPage::forgetUnused(
    const QList<Connection>& before, bool isSaved, const std::function<void(Saved)>& done)
{
    m_rooms.keys.forgetUnused(
        before, m_rooms.settings.connections(), this, [isSaved, done](std::optional<KeyStoreError> error) {
            if (!isSaved)
                done(Saved::NotEverySecret);
            else
                done(error ? Saved::NotEveryRemoval : Saved::All);
        });
}

void ConnectionsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

ConnectionEditor* ConnectionsPage::editor(int row) const
{
    return static_cast<ConnectionEditor*>(static_cast<QScrollArea*>(m_editors->widget(row))->widget());
}

ConnectionEditor* ConnectionsPage::currentEditor() const
{
    return editor(m_editors->currentIndex());
}

ConnectionEditor* ConnectionsPage::insert(const Connection& connection, int row)
{
    auto* one = new ConnectionEditor(m_rooms, connection, m_editors);
    auto* scroll = new QScrollArea(m_editors);
    scroll->setWidget(one);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_editors->insertWidget(row, scroll);
    m_list->insertItem(row, one->title());
    connect(one, &ConnectionEditor::changed, this, &ConnectionsPage::refresh);
    connect(one, &ConnectionEditor::changed, this, &ConnectionsPage::changed);
    // Queued, because the layout has to make room first.
    connect(
        one, &ConnectionEditor::partRevealed, scroll,
        [scroll](QWidget* part) { scroll->ensureWidgetVisible(part); }, Qt::QueuedConnection);
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
    // The list tells of another row while it still has the one that goes.
    const QSignalBlocker blocker(m_list);
    const std::unique_ptr<QWidget> gone(m_editors->widget(row));
    m_editors->removeWidget(gone.get());
    const std::unique_ptr<QListWidgetItem> item(m_list->takeItem(row));
    m_editors->setCurrentIndex(m_list->currentRow());
    if (wasUsed)
        m_used = currentEditor()->connection().id;
    refresh();
    m_list->setFocus();
    emit changed();
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
    if (m_rooms.fixed && m_rooms.fixed->demo) {
        m_inForce->tell(tr("This window is the demo: its calls go to the demo gateway on this computer, "
                           "whichever connection is in use here."),
            Tone::Uncertain);
    } else if (m_rooms.fixed) {
        m_inForce->tell(
            tr("This window was started with an address of its own: its calls go to %1, whichever "
               "connection is in use here. Proxy and CA file are those of the connection in use.")
                .arg(m_rooms.fixed->baseUrl),
            Tone::Uncertain);
    }
    refresh();
}

void ConnectionsPage::refresh()
{
    m_list->setMinimumWidth(ListCharacters * fontMetrics().averageCharWidth());
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isUsed = editor(row)->connection().id == m_used;
        const QString title = editor(row)->title();
        const QString spoken = isUsed ? tr("%1 (in use)").arg(title) : title;
        QListWidgetItem* item = m_list->item(row);
        item->setText(title);
        item->setIcon(isUsed ? tintedIcon(u"check", palette()) : blankIcon());
        item->setData(Qt::AccessibleTextRole, spoken);
        item->setToolTip(DisplayText::toolTip(spoken));
    }
    m_remove->setEnabled(m_list->count() > 1);
    m_remove->setToolTip(m_remove->isEnabled() ? QString() : tr("One connection has to stay."));
    const bool isUsed = m_list->currentRow() >= 0 && currentEditor()->connection().id == m_used;
    m_use->setEnabled(!isUsed);
    m_use->setToolTip(isUsed ? tr("New calls go through this connection already.")
                             : tr("New calls go through this connection."));
}

} // namespace Fluxscope::Ui
