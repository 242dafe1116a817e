// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/comparereport.h"

namespace Fluxscope {

/// Writes what was asked.
void writePrompts(ReportWriter& writer, const CompareReport& report);

/// Writes how the calls were made, and of whom.
void writeSetup(ReportWriter& writer, const CompareReport& report);

/// What may mislead because of how the calls were made, a sentence each.
[[nodiscard]] QStringList setupCautions(const CompareReport& report);

} // namespace Fluxscope
