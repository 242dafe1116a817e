// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prompt.h"
#include "runs/repeatedreplies.h"

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QUuid>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace Fluxscope {
class ActiveConnection;
class Clock;
class CompareRun;
class Comparisons;
class HistoryModel;
class ModelCatalog;
class Settings;
struct CallRecord;
struct CompareCall;
struct ComparePlan;
struct ComparisonRow;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class CompareColumns;
class CompareFigures;
class CompareSetup;
class FactLabel;
class RunBar;
class Section;

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

    /// Calls that run or wait.
    [[nodiscard]] int openCalls() const;
    /// Stops what runs and drops what waits.
    void stopAll();

signals:
    void statusMessage(const QString& text);
    void promptRequested();
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
    void refreshBlocked();
    void refreshPrompt();
    void fillOpenMenu();
    void listComparisons(const QList<ComparisonRow>& rows);
    void start(const ComparePlan& plan);
    void take(std::unique_ptr<CompareRun> run);
    void connectRun();
    void refreshMissing();
    void refreshFigures();
    void lookForEarlierReply(const CallRecord& record);
    void takeMarks(const QUuid& id);
    void chooseReport();
    void saveReportAs(const QString& file);
    /// Those that have a row in the history.
    [[nodiscard]] QList<CallRecord> records() const;
    [[nodiscard]] const CallRecord* recordOf(const QUuid& id) const;
    /// Whether calls can leave now; the user is told or asked where they cannot.
    [[nodiscard]] bool canSend();

    const Rooms m_rooms;
    Prompt m_prompt;
    QString m_promptProblem;
    QLabel* m_promptTitle;
    FactLabel* m_promptText;
    QPushButton* m_editPrompt;
    QPushButton* m_saveReport;
    QToolButton* m_open;
    QMenu* m_openMenu;
    Section* m_setupSection;
    CompareSetup* m_setup;
    RunBar* m_runBar;
    QTabWidget* m_tabs;
    CompareColumns* m_columns;
    CompareFigures* m_figures;
    std::unique_ptr<CompareRun> m_run; ///< null: none is shown
    QTimer m_figuresPace;
    QList<EarlierReply> m_earlier;
    int m_openings = 0; ///< answers of earlier ones are passed over
};

} // namespace Fluxscope::Ui
