// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "models/historymodel.h"

#include <QByteArray>
#include <QFuture>
#include <QFutureWatcher>
#include <QList>
#include <QTimer>
#include <QUuid>
#include <QWidget>

#include <stop_token>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace Fluxscope::Ui {

class CallActions;
class FilterChips;
class FilterMenu;
class HistoryTable;
class NoticeBar;
class TotalsLabel;

/// The history below the panes: filter and totals, the table of calls, and what there is to say where it has
/// no rows. It owns *Delete* with its undo; the other actions are shown here and done elsewhere.
class HistoryPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPane)

public:
    /// Both outlive the pane.
    HistoryPane(HistoryModel& model, CallActions& actions, QWidget* parent = nullptr);

    /// Its text is not looked at: that is what the user types.
    void setConditions(const HistoryFilter& conditions);
    /// Makes this the current call without telling so; a call without a row is selected once it has one.
    void selectCall(const QUuid& id);
    /// The filter lets the call through from now on, without what the user typed.
    void reveal(const QUuid& id);
    /// Lists these calls and no others, and selects them all once they have rows.
    void showOnly(const QList<QUuid>& ids);
    /// The selected calls as far as they are read; the others are given by readSelectedCalls().
    [[nodiscard]] QList<CallRecord> selectedCalls() const;
    [[nodiscard]] int selectedCount() const;
    /// All selected calls, from top to bottom.
    [[nodiscard]] QFuture<QList<HistoryRow>> readSelectedCalls() const;
    [[nodiscard]] QFuture<QList<QUuid>> readSelectedIds() const;

    void focusFilter();
    void focusTable();

    /// In a narrow window only filter and totals are shown, with a button that brings the table back.
    void foldToTotals(bool folded);
    /// Folds away again what the user brought back.
    void foldAgain();
    /// Whether the table is folded away now.
    [[nodiscard]] bool isFolded() const { return m_isFolded && !m_isUnfoldedByUser; }

    /// Deletes for good what can still be brought back with Undo.
    void forgetRemoved();
    /// Brings it back.
    void undoRemove();
    /// What a notice says of it, for where the pane is out of sight; empty: there is nothing.
    [[nodiscard]] QString removedText() const;

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

signals:
    /// The user chose another call; null: the current one was deleted and there is none beside it.
    void currentCallChanged(const QUuid& id);
    /// Also when the selected calls themselves have changed.
    void selectionChanged();
    /// The user brought the table back, which needs room, or folded it again.
    void foldingChanged();
    /// Enter or a double click on a call.
    void activated();
    /// A JSON Lines file was dropped onto the pane.
    void fileDropped(const QString& file);
    /// What Undo brings back is another one, or nothing any more.
    void removedChanged();
    void statusMessage(const QString& text);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeLayout();
    void connectModel();
    void connectActions();
    void retranslate();
    void refreshIcons();
    void updateEmptyState();
    void tellWhyEmpty();
    void setUnfoldedByUser(bool unfolded);
    void updateFolding();
    void fitHeight();
    void applyFilter();
    void askForRanges();
    void clearFilter();
    void helpWithEmpty();
    void offerConditions();
    void takeSelection();
    void takeReadRows();
    void allowRemoving();
    void takeInserted(const QModelIndex& parent, int first, int last);
    void takeRemoved();
    void takeReset();
    void showNewest();
    void selectAll();
    void tellSearching(bool searching);
    void announceHidden(int count);
    void showHiddenNotice();
    [[nodiscard]] QList<qint64> selectedKeys() const;
    void removeSelected();
    void removeCalls(const QList<QUuid>& ids, qsizetype selected);
    void selectLocated(const QUuid& id, int row);
    void tellProgress(int thousandths);
    void showUndoNotice();
    void showForgetting();
    [[nodiscard]] QString forgettingText() const;
    void takeForgotten();
    void showActions(const QPoint& globalPosition);

    HistoryModel& m_model;
    CallActions& m_actions;
    QLineEdit* m_filter;
    QPushButton* m_filterButton;
    FilterMenu* m_filterMenu;
    FilterChips* m_chips;
    QLabel* m_searching;
    QToolButton* m_stopSearching;
    TotalsLabel* m_totals;
    QToolButton* m_unfold;
    QStackedWidget* m_stack;
    HistoryTable* m_table;
    QWidget* m_empty;
    QLabel* m_emptyTitle;
    QLabel* m_emptyText;
    QPushButton* m_emptyAction;
    NoticeBar* m_notices;
    QTimer m_filterTimer; ///< runs while the user types
    QTimer m_searchingTimer; ///< a search has to last before it is spoken of
    QTimer m_newestTimer; ///< until the rows are painted at the start
    QTimer m_undoTimer;
    QTimer m_forgettingTimer; ///< a deletion for good has to last before it is spoken of
    QFutureWatcher<ErasedCalls> m_forgetting;
    std::stop_source m_stopForgetting;
    HistoryFilter m_conditions; ///< what is filtered by beside the text
    QUuid m_currentId; ///< null: none
    QUuid m_wantedId; ///< has no row yet and is selected when it gets one; null: none
    QList<QUuid> m_removed; ///< what Undo brings back
    bool m_areAllWanted = false; ///< rows of the filter that are yet to come are selected, too
    bool m_wasCallShown = false; ///< until then the newest call is shown once the rows are there
    int m_hidden = 0; ///< new calls that the filter hides
    bool m_isFolded = false;
    bool m_isUnfoldedByUser = false;
};

} // namespace Fluxscope::Ui
