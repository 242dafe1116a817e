// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Fluxscope {

/// The INI file of the settings; it need not exist.
[[nodiscard]] QString settingsFile();

/// The user's own history; it need not exist.
[[nodiscard]] QString standardHistoryFile();

} // namespace Fluxscope
