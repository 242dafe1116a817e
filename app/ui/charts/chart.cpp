// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart.h"

#include "ui/charts/axes.h"
#include "ui/charts/boxmark.h"
#include "ui/widgets/statecolours.h"

#include <QBarSeries>
#include <QBarSet>
#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>

namespace Fluxscope::Ui {

namespace {

constexpr double BarWidth = 0.7; // of the room of a bar

} // namespace

Chart::Chart(QWidget* parent)
    : ChartPane(parent)
{
    connect(&chart(), &QChart::plotAreaChanged, this, &Chart::placeRing);
    takeMarks();
    restyle();
}

Chart::~Chart() = default;

void Chart::showBars(const QList<ChartBar>& bars, Qt::Orientation orientation, const QString& unit)
{
    clear();
    showLegend({});
    const bool isLying = orientation == Qt::Horizontal;
    QAbstractBarSeries* series =
        isLying ? static_cast<QAbstractBarSeries*>(new QHorizontalBarSeries) : new QBarSeries;
    auto* set = new QBarSet(QString());
    QStringList labels;
    double most = 0;
    // Lying bars begin at the bottom.
    const auto count = static_cast<int>(bars.size());
    const auto placeIn = [isLying, count](int place) { return isLying ? count - 1 - place : place; };
    for (int place = 0; place < count; ++place) {
        const ChartBar& bar = bars.at(placeIn(place));
        set->append(bar.value);
        labels.append(bar.label);
        most = std::max(most, bar.value);
    }
    for (int mark = 0; mark < count; ++mark) {
        const ChartBar& bar = bars.at(mark);
        const double place = placeIn(mark);
        m_marks.append({bar.key.isEmpty() ? bar.label : bar.key, bar.toolTip,
            isLying ? QPointF(bar.value, place) : QPointF(place, bar.value)});
    }
    series->append(set);
    series->setBarWidth(BarWidth);
    setAxes(series, isLying ? namesAxis(labels) : sparseAxis(labels), valuesAxis(most, unit), isLying);
    connect(set, &QBarSet::clicked, this, [this, placeIn](int place) { pick(placeIn(place)); });
    connect(set, &QBarSet::hovered, this,
        [this, placeIn](bool isOver, int place) { showTip(isOver, tipOf(placeIn(place))); });
}

void Chart::showBoxes(const QList<ChartBox>& boxes, const QString& unit, const QStringList& legend)
{
    clear();
    showLegend(legend, LegendItem::Mark::Box);
    auto* series = new QBoxPlotSeries;
    QStringList labels;
    double most = 0;
    for (const ChartBox& box : boxes) {
        auto* set = new QBoxSet(
            box.least, box.lowerQuartile, box.median, box.upperQuartile, box.most, QString(), series);
        const auto mark = static_cast<int>(m_marks.size());
        connect(set, &QBoxSet::clicked, this, [this, mark] { pick(mark); });
        connect(set, &QBoxSet::hovered, this, [this, mark](bool isOver) { showTip(isOver, tipOf(mark)); });
        series->append(set);
        labels.append(box.label);
        m_marks.append({box.label, box.toolTip, QPointF(mark, box.median)});
        most = std::max(most, box.most);
    }
    series->setBoxWidth(BarWidth / 2);
    setAxes(series, namesAxis(labels), valuesAxis(most, unit), false);
}

int Chart::markCount() const
{
    return static_cast<int>(m_marks.size());
}

QString Chart::tipOf(int mark) const
{
    return m_marks.value(mark).toolTip;
}

QPointF Chart::placeOf(int mark) const
{
    return chart().mapToPosition(m_marks.value(mark).place);
}

void Chart::pick(int mark)
{
    emit picked(mark);
}

void Chart::restyleMarks()
{
    const QColor fill = toneColour(Tone::Running, palette());
    for (QAbstractAxis* axis : chart().axes())
        axis->setGridLineVisible(axis == m_values);
    for (QAbstractSeries* series : chart().series()) {
        if (auto* bars = qobject_cast<QAbstractBarSeries*>(series)) {
            for (QBarSet* set : bars->barSets()) {
                set->setBrush(fill);
                set->setPen(Qt::NoPen);
            }
        } else if (auto* boxes = qobject_cast<QBoxPlotSeries*>(series)) {
            boxes->setBrush(boxFill(palette()));
            boxes->setPen(boxOutline(palette()));
        }
    }
}

void Chart::clear()
{
    m_currentKey = currentMark() >= 0 ? m_marks.at(currentMark()).key : QString();
    m_marks.clear();
    chart().removeAllSeries();
    for (QAbstractAxis* axis : chart().axes()) {
        chart().removeAxis(axis);
        axis->deleteLater();
    }
    m_values = nullptr;
}

void Chart::setAxes(QAbstractSeries* series, QAbstractAxis* labels, QValueAxis* values, bool isLying)
{
    m_values = values;
    chart().setLocale(QLocale());
    chart().addSeries(series);
    chart().addAxis(labels, isLying ? Qt::AlignLeft : Qt::AlignBottom);
    chart().addAxis(values, isLying ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(labels);
    series->attachAxis(values);
    for (QAbstractAxis* axis : chart().axes())
        axis->setVisible(!m_marks.isEmpty());
    // The keyboard stays where it was when the same bar or box is there with new figures.
    int current = -1;
    for (int mark = 0; mark < markCount() && !m_currentKey.isNull(); ++mark) {
        if (m_marks.at(mark).key == m_currentKey)
            current = mark;
    }
    takeMarks(current);
    restyle();
}

} // namespace Fluxscope::Ui
