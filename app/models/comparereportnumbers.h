// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"
#include "exchange/comparereport.h"
#include "runs/comparestatistics.h"

#include <QLatin1StringView>
#include <QString>

namespace Fluxscope {

/// What stands in the place of a figure that is not known, and of first tokens of which none can be measured.
inline constexpr QLatin1StringView ReportUnknown{"unknown"};
inline constexpr QLatin1StringView ReportNotMeasurable{"not measurable (arrived in one piece)"};

/// What stands in the place of a figure that so few calls do not tell: `too few calls (2 of 3)`.
[[nodiscard]] QString reportTooFew(qint64 calls, qint64 least);

/// `streamed` or `not streamed`.
[[nodiscard]] QString reportWayName(bool stream);

/// How many calls are not whole, by how they ended, or `none`: stands beside every figure.
[[nodiscard]] QString reportNotWholeText(const CallCounts& counts);

/// Counts, costs, times, tokens and lengths, per entry and per model that served it; tables of their own for
/// calls that are streamed and calls that are not. `suffix` ends each title.
[[nodiscard]] QList<ReportTable> numberTables(
    const ComparePlan& plan, const CompareFigures& figures, const QString& suffix);

} // namespace Fluxscope
