// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/promptpage.h"

#include "core/maskedprompt.h"
#include "core/redaction.h"
#include "core/whenready.h"
#include "models/historymodel.h"
#include "runs/activeconnection.h"
#include "runs/modelcatalog.h"
#include "runs/runningcalls.h"
#include "settings/settings.h"
#include "ui/allowedactions.h"
#include "ui/callactions.h"
#include "ui/callcopies.h"
#include "ui/callmarks.h"
#include "ui/exportdialog.h"
#include "ui/history/historypane.h"
#include "ui/prompt/promptpane.h"
#include "ui/promptlayout.h"
#include "ui/promptsender.h"
#include "ui/reply/replypane.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Fluxscope::Ui {

namespace {

constexpr int EarlierPrompts = 50;
constexpr int ManyCalls = 1000;
constexpr int MostCopiedCalls = 10'000; // more than a ticket or a clipboard takes

void stopOnEscape(QWidget* area, QAction* stop)
{
    auto* shortcut = new QShortcut(QKeySequence(Qt::Key_Escape), area);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, stop, [stop] {
        // A list of suggestions does not get the key before the shortcut does.
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        else
            stop->trigger();
    });
}

} // namespace

PromptPage::PromptPage(const Rooms& rooms, CallActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_rooms(rooms)
    , m_actions(actions)
    , m_prompt(new PromptPane(rooms.catalog, this))
    , m_reply(new ReplyPane(actions, this))
    , m_history(new HistoryPane(rooms.history, actions, this))
    , m_layout(new PromptLayout(m_prompt, m_reply, m_history, this))
    , m_marks(new CallMarks(rooms.history, rooms.connection, this))
    , m_copies(new CallCopies(rooms.calls, this))
    , m_sender(new PromptSender(rooms.settings, rooms.connection, rooms.calls, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_layout);

    connectPanes();
    connectCalls();
    connectActions();
    updateObstacle();
    updateActions();
}

std::optional<QUuid> PromptPage::send(bool besideRunningCall)
{
    if (!besideRunningCall && m_rooms.calls.isRunning(m_currentId)) {
        emit statusMessage(tr("This call still runs. Stop it, or send beside it with Ctrl+Shift+Return."));
        return std::nullopt;
    }
    if (const auto problem = m_prompt->problem()) {
        emit statusMessage(*problem);
        return std::nullopt;
    }
    return m_sender->send(m_prompt->prompt());
}

void PromptPage::showCall(const QUuid& id)
{
    m_history->selectCall(id);
    show(id);
}

void PromptPage::followSelection(const std::optional<QUuid>& id)
{
    m_elsewhere = id;
    if (id && !id->isNull() && *id != m_currentId)
        showCall(*id);
    updateActions();
}

void PromptPage::setRunningComparison(const QUuid& id)
{
    // It is told with each call of the comparison.
    if (std::exchange(m_runningComparison, id) != id)
        updateActions();
}

void PromptPage::saveDraft()
{
    // Before the keychain has answered, it is not known what has to be masked.
    if (!m_isDraftKept || !m_rooms.settings.keepTexts() || m_rooms.connection.isPending())
        return;
    m_rooms.settings.setDraft(m_prompt->draft(m_rooms.connection.redactor()));
}

void PromptPage::focusNextArea()
{
    const QWidget* focused = QApplication::focusWidget();
    if (focused && m_prompt->isAncestorOf(focused))
        m_layout->openReply();
    else if (focused && m_reply->isAncestorOf(focused) && m_layout->isHistoryVisible())
        m_history->focusTable();
    else
        m_prompt->focusPrompt();
}

void PromptPage::find()
{
    const QWidget* focused = QApplication::focusWidget();
    if (focused && m_history->isAncestorOf(focused)) {
        m_history->focusFilter();
        return;
    }
    m_layout->openReply();
    m_reply->findInReply();
}

void PromptPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        updateActions();
    QWidget::changeEvent(event);
}

