// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historystatistics.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

namespace Fluxscope {

/// What the calls of each day cost, a row per day that had calls.
class DaysModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DaysModel)

public:
    enum class Column { Day, Calls, Cost, WithoutCost };
    static constexpr int ColumnCount = static_cast<int>(Column::WithoutCost) + 1;
    static constexpr int SortRole = Qt::UserRole;

    explicit DaysModel(QObject* parent = nullptr);

    /// `zone` is the name of the time zone in which the days begin.
    void setDays(const QList<DayStatistics>& days, const QString& zone);
    [[nodiscard]] const QList<DayStatistics>& days() const { return m_days; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The language is another one.
    void retranslate();

private:
    QList<DayStatistics> m_days;
    QString m_zone;
};

} // namespace Fluxscope
