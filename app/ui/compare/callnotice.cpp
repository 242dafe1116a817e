// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/callnotice.h"

#include "models/calltext.h"
#include "models/displaytext.h"
#include "models/errortext.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

namespace {

constexpr int LeastHeight = 60; // title and a line of advice
constexpr qsizetype LongestDetail = 600; // more would push the id away

QLabel* textLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CallNotice::CallNotice(QWidget* parent)
    : SnugScrollArea(LeastHeight, parent)
    , m_content(new QWidget(this))
    , m_title(textLabel(m_content))
    , m_advice(textLabel(m_content))
    , m_detail(textLabel(m_content))
    , m_idRow(new QWidget(m_content))
    , m_id(new FactLabel(m_idRow))
    , m_copyId(new QToolButton(m_idRow))
{
    new FocusRing(this);
    QFont titleFont = font();
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    QFont monospace = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    monospace.setPointSizeF(font().pointSizeF());
    m_id->setFont(monospace);
    m_id->setElideMode(Qt::ElideMiddle);
    m_copyId->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copyId->setFocusPolicy(Qt::StrongFocus);
    connect(m_copyId, &QToolButton::clicked, this, &CallNotice::copyIdRequested);

    auto* ids = new QHBoxLayout(m_idRow);
    ids->setContentsMargins(0, 0, 0, 0);
    ids->setSpacing(8);
    ids->addWidget(m_id);
    ids->addWidget(m_copyId);
    ids->addStretch(1);

    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_advice);
    layout->addWidget(m_detail);
    layout->addWidget(m_idRow);
    setWidget(m_content);
    hide();
}

void CallNotice::showCall(const CallRecord& record)
{
    m_record = record;
    update();
}

void CallNotice::clear()
{
    m_record.reset();
    update();
}

void CallNotice::setBlind(bool blind)
{
    m_isBlind = blind;
    update();
}

void CallNotice::setColumnName(const QString& name)
{
    m_columnName = name;
    update();
}

bool CallNotice::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
    return SnugScrollArea::event(event);
}

void CallNotice::update()
{
    const auto explanation = m_record ? ErrorText::explain(*m_record) : std::nullopt;
    setVisible(explanation.has_value());
    if (!explanation) {
        m_title->clear();
        m_advice->clear();
        m_detail->clear();
        m_id->setValue({});
        m_id->setReason({});
        return;
    }
    //: %1 names a column of a comparison
    setAccessibleName(tr("What happened to %1").arg(m_columnName));
    m_title->setText(m_isBlind ? tr("This reply is not whole") : explanation->title);
    m_advice->setText(m_isBlind ? tr("Why is hidden until you have voted.") : explanation->advice);
    m_detail->setText(m_isBlind ? QString() : DisplayText::excerpt(explanation->detail, LongestDetail));
    m_detail->setVisible(!m_detail->text().isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(toneOf(m_record->state), palette()));
    m_title->setPalette(colours);
    colours.setColor(QPalette::WindowText, toneColour(Tone::Muted, palette()));
    m_detail->setPalette(colours);
    showId();
    updateGeometry();
}

void CallNotice::showId()
{
    // A reply at its token limit is a whole call with all its facts; its id is below.
    m_idRow->setVisible(!m_isBlind && m_record->state != CallState::Done);
    const auto id = supportId(*m_record);
    const Figure words = CallText::requestId(*m_record);
    if (m_isBlind)
        m_id->setValue({});
    else if (id)
        m_id->setValue(words.text);
    else
        m_id->setValue(words.reason, Tone::Muted);
    m_id->setReason(m_isBlind || !id ? QString() : words.reason);
    m_copyId->setVisible(id.has_value());
    m_copyId->setIcon(tintedIcon(u"copy", palette()));
    m_copyId->setText(tr("Copy"));
    m_copyId->setToolTip(tr("Copy the id that support finds the call by"));
    //: %1 names a column of a comparison
    m_copyId->setAccessibleName(tr("Copy request ID of %1").arg(m_columnName));
}

} // namespace Fluxscope::Ui
