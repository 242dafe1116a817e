// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparereportwriting.h"

#include "exchange/reportsaving.h"
#include "models/comparereportfigures.h"

namespace Fluxscope {

QFuture<std::optional<QString>> writeReport(const QString& file, ReportFormat format,
    const Comparison& comparison, const QList<CallRecord>& calls, const QList<EarlierReply>& earlier,
    const QList<ReportPicture>& pictures, const Redactor& redactor)
{
    const auto make = [comparison, calls, earlier, pictures] {
        CompareReport report;
        report.comparison = comparison;
        report.calls = calls;
        report.figures = compareReportFigures(comparison, calls, repeatedReplies(calls, earlier));
        report.pictures = pictures;
        return report;
    };
    return saveReport(file, format, make, redactor);
}

} // namespace Fluxscope
