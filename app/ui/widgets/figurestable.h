// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTableView>

class QSortFilterProxyModel;

namespace Fluxscope::Ui {

/// A table of figures: rows are selected as a whole, columns sort by the values behind their texts, and have
/// the width of their contents once; from then on their widths are the user's. A menu does for the keyboard
/// what the headings do for the mouse.
class FiguresTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FiguresTable)

public:
    /// The model outlives the table; it has the values to sort by under `sortRole`.
    FiguresTable(QAbstractItemModel* model, int sortRole, QWidget* parent = nullptr);

    /// Between the model and the table.
    [[nodiscard]] QSortFilterProxyModel& sorted() const { return *m_sorted; }

    /// No effect while there are no rows, and after the first time. No column is narrower than its text of
    /// `typical`, so that there is room for what comes later.
    void sizeColumns(const QStringList& typical = {});

signals:
    /// A row was chosen with Enter or a double click: its place in the model.
    void rowChosen(int row);
    void rowClicked(int row);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void openMenuAtCurrent();
    void openMenu(int column, const QPoint& place);

    QSortFilterProxyModel* m_sorted;
    bool m_isSized = false;
};

} // namespace Fluxscope::Ui
