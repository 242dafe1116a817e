// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison.h"
#include "exchange/comparereport.h"
#include "runs/repeatedreplies.h"

#include <QList>

namespace Fluxscope {

/// The statistics of a comparison as a report has them: in English and with plain numbers, as every export,
/// in whatever language the program runs. `repeats` are what repeatedReplies() found; where there are any,
/// all figures stand there with and without them.
[[nodiscard]] CompareReportFigures compareReportFigures(
    const Comparison& comparison, const QList<CallRecord>& calls, const QList<RepeatedReply>& repeats);

} // namespace Fluxscope
