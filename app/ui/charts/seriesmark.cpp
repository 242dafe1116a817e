// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/seriesmark.h"

#include "ui/widgets/statecolours.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QTransform>

#include <array>
#include <cmath>
#include <numbers>

namespace Fluxscope::Ui {

namespace {

constexpr int Shapes = 8;
constexpr double HollowWidth = 1.8;
constexpr double FilledScale = 1.15;

// Black, orange, sky blue, bluish green, yellow, blue, vermillion, reddish purple.
constexpr std::array<QRgb, Shapes> LightColours{
    0xff1a1d21, 0xffb87d00, 0xff3a8fc4, 0xff008a64, 0xff8c8400, 0xff00558a, 0xffc85800, 0xffb4608f};
constexpr std::array<QRgb, Shapes> DarkColours{
    0xffe6e9ed, 0xffe69f00, 0xff7cc8f2, 0xff1fb58a, 0xfff0e442, 0xff3f8fd0, 0xffe9702a, 0xffd48bb3};
// The second eight have other colours on the same shapes.
constexpr int ColourShift = 3;
// The black of the palette comes last: it looks like the text.
constexpr std::array<int, Shapes> ColourOrder{5, 1, 3, 7, 2, 6, 4, 0};

/// Corners on a circle, the first one on top; every second one on a smaller circle where `inner` is given.
QPainterPath corners(int count, double radius, double inner = 0, double turn = 0)
{
    QPolygonF polygon;
    for (int corner = 0; corner < count; ++corner) {
        const double angle = 2 * std::numbers::pi * corner / count + turn;
        const double length = inner > 0 && corner % 2 == 1 ? inner : radius;
        polygon.append({length * std::sin(angle), -length * std::cos(angle)});
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath cross()
{
    constexpr double Length = SeriesMark::Radius;
    constexpr double Half = Length / 3;
    QPainterPath path;
    path.addPolygon(QPolygonF{{-Half, -Length}, {Half, -Length}, {Half, -Half}, {Length, -Half},
        {Length, Half}, {Half, Half}, {Half, Length}, {-Half, Length}, {-Half, Half}, {-Length, Half},
        {-Length, -Half}, {-Half, -Half}});
    path.closeSubpath();
    return path;
}

} // namespace

SeriesMark::SeriesMark(int series)
    : m_series(series % Count)
{ }

bool SeriesMark::isFilled() const
{
    return m_series < Shapes;
}

QPainterPath SeriesMark::shape() const
{
    // Pointed shapes are a little larger, so that all look equally heavy.
    constexpr double Large = 1.25 * Radius;
    constexpr double HalfTurn = std::numbers::pi;
    QPainterPath circle;
    switch (m_series % Shapes) {
    case 0:
        circle.addEllipse(QPointF(), Radius, Radius);
        return circle;
    case 1:
        return corners(4, Large, 0, HalfTurn / 4); // a square
    case 2:
        return corners(3, Large);
    case 3:
        return corners(4, Large); // a diamond
    case 4:
        return cross();
    case 5:
        return corners(3, Large, 0, HalfTurn);
    case 6:
        return corners(10, Large, Large / 2); // a star
    default:
        return QTransform().rotate(45).map(cross());
    }
}

QColor SeriesMark::colour(const QPalette& palette) const
{
    const int shift = isFilled() ? 0 : ColourShift;
    const auto place = static_cast<std::size_t>((m_series + shift) % Shapes);
    const auto hue = static_cast<std::size_t>(ColourOrder.at(place));
    return QColor::fromRgb(isDark(palette) ? DarkColours.at(hue) : LightColours.at(hue));
}

void SeriesMark::draw(QPainter& painter, QPointF centre, const QPalette& palette) const
{
    // The edge takes something off what is filled.
    const double scale = isFilled() ? FilledScale : 1.0;
    const QPainterPath path =
        QTransform::fromTranslate(centre.x(), centre.y()).scale(scale, scale).map(shape());
    const QColor base = palette.color(QPalette::Base);
    if (isFilled()) {
        painter.setPen(QPen(base, 1));
        painter.setBrush(colour(palette));
    } else {
        painter.setPen(QPen(colour(palette), HollowWidth));
        painter.setBrush(base);
    }
    painter.drawPath(path);
}

} // namespace Fluxscope::Ui
