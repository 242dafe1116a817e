// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/entrymark.h"

#include "core/compareplan.h"
#include "models/displaytext.h"
#include "ui/charts/seriesmark.h"

#include <QPainter>
#include <QStyle>

namespace Fluxscope::Ui {

namespace {

constexpr int MarkWidth = 20; // SeriesMark::Radius on both sides, with the points of a star and some space

} // namespace

EntryMark::EntryMark(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void EntryMark::setEntry(int entry)
{
    m_entry = entry;
    update();
}

QSize EntryMark::sizeHint() const
{
    const QString widest = DisplayText::number(ComparePlan::MostEntries);
    return {MarkWidth + fontMetrics().horizontalAdvance(widest), qMax(MarkWidth, fontMetrics().height())};
}

void EntryMark::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect mark =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, MarkWidth - 4, height())); // a small gap
    SeriesMark(m_entry).draw(painter, QRectF(mark).center(), palette());
    const QRect number = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(MarkWidth, 0, 0, 0));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(number,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
        DisplayText::number(m_entry + 1));
}

} // namespace Fluxscope::Ui
