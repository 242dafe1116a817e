// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyorder.h"
#include "history/historystore.h"
#include "models/historycolumns.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QFuture>
#include <QFutureWatcher>
#include <QHash>
#include <QList>
#include <QSet>
#include <QTimer>
#include <QUuid>

#include <optional>
#include <stop_token>

namespace Fluxscope {

class Clock;

/// The calls of the history as a live table, one call a row. It holds the key of every call that passes the
/// filter and reads the calls themselves when somebody looks at them, so that a million rows cost as little
/// as a screenful. A change of one call changes its row only; the model is reset when filter or sorting
/// change. Columns are HistoryColumn.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid; null until the call is read
        RecordRole, ///< CallSummary; invalid until the call is read
        SortRole, ///< the raw value; invalid where it is unknown
        KnowledgeRole, ///< Figure::Knowledge of the cell, as int
    };

    /// Both outlive the model. Rows follow from the event loop.
    HistoryModel(HistoryStore& store, const Clock& clock, QObject* parent = nullptr);
    ~HistoryModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// A row that is not read yet shows an ellipsis, and is read. ToolTipRole is rich text of escaped values,
    /// so that it wraps and nothing in it is interpreted.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Columns that calls cannot be sorted by change nothing.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setFilter(const HistoryFilter& filter);
    [[nodiscard]] const HistoryFilter& filter() const { return m_filter; }
    /// Whether the first rows of the filter in force are still being looked for.
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    /// Whether rows are still being added at the end.
    [[nodiscard]] bool isListing() const { return m_listing != nullptr; }
    /// How far the rows of the filter in force were looked for; Whole as long as they are.
    enum class ListingEnd { Whole, Stopped, Failed };
    [[nodiscard]] ListingEnd listingEnd() const { return m_listingEnd; }
    /// Ends the search; what it has found stays.
    void stopListing();
    /// Lists the rows of the filter in force anew.
    void searchAgain() { reload(); }
    /// Of the filter in force; nullopt until they are counted.
    [[nodiscard]] const std::optional<HistoryTotals>& totals() const { return m_totals; }
    /// Whether damaged histories were set aside that may still hold deleted calls.
    [[nodiscard]] bool hasSetAsideCopies() const;
    /// How the calls that pass the filter went; see HistoryStore::statistics().
    [[nodiscard]] QFuture<HistoryStatistics> statistics(const QTimeZone& zone) const;
    /// What these calls cost, whether or not the filter shows them.
    [[nodiscard]] QFuture<HistoryTotals> totalsOf(const QList<QUuid>& ids) const;

    /// -1: the call has no row, or it is not read yet; locate() tells.
    [[nodiscard]] int rowOf(const QUuid& id) const;
    /// `located` follows with the row of the call, unless it has none.
    void locate(const QUuid& id);
    /// Of the rows that are read; null: there are none.
    [[nodiscard]] QUuid newestCall() const;
    /// nullopt: not read yet.
    [[nodiscard]] std::optional<CallSummary> call(int row) const;
    [[nodiscard]] qint64 key(int row) const { return m_keys.at(row); }
    /// The calls with these keys, in their order, read or not.
    [[nodiscard]] QFuture<QList<HistoryRow>> calls(const QList<qint64>& keys) const;
    /// Their ids, in no particular order.
    [[nodiscard]] QFuture<QList<QUuid>> ids(const QList<qint64>& keys) const;
    /// The ids of those of them that have ended, in no particular order.
    [[nodiscard]] QFuture<QList<QUuid>> endedIds(const QList<qint64>& keys) const;

    /// Takes calls out of the history; their rows go when the store has done so.
    [[nodiscard]] QFuture<std::optional<CallRecord>> record(const QUuid& id) const;
    /// As HistoryStore has them.
    void setStar(const QList<QUuid>& ids, bool star);
    void setNote(const QUuid& id, const QString& note);
    void remove(const QList<QUuid>& ids);
    void restore(const QList<QUuid>& ids);
    [[nodiscard]] QFuture<ErasedCalls> forgetRemoved(const std::stop_token& stop);

    /// Whether the elapsed time of running calls is counted: only while somebody looks at it.
    void setCounting(bool counting);

    /// Texts are made anew, after the language has changed.
    void retranslate();

