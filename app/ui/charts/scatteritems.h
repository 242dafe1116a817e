// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QGraphicsItem>
#include <QList>
#include <QPalette>
#include <QPixmap>
#include <QPointF>
#include <QStringList>

#include <vector>

namespace Fluxscope::Ui {

/// The points of all series as one item: an item for each point, as Qt Charts has them, takes longer than a
/// frame for some thousand points. On a screen they are stamps; in a file they are shapes.
class PointsItem final : public QGraphicsItem
{
public:
    explicit PointsItem(QGraphicsItem* parent);

    /// Points lie in the scene, a list for each series; they are drawn within `area`.
    void setPoints(const QList<QList<QPointF>>& points, const QRectF& area);
    void setPalette(const QPalette& palette);

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QList<QList<QPointF>> m_points;
    QRectF m_area;
    QPalette m_palette;
    std::vector<QPixmap> m_stamps; ///< of the series with the same place; empty until they are needed
    double m_stampRatio = 0;
};

/// The marks of a picture with their names, in as many lines as they need.
class LegendItem final : public QGraphicsItem
{
public:
    /// What stands before a name, as it is in the picture.
    enum class Mark {
        Series, ///< the SeriesMark of its place
        Box,
    };

    explicit LegendItem(QGraphicsItem* parent);

    void setNames(const QStringList& names, Mark mark);
    void setLook(const QPalette& palette, const QFont& font);
    /// Places the names; the height is that of the bounding rectangle then.
    void setWidth(double width);

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void place();

    QStringList m_names;
    Mark m_mark = Mark::Series;
    QList<QPointF> m_places; ///< of each mark
    QPalette m_palette;
    QFont m_font;
    QRectF m_area;
};

} // namespace Fluxscope::Ui
