// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/comparestatistics.h"

#include <QList>

namespace Fluxscope::Ui {

/// By what the columns of a comparison are sorted.
enum class ColumnOrder {
    Entry, ///< as the comparison lists them
    Cost, ///< by the median, the cheapest first
    Time, ///< by the median of the total of whole calls, be it one, the quickest first
};

/// Entries in the order of their columns.
struct OrderedEntries
{
    QList<int> entries;
    int withoutFigure = 0; ///< stand last, as the comparison lists them

    bool operator==(const OrderedEntries&) const = default;
};

[[nodiscard]] OrderedEntries orderedEntries(const CompareFigures& figures, bool stream, ColumnOrder order);

} // namespace Fluxscope::Ui
