// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparereportverdicts.h"

#include "models/comparereportnumbers.h"
#include "runs/compareanalysis.h"

#include <utility>

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

/// Pairs that can be told apart are named, the others counted.
void addVerdicts(ReportTable& table, const QStringList& names, const ComparedPairs& pairs)
{
    const QString figure = figureName(pairs.figure);
    const auto add = [&](const QList<std::pair<int, int>>& named, const QString& what) {
        for (const auto& [one, other] : named)
            table.rows.append({figure, u"%1 and %2"_s.arg(names.value(one), names.value(other)), what});
    };
    add(pairs.parting, u"the 95% ranges of the medians part"_s);
    add(pairs.same, u"the same in every call"_s);
    if (pairs.tooFew > 0) {
        const QString count = pairs.tooFew == 1 ? u"1 pair"_s : u"%1 pairs"_s.arg(pairs.tooFew);
        table.rows.append({figure, count, u"too few calls to tell"_s});
    }
}

/// `what` is in pairs: entries, or models.
void addTables(QList<ReportTable>& tables, QStringView what, const QString& suffix, const QStringList& names,
    const QList<ComparedPairs>& all)
{
    for (const bool stream : {false, true}) {
        ReportTable table{u"Which %1 can be told apart, %2%3"_s.arg(what, reportWayName(stream), suffix),
            {u"Figure"_s, what.front().toUpper() + what.mid(1).toString(),
                u"What the ranges of the medians say"_s},
            {}, {}};
        for (const ComparedPairs& pairs : all) {
            if (pairs.stream == stream)
                addVerdicts(table, names, pairs);
        }
        if (!table.rows.isEmpty())
            tables.append(table);
    }
}

} // namespace

QList<ReportTable> verdictTables(
    const ComparePlan& plan, const CompareFigures& figures, const QString& suffix)
{
    QStringList entries;
    for (int entry = 0; entry < figures.entries.size(); ++entry)
        entries.append(reportEntryName(plan, entry));
    QStringList models;
    for (const ServedFigures& served : figures.served)
        models.append(served.model.value_or(QString()));
    QList<ReportTable> tables;
    addTables(tables, u"entries", suffix, entries, entryPairs(figures, plan.measure));
    addTables(tables, u"models", suffix, models, servedPairs(figures, plan.measure));
    return tables;
}

} // namespace Fluxscope
