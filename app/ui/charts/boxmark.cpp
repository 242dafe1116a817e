// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/boxmark.h"

#include "ui/charts/seriesmark.h"
#include "ui/widgets/statecolours.h"

#include <QPainter>
#include <QPalette>

namespace Fluxscope::Ui {

QBrush boxFill(const QPalette& palette)
{
    QColor pale = toneColour(Tone::Running, palette);
    pale.setAlphaF(0.35F);
    return pale;
}

QPen boxOutline(const QPalette& palette)
{
    return {palette.color(QPalette::Text), 1.5};
}

void drawBoxMark(QPainter& painter, QPointF centre, const QPalette& palette)
{
    constexpr double Half = SeriesMark::Radius;
    painter.setBrush(boxFill(palette));
    painter.setPen(boxOutline(palette));
    painter.drawRect(QRectF(centre - QPointF(Half, Half), centre + QPointF(Half, Half)));
    painter.drawLine(centre - QPointF(Half, 0), centre + QPointF(Half, 0));
}

} // namespace Fluxscope::Ui
