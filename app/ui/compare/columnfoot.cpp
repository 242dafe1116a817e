// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/columnfoot.h"

#include "models/displaytext.h"
#include "ui/compare/columnbutton.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

namespace {

constexpr qsizetype LongestNote = 120;

} // namespace

ColumnFoot::ColumnFoot(QWidget* parent)
    : QWidget(parent)
    , m_noteLine(new FactLabel(this))
    , m_up(columnButton(this))
    , m_down(columnButton(this))
    , m_noteButton(columnButton(this))
    , m_copyId(columnButton(this))
    , m_compare(elidingColumnButton(Qt::ElideRight, this))
    , m_compareMenu(new QMenu(m_compare))
{
    m_up->setCheckable(true);
    m_down->setCheckable(true);
    layOut();
    connectControls();
    colour();
    retranslate();
}

void ColumnFoot::layOut()
{
    auto* actions = new QHBoxLayout;
    actions->setSpacing(0); // they have room around their pictures and words of their own
    for (QToolButton* each : {m_up, m_down, m_noteButton, m_copyId})
        actions->addWidget(each);
    actions->addStretch(1);
    actions->addWidget(m_compare);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_noteLine);
    layout->addLayout(actions);
}

void ColumnFoot::connectControls()
{
    connect(m_up, &QToolButton::clicked, this,
        [this](bool on) { emit voteRequested(on ? std::optional(1) : std::nullopt); });
    connect(m_down, &QToolButton::clicked, this,
        [this](bool on) { emit voteRequested(on ? std::optional(-1) : std::nullopt); });
    connect(m_noteButton, &QToolButton::clicked, this, &ColumnFoot::noteRequested);
    connect(m_copyId, &QToolButton::clicked, this, &ColumnFoot::copyIdRequested);
    // Not the button's own menu: its arrow would lie on the text, for which there is hardly room.
    connect(m_compare, &QToolButton::clicked, this, [this] {
        emit compareMenuOpened();
        m_compareMenu->popup(m_compare->mapToGlobal(QPoint()));
    });
}

void ColumnFoot::showCall(const std::optional<CompareCall>& call)
{
    m_call = call;
    updateButtons();
}

void ColumnFoot::setMarks(std::optional<int> vote, const QString& note)
{
    m_vote = vote;
    m_note = note;
    showMarks();
}

void ColumnFoot::setBlind(bool blind)
{
    m_isBlind = blind;
    updateButtons();
    showMarks();
}

void ColumnFoot::setColumnName(const QString& name)
{
    m_columnName = name;
    retranslate();
}

QList<QWidget*> ColumnFoot::tabChain() const
{
    return {m_up, m_down, m_noteButton, m_copyId, m_compare};
}

bool ColumnFoot::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        colour();
    return QWidget::event(event);
}

void ColumnFoot::retranslate()
{
    m_noteButton->setText(tr("Note…"));
    m_compare->setText(tr("Compare with…"));
    //: %1 names a column of a comparison; so below
    m_up->setAccessibleName(tr("Thumbs up for %1").arg(m_columnName));
    m_down->setAccessibleName(tr("Thumbs down for %1").arg(m_columnName));
    m_noteButton->setAccessibleName(tr("Note on the reply of %1").arg(m_columnName));
    m_copyId->setAccessibleName(tr("Copy request ID of %1").arg(m_columnName));
    m_compare->setAccessibleName(tr("Compare the reply of %1 with another").arg(m_columnName));
    updateButtons();
    showMarks();
}

void ColumnFoot::colour()
{
    m_up->setIcon(tintedIcon(u"thumb-up", palette()));
    m_down->setIcon(tintedIcon(u"thumb-down", palette()));
    m_copyId->setIcon(tintedIcon(u"copy", palette()));
}

void ColumnFoot::updateButtons()
{
    const bool hasEnded = m_call && m_call->state == CompareCall::State::Ended;
    const bool isDeleted = m_call && m_call->state == CompareCall::State::Deleted;
    QString unfinished = tr("This call has not ended");
    if (isDeleted)
        unfinished = tr("This call was deleted from the history");
    else if (!m_call || m_call->state == CompareCall::State::Dropped)
        unfinished = tr("No call has been made");
    explain(*m_up, hasEnded, tr("A good reply"), unfinished);
    explain(*m_down, hasEnded, tr("A bad reply"), unfinished);
    const QString hidden = tr("Hidden until you have voted");
    explain(*m_noteButton, hasEnded && !m_isBlind, tr("Write a note on this reply"),
        m_isBlind ? tr("What was noted before may name the model. Notes are open again when you have voted.")
                  : unfinished);
    const bool hasId = m_call && supportId(m_call->record).has_value();
    const QString noId = isDeleted ? unfinished : tr("This call has no request ID");
    explain(*m_copyId, hasId && !m_isBlind, tr("Copy the request ID"), m_isBlind ? hidden : noId);
    explain(*m_compare, hasEnded && !m_isBlind, tr("See how this reply differs from another one"),
        m_isBlind ? hidden : unfinished);
}

void ColumnFoot::showMarks()
{
    m_up->setChecked(m_vote == 1);
    m_down->setChecked(m_vote == -1);
    // What was noted earlier may name the model.
    const bool showsNote = !m_note.isEmpty() && !m_isBlind;
    //: %1 is what the user wrote
    m_noteLine->setValue(
        showsNote ? tr("Note: %1").arg(DisplayText::excerpt(m_note, LongestNote)) : QString(), Tone::Muted);
    m_noteLine->setVisible(showsNote);
}

} // namespace Fluxscope::Ui
