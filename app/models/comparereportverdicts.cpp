// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparereportverdicts.h"

#include "models/comparereportnumbers.h"
#include "runs/compareverdict.h"

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

QString figureName(ComparedFigure figure)
{
    switch (figure) {
    case ComparedFigure::Cost:
        return u"cost"_s;
    case ComparedFigure::FirstToken:
        return u"time to the first token"_s;
    case ComparedFigure::Total:
        return u"total time"_s;
    }
    Q_UNREACHABLE();
}

/// The pairs of one figure: those that can be told apart by name, the others by their count.
void addVerdicts(ReportTable& table, const ComparePlan& plan, const CompareFigures& figures, bool stream,
    ComparedFigure figure)
{
    int tooFew = 0;
    for (int one = 0; one < figures.entries.size(); ++one) {
        for (int other = one + 1; other < figures.entries.size(); ++other) {
            const QString pair = u"%1 and %2"_s.arg(reportEntryName(plan, one), reportEntryName(plan, other));
            switch (compareVerdict(
                figures.entries.at(one).samples, figures.entries.at(other).samples, stream, figure)) {
            case CompareVerdict::NothingToCompare:
                break;
            case CompareVerdict::TooFewToTell:
                ++tooFew;
                break;
            case CompareVerdict::RangesPart:
                table.rows.append({figureName(figure), pair, u"the 95% ranges of the medians part"_s});
                break;
            case CompareVerdict::SameThroughout:
                table.rows.append({figureName(figure), pair, u"the same in every call"_s});
                break;
            }
        }
    }
    if (tooFew > 0) {
        const QString pairs = tooFew == 1 ? u"1 pair"_s : u"%1 pairs"_s.arg(tooFew);
        table.rows.append({figureName(figure), pairs, u"too few calls to tell"_s});
    }
}

} // namespace

QList<ReportTable> verdictTables(
    const ComparePlan& plan, const CompareFigures& figures, const QString& suffix)
{
    QList<ReportTable> tables;
    for (const bool stream : {false, true}) {
        ReportTable table{u"Which entries can be told apart, %1%2"_s.arg(reportWayName(stream), suffix),
            {u"Figure"_s, u"Entries"_s, u"What the ranges of the medians say"_s}, {}, {}};
        for (const auto figure : {ComparedFigure::Cost, ComparedFigure::FirstToken, ComparedFigure::Total})
            addVerdicts(table, plan, figures, stream, figure);
        if (!table.rows.isEmpty())
            tables.append(table);
    }
    return tables;
}

} // namespace Fluxscope