void PromptPage::connectPanes()
{
    connect(m_prompt, &PromptPane::sendRequested, this, &PromptPage::send);
    connect(m_prompt, &PromptPane::stopRequested, m_actions.stop, &QAction::trigger);
    connect(m_prompt, &PromptPane::draftChanged, this, &PromptPage::saveDraft);
    connect(m_prompt, &PromptPane::streamChanged, this, [this](bool stream) {
        if (m_isDraftKept)
            m_rooms.settings.setStream(stream);
    });

    connect(m_reply, &ReplyPane::bodiesNeeded, this, &PromptPage::showBodies);
    connect(m_reply, &ReplyPane::statusMessage, this, &PromptPage::statusMessage);
    connect(m_reply, &ReplyPane::settingsRequested, this, &PromptPage::settingsRequested);
    connect(m_reply, &ReplyPane::chooseCaFileRequested, this, &PromptPage::caFileRequested);
    connect(m_reply, &ReplyPane::demoRequested, this, &PromptPage::demoRequested);

    connect(m_history, &HistoryPane::currentCallChanged, this, &PromptPage::show);
    connect(m_history, &HistoryPane::selectionChanged, this, &PromptPage::updateActions);
    connect(m_history, &HistoryPane::activated, m_layout, &PromptLayout::openReply);
    connect(m_history, &HistoryPane::statusMessage, this, &PromptPage::statusMessage);

    stopOnEscape(m_prompt, m_actions.stop);
    stopOnEscape(m_reply, m_actions.stop);
    connect(&m_rooms.connection, &ActiveConnection::changed, this, &PromptPage::updateObstacle);
    connect(m_sender, &PromptSender::sent, this, &PromptPage::takeSent);
    connect(m_sender, &PromptSender::statusMessage, this, &PromptPage::statusMessage);
    connect(m_sender, &PromptSender::obstacleMet, this, &PromptPage::obstacleMet);
}

void PromptPage::connectCalls()
{
    RunningCalls& calls = m_rooms.calls;
    connect(&calls, &RunningCalls::changed, this, [this](const CallRecord& record) {
        if (record.id != m_currentId)
            return;
        m_current = record;
        m_reply->updateCall(record);
        updateActions();
    });
    connect(&calls, &RunningCalls::textArrived, this,
        [this](const QUuid& id, const QString& text, const QString& reasoning) {
            if (id == m_currentId)
                m_reply->appendText(text, reasoning);
        });
    connect(&calls, &RunningCalls::finished, this, [this](const CallRecord& record) {
        if (record.id == m_currentId) {
            m_current = record;
            m_reply->updateCall(record);
            updateActions();
        }
        emit finished(record);
    });
    // Another window may have gone on with the call that is shown here.
    connect(&m_rooms.history, &HistoryModel::callChanged, this, [this](const QUuid& id) {
        if (id != m_currentId || m_rooms.calls.isRunning(id))
            return;
        if (!m_current || isRunning(m_current->state))
            show(id);
        else
            takeChange();
    });
}

/// The call that is shown may have another note, or have been deleted along with many others.
void PromptPage::takeChange()
{
    whenReady(m_rooms.history.record(m_currentId), this,
        [this, id = m_currentId](const std::optional<CallRecord>& record) {
            if (id != m_currentId || !m_current)
                return;
            if (!record) {
                showCall({});
                return;
            }
            m_current->star = record->star;
            if (record->note != m_current->note) {
                m_current->note = record->note;
                m_reply->updateCall(*m_current);
            }
            updateActions();
        });
}

