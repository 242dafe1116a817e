// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/figurestable.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace Fluxscope::Ui {

namespace {

constexpr int RowPadding = 8;
constexpr int CellPadding = 12;
constexpr int WidestColumn = 40; // in characters; a name may be long
constexpr int MeasuredRows = 100; // besides those in view; a thousand, as Qt has it, take two frames

} // namespace

FiguresTable::FiguresTable(QAbstractItemModel* model, int sortRole, QWidget* parent)
    : QTableView(parent)
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSortRole(sortRole);
    m_sorted->setSourceModel(model);
    setModel(m_sorted);
    // The order of the model, until the user chooses another; a third click comes back to it.
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    horizontalHeader()->setResizeContentsPrecision(MeasuredRows);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + RowPadding);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTableView::activated, this,
        [this](const QModelIndex& index) { emit rowChosen(m_sorted->mapToSource(index).row()); });
    connect(this, &QTableView::clicked, this,
        [this](const QModelIndex& index) { emit rowClicked(m_sorted->mapToSource(index).row()); });
}

void FiguresTable::sizeColumns(const QStringList& typical)
{
    if (m_isSized || m_sorted->rowCount() == 0)
        return;
    m_isSized = true;
    const int widest = WidestColumn * fontMetrics().averageCharWidth();
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        // Also of hidden columns, which resizeColumnsToContents() passes over.
        const int contents = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        const int room = fontMetrics().horizontalAdvance(typical.value(column)) + CellPadding;
        setColumnWidth(column, std::min(std::max(contents, room), widest));
    }
}

} // namespace Fluxscope::Ui
