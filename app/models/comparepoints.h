// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/keyedrows.h"
#include "runs/compareanalysis.h"

#include <QUuid>

#include <chrono>

namespace Fluxscope {

/// A whole call with a price, as it stands in the picture of cost against time.
struct ComparePoint
{
    QUuid key; ///< the call's id
    int entry = 0;
    QString entryName;
    QDateTime startedAt;
    QDateTime near; ///< times of this day are without a date
    std::optional<QString> served;
    QString usd;
    std::chrono::milliseconds total{};

    bool operator==(const ComparePoint&) const = default;
};

/// The points of one sample as a table. It sorts by SortRole.
class ComparePoints final : public KeyedRows<ComparePoint>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePoints)

public:
    enum class Column { Entry, Started, Served, Cost, Total };
    static constexpr int ColumnCount = static_cast<int>(Column::Total) + 1;
    static constexpr int SortRole = Qt::UserRole;

    explicit ComparePoints(QObject* parent = nullptr);

    /// Calls without a price, and those that are in no time, are no points.
    [[nodiscard]] static QList<ComparePoint> of(const CompareAnalysis& analysis, bool stream);
    void setAnalysis(const CompareAnalysis& analysis, bool stream);

    [[nodiscard]] static QString toolTip(const ComparePoint& point);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const ComparePoint& point, Column column);
    [[nodiscard]] static QVariant sortValue(const ComparePoint& point, Column column);
};

} // namespace Fluxscope
