// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/columnrow.h"

#include "ui/compare/comparecolumn.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Fluxscope::Ui {

using namespace std::chrono_literals;

namespace {

constexpr auto TextPace = 33ms; // 30 Hz: more is not seen, less stutters

} // namespace

ColumnRow::ColumnRow(QWidget* parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_layout(new QHBoxLayout(m_content))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    // Its columns take the focus.
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_content);
    viewport()->installEventFilter(this);
    m_content->installEventFilter(this);

    m_lookAgain.setSingleShot(true);
    m_lookAgain.setInterval(0ms);
    connect(&m_lookAgain, &QTimer::timeout, this, &ColumnRow::updateInView);
    m_flush.setTimerType(Qt::PreciseTimer);
    connect(&m_flush, &QTimer::timeout, this, &ColumnRow::flushNext);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &ColumnRow::updateInView);
}

void ColumnRow::place(const QList<CompareColumn*>& columns)
{
    for (CompareColumn* column : std::as_const(m_columns)) {
        m_layout->removeWidget(column);
        column->setVisible(columns.contains(column));
        if (!columns.contains(column))
            column->setInView(false);
    }
    m_columns = columns;
    if (m_expanded && !columns.contains(m_expanded))
        m_expanded = nullptr;
    QWidget* before = nullptr;
    for (CompareColumn* column : columns) {
        m_layout->addWidget(column, 1);
        // Assistive technology goes by the order of the siblings, which is that of their stacking.
        column->raise();
        const auto chain = column->tabChain();
        for (QWidget* stop : chain) {
            if (before)
                setTabOrder(before, stop);
            before = stop;
        }
    }
    expand(m_expanded);
}

void ColumnRow::expand(CompareColumn* column)
{
    m_expanded = column;
    for (CompareColumn* each : std::as_const(m_columns)) {
        const bool isExpanded = column != nullptr && each == column;
        each->setExpanded(isExpanded);
        each->setVisible(column == nullptr || isExpanded);
    }
    m_lookAgain.start();
}

void ColumnRow::goTo(CompareColumn* column)
{
    if (m_expanded)
        expand(column);
    ensureWidgetVisible(column, 0, 0);
    column->focusReply();
}

void ColumnRow::setScrollsTogether(bool together)
{
    m_scrollsTogether = together;
    m_lastPlace = 0;
}

void ColumnRow::scrollAlong(const CompareColumn* moved)
{
    if (!m_scrollsTogether || m_isScrollingAlong)
        return;
    const QScopedValueRollback guard(m_isScrollingAlong, true);
    m_lastPlace = moved->place();
    for (CompareColumn* column : std::as_const(m_columns)) {
        if (column != moved && column->isInView())
            column->scrollTo(m_lastPlace);
    }
}

void ColumnRow::startFlushing()
{
    m_idleFlushes = 0;
    if (!m_flush.isActive())
        m_flush.start(0ms);
}

void ColumnRow::flushNext()
{
    QList<CompareColumn*> inView;
    std::copy_if(m_columns.cbegin(), m_columns.cend(), std::back_inserter(inView),
        [](const CompareColumn* column) { return column->isInView(); });
    // A whole turn without anything to show.
    if (m_idleFlushes >= inView.size()) {
        m_flush.stop();
        return;
    }
    m_flush.setInterval(TextPace / static_cast<int>(inView.size()));
    m_nextFlush = (m_nextFlush + 1) % inView.size();
    if (inView.at(m_nextFlush)->flushText())
        m_idleFlushes = 0;
    else
        ++m_idleFlushes;
}

bool ColumnRow::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPlacing = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if ((watched == m_content || watched == viewport()) && isPlacing)
        m_lookAgain.start();
    return QScrollArea::eventFilter(watched, event);
}

void ColumnRow::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    m_lookAgain.start();
}

void ColumnRow::hideEvent(QHideEvent* event)
{
    QScrollArea::hideEvent(event);
    m_lookAgain.start();
}

void ColumnRow::updateInView()
{
    const QRect view = viewport()->rect();
    for (CompareColumn* column : std::as_const(m_columns)) {
        const QRect placed(column->mapTo(viewport(), QPoint()), column->size());
        const bool isInView = column->isVisible() && placed.intersects(view);
        if (isInView == column->isInView())
            continue;
        column->setInView(isInView);
        if (isInView && m_scrollsTogether) {
            const QScopedValueRollback guard(m_isScrollingAlong, true);
            column->scrollTo(m_lastPlace);
        }
    }
}

} // namespace Fluxscope::Ui
