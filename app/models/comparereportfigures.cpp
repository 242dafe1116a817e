// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparereportfigures.h"

#include "models/comparecautions.h"
#include "models/comparereportnumbers.h"
#include "models/comparereportrepeats.h"
#include "models/comparereportverdicts.h"

#include <QSet>

#include <cmath>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

QString barName(const ServedBar& bar)
{
    switch (bar.kind) {
    case ServedBar::Kind::Model:
        return bar.model.value_or(u"unknown"_s);
    case ServedBar::Kind::Unknown:
        return u"(unknown: no header said by whom)"_s;
    case ServedBar::Kind::Failed:
        return u"(failed)"_s;
    case ServedBar::Kind::CutOff:
        return u"(cut off)"_s;
    case ServedBar::Kind::Stopped:
        return u"(stopped)"_s;
    }
    Q_UNREACHABLE();
}

/// In percents; reads as none or all only where it is.
QString boundText(double part)
{
    const auto percent = std::lround(part * 100);
    if (percent == 0 && part > 0)
        return u"<1"_s;
    return percent == 100 && part < 1 ? u">99"_s : QString::number(percent);
}

QString rangeText(const ShareRange& range)
{
    return u"%1\u2013%2%"_s.arg(boundText(range.low), boundText(range.high));
}

ReportTable servedTable(const QString& title, const QList<ServedBar>& bars)
{
    ReportTable table{
        title, {u"Served by"_s, u"Calls"_s, u"Of"_s, u"Share"_s, u"95% range of the share"_s}, {}, {}};
    for (const ServedBar& bar : bars) {
        table.rows.append({barName(bar), QString::number(bar.calls.size()),
            bar.kind == ServedBar::Kind::Model ? u"%1 whose model is known"_s.arg(bar.total)
                                               : u"%1 that ended"_s.arg(bar.total),
            u"%1%"_s.arg(std::lround(bar.share() * 100)), rangeText(bar.range)});
        table.bars.append({bar.share(), bar.range});
    }
    return table;
}

QList<ReportTable> servedTables(const ComparePlan& plan, const CompareFigures& figures, const QString& suffix)
{
    QList<ReportTable> tables;
    for (int entry = 0; entry < figures.entries.size(); ++entry) {
        for (const bool stream : {false, true}) {
            const auto& served = figures.entries.at(entry).samples.of(stream).served;
            if (!served.isEmpty())
                tables.append(servedTable(
                    u"%1, %2%3"_s.arg(reportEntryName(plan, entry), reportWayName(stream), suffix), served));
        }
    }
    return tables;
}

/// `suffix` ends each title.
void addFigures(CompareReportFigures& report, const ComparePlan& plan, const CompareFigures& figures,
    const QString& suffix = {})
{
    report.served += servedTables(plan, figures, suffix);
    report.numbers += numberTables(plan, figures, suffix) + verdictTables(plan, figures, suffix);
}

} // namespace

CompareReportFigures compareReportFigures(const CompareAnalysis& analysis)
{
    const ComparePlan& plan = analysis.question.comparison.plan;
    const QList<CallRecord>& calls = analysis.question.calls;
    const QList<RepeatedReply>& repeats = analysis.repeated;
    CompareReportFigures report;
    addFigures(report, plan, analysis.allFigures);
    report.notCounted = absenceSentences(analysis, CompareWords::Reader::Report);
    if (!repeats.isEmpty()) {
        report.numbers.append(repeatTable(plan, calls, repeats));
        QSet<QUuid> repeated;
        for (const RepeatedReply& repeat : repeats)
            repeated.insert(repeat.call);
        const auto entries = static_cast<int>(plan.entries.size());
        addFigures(report, plan, compareFigures(calls, entries, repeated),
            u", without replies that repeat an earlier one"_s);
    }
    for (const CompareCaution& caution : compareCautions(analysis, CompareWords::Reader::Report))
        report.cautions.append(caution.text);
    return report;
}

} // namespace Fluxscope
