// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/snugscrollarea.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

namespace Fluxscope::Ui {

SnugScrollArea::SnugScrollArea(int leastHeight, QWidget* parent)
    : QScrollArea(parent)
    , m_leastHeight(leastHeight)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

QSize SnugScrollArea::sizeHint() const
{
    const QLayout* layout = widget()->layout();
    const QSize content = layout->totalSizeHint();
    return {content.width(),
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width()) : content.height()};
}

QSize SnugScrollArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), std::min(sizeHint().height(), m_leastHeight)};
}

bool SnugScrollArea::eventFilter(QObject* watched, QEvent* event)
{
    // QScrollArea keeps it to itself when its content gets higher or lower.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void SnugScrollArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    // Wrapped text may now take more or fewer lines.
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace Fluxscope::Ui
