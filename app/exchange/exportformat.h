// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Fluxscope {

/// The formats that a history can be written in.
enum class ExportFormat { JsonLines, Csv, Har };

/// The format of an export by the suffix of the file's name, in any case; `-`, standard output, is JSON
/// Lines. nullopt: Fluxscope does not write files of that name.
[[nodiscard]] std::optional<ExportFormat> exportFormat(const QString& target);

/// The suffix of its files, without the dot.
[[nodiscard]] QString exportSuffix(ExportFormat format);

} // namespace Fluxscope
