// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historystatistics.h"

#include <QAbstractTableModel>
#include <QList>

namespace Fluxscope {

/// How the calls of each model went, a row per model. It sorts by SortRole, where what is unknown is invalid.
class StatisticsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatisticsModel)

public:
    enum class Column {
        Model,
        Calls,
        Share,
        Failures,
        NotSent,
        Cost,
        WithoutCost,
        MedianCost,
        FirstTokenMedian,
        FirstTokenQuartiles,
        FirstTokenPercentile,
        FirstTokenRange,
        TotalMedian,
        TotalQuartiles,
        TotalPercentile,
        TotalRange,
    };
    static constexpr int ColumnCount = static_cast<int>(Column::TotalRange) + 1;
    static constexpr int SortRole = Qt::UserRole;

    explicit StatisticsModel(QObject* parent = nullptr);

    /// `calls` is what shares are of.
    void setModels(const QList<ModelStatistics>& models, qint64 calls);
    [[nodiscard]] const QList<ModelStatistics>& models() const { return m_models; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The language is another one.
    void retranslate();

    [[nodiscard]] static QString modelName(const ModelStatistics& model);

private:
    [[nodiscard]] QString text(const ModelStatistics& model, Column column) const;
    [[nodiscard]] static QVariant sortValue(const ModelStatistics& model, Column column);

    QList<ModelStatistics> m_models;
    qint64 m_calls = 0;
};

} // namespace Fluxscope
