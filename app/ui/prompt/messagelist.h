// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prompt.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Fluxscope::Ui {

class MessageRow;

/// The earlier messages of a conversation, each with its role and its text, which can be added, moved and
/// deleted.
class MessageList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageList)

public:
    explicit MessageList(QWidget* parent = nullptr);

    [[nodiscard]] QList<Message> messages() const;
    void setMessages(const QList<Message>& messages);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    MessageRow* insertRow(const Message& message);
    void addMessage();
    void removeRow(MessageRow* row);
    void moveRow(MessageRow* row, int steps);
    void refresh();
    void orderTabs();

    QVBoxLayout* m_layout;
    QPushButton* m_add;
    QList<MessageRow*> m_rows;
};

} // namespace Fluxscope::Ui
