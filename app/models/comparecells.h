// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/comparemodel.h"

#include <QCoreApplication>
#include <QVariant>

namespace Fluxscope {

/// The cells of CompareModel: each figure in words, with the reason where there is none, and as the value
/// that it sorts by.
class CompareCells final
{
    Q_DECLARE_TR_FUNCTIONS(Fluxscope::CompareCells)

public:
    using Column = CompareModel::Column;

    CompareCells() = delete;

    [[nodiscard]] static QString heading(Column column);
    /// What the column means; empty where its heading says so.
    [[nodiscard]] static QString explanation(Column column);
    [[nodiscard]] static QString text(const CompareRow& row, Column column);
    /// What the text leaves out; empty: nothing.
    [[nodiscard]] static QString remark(const CompareRow& row, Column column);
    [[nodiscard]] static QVariant sortValue(const CompareRow& row, Column column);
};

} // namespace Fluxscope
