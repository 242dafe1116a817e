// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/comparereport.h"

namespace Fluxscope {

/// Writes what was asked.
void writePrompts(ReportWriter& writer, const CompareReport& report);

/// Writes how the calls were made, and of whom.
void writeSetup(ReportWriter& writer, const CompareReport& report);

} // namespace Fluxscope
