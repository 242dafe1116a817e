// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/axes.h"

#include "models/displaytext.h"

#include <QBarCategoryAxis>
#include <QCategoryAxis>
#include <QHash>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestLabel = 52; // a name, and a share with its range
constexpr qsizetype MostLabels = 10; // below standing bars
constexpr int MostTicks = 6;

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

/// 1, 2 or 5 times a power of ten.
double roundStep(double range)
{
    const double raw = range / (MostTicks - 1);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

QAbstractAxis* namesAxis(const QStringList& names)
{
    auto* axis = new QBarCategoryAxis;
    axis->append(axisLabels(names));
    return axis;
}

QAbstractAxis* sparseAxis(const QStringList& labels)
{
    if (labels.size() <= MostLabels)
        return namesAxis(labels);
    // QBarCategoryAxis would cut every label to the width of its bar, down to an ellipsis.
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

QValueAxis* valuesAxis(double most, const QString& unit)
{
    auto* axis = new QValueAxis;
    axis->setRange(0, most > 0 ? most : 1);
    // No tick between two calls.
    if (const double whole = std::floor(most); whole == most && whole > 0 && whole < MostTicks) {
        axis->setTickCount(static_cast<int>(whole) + 1);
    } else {
        axis->setTickCount(MostTicks);
        axis->applyNiceNumbers();
    }
    // As many places as a step needs, since an exponent is nothing to read money from.
    const double step = axis->max() / (axis->tickCount() - 1);
    const int places = std::max(0, -static_cast<int>(std::floor(std::log10(step))));
    axis->setLabelFormat(u"%.%1f"_s.arg(places));
    axis->setTitleText(unit.toHtmlEscaped());
    return axis;
}

RoundTicks roundTicks(double least, double most)
{
    constexpr double Near = 0.5; // of the largest value: nearer ones leave room down to 0
    if (least >= 0 && least < Near * most)
        least = 0;
    double range = most - least;
    if (range <= 0) // one value, or none
        range = most > 0 ? most : 1;
    const double step = roundStep(range);
    const double first = std::floor(least / step);
    const double last = std::max(std::ceil(most / step), first + 1);
    return {first, step, static_cast<int>(std::lround(last - first))};
}

QCategoryAxis* numbersAxis(double least, double most, const AxisText& text, const QString& title)
{
    const RoundTicks ticks = roundTicks(least, most);
    QStringList labels;
    for (int place = 0; place <= ticks.steps; ++place)
        labels.append(text(ticks.at(place)));
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(ticks.at(-1));
    const QStringList texts = axisLabels(labels);
    for (int place = 0; place <= ticks.steps; ++place)
        axis->append(texts.at(place), ticks.at(place));
    // Beyond the last tick there is room for half of its label and for half a mark.
    constexpr double Room = 0.05;
    axis->setRange(ticks.at(0), ticks.at(ticks.steps) + Room * ticks.steps * ticks.step);
    axis->setTitleText(title.toHtmlEscaped());
    return axis;
}

} // namespace Fluxscope::Ui
