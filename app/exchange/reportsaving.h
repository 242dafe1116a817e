// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/comparereport.h"

#include <QFuture>
#include <QString>

#include <functional>
#include <optional>

namespace Fluxscope {

/// Writes the report to a file that appears whole or not at all and is readable by its owner only; an
/// existing one is replaced. `make` is called, and text and file are made, in a thread of the global pool,
/// since the replies of a comparison can be some megabytes. The result is the system's words where it failed,
/// nullopt where not.
[[nodiscard]] QFuture<std::optional<QString>> saveReport(const QString& fileName, ReportFormat format,
    const std::function<CompareReport()>& make, const Redactor& redactor);

} // namespace Fluxscope
