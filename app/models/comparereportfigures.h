// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/comparereport.h"
#include "runs/compareanalysis.h"

namespace Fluxscope {

/// The statistics of a comparison as a report has them: in English and with plain numbers, as every export,
/// in whatever language the program runs. Where replies repeat earlier ones, all figures stand there with and
/// without them, whatever the analysis leaves out.
[[nodiscard]] CompareReportFigures compareReportFigures(const CompareAnalysis& analysis);

} // namespace Fluxscope
