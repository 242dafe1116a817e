// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/remark.h"

#include <QApplication>
#include <QEvent>

namespace Fluxscope::Ui {

Remark::Remark(QWidget* field, QWidget* parent)
    : QLabel(parent)
    , m_field(field)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
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

void Remark::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_isColouring)
        colour();
    QLabel::changeEvent(event);
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
