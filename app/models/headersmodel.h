// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

namespace Fluxscope {

/// One phase of `x-flux-phase-latency`.
struct PhaseLatency
{
    QString name; ///< as FluxRouter calls it, without the unit: `forge_pre`
    double ms = 0; ///< 0 or more

    bool operator==(const PhaseLatency&) const = default;
};

/// The phases in the order of their names; empty if the header did not come or cannot be read. What is no
/// number of milliseconds is passed over.
[[nodiscard]] QList<PhaseLatency> phaseLatency(const CallRecord& record);

/// The response headers of one call: every x-flux-* header, then the few others that are kept. Values are
/// shown cleaned of control characters.
class HeadersModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeadersModel)

public:
    enum Column { Name, Value };
    enum class Group { Flux, Other };
    enum Role {
        NameRole = Qt::UserRole, ///< of the row, in any column
        ValueRole, ///< of the row, in any column: what is copied
        GroupRole, ///< Group as int
    };

    explicit HeadersModel(QObject* parent = nullptr);

    /// Resets the model only if the headers are others.
    void setCall(const CallRecord& record);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] QString groupTitle(Group group) const;

private:
    struct Row
    {
        QString name;
        QString value;
        Group group = Group::Flux;

        bool operator==(const Row&) const = default;
    };

    static QList<Row> rowsOf(const CallRecord& record);

    QList<Row> m_rows;
};

} // namespace Fluxscope
