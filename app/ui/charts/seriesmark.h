// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPainter;
class QPainterPath;
class QPalette;
class QPointF;

namespace Fluxscope::Ui {

/// How one of many series is told apart, in a picture and beside it: by its shape alone, and by its colour as
/// well. The first eight are filled, the others hollow; no two have the same shape.
class SeriesMark final
{
public:
    static constexpr int Count = 16;
    static constexpr double Radius = 5.0;

    /// Series from Count on begin again with the first mark.
    explicit SeriesMark(int series);

    [[nodiscard]] bool isFilled() const;
    /// Around the origin.
    [[nodiscard]] QPainterPath shape() const;
    /// The Okabe-Ito palette, shifted in lightness until it has a contrast of 3:1 on the base colour of the
    /// themes in theme.h.
    [[nodiscard]] QColor colour(const QPalette& palette) const;

    /// With an edge in the base colour, so that marks which overlap stay marks.
    void draw(QPainter& painter, QPointF centre, const QPalette& palette) const;

private:
    int m_series;
};

} // namespace Fluxscope::Ui
