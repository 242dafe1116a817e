// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/comparereport.h"
#include "runs/repeatedreplies.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <optional>

namespace Fluxscope {

/// Writes the report of a comparison as saveReport() does; the figures are computed in its thread as well.
/// `earlier` are the replies of the history that the calls may repeat, `pictures` those of all calls.
[[nodiscard]] QFuture<std::optional<QString>> writeReport(const QString& file, ReportFormat format,
    const Comparison& comparison, const QList<CallRecord>& calls, const QList<EarlierReply>& earlier,
    const QList<ReportPicture>& pictures, const Redactor& redactor);

} // namespace Fluxscope
