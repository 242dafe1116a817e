// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historymodel.h"

#include "core/clock.h"
#include "models/displaytext.h"

#include <QFutureWatcher>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Fluxscope {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype PageSize = 200;
// Beyond this reading the first page anew is cheaper than asking for every call.
constexpr qsizetype MostSingleChanges = 200;
constexpr auto CountingInterval = 500ms; // so that a second is never more than half a second late

} // namespace

HistoryModel::HistoryModel(HistoryStore& store, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_clock(clock)
    , m_filteredSince(clock.now())
{
    m_timer.setInterval(CountingInterval);
    connect(&m_timer, &QTimer::timeout, this, &HistoryModel::count);
    connect(&store, &HistoryStore::opened, this, &HistoryModel::reload);
    connect(&store, &HistoryStore::changed, this, &HistoryModel::takeChanges);
    reload();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : HistoryColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CallSummary& call = m_rows.at(index.row());
    const auto column = static_cast<HistoryColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return HistoryColumns::cell(call, column, m_clock.now()).text;
    case Qt::ToolTipRole: {
        const QString reason = HistoryColumns::cell(call, column, m_clock.now()).reason;
        return reason.isEmpty() ? QVariant() : DisplayText::toolTip(reason);
    }
    case Qt::AccessibleTextRole:
        if (column == HistoryColumn::Status)
            return CallText::status(call);
        return HistoryColumns::cell(call, column, m_clock.now()).text;
    case Qt::AccessibleDescriptionRole:
        return HistoryColumns::cell(call, column, m_clock.now()).reason;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (HistoryColumns::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return call.id;
    case RecordRole:
        return QVariant::fromValue(call);
    case SortRole: {
        const auto by = HistoryColumns::sort(column);
        return by ? sortValue(call, *by) : QVariant();
    }
    case KnowledgeRole:
        return static_cast<int>(HistoryColumns::cell(call, column, m_clock.now()).knowledge);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= HistoryColumnCount)
        return {};
    const auto column = static_cast<HistoryColumn>(section);
    if (role == Qt::DisplayRole)
        return HistoryColumns::title(column);
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            (HistoryColumns::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isFetching;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    requestPage();
}

void HistoryModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= HistoryColumnCount)
        return;
    const auto by = HistoryColumns::sort(static_cast<HistoryColumn>(column));
    if (!by)
        return;
    const HistoryOrder wanted{*by, order == Qt::DescendingOrder};
    if (wanted == m_order)
        return;
    m_order = wanted;
    reload();
}

void HistoryModel::setFilter(const HistoryFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    // The totals of another filter would be taken for those of this one.
    m_totals.reset();
    emit totalsChanged();
    m_filteredSince = m_clock.now();
    m_hidden.clear();
    reload();
}

int HistoryModel::rowOf(const QUuid& id) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&id](const CallSummary& call) { return call.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

QUuid HistoryModel::newestCall() const
{
    const auto newest = std::max_element(m_rows.cbegin(), m_rows.cend(),
        [](const CallSummary& one, const CallSummary& other) { return one.startedAt < other.startedAt; });
    return newest == m_rows.cend() ? QUuid() : newest->id;
}

void HistoryModel::remove(const QList<QUuid>& ids)
{
    m_store.remove(ids);
}

void HistoryModel::restore(const QList<QUuid>& ids)
{
    m_store.restore(ids);
}

void HistoryModel::forgetRemoved()
{
    m_store.forgetRemoved();
}

void HistoryModel::setCounting(bool counting)
{
    m_isCounting = counting;
    updateCounting();
}

void HistoryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, HistoryColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, HistoryColumnCount - 1));
    emit totalsChanged();
}

// QFuture::then() would take an answer that is already there at once: rows would come while a view is still
// being told of others, and a late question could be answered before an early one.
template <class Answer, class Take>
void HistoryModel::ask(const QFuture<Answer>& answer, Take take)
{
    auto* watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, take] {
        watcher->deleteLater();
        // A store that is being closed leaves questions unanswered.
        if (watcher->future().resultCount() > 0)
            take(watcher->result());
    });
    watcher->setFuture(answer);
}

void HistoryModel::reload()
{
    ++m_generation;
    m_isPageStale = false;
    m_offset = 0;
    m_isSearching = true;
    emit searchingChanged(true);
    requestPage();
    m_areTotalsAsked = false;
    requestTotals();
}

void HistoryModel::requestPage()
{
    m_isFetching = true;
    const HistoryQuery query{m_filter, m_order.sort, m_order.descending, m_offset, PageSize};
    ask(m_store.rows(query), [this, generation = m_generation](const QList<CallSummary>& page) {
        if (generation != m_generation)
            return;
        m_isFetching = false;
        // Rows came or went meanwhile, so that the page may begin in the wrong place.
        if (std::exchange(m_isPageStale, false)) {
            requestPage();
            return;
        }
        m_isComplete = page.size() < PageSize;
        if (m_isSearching)
            showFirstPage(page);
        else
            appendPage(page);
        m_offset += page.size();
        updateCounting();
    });
}

