// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMenu>
#include <QString>
#include <QUuid>

#include <memory>

namespace Fluxscope {
class Clock;
class Comparisons;
struct ComparisonRow;
} // namespace Fluxscope

namespace Fluxscope::Ui {

/// The menu of the comparisons of the history, the newest first; what is not among the last ones stands in
/// submenus. It reads them when it opens.
class EarlierComparisons final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EarlierComparisons)

public:
    /// Both outlive the menu.
    EarlierComparisons(const Comparisons& comparisons, const Clock& clock, QWidget* parent = nullptr);
    ~EarlierComparisons() override;

    /// Why none can be opened now, as a sentence; empty: each can.
    void setObstacle(const QString& reason) { m_obstacle = reason; }

signals:
    void chosen(const QUuid& comparison);

private:
    void read();
    void empty();
    void list(const QList<ComparisonRow>& rows);
    void addRows(QMenu& menu, const QList<ComparisonRow>& rows);
    /// Lists them, or where they are too many, submenus of them.
    void addOlder(const QList<ComparisonRow>& rows);
    [[nodiscard]] QString textOf(const ComparisonRow& row) const;

    const Comparisons& m_comparisons;
    const Clock& m_clock;
    QString m_obstacle;
    std::unique_ptr<QMenu> m_older; ///< nullptr: all are in the menu itself
};

} // namespace Fluxscope::Ui
