// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settings.h"

namespace Fluxscope::Ui {

/// Gives the application the Fusion style and one of the two palettes of this program. With Theme::System the
/// lightness of the system's own palette decides, as it is at the time of the call. Every widget gets a
/// PaletteChange.
void applyTheme(Theme theme);

} // namespace Fluxscope::Ui
