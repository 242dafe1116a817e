// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reply/errorpanel.h"

#include "models/displaytext.h"
#include "models/errortext.h"
#include "ui/callactions.h"
#include "ui/reply/retrycountdown.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/focusring.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>
#include <optional>
#include <utility>

namespace Fluxscope::Ui {

namespace {

constexpr int LeastHeight = 80; // title and a line of advice
constexpr qsizetype LongestDetail = 600; // more would push the buttons away; Raw has all of it

QLabel* textLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setMaximumWidth(720);
    return label;
}

} // namespace

ErrorPanel::ErrorPanel(CallActions& actions, QWidget* parent)
    : SnugScrollArea(LeastHeight, parent)
    , m_actions(actions)
    , m_countdown(new RetryCountdown(this))
    , m_content(new QWidget(this))
    , m_title(textLabel(m_content))
    , m_advice(textLabel(m_content))
    , m_detail(textLabel(m_content))
    , m_idRow(new QWidget(m_content))
    , m_idName(new FactLabel(m_idRow))
    , m_id(new FactLabel(m_idRow))
    , m_copyId(new QToolButton(m_idRow))
    , m_sendAgain(new QPushButton(m_content))
    , m_buttons(new QHBoxLayout)
{
    new FocusRing(this);
    QFont titleFont = font();
    titleFont.setPointSizeF(font().pointSizeF() * 1.25);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    QFont monospace = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    monospace.setPointSizeF(font().pointSizeF());
    m_id->setFont(monospace);
    m_id->setElideMode(Qt::ElideMiddle);
    m_idName->setShrinks(false);
    m_copyId->setDefaultAction(m_actions.copyRequestId);
    m_copyId->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copyId->setFocusPolicy(Qt::StrongFocus);

    auto* ids = new QHBoxLayout(m_idRow);
    ids->setContentsMargins(0, 0, 0, 0);
    ids->setSpacing(8);
    ids->addWidget(m_idName);
    ids->addWidget(m_id);
    ids->addWidget(m_copyId);
    ids->addStretch(1);

    m_buttons->setSpacing(8);
    m_buttons->addWidget(m_sendAgain);
    m_buttons->addStretch(1);

    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_advice);
    layout->addWidget(m_detail);
    layout->addWidget(m_idRow);
    layout->addLayout(m_buttons);

    setWidget(m_content);

    connect(m_countdown, &RetryCountdown::ticked, this, &ErrorPanel::updateSendAgain);
    connect(m_sendAgain, &QPushButton::clicked, m_actions.sendAgain, &QAction::trigger);
    connect(m_actions.sendAgain, &QAction::changed, this, &ErrorPanel::updateSendAgain);
    hide();
}

void ErrorPanel::showCall(const CallRecord& record)
{
    m_record = record;
    update();
}

void ErrorPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
    SnugScrollArea::changeEvent(event);
}

void ErrorPanel::update()
{
    const std::optional<Explanation> explanation = ErrorText::explain(m_record);
    setVisible(explanation.has_value());
    if (!explanation) {
        m_countdown->stop();
        return;
    }
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(toneOf(m_record.state), palette()));
    m_title->setPalette(colours);
    m_title->setText(explanation->title);
    m_advice->setText(explanation->advice);
    m_detail->setText(DisplayText::excerpt(explanation->detail, LongestDetail));
    m_detail->setVisible(!explanation->detail.isEmpty());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, toneColour(Tone::Muted, palette()));
    m_detail->setPalette(muted);

    const std::optional<SupportId> id = supportId(m_record);
    m_idRow->setVisible(id.has_value() && m_record.state != CallState::Done);
    if (id) {
        m_idName->setValue(id->headerName(), Tone::Muted);
        m_id->setValue(id->value);
    }

    m_sendAgain->setVisible(explanation->sendAgain);
    m_countdown->start(m_record, explanation->retryAfterSeconds);
    showActions(*explanation);
    updateSendAgain();
    updateGeometry();
}

void ErrorPanel::updateSendAgain()
{
    const bool waits = m_countdown->isWaiting();
    m_sendAgain->setText(
        waits ? RetryCountdown::caption(m_countdown->secondsLeft()) : m_actions.sendAgain->text());
    m_sendAgain->setToolTip(waits ? RetryCountdown::reason() : m_actions.sendAgain->toolTip());
    m_sendAgain->setEnabled(!waits && m_actions.sendAgain->isEnabled());
}

void ErrorPanel::showActions(const Explanation& explanation)
{
    for (QPushButton* button : std::exchange(m_extraButtons, {}))
        std::unique_ptr<QPushButton>(button).reset();
    for (const Explanation::Action action : explanation.actions) {
        auto* button = new QPushButton(ErrorText::actionText(action), m_content);
        m_buttons->insertWidget(static_cast<int>(m_extraButtons.size()) + 1, button);
        m_extraButtons.append(button);
        switch (action) {
        case Explanation::Action::OpenSettings:
            connect(button, &QPushButton::clicked, this, &ErrorPanel::settingsRequested);
            break;
        case Explanation::Action::ChooseCaFile:
            connect(button, &QPushButton::clicked, this, &ErrorPanel::chooseCaFileRequested);
            break;
        case Explanation::Action::OpenUsagePage:
        case Explanation::Action::OpenBillingPage:
            button->setToolTip(ErrorText::actionUrl(action).toString());
            connect(button, &QPushButton::clicked, this,
                [action] { QDesktopServices::openUrl(ErrorText::actionUrl(action)); });
            break;
        }
    }
}

} // namespace Fluxscope::Ui
