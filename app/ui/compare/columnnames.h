// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Fluxscope::Ui {

/// What the columns of a comparison are called, by eyes and by assistive technology.
class ColumnNames final
{
    Q_DECLARE_TR_FUNCTIONS(Fluxscope::Ui::ColumnNames)

public:
    ColumnNames() = delete;

    /// Model and API shape, unlike the name of any other entry.
    [[nodiscard]] static QString ofEntry(const QList<CompareEntry>& entries, int entry);
    /// While the models are hidden; `place` counts from 0.
    [[nodiscard]] static QString blind(qsizetype place);
};

} // namespace Fluxscope::Ui
