// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPalette>
#include <QStringView>

namespace Fluxscope::Ui {

/// An icon of resources/icons by its name without suffix, drawn in the text colours of the palette. To be
/// asked for again on a PaletteChange. An unknown name gives a null icon.
[[nodiscard]] QIcon tintedIcon(QStringView name, const QPalette& palette);

} // namespace Fluxscope::Ui
