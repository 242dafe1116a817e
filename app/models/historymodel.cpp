// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historymodel.h"

#include "core/clock.h"
#include "core/whenready.h"
#include "history/storecopies.h"
#include "models/displaytext.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Fluxscope {

using namespace std::chrono_literals;

namespace {

constexpr int PageSize = 200;
constexpr qsizetype FirstRows = 60; // more than a screen has; the rest of the page can wait until they stand
constexpr int CachedCalls = 4000; // some screenfuls before and after the one that is looked at
// Beyond this listing the rows anew is cheaper than looking for every call.
constexpr qsizetype MostSingleChanges = 200;
constexpr qsizetype MostRowsLookedThrough = 20'000'000; // some ten milliseconds
// Listing a million keys takes a core that shares its time with the one that paints.
constexpr auto PaintTime = 50ms;
constexpr auto ReloadPause = 1s;
// Totals of a million calls take a fraction of a second; a call that streams changes several times in one.
constexpr auto TotalsPause = 300ms;
constexpr int WholeProgress = 1000;
constexpr auto CountingInterval = 500ms; // so that a second is never more than half a second late

} // namespace

HistoryModel::HistoryModel(HistoryStore& store, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_clock(clock)
    , m_isFirstOpeningAwaited(store.opening() == 0)
    , m_calls(CachedCalls)
    , m_filteredSince(clock.now())
{
    m_listingPause.setSingleShot(true);
    m_listingPause.setInterval(PaintTime);
    connect(&m_listingPause, &QTimer::timeout, this, [this] { list(m_rest); });
    m_reloadPause.setSingleShot(true);
    m_reloadPause.setInterval(ReloadPause);
    connect(&m_reloadPause, &QTimer::timeout, this, &HistoryModel::reload);
    m_totalsPause.setSingleShot(true);
    m_totalsPause.setInterval(TotalsPause);
    connect(&m_totalsPause, &QTimer::timeout, this, [this] {
        if (m_areTotalsStale)
            requestTotals();
    });
    m_timer.setInterval(CountingInterval);
    connect(&m_timer, &QTimer::timeout, this, &HistoryModel::count);
    connect(&store, &HistoryStore::opened, this, [this] {
        // What is asked before the first opening is answered right after it.
        if (!std::exchange(m_isFirstOpeningAwaited, false))
            reload();
    });
    connect(&store, &HistoryStore::changed, this, &HistoryModel::takeChanges);
    reload();
}

HistoryModel::~HistoryModel()
{
    // Nobody waits for the answers any more.
    if (m_listing != nullptr)
        m_listing->cancel();
    m_totalsAnswer.cancel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : HistoryColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<HistoryColumn>(index.column());
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            (HistoryColumns::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const CallSummary* found = m_calls.object(m_keys.at(index.row()));
    if (found == nullptr) {
        requestPage(index.row());
        return role == Qt::DisplayRole ? QVariant(DisplayText::ellipsis()) : QVariant();
    }
    const CallSummary& call = *found;
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
    const qint64 key = m_keyOfCall.value(id);
    return key == 0 ? -1 : static_cast<int>(m_keys.indexOf(key));
}

void HistoryModel::locate(const QUuid& id)
{
    if (const int row = rowOf(id); row >= 0) {
        emit located(id, row);
        return;
    }
    whenReady(m_store.matching({id}, m_filter), this,
        [this, id, generation = m_generation](const QList<HistoryRow>& rows) {
            if (generation != m_generation || rows.isEmpty())
                return;
            remember(rows.constFirst());
            if (const int row = rowOf(id); row >= 0)
                emit located(id, row);
        });
}

QUuid HistoryModel::newestCall() const
{
    const CallSummary* newest = nullptr;
    const QList<qint64> keys = m_calls.keys();
    for (const qint64 key : keys) {
        const CallSummary* call = m_calls.object(key);
        if (newest == nullptr || call->startedAt > newest->startedAt)
            newest = call;
    }
    return newest != nullptr ? newest->id : QUuid();
}

std::optional<CallSummary> HistoryModel::call(int row) const
{
    const CallSummary* call = m_calls.object(m_keys.at(row));
    return call != nullptr ? std::optional(*call) : std::nullopt;
}

QFuture<QList<HistoryRow>> HistoryModel::calls(const QList<qint64>& keys) const
{
    return m_store.rowsAt(keys);
}

QFuture<QList<QUuid>> HistoryModel::ids(const QList<qint64>& keys) const
{
    return m_store.ids(keys);
}

QFuture<QList<QUuid>> HistoryModel::endedIds(const QList<qint64>& keys) const
{
    return m_store.endedIds(keys);
}

QFuture<HistoryTotals> HistoryModel::totalsOf(const QList<QUuid>& ids) const
{
    HistoryFilter filter;
    filter.ids = ids;
    return m_store.totals(filter);
}

bool HistoryModel::hasSetAsideCopies() const
{
    return !setAsideCopies(m_store.file()).isEmpty();
}

QFuture<HistoryStatistics> HistoryModel::statistics(const QTimeZone& zone) const
{
    return m_store.statistics(m_filter, zone);
}

QFuture<std::optional<CallRecord>> HistoryModel::record(const QUuid& id) const
{
    return m_store.record(id);
}

void HistoryModel::setStar(const QList<QUuid>& ids, bool star)
{
    m_store.setStar(ids, star);
}

void HistoryModel::setNote(const QUuid& id, const QString& note)
{
    m_store.setNote(id, note);
}

void HistoryModel::remove(const QList<QUuid>& ids)
{
    m_store.remove(ids);
}

void HistoryModel::restore(const QList<QUuid>& ids)
{
    m_store.restore(ids);
}

QFuture<ErasedCalls> HistoryModel::forgetRemoved(const std::stop_token& stop)
{
    return m_store.forgetRemoved(stop);
}

void HistoryModel::setCounting(bool counting)
{
    m_isCounting = counting;
    updateCounting();
}

void HistoryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, HistoryColumnCount - 1);
    if (!m_keys.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, HistoryColumnCount - 1));
    emit totalsChanged();
}

