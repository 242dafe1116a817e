// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/comparerun.h"
#include "runs/repeatedreplies.h"
#include "ui/compare/blindvotes.h"
#include "ui/compare/callpages.h"
#include "ui/compare/columnorder.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QTimer>
#include <QUuid>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace Fluxscope::Ui {

class ColumnRow;
class ColumnsBar;
class CompareColumn;
class NoComparison;

/// The replies of a comparison side by side: one column for each entry, its repeats as pages. It asks for
/// everything that is to be done with a call, and does nothing of it itself.
///
/// In blind mode it tells of no call with callSelected(), compareRepliesRequested() or copyIdRequested(),
/// since what they lead to names the models: the user has selected none as long as it lasts.
class CompareColumns final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareColumns)

public:
    explicit CompareColumns(QWidget* parent = nullptr);
    ~CompareColumns() override;

    using QWidget::show;
    /// nullptr: no comparison is on display. A run is to be shown before it starts: of a call that streams
    /// already, the text from before is missing until its state changes.
    void show(CompareRun* run);

    /// Why no call can be sent again now, one sentence for the user; empty: it can. The columns themselves
    /// say it of calls whose prompt is not known.
    void setSendAgainProblem(const QString& reason);

    /// CompareRun::takeStored() has put another vote or note into the record of this call.
    void refreshMarks(const QUuid& id);

    /// All replies of the run that have the text of an earlier one, as far as that is known now.
    void setRepeated(const QList<RepeatedReply>& replies);

    [[nodiscard]] bool isBlind() const;

signals:
    /// The user turned to this call, also if it is the one told last; null: to one that has no row in the
    /// history, or that is hidden.
    void callSelected(const QUuid& id);
    void compareRepliesRequested(const QUuid& left, const QUuid& right);
    void copyIdRequested(const QUuid& id);
    /// 1 up, -1 down, nullopt none. It is on display already.
    void voteRequested(const QUuid& id, std::optional<int> vote);
    void noteRequested(const QUuid& id);
    /// Indexes of CompareRun::calls().
    void stopRequested(int call);
    void sendAgainRequested(int call);
    /// What else shows names or figures of this comparison is to hide them, or to show them again.
    void blindChanged(bool blind);

protected:
    bool event(QEvent* event) override;

private:
    /// Since the record of a running call was told.
    struct ArrivedText
    {
        QString reply;
        QString reasoning;
    };

    void layOut();
    void connectControls();
    void makeColumns();
    void connectColumn(CompareColumn* column);
    void connectRun(const CompareRun& run);
    [[nodiscard]] const QList<CompareCall>& calls() const;

    void takeAdded(int first, int count);
    void takeChange(int index, const CompareCall& call);
    void takeText(int index, const QString& text, const QString& reasoning);
    void takeEnd();
    void updateQueued();
    void tick();

    void listCalls();
    /// After listCalls(): a page that is gone gives way to the call that took its place.
    void keepPage(CompareColumn* column);
    [[nodiscard]] const QList<int>& pagesOf(const CompareColumn* column) const;
    void showPage(CompareColumn* column, qsizetype page);
    void turnPage(CompareColumn* column, int by);
    void numberPages(CompareColumn* column);
    void showSample(bool stream);
    [[nodiscard]] bool hasBothSamples() const;
    void showSendAgainProblem(CompareColumn* column);
    void showMarks(CompareColumn* column);
    void showSameText(CompareColumn* column);

    void sortBy(ColumnOrder order);
    void placeColumns(const QList<int>& entries);
    void nameColumns();
    void setBlind(bool blind);
    void takeVote(CompareColumn* column, std::optional<int> vote);
    void endBlindIfVoted();
    void tellHowManyVoted();
    /// As ChangedVotes; of this blind mode.
    [[nodiscard]] QString changedVotes() const;

    void goToColumn(int by);
    /// That the widget is in; nullptr: none.
    [[nodiscard]] CompareColumn* columnOf(const QWidget* widget) const;
    void takeFocus(const QWidget* left, const QWidget* entered);
    void tellSelected(const CompareColumn* column);
    void tellIfChanged(const CompareColumn* column);
    void fillCompareMenu(CompareColumn* column);
    void offerComparison(CompareColumn* column, const QString& text, int call);

    QPointer<CompareRun> m_run;
    ComparePlan m_plan;
    const QList<CompareCall> m_none; ///< the calls of no run
    QList<CompareColumn*> m_pool; ///< the first of them are in use
    QList<CompareColumn*> m_columns; ///< by entry
    CallPages m_pages;
    QHash<int, ArrivedText> m_arrived; ///< by call
    QHash<QUuid, std::optional<int>> m_votes; ///< that the history has not told back yet
    BlindVotes m_blindVotes;
    QHash<QUuid, RepeatedReply> m_repeated; ///< by call
    QSet<int> m_sentAgain; ///< entries that turn to their next new call
    QString m_sendAgainProblem;
    bool m_streamed = false; ///< which sample is on display
    bool m_isListOutdated = false; ///< a call was dropped or deleted, or came back, since listCalls()
    CompareColumn* m_current = nullptr; ///< the one the user was last in
    QUuid m_told; ///< of the column that has the focus

    ColumnsBar* m_bar;
    QStackedWidget* m_stack;
    NoComparison* m_empty;
    QWidget* m_shown;
    ColumnRow* m_row;
    QTimer m_queued;
    QTimer m_second;
};

} // namespace Fluxscope::Ui
