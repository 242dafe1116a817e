// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/comparemodel.h"
#include "models/comparepoints.h"
#include "ui/charts/chart.h"
#include "ui/charts/scatterchart.h"

#include <QCoreApplication>

#include <chrono>
#include <optional>

namespace Fluxscope::Ui {

/// What the pictures of a comparison are drawn from, in the language of the window.
class ComparePictures final
{
    Q_DECLARE_TR_FUNCTIONS(Fluxscope::Ui::ComparePictures)

public:
    ComparePictures() = delete;

    /// A value on an axis of times.
    [[nodiscard]] static double seconds(std::chrono::milliseconds time);

    /// Such a value without an exponent, and without the noise of its last bits.
    [[nodiscard]] static QString plainNumber(double value);

    /// How the known costs of an entry spread; nullopt: it has none.
    [[nodiscard]] static std::optional<ChartBox> costBox(const CompareRow& row);
    /// How those times of an entry spread; nullopt: they are too few.
    [[nodiscard]] static std::optional<ChartBox> timeBox(const CompareRow& row, const CompareTimes& times);

    /// Cost against time, a series for each of the names.
    [[nodiscard]] static QList<ScatterSeries> series(
        const QStringList& names, const QList<QList<ComparePoint>>& points);
    [[nodiscard]] static ScatterAxis timeAxis();
    [[nodiscard]] static ScatterAxis costAxis();

    /// Of axes, with the unit.
    [[nodiscard]] static QString costTitle();
    [[nodiscard]] static QString timeTitle(bool isFirstToken);
};

} // namespace Fluxscope::Ui
