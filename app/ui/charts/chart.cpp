// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart.h"

#include "models/displaytext.h"
#include "ui/widgets/statecolours.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QBuffer>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHash>
#include <QHorizontalBarSeries>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestLabel = 28;
constexpr qsizetype MostLabels = 10; // below standing bars
constexpr int MostTicks = 6;
constexpr double PictureScale = 2.0; // so that a printed picture is sharp
constexpr double BarWidth = 0.7; // of the room of a bar
constexpr int LeastHeight = 160;

/// Axes take labels for HTML, and show two equal ones once.
QStringList axisLabels(const QStringList& labels)
{
    QStringList unique;
    QHash<QString, int> counts;
    for (const QString& label : labels) {
        const QString text = DisplayText::excerpt(label, LongestLabel).toHtmlEscaped();
        const QString spaces(counts[text]++, QChar(QChar::ByteOrderMark)); // of no width
        unique.append(text + spaces);
    }
    return unique;
}

QAbstractAxis* axisOfAll(const QStringList& labels)
{
    auto* axis = new QBarCategoryAxis;
    axis->append(axisLabels(labels));
    return axis;
}

/// Where bars stand close together, QBarCategoryAxis cuts every label to the width of its bar, down to an
/// ellipsis. Here as many bars have a label as have room for a whole one.
QAbstractAxis* axisOfSome(const QStringList& labels)
{
    constexpr double HalfABar = 0.5;
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(-HalfABar);
    const QStringList texts = axisLabels(labels);
    const qsizetype step = (texts.size() + MostLabels - 1) / MostLabels;
    // Not from the first bar on: its label would reach over the edge.
    for (qsizetype place = step / 2; place < texts.size(); place += step)
        axis->append(texts.at(place), static_cast<double>(place));
    axis->setRange(-HalfABar, static_cast<double>(texts.size()) - HalfABar);
    return axis;
}

QByteArray svg(QGraphicsScene& scene, const QSize& size, const QString& title)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title);
    QPainter painter(&generator);
    scene.render(&painter);
    painter.end();
    return buffer.data();
}

