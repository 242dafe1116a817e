// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBrush>
#include <QPen>

class QPainter;
class QPalette;
class QPointF;

namespace Fluxscope::Ui {

// How a box of a picture looks, there and in the legend.

[[nodiscard]] QBrush boxFill(const QPalette& palette);
/// The median is drawn with it, too.
[[nodiscard]] QPen boxOutline(const QPalette& palette);

/// A small box, as wide and as high as a SeriesMark.
void drawBoxMark(QPainter& painter, QPointF centre, const QPalette& palette);

} // namespace Fluxscope::Ui
