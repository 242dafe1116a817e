// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/figurestable.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
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
    // Not every keyboard has a key for menus.
    auto* shortcut = new QShortcut(Qt::SHIFT | Qt::Key_F10, this);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &FiguresTable::openMenuAtCurrent);
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

void FiguresTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        openMenuAtCurrent();
    else
        openMenu(columnAt(event->pos().x()), event->globalPos());
    event->accept();
}

void FiguresTable::openMenuAtCurrent()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    // Other columns may be shown than when the cell was chosen.
    int column = current.column();
    for (int place = 0; place < horizontalHeader()->count() && isColumnHidden(column); ++place)
        column = horizontalHeader()->logicalIndex(place);
    const QModelIndex cell = current.siblingAtColumn(column);
    openMenu(column, viewport()->mapToGlobal(visualRect(cell).bottomLeft()));
}

void FiguresTable::openMenu(int column, const QPoint& place)
{
    if (column < 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [this, menu](const QString& caption, const auto& act) {
        connect(menu->addAction(caption), &QAction::triggered, this, act);
    };
    // A heading may have an ampersand, which is no accelerator.
    const QString heading =
        m_sorted->headerData(column, Qt::Horizontal).toString().replace(u'&', QStringLiteral("&&"));
    //: %1 is the heading of a column
    offer(tr("Sort by “%1”, ascending").arg(heading),
        [this, column] { sortByColumn(column, Qt::AscendingOrder); });
    //: %1 is the heading of a column
    offer(tr("Sort by “%1”, descending").arg(heading),
        [this, column] { sortByColumn(column, Qt::DescendingOrder); });
    offer(tr("Order as listed"), [this] { sortByColumn(-1, Qt::AscendingOrder); });
    menu->addSeparator();
    offer(tr("Fit the column to its texts"), [this, column] { resizeColumnToContents(column); });
    menu->popup(place);
}

} // namespace Fluxscope::Ui
