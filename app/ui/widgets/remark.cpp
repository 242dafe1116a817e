// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/remark.h"

#include <QApplication>
#include <QEvent>
#include <QResizeEvent>

namespace Fluxscope::Ui {

namespace {

constexpr int FewestCharacters = 12;

} // namespace

Remark::Remark(QWidget* field, QWidget* parent)
    : QLabel(parent)
    , m_field(field)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void Remark::tell(const QString& sentence, Tone tone)
{
    m_tone = tone;
    setText(sentence);
    setVisible(!sentence.isEmpty());
    if (m_field != nullptr)
        m_field->setAccessibleDescription(sentence);
    colour();
}

QSize Remark::minimumSizeHint() const
{
    return {FewestCharacters * fontMetrics().averageCharWidth(), heightForWidth(width())};
}

void Remark::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_isColouring)
        colour();
    QLabel::changeEvent(event);
}

void Remark::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void Remark::colour()
{
    m_isColouring = true;
    const QPalette theme = QApplication::palette();
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneColour(m_tone, theme));
    setPalette(own);
    m_isColouring = false;
}

} // namespace Fluxscope::Ui
