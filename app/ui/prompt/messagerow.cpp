// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompt/messagerow.h"

#include "ui/prompt/plaineditor.h"
#include "ui/widgets/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace Fluxscope::Ui {

MessageRow::MessageRow(const Message& message, QWidget* parent)
    : QWidget(parent)
    , m_role(new QComboBox(this))
    , m_text(new PlainEditor(2, 6, this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    m_role->addItems({QString(), QString()});
    m_role->setCurrentIndex(message.role == Role::User ? 0 : 1);
    m_text->setPlainText(message.text);
    m_up->setArrowType(Qt::UpArrow);
    m_down->setArrowType(Qt::DownArrow);
    for (QToolButton* button : {m_up, m_down, m_remove}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }

    auto* heading = new QHBoxLayout;
    heading->setSpacing(4);
    heading->addWidget(m_role);
    heading->addStretch();
    heading->addWidget(m_up);
    heading->addWidget(m_down);
    heading->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(heading);
    layout->addWidget(m_text);

    connect(m_role, &QComboBox::currentIndexChanged, this, &MessageRow::changed);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MessageRow::changed);
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &MessageRow::removeRequested);
}

Message MessageRow::message() const
{
    return Message{m_role->currentIndex() == 0 ? Role::User : Role::Assistant, m_text->toPlainText()};
}

void MessageRow::setPlace(int place, int count)
{
    m_role->setItemText(0, tr("User"));
    m_role->setItemText(1, tr("Assistant"));
    m_role->setAccessibleName(tr("Role of message %1").arg(place));
    m_text->setAccessibleName(tr("Text of message %1").arg(place));
    m_remove->setIcon(tintedIcon(u"trash", palette()));
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_up, tr("Move message %1 up").arg(place));
    name(m_down, tr("Move message %1 down").arg(place));
    name(m_remove, tr("Delete message %1").arg(place));
    m_up->setEnabled(place > 1);
    m_down->setEnabled(place < count);
}

QWidget* MessageRow::followInTabOrder(QWidget* before)
{
    for (QWidget* control : std::initializer_list<QWidget*>{m_role, m_text, m_up, m_down, m_remove}) {
        setTabOrder(before, control);
        before = control;
    }
    return before;
}

void MessageRow::focusText()
{
    m_text->setFocus();
}

} // namespace Fluxscope::Ui
