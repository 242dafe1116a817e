// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"
#include "runs/lastcosts.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace Fluxscope {

/// What a comparison will do, in the language of the user. All of it is plain text.
class ComparePlanText final
{
    Q_DECLARE_TR_FUNCTIONS(Fluxscope::ComparePlanText)

public:
    ComparePlanText() = delete;

    /// `18 calls: 6 entries × 3 repeats`.
    [[nodiscard]] static QString calls(const ComparePlan& plan);
    /// `Cost`, `Speed` or both.
    [[nodiscard]] static QString measure(CompareMeasure measure);
    /// What tells the plan from others: `3 entries, Cost, 3 repeats`.
    [[nodiscard]] static QString summary(const ComparePlan& plan);
    /// `about $0.0123 by the last calls of these models; unknown for 2 of 6 entries`; nullopt: it is being
    /// looked up.
    [[nodiscard]] static QString cost(const std::optional<CostForecast>& forecast);
    /// How cost() comes about.
    [[nodiscard]] static QString costReason();
    /// What entries are not sent as it was set, a sentence for each parameter; empty where all get the same.
    [[nodiscard]] static QStringList differences(const ComparePlan& plan);
};

} // namespace Fluxscope