void HistoryModel::reload()
{
    ++m_generation;
    if (m_listing != nullptr) {
        m_listing->disconnect(this);
        m_listing->cancel();
        m_listing->deleteLater();
    }
    m_totalsAnswer.cancel();
    m_arrived.clear();
    m_unplaced.clear();
    m_arePlacesAsked = false;
    m_late.clear();
    m_firstKeys.clear();
    m_areFirstRowsAsked = false;
    m_reloadPause.stop();
    m_listingPause.stop();
    m_listingEnd = ListingEnd::Whole;
    m_isSearching = true;
    emit searchingChanged(true);
    m_listing = new Listing(this);
    connect(m_listing, &Listing::resultsReadyAt, this, &HistoryModel::takeKeys);
    connect(m_listing, &Listing::progressValueChanged, this, &HistoryModel::listingProgressed);
    connect(m_listing, &Listing::finished, this, &HistoryModel::endListing);
    m_areTotalsAsked = false;
    if (m_filter.isEmpty() && m_order.sort == HistorySort::StartedAt)
        readNewest();
    else
        list(query());
}

void HistoryModel::list(const HistoryQuery& query)
{
    m_listing->setFuture(m_store.list(query));
    requestTotals();
}

void HistoryModel::stopListing()
{
    if (m_listing == nullptr)
        return;
    m_listingEnd = ListingEnd::Stopped;
    if (m_listingPause.isActive()) {
        m_listingPause.stop();
        endListing();
        requestTotals();
    } else {
        m_listing->cancel();
    }
}

HistoryQuery HistoryModel::query() const
{
    HistoryQuery query;
    query.filter = m_filter;
    query.sort = m_order.sort;
    query.descending = m_order.descending;
    return query;
}

void HistoryModel::readNewest()
{
    m_areFirstRowsAsked = true;
    HistoryQuery first = query();
    first.limit = FirstRows;
    const auto take = [this, generation = m_generation](const QList<HistoryRow>& rows) {
        if (generation != m_generation)
            return;
        for (const HistoryRow& row : rows) {
            m_firstKeys.append(row.key);
            m_arrived.insert(row.key);
        }
        showFirstRows(rows);
        if (rows.size() == FirstRows) {
            // A call that came since then would be listed behind them.
            m_rest = query();
            const QDateTime last = rows.constLast().call.startedAt;
            if (m_order.descending)
                m_rest.filter.until = last.addMSecs(1);
            else
                m_rest.filter.from = last;
            m_listingPause.start();
        } else {
            endListing();
            requestTotals();
        }
    };
    whenReady(m_store.rows(first), this, take, [this, generation = m_generation] {
        if (generation == m_generation)
            list(query());
    });
}

void HistoryModel::takeKeys(int begin, int end)
{
    for (int i = begin; i < end; ++i) {
        if (m_isSearching)
            m_firstKeys += m_listing->resultAt(i);
        else
            appendKeys(m_listing->resultAt(i));
    }
    if (m_isSearching && !m_areFirstRowsAsked)
        readFirstRows();
}

void HistoryModel::readFirstRows()
{
    m_areFirstRowsAsked = true;
    whenReady(m_store.rowsAt(m_firstKeys.first(std::min(FirstRows, m_firstKeys.size()))), this,
        [this, generation = m_generation](const QList<HistoryRow>& rows) {
            if (generation == m_generation)
                showFirstRows(rows);
        });
}

