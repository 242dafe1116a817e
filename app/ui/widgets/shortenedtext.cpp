// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/shortenedtext.h"

#include "models/displaytext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Fluxscope::Ui {

ShortenedText::ShortenedText(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_more(new QToolButton(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_more, 0, Qt::AlignTop);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_showsWhole = !m_showsWhole;
        refresh();
    });
    hide();
    refresh();
}

void ShortenedText::setText(const QString& whole, const QString& shortened)
{
    m_whole = whole;
    m_shortened = shortened;
    refresh();
    setVisible(!whole.isEmpty());
}

void ShortenedText::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ShortenedText::refresh()
{
    const bool isLonger = m_whole != m_shortened;
    const QString& text = m_showsWhole ? m_whole : m_shortened;
    // Assistive technology is told of each text, changed or not.
    if (m_label->text() != text)
        m_label->setText(text);
    m_label->setToolTip(isLonger && !m_showsWhole ? DisplayText::toolTip(m_whole) : QString());
    //: A button beside a text of which only the beginning is shown, or all of it
    m_more->setText(m_showsWhole ? tr("Show less") : tr("Show all"));
    m_more->setAccessibleDescription(text);
    m_more->setVisible(isLonger);
}

} // namespace Fluxscope::Ui
