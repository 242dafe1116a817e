// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/worddiff.h"

#include <QPalette>
#include <QTextCharFormat>

namespace Fluxscope::Ui {

/// How text of a run looks: removed text is struck through, added text underlined, and their grounds are of
/// the Okabe-Ito palette. Text on them keeps a contrast of 4.5:1 in both themes.
[[nodiscard]] QTextCharFormat diffFormat(DiffRun::Kind kind, const QPalette& palette);

/// As diffFormat(), for the change that the user is at.
[[nodiscard]] QTextCharFormat currentDiffFormat(DiffRun::Kind kind, const QPalette& palette);

} // namespace Fluxscope::Ui