signals:
    void totalsChanged();
    void searchingChanged(bool searching);
    /// While rows are listed: from 0 to 1000, or -1 where it is not known. 1000 means that all rows are
    /// there.
    void listingProgressed(int thousandths);
    void located(const QUuid& id, int row);
    /// Calls that began after the filter was set and that it hides.
    void hiddenCallsArrived(int count);
    /// A call is new, changed, removed or restored, whether or not it has a row.
    void callChanged(const QUuid& id);

private:
    using Listing = QFutureWatcher<QList<qint64>>;

    void reload();
    void list(const HistoryQuery& query);
    [[nodiscard]] HistoryQuery query() const;
    void readNewest();
    void takeKeys(int begin, int end);
    void readFirstRows();
    void showFirstRows(const QList<HistoryRow>& rows);
    void appendKeys(const QList<qint64>& keys);
    void endListing();
    void takeLateChanges();
    void requestPage(int row) const;
    void takePage(const QList<qint64>& keys, const QList<HistoryRow>& rows);
    void takeChanges(const QList<QUuid>& ids);
    void applyChanges(const QList<QUuid>& ids, const QList<HistoryRow>& matching);
    void remember(const HistoryRow& row) const;
    void placeCalls();
    void insertCalls(const QList<HistoryRow>& rows, const QList<qsizetype>& places);
    void insertCall(const HistoryRow& row, int place);
    void removeRow(int row);
    /// Calls that changed and that the filter does not show, or that are gone.
    void takeWithoutRow(const QList<QUuid>& ids);
    void countHidden(const QList<HistoryRow>& rows);
    void requestTotals();
    void count();
    void updateCounting() const;

    HistoryStore& m_store;
    const Clock& m_clock;
    bool m_isFirstOpeningAwaited;
    mutable QTimer m_timer; ///< ticks while a running call is in sight
    HistoryFilter m_filter;
    HistoryOrder m_order;
    QList<qint64> m_keys; ///< one for each row
    // What is read of them is no part of what the model is.
    mutable QCache<qint64, CallSummary> m_calls;
    mutable QHash<QUuid, qint64> m_keyOfCall; ///< of calls that are, or were, among m_calls
    mutable QSet<qint64> m_requested; ///< calls that are being read
    mutable QSet<qint64> m_running; ///< calls that are read and still run
    Listing* m_listing = nullptr; ///< null: every row is there
    QList<qint64> m_firstKeys; ///< of the next rows, until the calls of the first ones are read
    bool m_areFirstRowsAsked = false;
    ListingEnd m_listingEnd = ListingEnd::Whole;
    HistoryQuery m_rest; ///< the rows behind the newest ones
    QTimer m_listingPause; ///< the other rows of the whole history are listed once the newest are painted
    QTimer m_reloadPause; ///< many changes at once list the rows anew, but not all the time
    QSet<qint64> m_arrived; ///< calls that have their row already when their key is listed
    QList<HistoryRow> m_unplaced; ///< new calls of which the place is still to be asked for
    bool m_arePlacesAsked = false;
    QList<QUuid> m_late; ///< calls that changed meanwhile and whose place was not known
    std::optional<HistoryTotals> m_totals;
    QFuture<HistoryTotals> m_totalsAnswer;
    QTimer m_totalsPause; ///< many changes in a row do not ask all the time
    QDateTime m_filteredSince;
    QSet<QUuid> m_hidden; ///< calls that hiddenCallsArrived() has counted
    int m_generation = 0; ///< answers to questions of an earlier filter or sorting are passed over
    bool m_isSearching = false;
    bool m_isCounting = false;
    bool m_areTotalsAsked = false;
    bool m_areTotalsStale = false;
};

} // namespace Fluxscope
