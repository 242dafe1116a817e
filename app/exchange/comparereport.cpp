// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/comparereport.h"

#include "exchange/comparereportcalls.h"
#include "exchange/comparereportsetup.h"
#include "exchange/reporthtml.h"
#include "exchange/reportmarkdown.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

void writeServed(ReportWriter& writer, const CompareReportFigures& figures)
{
    if (figures.served.isEmpty() && figures.notCounted.isEmpty())
        return;
    writer.addHeading(2, u"Who answered"_s);
    for (const ReportTable& table : figures.served)
        writer.addTable(table);
    if (!figures.notCounted.isEmpty())
        writer.addList(figures.notCounted);
}

void writeNumbers(ReportWriter& writer, const QList<ReportTable>& tables)
{
    if (tables.isEmpty())
        return;
    writer.addHeading(2, u"Numbers"_s);
    for (const ReportTable& table : tables)
        writer.addTable(table);
}

void writePictures(ReportWriter& writer, const QList<ReportPicture>& pictures)
{
    if (pictures.isEmpty())
        return;
    writer.addHeading(2, u"Charts"_s);
    writer.addParagraph(u"The tables have the values of every chart."_s);
    for (const ReportPicture& picture : pictures) {
        writer.addPicture(picture);
        // How to read it; the picture has it only for those who cannot see it.
        writer.addParagraph(picture.description);
        if (!picture.table.rows.isEmpty())
            writer.addTable(picture.table);
    }
}

void writeCautions(ReportWriter& writer, const QStringList& cautions)
{
    if (cautions.isEmpty())
        return;
    writer.addHeading(2, u"What may mislead"_s);
    writer.addList(cautions);
}

std::unique_ptr<ReportWriter> writerOf(ReportFormat format, const Redactor& redactor)
{
    if (format == ReportFormat::Html)
        return std::make_unique<ReportHtml>(redactor);
    return std::make_unique<ReportMarkdown>(redactor);
}

} // namespace

std::optional<ReportFormat> reportFormat(const QString& fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == "html"_L1 || suffix == "htm"_L1)
        return ReportFormat::Html;
    if (suffix == "md"_L1 || suffix == "markdown"_L1)
        return ReportFormat::Markdown;
    return std::nullopt;
}

QString reportSuffix(ReportFormat format)
{
    return format == ReportFormat::Html ? u"html"_s : u"md"_s;
}

QList<CallRecord> callsByStart(QList<CallRecord> calls)
{
    std::stable_sort(calls.begin(), calls.end(),
        [](const CallRecord& one, const CallRecord& other) { return one.startedAt < other.startedAt; });
    return calls;
}

QString reportEntryName(const ComparePlan& plan, int entry)
{
    if (entry < 0 || entry >= plan.entries.size())
        return u"unknown"_s;
    const CompareEntry& named = plan.entries.at(entry);
    return u"%1: %2 (%3)"_s.arg(QString::number(entry + 1), named.model, dialectName(named.dialect));
}

QByteArray compareReport(const CompareReport& report, ReportFormat format, const Redactor& redactor)
{
    const Comparison& comparison = report.comparison;
    const QList<CallRecord> calls = callsByStart(report.calls);
    const auto writer = writerOf(format, redactor);
    writer->begin(u"Comparison of %1 entries, %2"_s.arg(QString::number(comparison.plan.entries.size()),
        comparison.startedAt.toUTC().toString(u"yyyy-MM-dd")));
    writePrompts(*writer, report);
    writeSetup(*writer, report);
    writeCautions(*writer, report.figures.cautions);
    writeServed(*writer, report.figures);
    writeNumbers(*writer, report.figures.numbers);
    writePictures(*writer, report.pictures);
    writeCalls(*writer, comparison.plan, calls, report.includeText);
    if (report.includeText)
        writeReplies(*writer, comparison.plan, calls);
    return writer->end();
}

} // namespace Fluxscope
