// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

class QAbstractAxis;
class QCategoryAxis;
class QValueAxis;

namespace Fluxscope::Ui {

/// A name for each bar or box, in its width. Names are plain text, and may be equal.
[[nodiscard]] QAbstractAxis* namesAxis(const QStringList& names);

/// Below standing bars: a label for each where they have room, else for some of them.
[[nodiscard]] QAbstractAxis* sparseAxis(const QStringList& labels);

/// From 0 to a round number from `most` on.
[[nodiscard]] QValueAxis* valuesAxis(double most, const QString& unit);

/// Round numbers that go from one end of an axis to the other.
struct RoundTicks
{
    double first = 0; ///< in steps, so that sums of steps do not drift
    double step = 1;
    int steps = 1;

    [[nodiscard]] double at(int place) const { return (first + place) * step; }
};

/// Around all values from `least` to `most`. They begin at 0 unless the values lie far from it.
[[nodiscard]] RoundTicks roundTicks(double least, double most);

/// How values of an axis are written, with their unit.
using AxisText = std::function<QString(double)>;

/// The numbers of roundTicks(), written by `text`.
[[nodiscard]] QCategoryAxis* numbersAxis(
    double least, double most, const AxisText& text, const QString& title);

} // namespace Fluxscope::Ui
