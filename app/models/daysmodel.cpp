// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/daysmodel.h"

#include "models/displaytext.h"

namespace Fluxscope {

namespace {

QString text(const DayStatistics& day, DaysModel::Column column)
{
    switch (column) {
    case DaysModel::Column::Day:
        return DisplayText::day(day.day);
    case DaysModel::Column::Calls:
        return DisplayText::number(day.calls);
    case DaysModel::Column::Cost:
        return day.withCost > 0 ? DisplayText::dollars(day.knownCostUsd) : DisplayText::dash();
    case DaysModel::Column::WithoutCost:
        return DisplayText::number(day.withoutCost);
    }
    return {};
}

QVariant sortValue(const DayStatistics& day, DaysModel::Column column)
{
    switch (column) {
    case DaysModel::Column::Day:
        return day.day;
    case DaysModel::Column::Calls:
        return day.calls;
    case DaysModel::Column::Cost:
        return day.withCost > 0 ? QVariant(day.knownCostUsd.toDouble()) : QVariant();
    case DaysModel::Column::WithoutCost:
        return day.withoutCost;
    }
    return {};
}

/// The figures of a column line up.
int alignment(DaysModel::Column column)
{
    return static_cast<int>(
        (column == DaysModel::Column::Day ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

DaysModel::DaysModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void DaysModel::setDays(const QList<DayStatistics>& days, const QString& zone)
{
    if (days == m_days && zone == m_zone)
        return;
    beginResetModel();
    m_days = days;
    m_zone = zone;
    endResetModel();
}

int DaysModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int DaysModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DaysModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DayStatistics& day = m_days.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(day, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case SortRole:
        return sortValue(day, column);
    default:
        return {};
    }
}

QVariant DaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(static_cast<Column>(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Day:
        //: %1 is the name of a time zone, such as UTC or Europe/Berlin
        return tr("Day (%1)").arg(m_zone);
    case Column::Calls:
        return tr("Calls");
    case Column::Cost:
        return tr("Cost");
    case Column::WithoutCost:
        return tr("No price");
    }
    return {};
}

void DaysModel::retranslate()
{
    if (!m_days.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace Fluxscope
