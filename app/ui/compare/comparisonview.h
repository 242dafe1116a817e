// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/comparerun.h"
#include "runs/earlierreplies.h"

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QUuid>
#include <QWidget>

#include <optional>

class QTabWidget;

namespace Fluxscope {
class Comparisons;
class HistoryModel;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class CompareColumns;
class CompareFigures;
class RunBar;

/// One comparison as it runs or as it was: how far it is, the replies side by side, and the figures. It
/// follows what becomes of the calls in the history, and starts none.
class ComparisonView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonView)

public:
    /// Both outlive the view.
    ComparisonView(const Comparisons& comparisons, const HistoryModel& history, QWidget* parent = nullptr);

    /// The run outlives the view, or the next call of this. nullptr: none.
    void show(CompareRun* run);
    /// Why its calls cannot be made again, as a sentence; empty: they can.
    void setObstacle(const QString& reason);
    /// Whether the names of what is compared are hidden.
    [[nodiscard]] bool isBlind() const;

    /// Replies of the history that those of the comparison repeat, as far as they were found.
    [[nodiscard]] QList<EarlierReply> earlier() const { return m_earlier->found(); }

signals:
    void missingRequested();
    /// An index of CompareRun::calls().
    void sendAgainRequested(int call);
    void resumeRequested(Fluxscope::CompareRun::Continuation how);
    void callSelected(const QUuid& id);
    void callsSelected(const QList<QUuid>& ids);
    void repliesRequested(const QUuid& one, const QUuid& two);
    void copyIdRequested(const Fluxscope::CallRecord& record);
    void noteRequested(const QUuid& id);
    void blindChanged(bool blind);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void connectRun(const CompareRun& run);
    void retranslate();
    void refreshPause();
    void refreshMissing();
    void refreshFigures();
    void followCalls();
    void refreshFiguresSoon();
    void takeStored(const QUuid& id);
    [[nodiscard]] const CallRecord* recordOf(const QUuid& id) const;

    const Comparisons& m_comparisons;
    const HistoryModel& m_history;
    QPointer<CompareRun> m_run;
    EarlierReplies* m_earlier;
    QString m_obstacle;
    RunBar* m_runBar;
    QTabWidget* m_tabs;
    CompareColumns* m_columns;
    CompareFigures* m_figures;
    QTimer m_figuresPace;
};

} // namespace Fluxscope::Ui
