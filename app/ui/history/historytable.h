// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QTableView>
#include <QUuid>

class QMenu;

namespace Fluxscope {
class HistoryModel;
} // namespace Fluxscope

namespace Fluxscope::Ui {

/// The table of calls: whole rows, columns that can be hidden, moved and sorted, and rows that come on top
/// without moving what the user looks at.
class HistoryTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryTable)

public:
    /// `model` outlives the table.
    explicit HistoryTable(HistoryModel& model, QWidget* parent = nullptr);

    /// Selects the row of the call alone; false if it has none that is read.
    bool selectCall(const QUuid& id);
    /// From top to bottom.
    [[nodiscard]] QList<int> selectedRows() const;
    /// The call of the current row if that is selected; null otherwise, and until it is read.
    [[nodiscard]] QUuid currentId() const;

    /// One checkable action for each column.
    void addColumnActions(QMenu& menu);

    /// Order, width and visibility of the columns, and the sorting.
    [[nodiscard]] QByteArray saveState() const;
    /// Bytes that are not of saveState() change nothing.
    void restoreState(const QByteArray& state);

    void retranslate();

signals:
    /// Enter or a double click on a call.
    void callActivated();
    void selectedCallsChanged();
    /// The actions of the selected calls are wanted at this place of the screen.
    void actionsRequested(const QPoint& globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void setUpColumns();
    /// Gives each column the width its texts take in the language and font of the moment, but for those that
    /// the user has given another one.
    void fitColumns();
    void fitRows();
    void showColumnMenu(const QPoint& position);
    void sortBy(int column, Qt::SortOrder order);
    void rememberPlace(const QModelIndex& parent, int first);
    void keepPlace(const QModelIndex& parent, int first, int last);

    HistoryModel& m_model;
    QList<int> m_firstWidths; ///< that fitColumns() gave
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    bool m_isAtTop = true; ///< before rows were inserted
    bool m_wasCurrentInSight = false; ///< before rows were inserted
};

} // namespace Fluxscope::Ui
