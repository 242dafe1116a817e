// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historystore.h"
#include "models/historycolumns.h"
#include "models/historyorder.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <QList>
#include <QSet>
#include <QTimer>
#include <QUuid>

#include <optional>

namespace Fluxscope {

class Clock;

/// The calls of the history as a live table, one call a row, read page by page. A change of one call changes
/// its row only; the model is reset when filter or sorting change. Columns are HistoryColumn.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        RecordRole, ///< CallSummary
        SortRole, ///< the raw value; invalid where it is unknown
        KnowledgeRole, ///< Figure::Knowledge of the cell, as int
    };

    /// Both outlive the model. Rows follow from the event loop.
    HistoryModel(HistoryStore& store, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// ToolTipRole is rich text of escaped values, so that it wraps and nothing in it is interpreted.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    /// Columns that calls cannot be sorted by change nothing.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setFilter(const HistoryFilter& filter);
    [[nodiscard]] const HistoryFilter& filter() const { return m_filter; }
    /// Whether rows of the filter in force are still being looked for.
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    /// Of the filter in force; nullopt until they are counted.
    [[nodiscard]] const std::optional<HistoryTotals>& totals() const { return m_totals; }

    /// -1: the call is not among the rows that are read.
    [[nodiscard]] int rowOf(const QUuid& id) const;
    /// Of the rows that are read; null: there are none.
    [[nodiscard]] QUuid newestCall() const;
    [[nodiscard]] const CallSummary& call(int row) const { return m_rows.at(row); }

    /// Takes calls out of the history; their rows go when the store has done so.
    void remove(const QList<QUuid>& ids);
    void restore(const QList<QUuid>& ids);
    void forgetRemoved();

    /// Whether the elapsed time of running calls is counted: only while somebody looks at it.
    void setCounting(bool counting);

    /// Texts are made anew, after the language has changed.
    void retranslate();

signals:
    void totalsChanged();
    void searchingChanged(bool searching);
    /// Calls that began after the filter was set and that it hides.
    void hiddenCallsArrived(int count);
    /// A call is new, changed, removed or restored, whether or not it has a row.
    void callChanged(const QUuid& id);

private:
    /// Takes the answer later, in the order of the questions.
    template <class Answer, class Take>
    void ask(const QFuture<Answer>& answer, Take take);
    void reload();
    void requestPage();
    void showFirstPage(const QList<CallSummary>& page);
    void appendPage(const QList<CallSummary>& page);
    void takeChanges(const QList<QUuid>& ids);
    void applyChanges(const QList<QUuid>& ids, const QList<CallSummary>& matching);
    void insertCall(const CallSummary& call);
    void removeRow(int row);
    void countHidden(const QList<QUuid>& ids);
    void requestTotals();
    void count();
    void updateCounting();

    HistoryStore& m_store;
    const Clock& m_clock;
    QTimer m_timer; ///< ticks while a running call is in sight
    HistoryFilter m_filter;
    HistoryOrder m_order;
    QList<CallSummary> m_rows;
    std::optional<HistoryTotals> m_totals;
    QDateTime m_filteredSince;
    QSet<QUuid> m_hidden; ///< calls that hiddenCallsArrived() has counted
    qsizetype m_offset = 0; ///< where in the store's order the next page begins
    int m_generation = 0; ///< answers to questions of an earlier filter or sorting are passed over
    bool m_isComplete = true; ///< there is no further page
    bool m_isFetching = false;
    bool m_isPageStale = false;
    bool m_isSearching = false;
    bool m_isCounting = false;
    bool m_areTotalsAsked = false;
    bool m_areTotalsStale = false;
};

} // namespace Fluxscope
