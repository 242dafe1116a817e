// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"

#include <QList>
#include <QSettings>
#include <QStringList>

namespace Fluxscope {

// What Settings keeps of comparisons. A value that cannot be read, or is out of bounds, counts as not set.

/// By name, in no particular order.
[[nodiscard]] QStringList readCompareSetNames(const QSettings& file);
[[nodiscard]] QList<CompareEntry> readCompareSet(const QSettings& file, const QString& name);
/// Without entries the set is removed.
void writeCompareSet(QSettings& file, const QString& name, const QList<CompareEntry>& entries);

/// Without prompts and seed.
[[nodiscard]] ComparePlan readComparePlan(const QSettings& file);
void writeComparePlan(QSettings& file, const ComparePlan& plan);

} // namespace Fluxscope
