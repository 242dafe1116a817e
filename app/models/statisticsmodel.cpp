// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/statisticsmodel.h"

#include "models/displaytext.h"

#include <cmath>

namespace Fluxscope {

namespace {

constexpr double Whole = 100.0;

QString shareText(qint64 calls, qint64 of)
{
    const auto percent = std::lround(Whole * static_cast<double>(calls) / static_cast<double>(of));
    //: %1 is one percent
    return percent == 0 ? StatisticsModel::tr("under %1").arg(DisplayText::percentage(1))
                        : DisplayText::percentage(static_cast<int>(percent));
}

/// The duration that a column of times shows and is sorted by, of quartiles and ranges the lower; nullopt:
/// unknown, or a column of something else.
std::optional<std::chrono::milliseconds> timeOf(const ModelStatistics& model, StatisticsModel::Column column)
{
    using Column = StatisticsModel::Column;
    const auto& spread = column < Column::TotalMedian ? model.firstToken : model.total;
    if (!spread)
        return std::nullopt;
    switch (column) {
    case Column::FirstTokenMedian:
    case Column::TotalMedian:
        return spread->median;
    case Column::FirstTokenQuartiles:
    case Column::TotalQuartiles:
        return spread->lowerQuartile;
    case Column::FirstTokenPercentile:
    case Column::TotalPercentile:
        return spread->percentile95;
    case Column::FirstTokenRange:
    case Column::TotalRange:
        return spread->least;
    default:
        return std::nullopt;
    }
}

QString timeText(const ModelStatistics& model, StatisticsModel::Column column)
{
    const auto time = timeOf(model, column);
    return time ? DisplayText::duration(*time) : DisplayText::dash();
}

QString rangeText(const std::optional<TimeSpread>& spread, std::chrono::milliseconds TimeSpread::*first,
    std::chrono::milliseconds TimeSpread::*last)
{
    if (!spread)
        return DisplayText::dash();
    //: A range of two durations: 0.41 s – 0.83 s
    return StatisticsModel::tr("%1 – %2").arg(
        DisplayText::duration((*spread).*first), DisplayText::duration((*spread).*last));
}

/// The figures of a column line up.
int alignment(StatisticsModel::Column column)
{
    return static_cast<int>(
        (column == StatisticsModel::Column::Model ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

StatisticsModel::StatisticsModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void StatisticsModel::setModels(const QList<ModelStatistics>& models, qint64 calls)
{
    if (models == m_models && calls == m_calls)
        return;
    beginResetModel();
    m_models = models;
    m_calls = calls;
    endResetModel();
}

int StatisticsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_models.size());
}

int StatisticsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StatisticsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ModelStatistics& model = m_models.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(model, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case SortRole:
        return sortValue(model, column);
    default:
        return {};
    }
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(static_cast<Column>(section));
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (static_cast<Column>(section)) {
    case Column::Model:
        return isTip ? QString() : tr("Model");
    case Column::Calls:
        return isTip ? tr("All calls, those never sent included") : tr("Calls");
    case Column::Share:
        return isTip ? tr("Of the calls that are counted") : tr("Share");
    case Column::Failures:
        return isTip ? tr("Failed, cut off or interrupted") : tr("Failures");
    case Column::NotSent:
        return isTip ? tr("Never left this computer and cost nothing") : tr("Not sent");
    case Column::Cost:
        return isTip ? tr("The exact sum of the known costs") : tr("Cost");
    case Column::WithoutCost:
        return isTip ? tr("Calls that ended without a price; some may have been billed") : tr("No price");
    case Column::MedianCost:
        return isTip ? tr("Half of the calls with a price cost less") : tr("Median cost");
    case Column::FirstTokenMedian:
        return isTip ? tr("Until the first token, of streams that are done") : tr("First: median");
    case Column::FirstTokenQuartiles:
        return isTip ? tr("Half of the streams that are done lie between these") : tr("First: quartiles");
    case Column::FirstTokenPercentile:
        return isTip ? tr("95 of 100 streams are faster; from 20 streams on") : tr("First: 95th");
    case Column::FirstTokenRange:
        return isTip ? tr("The fastest and the slowest of the streams that are done") : tr("First: range");
    case Column::TotalMedian:
        return isTip ? tr("Until the end, of calls that are done") : tr("Total: median");
    case Column::TotalQuartiles:
        return isTip ? tr("Half of the calls that are done lie between these") : tr("Total: quartiles");
    case Column::TotalPercentile:
        return isTip ? tr("95 of 100 calls are faster; from 20 calls on") : tr("Total: 95th");
    case Column::TotalRange:
        return isTip ? tr("The fastest and the slowest of the calls that are done") : tr("Total: range");
    }
    return {};
}

void StatisticsModel::retranslate()
{
    if (!m_models.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString StatisticsModel::modelName(const ModelStatistics& model)
{
    constexpr qsizetype Longest = 200;
    return model.model ? DisplayText::excerpt(*model.model, Longest) : tr("unknown");
}

QString StatisticsModel::text(const ModelStatistics& model, Column column) const
{
    switch (column) {
    case Column::Model:
        return modelName(model);
    case Column::Calls:
        return DisplayText::number(model.calls);
    case Column::Share:
        return shareText(model.calls, m_calls);
    case Column::Failures:
        return DisplayText::number(model.failures);
    case Column::NotSent:
        return DisplayText::number(model.notSent);
    case Column::Cost:
        return model.withCost > 0 ? DisplayText::dollars(model.knownCostUsd) : DisplayText::dash();
    case Column::WithoutCost:
        return DisplayText::number(model.withoutCost);
    case Column::MedianCost:
        return model.medianCostUsd ? DisplayText::dollars(*model.medianCostUsd) : DisplayText::dash();
    case Column::FirstTokenQuartiles:
        return rangeText(model.firstToken, &TimeSpread::lowerQuartile, &TimeSpread::upperQuartile);
    case Column::FirstTokenRange:
        return rangeText(model.firstToken, &TimeSpread::least, &TimeSpread::most);
    case Column::TotalQuartiles:
        return rangeText(model.total, &TimeSpread::lowerQuartile, &TimeSpread::upperQuartile);
    case Column::TotalRange:
        return rangeText(model.total, &TimeSpread::least, &TimeSpread::most);
    case Column::FirstTokenMedian:
    case Column::FirstTokenPercentile:
    case Column::TotalMedian:
    case Column::TotalPercentile:
        return timeText(model, column);
    }
    return {};
}

QVariant StatisticsModel::sortValue(const ModelStatistics& model, Column column)
{
    switch (column) {
    case Column::Model:
        return model.model ? QVariant(*model.model) : QVariant();
    case Column::Calls:
    case Column::Share:
        return model.calls;
    case Column::Failures:
        return model.failures;
    case Column::NotSent:
        return model.notSent;
    case Column::Cost:
        return model.withCost > 0 ? QVariant(model.knownCostUsd.toDouble()) : QVariant();
    case Column::WithoutCost:
        return model.withoutCost;
    case Column::MedianCost:
        return model.medianCostUsd ? QVariant(model.medianCostUsd->toDouble()) : QVariant();
    case Column::FirstTokenMedian:
    case Column::FirstTokenQuartiles:
    case Column::FirstTokenPercentile:
    case Column::FirstTokenRange:
    case Column::TotalMedian:
    case Column::TotalQuartiles:
    case Column::TotalPercentile:
    case Column::TotalRange: {
        const auto time = timeOf(model, column);
        return time ? QVariant::fromValue<qint64>(time->count()) : QVariant();
    }
    }
    return {};
}

} // namespace Fluxscope
