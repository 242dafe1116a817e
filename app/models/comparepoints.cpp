// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparepoints.h"

#include "models/comparetext.h"
#include "models/displaytext.h"
#include "runs/callending.h"

namespace Fluxscope {

namespace {

int alignment(ComparePoints::Column column)
{
    const bool isWords = column <= ComparePoints::Column::Served;
    return static_cast<int>((isWords ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

QSet<QUuid> leftOut(const CompareAnalysis& analysis)
{
    QSet<QUuid> ids;
    if (analysis.question.leavesOutRepeated) {
        for (const RepeatedReply& reply : analysis.repeated)
            ids.insert(reply.call);
    }
    return ids;
}

} // namespace

ComparePoints::ComparePoints(QObject* parent)
    : KeyedRows(parent)
{ }

QList<ComparePoint> ComparePoints::of(const CompareAnalysis& analysis, bool stream)
{
    const Comparison& comparison = analysis.question.comparison;
    const QStringList names = CompareText::entries(comparison.plan);
    const QSet<QUuid> missing = leftOut(analysis);
    QList<ComparePoint> points;
    for (const CallRecord& call : analysis.question.calls) {
        if (!call.compare || call.compare->entry < 0 || call.compare->entry >= names.size())
            continue;
        if (call.prompt.stream != stream || !call.cost || !call.timings.total || missing.contains(call.id))
            continue;
        if (callEnding(call) != CallEnding::Whole)
            continue;
        points.append({call.id, call.compare->entry, names.at(call.compare->entry), call.startedAt,
            comparison.startedAt, call.flux.servedModel(), call.cost->usd, *call.timings.total});
    }
    return points;
}

void ComparePoints::setAnalysis(const CompareAnalysis& analysis, bool stream)
{
    setRows(of(analysis, stream));
}

QString ComparePoints::toolTip(const ComparePoint& point)
{
    //: A call: %1 is an entry of a comparison, %2 a model, %3 a price, %4 a duration, %5 a time of day
    return tr("%1, served by %2: %3, %4 (%5)")
        .arg(point.entryName, CompareText::model(point.served), DisplayText::dollars(point.usd),
            DisplayText::duration(point.total), DisplayText::time(point.startedAt, point.near));
}

int ComparePoints::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparePoints::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparePoint& point = rows().at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(point, column);
    case Qt::ToolTipRole:
        return DisplayText::toolTip(text(point, column));
    case Qt::TextAlignmentRole:
        return alignment(column);
    case SortRole:
        return sortValue(point, column);
    default:
        return {};
    }
}

QVariant ComparePoints::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(static_cast<Column>(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Entry:
        return tr("Entry");
    case Column::Started:
        return tr("Started");
    case Column::Served:
        return tr("Served by");
    case Column::Cost:
        return tr("Cost");
    case Column::Total:
        return tr("Total time");
    }
    return {};
}

QString ComparePoints::text(const ComparePoint& point, Column column)
{
    switch (column) {
    case Column::Entry:
        return point.entryName;
    case Column::Started:
        return DisplayText::time(point.startedAt, point.near);
    case Column::Served:
        return CompareText::model(point.served);
    case Column::Cost:
        return DisplayText::dollars(point.usd);
    case Column::Total:
        return DisplayText::duration(point.total);
    }
    return {};
}

QVariant ComparePoints::sortValue(const ComparePoint& point, Column column)
{
    switch (column) {
    case Column::Entry:
        return point.entry;
    case Column::Started:
        return point.startedAt;
    case Column::Served:
        return point.served ? QVariant(*point.served) : QVariant();
    case Column::Cost:
        return point.usd.toDouble();
    case Column::Total:
        return QVariant::fromValue<qint64>(point.total.count());
    }
    return {};
}

} // namespace Fluxscope
