// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/comparemodel.h"

#include <QCoreApplication>

#include <chrono>
#include <optional>

namespace Fluxscope {

/// Which figure of which times a column of CompareModel shows.
struct CompareTimeCell
{
    Q_DECLARE_TR_FUNCTIONS(Fluxscope::CompareCells)

public:
    enum class Part { Median, Range, Quartiles, Percentile, MedianRange };

    bool isFirstToken = false; ///< else the total time
    Part part = Part::Median;

    /// nullopt: the column is none of times.
    [[nodiscard]] static std::optional<CompareTimeCell> of(CompareModel::Column column);

    [[nodiscard]] const CompareTimes& times(const CompareSample& sample) const;
    /// The figure in words, or the reason why there is none.
    [[nodiscard]] QString text(const CompareRow& row) const;
    /// nullopt: there is no such figure.
    [[nodiscard]] std::optional<std::chrono::milliseconds> sortValue(const CompareSample& sample) const;
};

} // namespace Fluxscope