void PromptPage::connectActions()
{
    connect(m_marks, &CallMarks::statusMessage, this, &PromptPage::statusMessage);
    connect(m_copies, &CallCopies::statusMessage, this, &PromptPage::statusMessage);
    connect(m_actions.copyRequestId, &QAction::triggered, this, &PromptPage::copyRequestId);
    connect(m_actions.copyForSupport, &QAction::triggered, this, &PromptPage::copyForSupport);
    connect(m_actions.saveForSupport, &QAction::triggered, this, [this] { offerExport(true); });
    connect(m_actions.exportCalls, &QAction::triggered, this, [this] { offerExport(false); });
    connect(m_actions.copyReply, &QAction::triggered, this,
        [this] { m_copies->copyReply(m_reply->replyText()); });
    for (const auto& [action, language] : {std::pair{m_actions.copyAsCurl, SnippetLanguage::Curl},
             {m_actions.copyAsPython, SnippetLanguage::Python},
             {m_actions.copyAsJavaScript, SnippetLanguage::JavaScript}}) {
        connect(action, &QAction::triggered, this, [this, language = language] {
            if (m_current)
                m_copies->copyAsCode(*m_current, language);
        });
    }
    connect(m_actions.sendAgain, &QAction::triggered, this, [this] { onRecord(&PromptPage::resend); });
    connect(
        m_actions.editAndResend, &QAction::triggered, this, [this] { onRecord(&PromptPage::editAndResend); });
    connect(m_actions.continueConversation, &QAction::triggered, this,
        [this] { onRecord(&PromptPage::continueFrom); });
    connect(m_actions.compareReplies, &QAction::triggered, this, &PromptPage::compareReplies);
    connect(m_actions.openComparison, &QAction::triggered, this, &PromptPage::openComparison);
    connect(m_actions.star, &QAction::triggered, this, &PromptPage::toggleStar);
    connect(m_actions.note, &QAction::triggered, this, [this] { m_marks->editNoteOf(m_currentId); });
    connect(m_actions.stop, &QAction::triggered, this, [this] { m_rooms.calls.stop(m_currentId); });
}

void PromptPage::show(const QUuid& id)
{
    // Before the change, so that text which is in the record is not told to the view a second time.
    const auto running = m_rooms.calls.runningRecord(id);
    m_currentId = id;
    m_current = running;
    if (running)
        m_reply->showCall(*running);
    else if (id.isNull())
        m_reply->clear();
    updateActions();
    if (running || id.isNull())
        return;
    whenReady(m_rooms.calls.record(id), this, [this, id](const std::optional<CallRecord>& record) {
        if (id != m_currentId || !record)
            return;
        m_current = record;
        m_reply->showCall(*record);
        updateActions();
    });
}

void PromptPage::showBodies()
{
    whenReady(m_rooms.calls.bodies(m_currentId), this, [this, id = m_currentId](const CallBodies& bodies) {
        if (id == m_currentId)
            m_reply->setBodies(bodies);
    });
}

void PromptPage::updateActions()
{
    // Many are not looked at one by one; copying says what they have.
    const int selected = selectedCount();
    const bool areMany = selected > ManyCalls;
    // On the other page the history's selection means nothing.
    const QList<CallRecord> rows = areMany || m_elsewhere ? QList<CallRecord>() : m_history->selectedCalls();
    ActionScope scope;
    scope.calls = areMany ? QList<CallRecord>() : chosenCalls();
    scope.areRead = !areMany && scope.calls.size() >= selected;
    scope.selected = selected;
    scope.current = m_current;
    scope.isCurrent = !m_currentId.isNull();
    scope.isStarred = rows.isEmpty()
        ? m_current && m_current->star && !areMany
        : std::all_of(rows.cbegin(), rows.cend(), [](const CallRecord& call) { return call.star; });
    scope.runsHere = m_rooms.calls.isRunning(m_currentId);
    scope.isComparing = m_elsewhere.has_value();
    scope.runningComparison = m_runningComparison;
    scope.isOutOfSight = m_elsewhere && (m_elsewhere->isNull() || *m_elsewhere != m_currentId);
    allowActions(m_actions, scope);
    m_prompt->setRunning(scope.runsHere);
}

void PromptPage::updateObstacle()
{
    using Obstacle = ActiveConnection::Obstacle;
    const auto obstacle = m_rooms.connection.obstacle();
    // Only what passes by itself blocks the button; the rest is asked or explained when the user sends.
    m_prompt->setSendBlocked(
        obstacle == Obstacle::KeyPending ? tr("The system keychain has not answered yet.") : QString());
    m_reply->setKeyMissing(obstacle == Obstacle::NoKey);
}

void PromptPage::copyRequestId()
{
    withChosenCalls(&CallCopies::copyIdsOf);
}

void PromptPage::copyForSupport()
{
    withChosenCalls(&CallCopies::showSupportTextOf);
}

