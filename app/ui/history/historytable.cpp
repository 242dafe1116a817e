// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historytable.h"

#include "models/historycolumns.h"
#include "models/historymodel.h"
#include "ui/history/historydelegate.h"

#include <QContextMenuEvent>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QProxyStyle>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int StateFormat = 2; // one more with each change of HistoryColumn
constexpr int CellMargin = 8;
constexpr int RowPadding = 10; // above and below the text together

/// Keeps a right-aligned figure apart from the text of the next column, in cells and headings alike.
class RoomyStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomyStyle)

public:
    explicit RoomyStyle(QObject* parent) { setParent(parent); }

    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        if (metric == PM_HeaderMargin)
            return CellMargin;
        // Item views put one pixel more beside the text.
        if (metric == PM_FocusFrameHMargin)
            return CellMargin - 1;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

/// Calls with the longest texts that columns are wide enough for at first.
QList<CallSummary> sampleCalls()
{
    CallSummary call;
    call.startedAt = QDateTime(QDate(2000, 12, 28), QTime(20, 28, 28), Qt::UTC); // not today
    call.prompt.model = u"deepseek-v4-flash"_s;
    call.prompt.stream = true;
    call.flux.model = u"deepseek-v4-flash"_s;
    call.flux.requestId = u"95d6f3a6-1b99-42c0-be46-40bdede50826"_s;
    call.headers.litellmCallId = call.flux.requestId;
    call.headers.cfRay = u"a28b0c000f09ee52-BKK"_s;
    call.cost = Cost{u"0.0000123"_s, CostSource::Body};
    call.timings.firstToken = std::chrono::milliseconds(888);
    call.timings.total = std::chrono::milliseconds(88'880);
    call.usage.inputTokens = 888'888;
    call.usage.outputTokens = 888'888;
    QList<CallSummary> calls{call};
    // Each state has its word, and what is not known is said in words, too.
    for (int state = 0; state <= static_cast<int>(CallState::Interrupted); ++state) {
        CallSummary other;
        other.startedAt = QDateTime::currentDateTimeUtc();
        other.state = static_cast<CallState>(state);
        calls.append(other);
    }
    CallSummary silent = calls.last();
    silent.state = CallState::Done;
    silent.httpStatus = 200;
    calls.append(silent);
    silent.pasted = true;
    calls.append(silent);
    for (const Dialect dialect : AllDialects) {
        silent.prompt.dialect = dialect;
        calls.append(silent);
    }
    return calls;
}

} // namespace

HistoryTable::HistoryTable(HistoryModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new HistoryDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    auto* style = new RoomyStyle(this);
    setStyle(style);
    horizontalHeader()->setStyle(style);
    verticalHeader()->hide();
    m_firstWidths.fill(0, HistoryColumnCount);
    setUpColumns();
    fitRows();
    retranslate();

    connect(this, &QAbstractItemView::activated, this, &HistoryTable::callActivated);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &HistoryTable::rememberPlace);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &HistoryTable::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &HistoryTable::selectedCallsChanged);
}

bool HistoryTable::selectCall(const QUuid& id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    // A hidden column cannot be current, or the arrow keys would not move.
    const QModelIndex index = m_model.index(row, horizontalHeader()->logicalIndexAt(0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

QList<int> HistoryTable::selectedRows() const
{
    // By the ranges: an index for each of a million rows would take its time.
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QUuid HistoryTable::currentId() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !selectionModel()->isRowSelected(current.row()))
        return {};
    return current.data(HistoryModel::IdRole).toUuid();
}

QByteArray HistoryTable::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateFormat << horizontalHeader()->saveState() << m_sortColumn
           << (m_sortOrder == Qt::DescendingOrder);
    return state;
}

void HistoryTable::restoreState(const QByteArray& state)
{
    int format = 0;
    QByteArray header;
    int column = 0;
    bool isDescending = true;
    QDataStream stream(state);
    stream >> format >> header >> column >> isDescending;
    if (stream.status() != QDataStream::Ok || format != StateFormat)
        return;
    horizontalHeader()->restoreState(header);
    sortBy(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void HistoryTable::retranslate()
{
    setAccessibleName(tr("History"));
}

void HistoryTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex current = currentIndex();
    if (event->reason() == QContextMenuEvent::Keyboard && current.isValid())
        emit actionsRequested(viewport()->mapToGlobal(visualRect(current).bottomLeft()));
    else
        emit actionsRequested(event->globalPos());
    event->accept();
}

void HistoryTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fitColumns();
    }
    QTableView::changeEvent(event);
}

void HistoryTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    emit selectedCallsChanged();
}

void HistoryTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectedCallsChanged();
}

void HistoryTable::setUpColumns()
{
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(m_sortColumn, m_sortOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumSectionSize(fontMetrics().horizontalAdvance(u"nnnn"_s));
    for (int section = 0; section < HistoryColumnCount; ++section) {
        const auto column = static_cast<HistoryColumn>(section);
        setColumnHidden(section, !HistoryColumns::isShownAtFirst(column));
    }
    // Prompts take the room that is left; the other columns keep the width the user gave them.
    header->setSectionResizeMode(static_cast<int>(HistoryColumn::Prompt), QHeaderView::Stretch);
    fitColumns();
    connect(header, &QHeaderView::sortIndicatorChanged, this, &HistoryTable::sortBy);
    connect(header, &QWidget::customContextMenuRequested, this, &HistoryTable::showColumnMenu);
}

void HistoryTable::fitColumns()
{
    const QList<CallSummary> calls = sampleCalls();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int section = 0; section < HistoryColumnCount; ++section) {
        const int first = m_firstWidths.at(section);
        const bool isOfTheUser = first > 0 && columnWidth(section) != first;
        if (isOfTheUser)
            continue;
        const auto column = static_cast<HistoryColumn>(section);
        const QFontMetricsF metrics(HistoryDelegate::fontOf(column, font()));
        qreal text =
            QFontMetricsF(horizontalHeader()->font()).horizontalAdvance(HistoryColumns::title(column));
        for (const CallSummary& call : calls)
            text = std::max(text, metrics.horizontalAdvance(HistoryColumns::cell(call, column, now).text));
        // One more, because a text that just fits may be rounded to one that does not.
        int width = static_cast<int>(std::ceil(text)) + 1 + 2 * CellMargin;
        if (column == HistoryColumn::Status)
            width += HistoryDelegate::MarkSize + 2 * CellMargin;
        m_firstWidths[section] = width;
        setColumnWidth(section, width);
    }
}

void HistoryTable::fitRows()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + RowPadding);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void HistoryTable::showColumnMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnActions(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void HistoryTable::addColumnActions(QMenu& menu)
{
    const int shown = HistoryColumnCount - horizontalHeader()->hiddenSectionCount();
    for (int section = 0; section < HistoryColumnCount; ++section) {
        QAction* action = menu.addAction(HistoryColumns::title(static_cast<HistoryColumn>(section)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        // Without any column there would be no header to bring one back with.
        action->setEnabled(isColumnHidden(section) || shown > 1);
        connect(action, &QAction::toggled, this,
            [this, section](bool isShown) { setColumnHidden(section, !isShown); });
    }
}

void HistoryTable::sortBy(int column, Qt::SortOrder order)
{
    const bool isSortable = column >= 0 && column < HistoryColumnCount
        && HistoryColumns::sort(static_cast<HistoryColumn>(column)).has_value();
    if (isSortable) {
        m_sortColumn = column;
        m_sortOrder = order;
        m_model.sort(column, order);
    }
    if (horizontalHeader()->sortIndicatorSection() != m_sortColumn
        || horizontalHeader()->sortIndicatorOrder() != m_sortOrder)
        horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
}

void HistoryTable::rememberPlace(const QModelIndex& parent, int first)
{
    Q_UNUSED(parent)
    m_isAtTop = verticalScrollBar()->value() == 0 || first > rowAt(0);
    m_wasCurrentInSight =
        currentIndex().isValid() && viewport()->rect().intersects(visualRect(currentIndex()));
}

void HistoryTable::keepPlace(const QModelIndex& parent, int first, int last)
{
    Q_UNUSED(parent)
    // Else the scroll bar learns of the new rows only with the next layout and would not go far enough.
    updateGeometries();
    // The scroll bar counts rows, so that what stood at the top stands there again.
    if (!m_isAtTop)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + last - first + 1);
    else if (m_wasCurrentInSight && currentIndex().isValid())
        scrollTo(currentIndex());
}

} // namespace Fluxscope::Ui

#include "historytable.moc"
