// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsEllipseItem>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QStringList>
#include <QWidget>

namespace Fluxscope::Ui {

/// Where the ring around the mark of the keyboard is, in the viewport; a null point: there is none.
[[nodiscard]] inline QPoint ringPlace(const QWidget& chart)
{
    const auto* view = chart.findChild<QGraphicsView*>();
    for (const QGraphicsItem* item : view->scene()->items()) {
        if (qgraphicsitem_cast<const QGraphicsEllipseItem*>(item) != nullptr && item->isVisible())
            return view->mapFromScene(item->scenePos());
    }
    return {};
}

/// What stands at the axes.
[[nodiscard]] inline QStringList axisTexts(const QWidget& chart)
{
    QStringList texts;
    for (const QGraphicsItem* item : chart.findChild<QGraphicsView*>()->scene()->items()) {
        if (const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item); text && text->isVisible())
            texts.append(text->toPlainText());
    }
    return texts;
}

} // namespace Fluxscope::Ui
