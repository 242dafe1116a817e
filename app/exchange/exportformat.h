// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace Fluxscope {

/// The formats that can be written.
enum class ExportFormat { JsonLines };

/// Why a file of that name cannot be exported to.
enum class FormatProblem {
    UnknownSuffix,
    NotYet, ///< the format is planned, and this program does not know it yet
};

/// The format of an export by the suffix of the file's name, in any case; `-`, standard output, is JSON
/// Lines.
[[nodiscard]] Result<ExportFormat, FormatProblem> exportFormat(const QString& target);

} // namespace Fluxscope
