// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/cellremark.h"

#include "ui/widgets/remark.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

CellRemark::CellRemark(const QTableView& table, QWidget* parent)
    : QWidget(parent)
    , m_table(&table)
    , m_line(new Remark(nullptr, this))
{
    setMinimumHeight(fontMetrics().lineSpacing());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    layout->addStretch();
    const QAbstractItemModel* model = table.model();
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { refresh(); });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { refresh(); });
    connect(model, &QAbstractItemModel::headerDataChanged, this, [this] { refresh(); });
    // Columns that are hidden or shown.
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this] { refresh(); });
}

QString CellRemark::text() const
{
    return m_line->text();
}

void CellRemark::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        setMinimumHeight(std::max(fontMetrics().lineSpacing(), m_line->heightForWidth(width())));
}

void CellRemark::refresh()
{
    const QTableView* table = m_table;
    const QModelIndex cell = table != nullptr ? table->currentIndex() : QModelIndex();
    QStringList parts;
    // A column that is being hidden has no width before it counts as hidden.
    if (cell.isValid() && table->columnWidth(cell.column()) > 0) {
        parts = QStringList{cell.data(Qt::AccessibleDescriptionRole).toString(),
            table->model()->headerData(cell.column(), Qt::Horizontal, Qt::ToolTipRole).toString()};
        parts.removeAll(QString());
    }
    const QString text = parts.join(u" · "_s);
    // Assistive technology is told of each text, changed or not.
    if (text == m_line->text())
        return;
    m_line->tell(text);
    // Where a remark once took two lines, the table does not move for the next one.
    setMinimumHeight(std::max(minimumHeight(), m_line->heightForWidth(width())));
}

} // namespace Fluxscope::Ui
