// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/keyedrows.h"
#include "runs/compareanalysis.h"

namespace Fluxscope {

/// A bar of who answered, with whose it is.
struct ServedRow
{
    QString key;
    int entry = 0;
    QString entryName;
    bool stream = false;
    ServedBar bar;

    bool operator==(const ServedRow&) const = default;
};

/// Who answered the entries of a comparison, a row for each bar. It sorts by SortRole.
class ServedModel final : public KeyedRows<ServedRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServedModel)

public:
    enum class Column { Entry, Sample, Served, Calls, Of, Share, Range };
    static constexpr int ColumnCount = static_cast<int>(Column::Range) + 1;
    static constexpr int SortRole = Qt::UserRole;

    explicit ServedModel(QObject* parent = nullptr);

    void setAnalysis(const CompareAnalysis& analysis);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const ServedRow& row, Column column);
    [[nodiscard]] static QVariant sortValue(const ServedRow& row, Column column);
};

} // namespace Fluxscope
