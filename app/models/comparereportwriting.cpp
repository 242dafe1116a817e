// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparereportwriting.h"

#include "exchange/reportsaving.h"
#include "models/comparereportfigures.h"

namespace Fluxscope {

QFuture<std::optional<QString>> writeReport(const QString& file, ReportFormat format,
    CompareQuestion question, const std::function<QList<ReportPicture>(const CompareAnalysis&)>& draw,
    const Redactor& redactor)
{
    question.leavesOutRepeated = false;
    const auto make = [question, draw] {
        CompareReport report;
        report.comparison = question.comparison;
        report.calls = question.calls;
        report.figures = compareReportFigures(
            question.comparison, question.calls, repeatedReplies(question.calls, question.earlier));
        report.pictures = draw(compareAnalysis(question));
        return report;
    };
    return saveReport(file, format, make, redactor);
}

} // namespace Fluxscope
