// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/promptlayout.h"

#include "ui/history/historypane.h"
#include "ui/prompt/promptpane.h"
#include "ui/reply/replypane.h"

#include <QDataStream>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

namespace {

constexpr int NarrowWidth = 1000; // below it prompt and reply stack
constexpr int LeastHistoryHeight = 200; // filter, headings and four rows
constexpr int LayoutFormat = 2;

} // namespace

PromptLayout::PromptLayout(PromptPane* prompt, ReplyPane* reply, HistoryPane* history, QWidget* parent)
    : QWidget(parent)
    , m_prompt(prompt)
    , m_reply(reply)
    , m_history(history)
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
{
    m_columns->addWidget(m_prompt);
    m_columns->addWidget(m_reply);
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 2);
    m_columns->setChildrenCollapsible(false);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_history);
    m_rows->setStretchFactor(0, 5);
    m_rows->setStretchFactor(1, 3);
    m_rows->setChildrenCollapsible(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    applyPlaces();

    connect(m_history, &HistoryPane::foldingChanged, this, &PromptLayout::fitReply);
    connect(m_history, &HistoryPane::foldingChanged, this, &PromptLayout::applyPlaces);
    connect(m_columns, &QSplitter::splitterMoved, this, &PromptLayout::keepPlaces);
    connect(m_rows, &QSplitter::splitterMoved, this, &PromptLayout::keepPlaces);
}

void PromptLayout::setHistoryVisible(bool visible)
{
    m_isHistoryWanted = visible;
    m_history->setVisible(visible);
    fitReply();
}

void PromptLayout::openReply()
{
    if (m_reply->isHidden())
        m_history->foldAgain();
    m_reply->focusReply();
}

QByteArray PromptLayout::save()
{
    // The window may have grown since a splitter was moved.
    if (isVisible())
        keepPlaces();
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << LayoutFormat << m_widePlaces.columns << m_widePlaces.rows << m_narrowPlaces.columns
           << m_narrowPlaces.rows << m_isHistoryWanted << m_history->saveState();
    return layout;
}

void PromptLayout::restore(const QByteArray& layout)
{
    int format = 0;
    Places wide;
    Places narrow;
    bool isHistoryWanted = true;
    QByteArray history;
    QDataStream stream(layout);
    stream >> format;
    if (format != LayoutFormat)
        return;
    stream >> wide.columns >> wide.rows >> narrow.columns >> narrow.rows >> isHistoryWanted >> history;
    if (stream.status() != QDataStream::Ok)
        return;
    m_widePlaces = wide;
    m_narrowPlaces = narrow;
    applyPlaces();
    m_history->restoreState(history);
    setHistoryVisible(isHistoryWanted);
}

void PromptLayout::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < NarrowWidth;
    if (isNarrow != m_isNarrow)
        setNarrow(isNarrow);
    fitReply();
}

void PromptLayout::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    m_columns->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_history->foldToTotals(narrow);
    applyPlaces();
}

void PromptLayout::applyPlaces()
{
    m_columns->setSizes(places().columns);
    m_rows->setSizes(places().rows);
}

void PromptLayout::fitReply()
{
    const bool isUnfolded = m_isNarrow && m_isHistoryWanted && !m_history->isFolded();
    const int needed =
        m_prompt->minimumSizeHint().height() + m_reply->minimumSizeHint().height() + LeastHistoryHeight;
    m_reply->setHidden(isUnfolded && height() < needed);
}

void PromptLayout::keepPlaces()
{
    // A hidden pane has no place.
    if (!m_reply->isHidden())
        places().columns = m_columns->sizes();
    // A hidden or folded history has no place of its own.
    if (m_isHistoryWanted && !m_history->isFolded())
        places().rows = m_rows->sizes();
}

} // namespace Fluxscope::Ui
