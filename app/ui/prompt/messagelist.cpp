// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompt/messagelist.h"

#include "ui/prompt/messagerow.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Fluxscope::Ui {

MessageList::MessageList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &MessageList::addMessage);
    refresh();
}

QList<Message> MessageList::messages() const
{
    QList<Message> messages;
    for (const MessageRow* row : m_rows)
        messages.append(row->message());
    return messages;
}

void MessageList::setMessages(const QList<Message>& messages)
{
    while (!m_rows.isEmpty()) {
        MessageRow* row = m_rows.takeLast();
        row->hide(); // Tab must not lead into it until it is gone
        row->deleteLater();
    }
    for (const Message& message : messages)
        insertRow(message);
    refresh();
    emit changed();
}

void MessageList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

MessageRow* MessageList::insertRow(const Message& message)
{
    auto* row = new MessageRow(message, this);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.append(row);
    // The layout would show it later, and until then it cannot have the focus.
    row->show();
    connect(row, &MessageRow::changed, this, &MessageList::changed);
    connect(row, &MessageRow::moveRequested, this, [this, row](int steps) { moveRow(row, steps); });
    connect(row, &MessageRow::removeRequested, this, [this, row] { removeRow(row); });
    return row;
}

void MessageList::addMessage()
{
    // Conversations alternate, so the next message is most likely the other side's.
    const bool isAfterUser = !m_rows.isEmpty() && m_rows.constLast()->message().role == Role::User;
    MessageRow* row = insertRow(Message{isAfterUser ? Role::Assistant : Role::User, QString()});
    refresh();
    row->focusText();
    emit changed();
}

void MessageList::removeRow(MessageRow* row)
{
    const auto place = m_rows.indexOf(row);
    m_rows.removeAt(place);
    row->hide();
    row->deleteLater();
    refresh();
    if (m_rows.isEmpty())
        m_add->setFocus();
    else
        m_rows.at(qMin(place, m_rows.size() - 1))->focusText();
    emit changed();
}

void MessageList::moveRow(MessageRow* row, int steps)
{
    const auto place = m_rows.indexOf(row);
    const auto target = place + steps;
    if (target < 0 || target >= m_rows.size())
        return;
    m_rows.move(place, target);
    m_layout->removeWidget(row);
    m_layout->insertWidget(static_cast<int>(target), row);
    refresh();
    emit changed();
}

void MessageList::refresh()
{
    m_add->setText(tr("Add message"));
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setPlace(static_cast<int>(i) + 1, count());
    orderTabs();
}

/// Qt puts new widgets at the end of the window's order, and passes over containers that take no focus. The
/// button has the place of the list in that order: the rows go behind it, and then it goes behind them.
void MessageList::orderTabs()
{
    QWidget* last = m_add;
    for (MessageRow* row : std::as_const(m_rows))
        last = row->followInTabOrder(last);
    if (last != m_add)
        setTabOrder(last, m_add);
}

} // namespace Fluxscope::Ui
