// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reportwriter.h"
#include "runs/compareanalysis.h"

#include <QList>

namespace Fluxscope::Ui {

/// The pictures of a report: cost against time, and how cost and times of the entries spread, with the tables
/// of the latter. They are of all calls, whatever the window leaves out, and in English and plain numbers, as
/// all of a report. Takes some milliseconds, in any thread.
[[nodiscard]] QList<ReportPicture> reportPictures(const CompareAnalysis& analysis);

} // namespace Fluxscope::Ui
