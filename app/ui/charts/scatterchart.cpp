// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/scatterchart.h"

#include "ui/charts/scatteritems.h"
#include "ui/charts/seriesmark.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QMouseEvent>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace Fluxscope::Ui {

namespace {

constexpr double Reach = 2 * SeriesMark::Radius; // of the mouse around a point

} // namespace

ScatterChart::ScatterChart(QWidget* parent)
    : ChartPane(parent)
    , m_points(new PointsItem(&chart()))
{
    view().viewport()->setMouseTracking(true);
    view().viewport()->installEventFilter(this);
    connect(&chart(), &QChart::plotAreaChanged, this, &ScatterChart::placePoints);
    restyle();
    takeMarks();
}

ScatterChart::~ScatterChart() = default;

void ScatterChart::showPoints(const QList<ScatterSeries>& series, const ScatterAxis& x, const ScatterAxis& y)
{
    const Mark former = currentMark() >= 0 ? m_marks.at(currentMark()) : Mark{-1, -1, {}};
    m_series = series;
    m_marks.clear();
    for (int place = 0; place < series.size(); ++place) {
        const QList<ScatterPoint>& points = series.at(place).points;
        for (int point = 0; point < points.size(); ++point) {
            const QPointF value(points.at(point).x, points.at(point).y);
            if (std::isfinite(value.x()) && std::isfinite(value.y()))
                m_marks.append({place, point, value});
        }
    }
    std::stable_sort(m_marks.begin(), m_marks.end(), [](const Mark& one, const Mark& other) {
        return std::tuple(one.series, one.value.x()) < std::tuple(other.series, other.value.x());
    });
    const auto current = std::find_if(m_marks.cbegin(), m_marks.cend(),
        [&former](const Mark& mark) { return mark.series == former.series && mark.point == former.point; });
    setAxes(x, y);
    QStringList names;
    for (const ScatterSeries& one : series)
        names.append(one.name);
    showLegend(names);
    restyle();
    placePoints();
    takeMarks(current == m_marks.cend() ? -1 : static_cast<int>(current - m_marks.cbegin()));
}

int ScatterChart::markCount() const
{
    return static_cast<int>(m_marks.size());
}

QString ScatterChart::tipOf(int mark) const
{
    const Mark& found = m_marks.at(mark);
    const auto& toolTip = m_series.at(found.series).toolTip;
    return toolTip ? toolTip(found.point) : QString();
}

QPointF ScatterChart::placeOf(int mark) const
{
    return m_places.value(mark);
}

void ScatterChart::pick(int mark)
{
    const Mark found = m_marks.at(mark);
    emit picked(found.series, found.point);
}

int ScatterChart::neighbour(int mark, Qt::Key key) const
{
    const Mark& from = m_marks.at(mark);
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const auto [first, end] = marksOf(from.series);
        return std::clamp(key == Qt::Key_Left ? mark - 1 : mark + 1, first, end - 1);
    }
    const int step = key == Qt::Key_Up ? -1 : 1;
    for (int series = from.series + step; series >= 0 && series < m_series.size(); series += step) {
        const auto [first, end] = marksOf(series);
        int nearest = mark;
        double least = std::numeric_limits<double>::infinity();
        for (int other = first; other < end; ++other) {
            const QPointF way = m_places.value(other) - m_places.value(mark);
            if (const double distance = QPointF::dotProduct(way, way); distance < least) {
                least = distance;
                nearest = other;
            }
        }
        if (nearest != mark)
            return nearest;
    }
    return mark;
}

void ScatterChart::restyleMarks()
{
    m_points->setPalette(palette());
}

bool ScatterChart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto* move = static_cast<QMouseEvent*>(event);
        const int mark = markAt(view().mapToScene(move->position().toPoint()));
        view().viewport()->setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        showTip(mark >= 0, mark >= 0 ? tipOf(mark) : QString());
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto* release = static_cast<QMouseEvent*>(event);
        const int mark = markAt(view().mapToScene(release->position().toPoint()));
        if (mark >= 0 && release->button() == Qt::LeftButton)
            pick(mark);
    }
    return ChartPane::eventFilter(watched, event);
}

void ScatterChart::setAxes(const ScatterAxis& x, const ScatterAxis& y)
{
    chart().removeAllSeries();
    for (QAbstractAxis* axis : chart().axes()) {
        chart().removeAxis(axis);
        axis->deleteLater();
    }
    if (m_marks.isEmpty())
        return;
    QPointF least = m_marks.constFirst().value;
    QPointF most = least;
    for (const Mark& mark : std::as_const(m_marks)) {
        least = {std::min(least.x(), mark.value.x()), std::min(least.y(), mark.value.y())};
        most = {std::max(most.x(), mark.value.x()), std::max(most.y(), mark.value.y())};
    }
    // Axes measure only what belongs to them.
    auto* series = new QScatterSeries;
    chart().addSeries(series);
    QAbstractAxis* axis = numbersAxis(least.x(), most.x(), x.text, x.title);
    chart().addAxis(axis, Qt::AlignBottom);
    series->attachAxis(axis);
    axis = numbersAxis(least.y(), most.y(), y.text, y.title);
    chart().addAxis(axis, Qt::AlignLeft);
    series->attachAxis(axis);
}

void ScatterChart::placePoints()
{
    m_places.clear();
    QList<QList<QPointF>> points(m_series.size());
    for (const Mark& mark : std::as_const(m_marks)) {
        m_places.append(chart().mapToPosition(mark.value));
        points[mark.series].append(m_places.constLast());
    }
    m_points->setPoints(points, chart().plotArea());
    placeRing();
}

/// The nearest mark in reach of the mouse, the upper one of two; -1: there is none.
int ScatterChart::markAt(QPointF place) const
{
    int nearest = -1;
    double least = Reach * Reach;
    for (int mark = 0; mark < m_places.size(); ++mark) {
        const QPointF way = m_places.at(mark) - place;
        if (const double distance = QPointF::dotProduct(way, way); distance <= least) {
            least = distance;
            nearest = mark;
        }
    }
    return nearest;
}

/// The first mark of the series and the one behind its last.
std::pair<int, int> ScatterChart::marksOf(int series) const
{
    const auto begin = std::lower_bound(m_marks.cbegin(), m_marks.cend(), series,
        [](const Mark& mark, int wanted) { return mark.series < wanted; });
    const auto end = std::upper_bound(m_marks.cbegin(), m_marks.cend(), series,
        [](int wanted, const Mark& mark) { return wanted < mark.series; });
    return {static_cast<int>(begin - m_marks.cbegin()), static_cast<int>(end - m_marks.cbegin())};
}

} // namespace Fluxscope::Ui
