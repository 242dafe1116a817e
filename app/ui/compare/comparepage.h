// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prompt.h"
#include "runs/comparerun.h"
#include "ui/compare/reportsaver.h"

#include <QList>
#include <QUuid>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace Fluxscope {
class ActiveConnection;
class Clock;
class Comparisons;
class HistoryModel;
class LastCosts;
class ModelCatalog;
class Settings;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class CompareSetup;
class ComparisonView;
class EarlierComparisons;
class FactLabel;
class NextComparison;

/// The page for comparing models: what is set up, how far it runs, the replies side by side and the figures.
/// It owns the comparison that is shown. The prompt is that of the prompt page.
class ComparePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePage)

public:
    /// Everything outlives the page.
    struct Rooms
    {
        Settings& settings;
        ActiveConnection& connection;
        ModelCatalog& catalog;
        Comparisons& comparisons;
        HistoryModel& history;
        const Clock& clock;
    };

    explicit ComparePage(const Rooms& rooms, QWidget* parent = nullptr);
    ~ComparePage() override;

    /// What is to be compared, and why it cannot be sent; empty: it can.
    void setPrompt(const Prompt& prompt, const QString& problem);

    /// Calls that wait for their turn.
    [[nodiscard]] int waitingCalls() const;
    /// Stops what runs and drops what waits.
    void stopAll();
    /// Shows a comparison of the history, which `opened` tells, or the user is told why not. The one that is
    /// shown already stays as it is. Not to be called while another one runs.
    void openFromHistory(const QUuid& comparison);
    /// Does what obstacleMet() was about, now that it is out of the way.
    void goOn();

signals:
    void statusMessage(const QString& text);
    /// A comparison of the history is shown, as was asked for.
    void opened();
    /// Told with each of its calls, too; null: none runs.
    void runningChanged(const QUuid& comparison);
    void promptRequested();
    /// The user wants the prompt of the comparison that is shown: everything of it but model, API shape and
    /// streaming, which mean nothing in it. setPrompt() follows at once if it differs.
    void promptChosen(const Fluxscope::Prompt& prompt);
    /// The prompt that the last promptChosen() took away is to come back.
    void promptUndoRequested();
    /// A call cannot leave; MainWindow asks the user what only they can decide.
    void obstacleMet();
    void callSelected(const QUuid& id);
    void callsSelected(const QList<QUuid>& ids);
    void repliesRequested(const QUuid& one, const QUuid& two);
    void copyIdRequested(const Fluxscope::CallRecord& record);
    void noteRequested(const QUuid& id);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeLayout();
    /// A low window has no room for saying that there are none yet.
    void fitResults();
    void connectSetup();
    void connectParts();
    void retranslate();
    void refreshSets();
    void refreshObstacles();
    void refreshPrompt();
    void keepPlan();
    void keepSet(const QString& name, const QList<CompareEntry>& entries);
    /// Does it if calls can leave now; the user is told or asked where they cannot.
    void whenClear(const std::function<void()>& send);
    void runByKeyboard();
    void start(const ComparePlan& plan);
    void runMissing();
    void askForMissing(CompareRun* asked);
    void startMissing(CompareRun* run) const;
    void sendAgain(int call);
    void resume(CompareRun::Continuation how);
    void open(const QUuid& comparison);
    void take(std::unique_ptr<CompareRun> run);
    void useShownSetup();
    void undoPrompt();
    [[nodiscard]] QString setupObstacle() const;
    [[nodiscard]] QString obstacleText() const;
    [[nodiscard]] ReportSaver::Content reportContent() const;

    const Rooms m_rooms;
    Prompt m_prompt;
    QString m_promptProblem;
    QLabel* m_promptTitle;
    FactLabel* m_promptText;
    QPushButton* m_editPrompt;
    QPushButton* m_saveReport;
    QToolButton* m_open;
    EarlierComparisons* m_earlierComparisons;
    NextComparison* m_next;
    CompareSetup* m_setup;
    ComparisonView* m_view;
    ReportSaver* m_report;
    LastCosts* m_missingCosts; ///< of the models of the comparison that is shown
    std::unique_ptr<CompareRun> m_run; ///< null: none is shown
    std::optional<Prompt> m_usedPrompt; ///< as setPrompt() told it after promptChosen()
    bool m_isPlanUnkept = false; ///< it has changed since the settings got it
    std::function<void()> m_held; ///< waits for goOn()
    int m_openings = 0; ///< answers of earlier ones are passed over
};

} // namespace Fluxscope::Ui
