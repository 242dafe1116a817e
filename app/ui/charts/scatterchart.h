// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/axes.h"
#include "ui/charts/chartpane.h"

#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace Fluxscope::Ui {

class PointsItem;

struct ScatterPoint
{
    double x = 0;
    double y = 0;
};

/// Points of one kind. The name is plain text, whoever it comes from; it stands in the legend, also where
/// there are no points.
struct ScatterSeries
{
    QString name;
    QList<ScatterPoint> points;
    /// Plain text about the point of that place. It is made when the user is at the point, since there can be
    /// thousands.
    std::function<QString(int point)> toolTip = {};
};

/// What an axis measures, and how its values are written, with their unit.
struct ScatterAxis
{
    QString title;
    AxisText text;
};

/// One figure against another, a point for each call, up to SeriesMark::Count series told apart by shape and
/// colour. Left and Right lead through the points of a series from left to right, Up and Down to the nearest
/// point of the previous and the next series.
class ScatterChart final : public ChartPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScatterChart)

public:
    explicit ScatterChart(QWidget* parent = nullptr);
    ~ScatterChart() override;

    /// The keyboard stays at its point as long as there is one at that place. Points of which a value is not
    /// finite are left out of the picture.
    void showPoints(const QList<ScatterSeries>& series, const ScatterAxis& x, const ScatterAxis& y);

signals:
    /// A point was chosen: the place of its series and its place there, as they were given.
    void picked(int series, int point);

protected:
    [[nodiscard]] int markCount() const override;
    [[nodiscard]] QString tipOf(int mark) const override;
    [[nodiscard]] QPointF placeOf(int mark) const override;
    void pick(int mark) override;
    [[nodiscard]] int neighbour(int mark, Qt::Key key) const override;
    void restyleMarks() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A point of the picture. Marks lie series by series, and from left to right in each.
    struct Mark
    {
        int series;
        int point;
        QPointF value;
    };

    void setAxes(const ScatterAxis& x, const ScatterAxis& y);
    void placePoints();
    [[nodiscard]] int markAt(QPointF place) const;
    [[nodiscard]] std::pair<int, int> marksOf(int series) const;

    QList<ScatterSeries> m_series;
    QList<Mark> m_marks;
    QList<QPointF> m_places; ///< of the marks, in the scene
    PointsItem* m_points; ///< of the chart
};

} // namespace Fluxscope::Ui
