// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Fluxscope::Ui {

/// JSON text with one member a line. Only blanks between tokens change: order and digits stay as they came,
/// and text that is no JSON, or a broken one, stays readable.
[[nodiscard]] QString indentedJson(const QString& json);

} // namespace Fluxscope::Ui
