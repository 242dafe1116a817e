// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/comparereport.h"
#include "runs/compareanalysis.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Fluxscope {

/// Writes the report of a comparison as saveReport() does; the figures are computed in its thread as well.
/// `question` is asked without leaving out any call; `draw`, which runs in that thread, too, makes the
/// pictures.
[[nodiscard]] QFuture<std::optional<QString>> writeReport(const QString& file, ReportFormat format,
    CompareQuestion question, const std::function<QList<ReportPicture>(const CompareAnalysis&)>& draw,
    const Redactor& redactor);

} // namespace Fluxscope
