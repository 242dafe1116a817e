// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <QString>

namespace Fluxscope {

/// One line on standard error, in the terminal's own encoding.
void printError(const QString& sentence);
/// One line on standard output.
void printLine(const QString& line);

/// The call's X-Flux values, one a line on standard output, `(none)` where one is absent; why it failed on
/// standard error.
void printFluxValues(const CallRecord& record);

/// Whether somebody reads standard error as it comes; progress is told only then.
[[nodiscard]] bool isStandardErrorATerminal();

/// Everything on standard input, read as UTF-8, without the last line feed.
[[nodiscard]] QString readStandardInput();

} // namespace Fluxscope