void PromptPage::offerExport(bool isForSupport)
{
    const HistoryFilter filter = m_rooms.history.filter();
    if (selectedCount() > 1) {
        whenReady(m_history->readSelectedIds(), this, [this, filter, isForSupport](const QList<QUuid>& ids) {
            emit exportRequested({filter, ids, isForSupport});
        });
        return;
    }
    // The filter may hide the call that is shown. On the other page another one may be in sight, or none.
    const bool isNone = m_currentId.isNull() || (m_elsewhere && *m_elsewhere != m_currentId);
    emit exportRequested({filter, isNone ? QList<QUuid>() : QList{m_currentId}, isForSupport});
}

void PromptPage::withChosenCalls(void (CallCopies::*use)(const QList<CallRecord>&))
{
    const int selected = selectedCount();
    if (selected > MostCopiedCalls) {
        emit statusMessage(
            tr("At most %n calls can be copied at once. Select fewer.", nullptr, MostCopiedCalls));
        return;
    }
    if (const QList<CallRecord> calls = chosenCalls(); calls.size() >= selected) {
        (m_copies->*use)(calls);
        return;
    }
    whenReady(m_history->readSelectedCalls(), this, [this, use](const QList<HistoryRow>& rows) {
        QList<CallRecord> calls;
        for (const HistoryRow& row : rows)
            calls.append(row.call);
        (m_copies->*use)(calls);
    });
}

void PromptPage::onRecord(void (PromptPage::*use)(const CallRecord&))
{
    if (m_current)
        (this->*use)(*m_current);
}

void PromptPage::compareReplies()
{
    whenReady(m_history->readSelectedIds(), this, [this](const QList<QUuid>& ids) {
        if (ids.size() == 2)
            m_copies->compareRepliesOf(ids.first(), ids.last());
    });
}

void PromptPage::openComparison()
{
    if (m_current && m_current->compare)
        emit comparisonRequested(m_current->compare->group);
}

void PromptPage::toggleStar()
{
    // Stars are the history's to know: a call that runs has news of everything else.
    if (selectedCount() == 0) {
        m_marks->toggleStarOf(m_currentId);
        return;
    }
    whenReady(m_history->readSelectedCalls(), this, [this](const QList<HistoryRow>& rows) {
        QList<CallRecord> calls;
        for (const HistoryRow& row : rows)
            calls.append(row.call);
        m_marks->toggleStars(calls);
    });
}

void PromptPage::edit(const Prompt& prompt)
{
    m_prompt->replacePrompt(prompt);
    m_prompt->focusPrompt();
}

void PromptPage::editAndResend(const CallRecord& record)
{
    edit(record.prompt);
}

void PromptPage::resend(const CallRecord& record)
{
    if (!isMasked(record.prompt)) {
        m_sender->send(record.prompt);
        return;
    }
    // What was sent is not what was kept, and the two may differ.
    edit(record.prompt);
    emit statusMessage(tr("Nothing was sent: this prompt has *** in it, perhaps in the place of a key."));
}

void PromptPage::continueFrom(const CallRecord& record)
{
    Prompt prompt = record.prompt;
    prompt.messages.append(Message{Role::User, prompt.text});
    prompt.messages.append(Message{Role::Assistant, record.reply.value_or(QString())});
    prompt.text.clear();
    edit(prompt);
}

int PromptPage::selectedCount() const
{
    // Rows that are out of sight are not meant.
    return m_elsewhere ? 0 : m_history->selectedCount();
}

QList<CallRecord> PromptPage::chosenCalls() const
{
    QList<CallRecord> calls = m_elsewhere ? QList<CallRecord>() : m_history->selectedCalls();
    // The filter may hide the call that is shown; a single row is shown with what came since it was read.
    if (calls.size() <= 1 && m_current)
        return {*m_current};
    return calls;
}

void PromptPage::takeSent(const QUuid& id)
{
    m_history->foldAgain();
    showCall(id);
    whenReady(m_rooms.calls.recentPrompts(EarlierPrompts), this,
        [this](const QStringList& prompts) { m_prompt->setEarlierPrompts(prompts); });
}

} // namespace Fluxscope::Ui
