// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison.h"
#include "exchange/reportwriter.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Fluxscope {

/// The formats of a report.
enum class ReportFormat { Html, Markdown };

/// By the suffix of the file's name, in any case: `html`, `htm`, `md` or `markdown`; nullopt for any other.
[[nodiscard]] std::optional<ReportFormat> reportFormat(const QString& fileName);

/// The suffix of its files, without the dot.
[[nodiscard]] QString reportSuffix(ReportFormat format);

/// What the statistics of a comparison say in a report. They are computed in a room that this one does not
/// know, so they come ready, in English.
struct CompareReportFigures
{
    QList<ReportTable> served; ///< who answered
    QStringList
        notCounted; ///< which calls are in none of these tables, a sentence for each entry that has some
    QList<ReportTable> numbers;
    QStringList cautions; ///< what may mislead, a sentence each

    bool operator==(const CompareReportFigures&) const = default;
};

/// All that a report is made of.
struct CompareReport
{
    Comparison comparison;
    QList<CallRecord> calls; ///< of this comparison, in any order
    CompareReportFigures figures;
    QList<ReportPicture> pictures; ///< of figures that also stand in the tables
    bool includeText = true; ///< prompts, replies and notes

    bool operator==(const CompareReport&) const = default;
};

/// The calls in the order in which they started. A report counts them so, from 1.
[[nodiscard]] QList<CallRecord> callsByStart(QList<CallRecord> calls);

/// How a report names an entry: `2: flux-auto (messages)`.
[[nodiscard]] QString reportEntryName(const ComparePlan& plan, int entry);

/// The report as the bytes of a file. It names neither a key nor an account figure, whatever the calls hold:
/// `redactor` masks the keys in use once more, though no record should hold any.
[[nodiscard]] QByteArray compareReport(
    const CompareReport& report, ReportFormat format, const Redactor& redactor);

} // namespace Fluxscope