void HistoryModel::showFirstRows(const QList<HistoryRow>& rows)
{
    beginResetModel();
    m_keys = std::exchange(m_firstKeys, {});
    m_calls.clear();
    m_keyOfCall.clear();
    m_requested.clear();
    m_running.clear();
    for (const HistoryRow& row : rows)
        remember(row);
    endResetModel();
    m_isSearching = false;
    emit searchingChanged(false);
    updateCounting();
    if (!isListing())
        takeLateChanges();
}

void HistoryModel::appendKeys(const QList<qint64>& keys)
{
    QList<qint64> fresh = keys;
    if (!m_arrived.isEmpty())
        fresh.removeIf([this](qint64 key) { return m_arrived.contains(key); });
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    m_keys += fresh;
    endInsertRows();
}

void HistoryModel::endListing()
{
    if (m_listing->isCanceled() && m_listingEnd == ListingEnd::Whole)
        m_listingEnd = ListingEnd::Failed;
    m_listing->deleteLater();
    m_listing = nullptr;
    emit listingProgressed(WholeProgress);
    if (!m_isSearching)
        takeLateChanges();
    else if (!m_areFirstRowsAsked)
        readFirstRows();
}

void HistoryModel::takeLateChanges()
{
    if (const QList<QUuid> late = std::exchange(m_late, {}); !late.isEmpty())
        takeChanges(late);
}

void HistoryModel::requestPage(int row) const
{
    const int first = row / PageSize * PageSize;
    QList<qint64> wanted;
    for (const qint64 key : m_keys.sliced(first, std::min<qsizetype>(PageSize, m_keys.size() - first))) {
        if (!m_requested.contains(key) && !m_calls.contains(key))
            wanted.append(key);
    }
    if (wanted.isEmpty())
        return;
    m_requested.unite(QSet<qint64>(wanted.cbegin(), wanted.cend()));
    auto* model = const_cast<HistoryModel*>(this); // the answer comes from the event loop
    whenReady(m_store.rowsAt(wanted), model,
        [model, wanted, generation = m_generation](const QList<HistoryRow>& rows) {
            if (generation == model->m_generation)
                model->takePage(wanted, rows);
        });
}

void HistoryModel::takePage(const QList<qint64>& keys, const QList<HistoryRow>& rows)
{
    for (const qint64 key : keys)
        m_requested.remove(key);
    int first = rowCount();
    int last = -1;
    // They stand one behind the other, so that only the first has to be looked for among all.
    qsizetype place = rows.isEmpty() ? -1 : m_keys.indexOf(rows.constFirst().key);
    for (const HistoryRow& row : rows) {
        remember(row);
        place = m_keys.indexOf(row.key, std::max<qsizetype>(place, 0));
        if (place < 0)
            continue;
        first = std::min(first, static_cast<int>(place));
        last = std::max(last, static_cast<int>(place));
    }
    if (last >= first)
        emit dataChanged(index(first, 0), index(last, HistoryColumnCount - 1));
    updateCounting();
}

void HistoryModel::remember(const HistoryRow& row) const
{
    m_calls.insert(row.key, new CallSummary(row.call));
    m_keyOfCall.insert(row.call.id, row.key);
    if (m_keyOfCall.size() > 4 * CachedCalls)
        m_keyOfCall.removeIf([this](const auto& entry) { return !m_calls.contains(entry.value()); });
    if (isRunning(row.call.state))
        m_running.insert(row.key);
    else
        m_running.remove(row.key);
}

void HistoryModel::takeChanges(const QList<QUuid>& ids)
{
    if (ids.size() > MostSingleChanges || ids.size() * m_keys.size() > MostRowsLookedThrough) {
        if (!m_reloadPause.isActive())
            m_reloadPause.start();
    } else {
        whenReady(m_store.matching(ids, m_filter), this,
            [this, ids, generation = m_generation](const QList<HistoryRow>& matching) {
                if (generation == m_generation)
                    applyChanges(ids, matching);
            });
        requestTotals();
    }
    for (const QUuid& id : ids)
        emit callChanged(id);
}

