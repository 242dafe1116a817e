// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/columnorder.h"

#include <algorithm>
#include <numeric>

namespace Fluxscope::Ui {

namespace {

bool hasFigure(const CompareSample& sample, ColumnOrder order)
{
    return order == ColumnOrder::Cost ? sample.cost.has_value() : sample.medianToSortBy.has_value();
}

/// Both have the figure.
bool comesBefore(const CompareSample& one, const CompareSample& other, ColumnOrder order)
{
    if (order == ColumnOrder::Cost)
        return isCheaper(one.cost->medianUsd, other.cost->medianUsd);
    return *one.medianToSortBy < *other.medianToSortBy;
}

} // namespace

OrderedEntries orderedEntries(const CompareFigures& figures, bool stream, ColumnOrder order)
{
    OrderedEntries ordered;
    ordered.entries.resize(figures.entries.size());
    std::iota(ordered.entries.begin(), ordered.entries.end(), 0);
    if (order == ColumnOrder::Entry)
        return ordered;
    const auto sample = [&](int entry) -> const CompareSample& {
        return figures.entries.at(entry).samples.of(stream);
    };
    const auto firstWithout = std::stable_partition(ordered.entries.begin(), ordered.entries.end(),
        [&](int entry) { return hasFigure(sample(entry), order); });
    std::stable_sort(ordered.entries.begin(), firstWithout,
        [&](int one, int other) { return comesBefore(sample(one), sample(other), order); });
    ordered.withoutFigure = static_cast<int>(std::distance(firstWithout, ordered.entries.end()));
    return ordered;
}

} // namespace Fluxscope::Ui
