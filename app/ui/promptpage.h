// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <QList>
#include <QUuid>
#include <QWidget>

#include <optional>

namespace Fluxscope {
class ActiveConnection;
class HistoryModel;
class ModelCatalog;
class RunningCalls;
class Settings;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class CallActions;
class CallCopies;
class CallMarks;
struct ExportOffer;
class HistoryPane;
class PromptLayout;
class PromptPane;
class PromptSender;
class ReplyPane;

/// The page for testing prompts: the editor, the reply and the history below them, and what goes on between
/// the three. It knows the current call, which card, selected row and every action mean.
class PromptPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PromptPage)

public:
    /// Everything outlives the page.
    struct Rooms
    {
        Settings& settings;
        ActiveConnection& connection;
        RunningCalls& calls;
        ModelCatalog& catalog;
        HistoryModel& history;
    };

    PromptPage(const Rooms& rooms, CallActions& actions, QWidget* parent = nullptr);

    /// Sends what is in the editor. nullopt: it cannot leave as things stand, and the user has been told why
    /// or asked.
    std::optional<QUuid> send(bool besideRunningCall);

    [[nodiscard]] PromptPane& promptPane() { return *m_prompt; }
    [[nodiscard]] HistoryPane& historyPane() { return *m_history; }
    [[nodiscard]] ReplyPane& replyPane() { return *m_reply; }

    /// Makes this the current call; one that is being written is shown once it is there.
    void showCall(const QUuid& id);
    /// While another page is in front, the call actions mean the call that is selected there and no other;
    /// null: none is. It becomes the current call. nullopt: this page is in front.
    void followSelection(const std::optional<QUuid>& id);
    /// The Compare page runs this one, so that no other can be opened; null: none.
    void setRunningComparison(const QUuid& id);
    [[nodiscard]] CallMarks& marks() { return *m_marks; }
    [[nodiscard]] CallCopies& copies() { return *m_copies; }

    [[nodiscard]] PromptSender& promptSender() { return *m_sender; }

    /// Keeps the unsent prompt for the next start, with the key in use masked.
    void saveDraft();
    /// What the command line put into the editor is not kept.
    void setDraftKept(bool kept) { m_isDraftKept = kept; }

    [[nodiscard]] PromptLayout& panes() { return *m_layout; }
    /// Moves the focus to the next area: prompt, reply, history.
    void focusNextArea();
    /// Opens the search of the area that has the focus.
    void find();

signals:
    void statusMessage(const QString& text);
    void settingsRequested();
    void caFileRequested();
    void demoRequested();
    /// A call cannot leave; MainWindow asks the user what only they can decide.
    void obstacleMet();
    void finished(const Fluxscope::CallRecord& record);
    /// The user wants to see this comparison.
    void comparisonRequested(const QUuid& id);
    /// The user wants calls in a file.
    void exportRequested(const Fluxscope::Ui::ExportOffer& offer);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectPanes();
    void connectCalls();
    void connectActions();
    void show(const QUuid& id);
    void takeChange();
    void showBodies();
    void updateActions();
    void updateObstacle();
    void copyRequestId();
    void copyForSupport();
    void offerExport(bool isForSupport);
    void onRecord(void (PromptPage::*use)(const CallRecord&));
    void compareReplies();
    void openComparison();
    void toggleStar();
    void edit(const Prompt& prompt);
    void editAndResend(const CallRecord& record);
    void resend(const CallRecord& record);
    void continueFrom(const CallRecord& record);
    /// The rows of the history that the actions mean.
    [[nodiscard]] int selectedCount() const;
    /// The selected calls as far as they are read, or the one that is shown.
    [[nodiscard]] QList<CallRecord> chosenCalls() const;
    /// Hands all of them over, at once where they are read.
    void withChosenCalls(void (CallCopies::*use)(const QList<CallRecord>&));
    void takeSent(const QUuid& id);

    Rooms m_rooms;
    CallActions& m_actions;
    PromptPane* m_prompt;
    ReplyPane* m_reply;
    HistoryPane* m_history;
    PromptLayout* m_layout;
    CallMarks* m_marks;
    CallCopies* m_copies;
    PromptSender* m_sender;
    QUuid m_currentId; ///< null: none
    std::optional<CallRecord> m_current; ///< nullopt while it is being read
    std::optional<QUuid> m_elsewhere; ///< see followSelection()
    QUuid m_runningComparison; ///< null: none
    bool m_isDraftKept = true;
};

} // namespace Fluxscope::Ui
