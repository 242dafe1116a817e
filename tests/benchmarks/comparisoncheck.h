// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"

#include <QString>
#include <QStringList>

namespace Fluxscope {

/// What is wrong with the one comparison of a history that nobody has open, as English sentences; none: each
/// call of the plan is there once, and ended with the text, the model, the usage and the cost that the demo
/// gateway gave it, and the totals say the same.
[[nodiscard]] QStringList faultsOfComparison(const QString& file, const ComparePlan& plan);

} // namespace Fluxscope
