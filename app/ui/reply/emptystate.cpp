// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reply/emptystate.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/statecolours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_settings(new QPushButton(this))
    , m_demo(new QPushButton(this))
{
    new FocusRing(this);
    QFont titleFont = font();
    titleFont.setPointSizeF(font().pointSizeF() * 1.25);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMaximumWidth(520);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_settings);
    buttons->addWidget(m_demo);
    buttons->addStretch(1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addStretch(3);

    connect(m_settings, &QPushButton::clicked, this, &EmptyState::settingsRequested);
    connect(m_demo, &QPushButton::clicked, this, &EmptyState::demoRequested);
    retranslate();
}

void EmptyState::setKeyMissing(bool missing)
{
    m_isKeyMissing = missing;
    retranslate();
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EmptyState::retranslate()
{
    if (m_isKeyMissing) {
        m_title->setText(tr("No API key yet"));
        m_text->setText(
            tr("Enter your FluxRouter key in the settings, then write a prompt and send it. The demo "
               "shows everything without a key: its replies and costs are invented."));
    } else {
        m_title->setText(tr("Send your first prompt"));
        //: %1 is a keyboard shortcut
        m_text->setText(
            tr("Write a prompt and press %1. Here you will see the reply, which model answered, what it "
               "cost, how long it took, and the id that FluxRouter's support finds the call by.")
                .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    }
    m_settings->setText(tr("Settings…"));
    m_demo->setText(tr("Open the demo"));
    m_settings->setVisible(m_isKeyMissing);
    m_demo->setVisible(m_isKeyMissing);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, toneColour(Tone::Muted, palette()));
    m_text->setPalette(muted);
}

} // namespace Fluxscope::Ui