QByteArray png(QGraphicsScene& scene, const QSize& size, const QColor& background)
{
    QImage image(size * PictureScale, QImage::Format_RGB32);
    image.fill(background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter);
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

Chart::Chart(QWidget* parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
{
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundRoundness(0);
    m_chart->setMargins(QMargins(4, 4, 4, 4));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    setMinimumHeight(LeastHeight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    restyle();
}

Chart::~Chart() = default;

void Chart::showBars(const QList<ChartBar>& bars, Qt::Orientation orientation, const QString& unit)
{
    clear();
    const bool isLying = orientation == Qt::Horizontal;
    QAbstractBarSeries* series =
        isLying ? static_cast<QAbstractBarSeries*>(new QHorizontalBarSeries) : new QBarSeries;
    auto* set = new QBarSet(QString());
    QStringList labels;
    QStringList tips;
    double most = 0;
    const auto add = [&](const ChartBar& bar) {
        set->append(bar.value);
        labels.append(bar.label);
        tips.append(bar.toolTip);
        most = std::max(most, bar.value);
    };
    // Lying bars begin at the bottom.
    if (isLying)
        std::for_each(bars.rbegin(), bars.rend(), add);
    else
        std::for_each(bars.begin(), bars.end(), add);
    series->append(set);
    series->setBarWidth(BarWidth);
    m_chart->addSeries(series);
    setAxes(labels, orientation, most, unit);
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{m_labels, m_values})
        series->attachAxis(axis);
    connect(set, &QBarSet::clicked, this,
        [this, isLying, last = set->count() - 1](int place) { emit picked(isLying ? last - place : place); });
    connect(set, &QBarSet::hovered, this,
        [this, tips](bool isOver, int place) { showTip(isOver, tips.value(place)); });
    restyle();
}

void Chart::showBoxes(const QList<ChartBox>& boxes, const QString& unit)
{
    clear();
    auto* series = new QBoxPlotSeries;
    QStringList labels;
    double most = 0;
    for (const ChartBox& box : boxes) {
        auto* set = new QBoxSet(
            box.least, box.lowerQuartile, box.median, box.upperQuartile, box.most, QString(), series);
        connect(set, &QBoxSet::clicked, this,
            [this, place = static_cast<int>(labels.size())] { emit picked(place); });
        connect(
            set, &QBoxSet::hovered, this, [this, tip = box.toolTip](bool isOver) { showTip(isOver, tip); });
        series->append(set);
        labels.append(box.label);
        most = std::max(most, box.most);
    }
    series->setBoxWidth(BarWidth / 2);
    m_chart->addSeries(series);
    setAxes(labels, Qt::Vertical, most, unit);
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{m_labels, m_values})
        series->attachAxis(axis);
    restyle();
}

bool Chart::save(const QString& file) const
{
    const QSize size = m_view->size();
    const QByteArray picture = file.endsWith(".svg"_L1, Qt::CaseInsensitive)
        ? svg(*m_view->scene(), size, accessibleName())
        : png(*m_view->scene(), size, palette().color(QPalette::Base));
    QSaveFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(picture) == picture.size() && target.commit();
}

void Chart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void Chart::clear()
{
    m_chart->removeAllSeries();
    for (QAbstractAxis* axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        axis->deleteLater();
    }
    m_labels = nullptr;
    m_values = nullptr;
}

void Chart::setAxes(const QStringList& labels, Qt::Orientation orientation, double most, const QString& unit)
{
    const bool isLying = orientation == Qt::Horizontal;
    m_labels = isLying || labels.size() <= MostLabels ? axisOfAll(labels) : axisOfSome(labels);
    m_values = new QValueAxis;
    m_values->setRange(0, most > 0 ? most : 1);
    // No tick between two calls.
    if (const double whole = std::floor(most); whole == most && whole > 0 && whole < MostTicks) {
        m_values->setTickCount(static_cast<int>(whole) + 1);
    } else {
        m_values->setTickCount(MostTicks);
        m_values->applyNiceNumbers();
    }
    m_values->setLabelFormat(u"%g"_s);
    m_values->setTitleText(unit.toHtmlEscaped());
    m_chart->addAxis(m_labels, isLying ? Qt::AlignLeft : Qt::AlignBottom);
    m_chart->addAxis(m_values, isLying ? Qt::AlignBottom : Qt::AlignLeft);
}

void Chart::restyle()
{
    const QColor text = palette().color(QPalette::Text);
    const QColor hairline = hairlineColour(palette());
    const QColor fill = toneColour(Tone::Running, palette());
    m_chart->setBackgroundBrush(palette().brush(QPalette::Base));
    m_chart->setBackgroundPen(Qt::NoPen);
    m_view->setBackgroundBrush(palette().brush(QPalette::Base));
    for (QAbstractAxis* axis : m_chart->axes()) {
        axis->setLabelsBrush(text);
        axis->setTitleBrush(text);
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
        axis->setLinePenColor(hairline);
        axis->setGridLineColor(hairline);
        axis->setGridLineVisible(axis == m_values);
    }
    for (QAbstractSeries* series : m_chart->series()) {
        if (auto* bars = qobject_cast<QAbstractBarSeries*>(series)) {
            for (QBarSet* set : bars->barSets()) {
                set->setBrush(fill);
                set->setPen(Qt::NoPen);
            }
        } else if (auto* boxes = qobject_cast<QBoxPlotSeries*>(series)) {
            // The median is drawn in the colour of the outline.
            QColor pale = fill;
            pale.setAlphaF(0.35F);
            boxes->setBrush(pale);
            boxes->setPen(QPen(text, 1.5));
        }
    }
}

void Chart::showTip(bool isOver, const QString& text)
{
    if (isOver)
        QToolTip::showText(QCursor::pos(), DisplayText::toolTip(text), this);
    else
        QToolTip::hideText();
}

} // namespace Fluxscope::Ui