void HistoryModel::showFirstPage(const QList<CallSummary>& page)
{
    beginResetModel();
    m_rows = page;
    endResetModel();
    m_isSearching = false;
    emit searchingChanged(false);
}

void HistoryModel::appendPage(const QList<CallSummary>& page)
{
    // Rows that have come since the last page may have pushed some of it into this one.
    QSet<QUuid> present;
    for (const CallSummary& call : std::as_const(m_rows))
        present.insert(call.id);
    QList<CallSummary> fresh;
    for (const CallSummary& call : page) {
        if (!present.contains(call.id))
            fresh.append(call);
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    m_rows += fresh;
    endInsertRows();
}

void HistoryModel::takeChanges(const QList<QUuid>& ids)
{
    if (ids.size() > MostSingleChanges) {
        reload();
    } else {
        ask(m_store.matching(ids, m_filter),
            [this, ids, generation = m_generation](const QList<CallSummary>& matching) {
                if (generation == m_generation)
                    applyChanges(ids, matching);
            });
        requestTotals();
    }
    for (const QUuid& id : ids)
        emit callChanged(id);
}

void HistoryModel::applyChanges(const QList<QUuid>& ids, const QList<CallSummary>& matching)
{
    QSet<QUuid> matched;
    for (const CallSummary& call : matching) {
        matched.insert(call.id);
        const int row = rowOf(call.id);
        if (row < 0) {
            insertCall(call);
        } else if (m_rows.at(row) != call) {
            m_rows[row] = call;
            emit dataChanged(index(row, 0), index(row, HistoryColumnCount - 1));
        }
    }
    QList<QUuid> withoutRow;
    for (const QUuid& id : ids) {
        if (matched.contains(id))
            continue;
        const int row = rowOf(id);
        if (row >= 0)
            removeRow(row);
        else
            withoutRow.append(id);
    }
    if (!m_filter.isEmpty() && !withoutRow.isEmpty())
        countHidden(withoutRow);
    updateCounting();
}

void HistoryModel::insertCall(const CallSummary& call)
{
    const auto place = std::find_if(m_rows.cbegin(), m_rows.cend(),
        [this, &call](const CallSummary& other) { return m_order.precedes(call, other); });
    const int row = static_cast<int>(place - m_rows.cbegin());
    // It belongs to a page that is not read yet and comes with it.
    if (row == rowCount() && !m_isComplete)
        return;
    beginInsertRows({}, row, row);
    m_rows.insert(row, call);
    ++m_offset;
    m_isPageStale = m_isFetching && !m_isSearching;
    endInsertRows();
}

void HistoryModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    m_offset = std::max<qsizetype>(0, m_offset - 1);
    m_isPageStale = m_isFetching && !m_isSearching;
    endRemoveRows();
}

void HistoryModel::countHidden(const QList<QUuid>& ids)
{
    ask(m_store.matching(ids, HistoryFilter()),
        [this, generation = m_generation](const QList<CallSummary>& calls) {
            if (generation != m_generation)
                return;
            const auto before = m_hidden.size();
            for (const CallSummary& call : calls) {
                if (call.startedAt >= m_filteredSince)
                    m_hidden.insert(call.id);
            }
            if (m_hidden.size() > before)
                emit hiddenCallsArrived(static_cast<int>(m_hidden.size() - before));
        });
}

void HistoryModel::requestTotals()
{
    // One question at a time: many changes in a row need only the last answer.
    if (m_areTotalsAsked) {
        m_areTotalsStale = true;
        return;
    }
    m_areTotalsAsked = true;
    m_areTotalsStale = false;
    ask(m_store.totals(m_filter), [this, generation = m_generation](const HistoryTotals& totals) {
        if (generation != m_generation)
            return;
        m_areTotalsAsked = false;
        if (m_totals != totals) {
            m_totals = totals;
            emit totalsChanged();
        }
        if (m_areTotalsStale)
            requestTotals();
    });
}

void HistoryModel::count()
{
    constexpr int Column = static_cast<int>(HistoryColumn::Total);
    for (int row = 0; row < rowCount(); ++row) {
        if (isRunning(m_rows.at(row).state))
            emit dataChanged(index(row, Column), index(row, Column), {Qt::DisplayRole});
    }
}

void HistoryModel::updateCounting()
{
    const bool isAnyRunning = m_isCounting
        && std::any_of(
            m_rows.cbegin(), m_rows.cend(), [](const CallSummary& call) { return isRunning(call.state); });
    if (!isAnyRunning)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

} // namespace Fluxscope
