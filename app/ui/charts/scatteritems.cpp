// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/scatteritems.h"

#include "models/displaytext.h"
#include "ui/charts/boxmark.h"
#include "ui/charts/seriesmark.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Fluxscope::Ui {

namespace {

constexpr int LongestName = 40;
constexpr double StampSize = 2 * (1.5 * SeriesMark::Radius + 1); // with the edge of the largest shape
constexpr double Gap = 6.0; // between a mark and its name
constexpr double WideGap = 16.0; // between a name and the next mark

QPixmap stamp(int series, const QPalette& palette, double ratio)
{
    const int size = static_cast<int>(std::ceil(StampSize * ratio));
    QPixmap pixmap(size, size);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    SeriesMark(series).draw(painter, QPointF(StampSize / 2, StampSize / 2), palette);
    return pixmap;
}

/// Whether stamps look as sharp as shapes there.
bool isScreen(const QPainter& painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Raster
        && painter.worldTransform().type() <= QTransform::TxTranslate;
}

} // namespace

PointsItem::PointsItem(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
    setZValue(50); // above the grid
}

void PointsItem::setPoints(const QList<QList<QPointF>>& points, const QRectF& area)
{
    // Points on the edge are drawn whole.
    const QRectF roomy = area.adjusted(-StampSize, -StampSize, StampSize, StampSize);
    if (roomy != m_area) {
        prepareGeometryChange();
        m_area = roomy;
    }
    m_points = points;
    update();
}

void PointsItem::setPalette(const QPalette& palette)
{
    m_palette = palette;
    m_stamps.clear();
    update();
}

void PointsItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    const bool isStamped = isScreen(*painter);
    const double ratio = painter->device()->devicePixelRatioF();
    if (isStamped && ratio != m_stampRatio) {
        m_stamps.clear();
        m_stampRatio = ratio;
    }
    for (int series = 0; series < m_points.size(); ++series) {
        if (isStamped && m_stamps.size() <= static_cast<std::size_t>(series))
            m_stamps.push_back(stamp(series, m_palette, ratio));
        const SeriesMark mark(series);
        for (const QPointF& point : m_points.at(series)) {
            if (isStamped) {
                painter->drawPixmap(point - QPointF(StampSize / 2, StampSize / 2),
                    m_stamps.at(static_cast<std::size_t>(series)));
            } else {
                mark.draw(*painter, point, m_palette);
            }
        }
    }
}

LegendItem::LegendItem(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{ }

void LegendItem::setNames(const QStringList& names, Mark mark)
{
    QStringList excerpts;
    for (const QString& name : names)
        excerpts.append(DisplayText::excerpt(name, LongestName));
    if (excerpts == m_names && mark == m_mark)
        return;
    m_names = excerpts;
    m_mark = mark;
    place();
}

void LegendItem::setLook(const QPalette& palette, const QFont& font)
{
    m_palette = palette;
    m_font = font;
    place();
}

void LegendItem::setWidth(double width)
{
    if (width == m_area.width())
        return;
    m_area.setWidth(width);
    place();
}

void LegendItem::place()
{
    prepareGeometryChange();
    const QFontMetricsF metrics(m_font);
    const double lineHeight = std::max(metrics.height(), StampSize);
    double x = 0;
    double y = 0;
    m_places.clear();
    for (const QString& name : std::as_const(m_names)) {
        const double width = StampSize + Gap + metrics.horizontalAdvance(name);
        if (x > 0 && x + width > m_area.width()) {
            x = 0;
            y += lineHeight;
        }
        m_places.append({x + StampSize / 2, y + lineHeight / 2});
        x += width + WideGap;
    }
    m_area.setHeight(m_names.isEmpty() ? 0 : y + lineHeight);
    update();
}

void LegendItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    painter->setFont(m_font);
    const QFontMetricsF metrics(m_font);
    for (int series = 0; series < m_names.size(); ++series) {
        const QPointF& place = m_places.at(series);
        if (m_mark == Mark::Series)
            SeriesMark(series).draw(*painter, place, m_palette);
        else
            drawBoxMark(*painter, place, m_palette);
        painter->setPen(m_palette.color(QPalette::Text));
        const double baseline = place.y() + (metrics.ascent() - metrics.descent()) / 2;
        painter->drawText(QPointF(place.x() + StampSize / 2 + Gap, baseline), m_names.at(series));
    }
}

} // namespace Fluxscope::Ui