void HistoryModel::applyChanges(const QList<QUuid>& ids, const QList<HistoryRow>& matching)
{
    if (m_isSearching) {
        m_late += ids;
        return;
    }
    QSet<QUuid> matched;
    for (const HistoryRow& found : matching) {
        matched.insert(found.call.id);
        const CallSummary* known = m_calls.object(found.key);
        const bool isNews = known == nullptr || *known != found.call;
        const qint64 formerKey = m_keyOfCall.value(found.call.id);
        // A call that was kept in memory and is written now has another key.
        if (formerKey != 0 && formerKey != found.key) {
            if (const auto row = m_keys.indexOf(formerKey); row >= 0) {
                m_keys[row] = found.key;
                if (isListing())
                    m_arrived.insert(found.key);
            }
        }
        const auto row = m_keys.indexOf(found.key);
        if (row < 0) {
            m_unplaced.append(found);
        } else if (isNews) {
            remember(found);
            const int changed = static_cast<int>(row);
            emit dataChanged(index(changed, 0), index(changed, HistoryColumnCount - 1));
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
    if (!withoutRow.isEmpty())
        takeWithoutRow(withoutRow);
    placeCalls();
    updateCounting();
}

void HistoryModel::placeCalls()
{
    if (m_arePlacesAsked || m_unplaced.isEmpty())
        return;
    m_arePlacesAsked = true;
    QList<HistoryRow> rows = std::exchange(m_unplaced, {});
    std::sort(rows.begin(), rows.end(), [this](const HistoryRow& left, const HistoryRow& right) {
        return m_order.precedes(left.call, right.call);
    });
    whenReady(m_store.placesOf(rows, m_keys, m_order), this,
        [this, rows, keys = m_keys, generation = m_generation](const QList<qsizetype>& places) {
            if (generation != m_generation)
                return;
            m_arePlacesAsked = false;
            if (keys == m_keys)
                insertCalls(rows, places);
            else
                m_unplaced += rows; // rows came or went meanwhile
            placeCalls();
        });
}

void HistoryModel::insertCalls(const QList<HistoryRow>& rows, const QList<qsizetype>& places)
{
    const qsizetype end = m_keys.size();
    // From the last to the first, so that a place stays what it was when it was asked for.
    for (qsizetype i = rows.size() - 1; i >= 0; --i) {
        // It may belong behind rows that are still to come.
        if (places.at(i) == end && isListing())
            m_late.append(rows.at(i).call.id);
        else if (!m_keys.contains(rows.at(i).key))
            insertCall(rows.at(i), static_cast<int>(places.at(i)));
    }
}

void HistoryModel::insertCall(const HistoryRow& row, int place)
{
    beginInsertRows({}, place, place);
    m_keys.insert(place, row.key);
    remember(row);
    if (isListing())
        m_arrived.insert(row.key);
    endInsertRows();
    updateCounting();
}

void HistoryModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    const qint64 key = m_keys.takeAt(row);
    m_calls.remove(key);
    m_running.remove(key);
    endRemoveRows();
}

void HistoryModel::takeWithoutRow(const QList<QUuid>& ids)
{
    whenReady(m_store.matching(ids, HistoryFilter()), this,
        [this, count = ids.size(), generation = m_generation](const QList<HistoryRow>& rows) {
            if (generation != m_generation)
                return;
            // Which row was that of a call that is gone is known only of the rows that were read.
            if (rows.size() < count && !m_reloadPause.isActive())
                m_reloadPause.start();
            if (!m_filter.isEmpty())
                countHidden(rows);
        });
}

void HistoryModel::countHidden(const QList<HistoryRow>& rows)
{
    const auto before = m_hidden.size();
    for (const HistoryRow& row : rows) {
        if (row.call.startedAt >= m_filteredSince)
            m_hidden.insert(row.call.id);
    }
    if (m_hidden.size() > before)
        emit hiddenCallsArrived(static_cast<int>(m_hidden.size() - before));
}

void HistoryModel::requestTotals()
{
    // One question at a time: many changes in a row need only the last answer.
    if (m_areTotalsAsked || m_totalsPause.isActive()) {
        m_areTotalsStale = true;
        return;
    }
    m_areTotalsAsked = true;
    m_areTotalsStale = false;
    m_totalsAnswer = m_store.totals(m_filter);
    whenReady(
        m_totalsAnswer, this,
        [this, generation = m_generation](const HistoryTotals& totals) {
            if (generation != m_generation)
                return;
            m_areTotalsAsked = false;
            m_totalsPause.start();
            if (m_totals != totals) {
                m_totals = totals;
                emit totalsChanged();
            }
        },
        [this, generation = m_generation] {
            // The next change asks again.
            if (generation == m_generation)
                m_areTotalsAsked = false;
        });
}

void HistoryModel::count()
{
    constexpr int Column = static_cast<int>(HistoryColumn::Total);
    for (const qint64 key : std::as_const(m_running)) {
        if (const auto row = static_cast<int>(m_keys.indexOf(key)); row >= 0)
            emit dataChanged(index(row, Column), index(row, Column), {Qt::DisplayRole});
    }
}

void HistoryModel::updateCounting() const
{
    if (!m_isCounting || m_running.isEmpty())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

} // namespace Fluxscope
