// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <QColor>
#include <QPalette>

namespace Fluxscope::Ui {

/// What a text or a mark says by its colour, always beside the word for it.
enum class Tone {
    Plain,
    Muted,
    Running, ///< waiting and streaming
    Uncertain, ///< cut off, stopped, interrupted, unknown
    Failed,
};

[[nodiscard]] Tone toneOf(CallState state);

[[nodiscard]] bool isDark(const QPalette& palette);

/// The Okabe-Ito palette, shifted in lightness until text in it has a contrast of 4.5:1 on the window and on
/// the base colour of the themes in theme.h.
[[nodiscard]] QColor toneColour(Tone tone, const QPalette& palette);

/// Separates groups where space alone does not.
[[nodiscard]] QColor hairlineColour(const QPalette& palette);

/// Behind code blocks and table headings; text on it keeps a contrast of 4.5:1.
[[nodiscard]] QColor codeBackground(const QPalette& palette);

/// For the one main action of a page; white text on it keeps a contrast of 4.5:1.
[[nodiscard]] QColor accentColour(const QPalette& palette);

} // namespace Fluxscope::Ui
