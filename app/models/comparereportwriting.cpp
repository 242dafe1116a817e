// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparereportwriting.h"

#include "core/maskedprompt.h"
#include "exchange/reportsaving.h"
#include "models/comparereportfigures.h"

#include <utility>

namespace Fluxscope {

QFuture<std::optional<QString>> writeReport(const QString& file, ReportFormat format,
    CompareQuestion question, const std::function<QList<ReportPicture>(const CompareAnalysis&)>& draw,
    const Redactor& redactor)
{
    question.leavesOutRepeated = false;
    // Pictures shorten names, and of a key that is cut off the writer would not know the rest.
    question.comparison.plan = maskedPlan(std::move(question.comparison.plan), redactor);
    const auto make = [question, draw] {
        const auto analysis = compareAnalysis(question);
        CompareReport report;
        report.comparison = question.comparison;
        report.calls = question.calls;
        report.figures = compareReportFigures(analysis);
        report.pictures = draw(analysis);
        return report;
    };
    return saveReport(file, format, make, redactor);
}

} // namespace Fluxscope
