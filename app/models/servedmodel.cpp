// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/servedmodel.h"

#include "models/comparetext.h"
#include "models/displaytext.h"

#include <cmath>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

int alignment(ServedModel::Column column)
{
    const bool isWords = column <= ServedModel::Column::Served;
    return static_cast<int>((isWords ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

ServedModel::ServedModel(QObject* parent)
    : KeyedRows(parent)
{ }

void ServedModel::setAnalysis(const CompareAnalysis& analysis)
{
    const ComparePlan& plan = analysis.question.comparison.plan;
    QList<ServedRow> rows;
    for (int entry = 0; entry < analysis.figures.entries.size(); ++entry) {
        for (const bool stream : {false, true}) {
            for (const ServedBar& bar : analysis.figures.entries.at(entry).samples.of(stream).served) {
                const QString key =
                    u"%1 %2 %3 %4"_s.arg(QString::number(entry), stream ? u"streamed"_s : u"plain"_s,
                        QString::number(static_cast<int>(bar.kind)), bar.model.value_or(QString()));
                rows.append({key, entry, CompareText::entry(plan, entry), stream, bar});
            }
        }
    }
    setRows(rows);
}

int ServedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ServedRow& row = rows().at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return DisplayText::toolTip(text(row, column));
    case Qt::TextAlignmentRole:
        return alignment(column);
    case SortRole:
        return sortValue(row, column);
    default:
        return {};
    }
}

QVariant ServedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(static_cast<Column>(section));
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (static_cast<Column>(section)) {
    case Column::Entry:
        return isTip ? QString() : tr("Entry");
    case Column::Sample:
        return isTip ? QString() : tr("Sample");
    case Column::Served:
        return isTip ? tr("Who answered, or why nobody did") : tr("Served by");
    case Column::Calls:
        return isTip ? QString() : tr("Calls");
    case Column::Of:
        return isTip ? tr("For a model the calls of which it is known who answered, else all that ended")
                     : tr("Of");
    case Column::Share:
        return isTip ? QString() : tr("Share");
    case Column::Range:
        return isTip ? tr("Between these lies the true share with 95% confidence, if the calls do not depend "
                          "on each other")
                     : tr("95% range");
    }
    return {};
}

QString ServedModel::text(const ServedRow& row, Column column)
{
    switch (column) {
    case Column::Entry:
        return row.entryName;
    case Column::Sample:
        return CompareText::sample(row.stream);
    case Column::Served:
        return CompareText::bar(row.bar);
    case Column::Calls:
        return DisplayText::number(row.bar.calls.size());
    case Column::Of:
        return DisplayText::number(row.bar.total);
    case Column::Share:
        return DisplayText::percentage(static_cast<int>(std::lround(100 * row.bar.share())));
    case Column::Range:
        return CompareText::range(row.bar.range);
    }
    return {};
}

QVariant ServedModel::sortValue(const ServedRow& row, Column column)
{
    switch (column) {
    case Column::Entry:
        return row.entry;
    case Column::Sample:
        return row.stream;
    case Column::Served:
        return CompareText::bar(row.bar);
    case Column::Calls:
        return row.bar.calls.size();
    case Column::Of:
        return row.bar.total;
    case Column::Share:
        return row.bar.share();
    case Column::Range:
        return row.bar.range.low;
    }
    return {};
}

} // namespace Fluxscope
