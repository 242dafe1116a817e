// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/nocomparison.h"

#include "ui/widgets/statecolours.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

NoComparison::NoComparison(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
{
    QFont titleFont = font();
    titleFont.setPointSizeF(font().pointSizeF() * 1.25);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMaximumWidth(520);
        layout->addWidget(label);
    }
    layout->addStretch(3);
    retranslate();
}

bool NoComparison::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    return QWidget::event(event);
}

void NoComparison::retranslate()
{
    m_title->setText(tr("No comparison yet"));
    m_text->setText(
        tr("Choose the models to compare and run them: the same prompt goes to each of them. Here you will "
           "see their replies side by side as they arrive, who served each one, what it cost and how long it "
           "took. Repeats become pages, and replies can be voted on, also blind."));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, toneColour(Tone::Muted, palette()));
    m_text->setPalette(muted);
}

} // namespace Fluxscope::Ui
