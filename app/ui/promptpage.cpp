// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/promptpage.h"

#include "core/maskedprompt.h"
#include "core/redaction.h"
#include "core/whenready.h"
#include "exchange/codesnippet.h"
#include "exchange/supporttext.h"
#include "models/displaytext.h"
#include "models/historymodel.h"
#include "runs/activeconnection.h"
#include "runs/modelcatalog.h"
#include "runs/runningcalls.h"
#include "settings/settings.h"
#include "ui/allowedactions.h"
#include "ui/callactions.h"
#include "ui/compare/diffdialog.h"
#include "ui/exportdialog.h"
#include "ui/history/historypane.h"
#include "ui/prompt/promptpane.h"
#include "ui/promptlayout.h"
#include "ui/reply/replypane.h"
#include "ui/supportdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QInputDialog>
#include <QPlainTextEdit>
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
    return start(m_prompt->prompt());
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

void PromptPage::saveDraft()
{
    // Before the keychain has answered, it is not known what has to be masked.
    if (!m_isDraftKept || !m_rooms.settings.keepTexts() || m_rooms.connection.isPending())
        return;
    const Route route = m_rooms.connection.route();
    m_rooms.settings.setDraft(m_prompt->draft(Redactor({route.key, route.proxyPassword})));
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
    connect(m_actions.copyRequestId, &QAction::triggered, this, &PromptPage::copyRequestId);
    connect(m_actions.copyForSupport, &QAction::triggered, this, &PromptPage::copyForSupport);
    connect(m_actions.saveForSupport, &QAction::triggered, this, [this] { offerExport(true); });
    connect(m_actions.exportCalls, &QAction::triggered, this, [this] { offerExport(false); });
    connect(m_actions.copyReply, &QAction::triggered, this, [this] {
        QApplication::clipboard()->setText(m_reply->replyText());
        emit statusMessage(tr("Copied the reply"));
    });
    for (const auto& [action, language] : {std::pair{m_actions.copyAsCurl, SnippetLanguage::Curl},
             {m_actions.copyAsPython, SnippetLanguage::Python},
             {m_actions.copyAsJavaScript, SnippetLanguage::JavaScript}}) {
        connect(action, &QAction::triggered, this, [this, language = language] { copyAsCode(language); });
    }
    connect(m_actions.sendAgain, &QAction::triggered, this, [this] { onRecord(&PromptPage::resend); });
    connect(
        m_actions.editAndResend, &QAction::triggered, this, [this] { onRecord(&PromptPage::editAndResend); });
    connect(m_actions.continueConversation, &QAction::triggered, this,
        [this] { onRecord(&PromptPage::continueFrom); });
    connect(m_actions.compareReplies, &QAction::triggered, this, &PromptPage::compareReplies);
    connect(m_actions.star, &QAction::triggered, this, &PromptPage::toggleStar);
    connect(m_actions.note, &QAction::triggered, this, [this] { editNoteOf(m_currentId); });
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
    const QList<CallRecord> rows = areMany ? QList<CallRecord>() : m_history->selectedCalls();
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
    scope.isOutOfSight = m_elsewhere && (m_elsewhere->isNull() || *m_elsewhere != m_currentId);
    allowActions(m_actions, scope);
    m_prompt->setRunning(scope.runsHere);
}

void PromptPage::sendWaiting()
{
    if (m_waiting && !m_rooms.connection.obstacle())
        start(*std::exchange(m_waiting, std::nullopt));
}

void PromptPage::updateObstacle()
{
    using Obstacle = ActiveConnection::Obstacle;
    const auto obstacle = m_rooms.connection.obstacle();
    // Only what passes by itself blocks the button; the rest is asked or explained when the user sends.
    m_prompt->setSendBlocked(
        obstacle == Obstacle::KeyPending ? tr("The system keychain has not answered yet.") : QString());
    m_reply->setKeyMissing(obstacle == Obstacle::NoKey);
    if (m_waiting && obstacle && *obstacle != Obstacle::KeyPending
        && std::exchange(m_waitsForKeychain, false))
        emit obstacleMet();
    else
        sendWaiting();
}

void PromptPage::copyRequestId()
{
    withChosenCalls(&PromptPage::copyIdsOf);
}

void PromptPage::copyIdsOf(const QList<CallRecord>& calls)
{
    const RequestIdText ids = requestIdText(calls);
    if (!ids.text.isEmpty())
        QApplication::clipboard()->setText(ids.text);
    emit statusMessage(DisplayText::copiedIds(ids));
}

void PromptPage::copyForSupport()
{
    withChosenCalls(&PromptPage::showSupportTextOf);
}

void PromptPage::showSupportTextOf(const QList<CallRecord>& calls)
{
    if (calls.isEmpty())
        return;
    auto* dialog = new SupportDialog(supportText(calls), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SupportDialog::copied, this, [this] { emit statusMessage(tr("Copied for support")); });
    dialog->open();
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
    // The filter may hide the call that is shown.
    emit exportRequested({filter, m_currentId.isNull() ? QList<QUuid>() : QList{m_currentId}, isForSupport});
}

void PromptPage::copyAsCode(SnippetLanguage language)
{
    if (!m_current)
        return;
    whenReady(m_rooms.calls.bodies(m_current->id), this,
        [this, record = *m_current, language](const CallBodies& bodies) {
            const auto code = codeSnippet(record, bodies, language);
            if (code)
                QApplication::clipboard()->setText(*code);
            emit statusMessage(code
                    ? tr("Copied as code. The key comes from $FLUX_API_KEY.")
                    : tr("The prompt of this call was not kept, so there is no code for it."));
        });
}

void PromptPage::withChosenCalls(void (PromptPage::*use)(const QList<CallRecord>&))
{
    const int selected = selectedCount();
    if (selected > MostCopiedCalls) {
        emit statusMessage(
            tr("At most %n calls can be copied at once. Select fewer.", nullptr, MostCopiedCalls));
        return;
    }
    if (const QList<CallRecord> calls = chosenCalls(); calls.size() >= selected) {
        (this->*use)(calls);
        return;
    }
    whenReady(m_history->readSelectedCalls(), this, [this, use](const QList<HistoryRow>& rows) {
        QList<CallRecord> calls;
        for (const HistoryRow& row : rows)
            calls.append(row.call);
        (this->*use)(calls);
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
            compareRepliesOf(ids.first(), ids.last());
    });
}

void PromptPage::compareRepliesOf(const QUuid& one, const QUuid& two)
{
    whenReady(m_rooms.calls.record(one), this, [this, two](const std::optional<CallRecord>& first) {
        whenReady(m_rooms.calls.record(two), this,
            [this, first](const std::optional<CallRecord>& second) { showDifferences(first, second); });
    });
}

void PromptPage::showDifferences(const std::optional<CallRecord>& one, const std::optional<CallRecord>& two)
{
    if (!one || !two) {
        emit statusMessage(tr("One of the two calls was deleted meanwhile."));
        return;
    }
    // What the later call has in addition counts as added.
    const bool isOrdered = one->startedAt <= two->startedAt;
    auto* dialog = new DiffDialog(isOrdered ? *one : *two, isOrdered ? *two : *one, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void PromptPage::toggleStar()
{
    // Stars are the history's to know: a call that runs has news of everything else.
    if (selectedCount() == 0) {
        whenReady(m_rooms.history.record(m_currentId), this, [this](const std::optional<CallRecord>& call) {
            if (call)
                setStar({*call});
        });
        return;
    }
    whenReady(m_history->readSelectedCalls(), this, [this](const QList<HistoryRow>& rows) {
        QList<CallRecord> calls;
        for (const HistoryRow& row : rows)
            calls.append(row.call);
        setStar(calls);
    });
}

/// Gives each of them a star, or takes it from them where all have one.
void PromptPage::setStar(const QList<CallRecord>& calls)
{
    QList<QUuid> ids;
    for (const CallRecord& call : calls)
        ids.append(call.id);
    const bool haveAll =
        std::all_of(calls.cbegin(), calls.cend(), [](const CallRecord& call) { return call.star; });
    m_rooms.history.setStar(ids, !haveAll);
    const auto count = static_cast<int>(ids.size());
    emit statusMessage(
        haveAll ? tr("Took the star from %n calls", nullptr, count) : tr("Starred %n calls", nullptr, count));
}

void PromptPage::editNoteOf(const QUuid& id)
{
    whenReady(m_rooms.history.record(id), this, [this](const std::optional<CallRecord>& call) {
        if (!call)
            return;
        auto* dialog = new QInputDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
        dialog->setWindowTitle(tr("Note on this call"));
        dialog->setLabelText(tr("It is kept in the history, goes into exports, and the filter finds it."));
        dialog->setTextValue(call->note);
        // Tab leads on to the buttons, as in the other editors.
        if (auto* editor = dialog->findChild<QPlainTextEdit*>()) {
            editor->setTabChangesFocus(true);
            editor->setAccessibleName(tr("Note"));
        }
        connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id = call->id](const QString& text) { setNote(id, text); });
        dialog->open();
    });
}

void PromptPage::setNote(const QUuid& id, const QString& text)
{
    const Route route = m_rooms.connection.route();
    m_rooms.history.setNote(id, Redactor({route.key, route.proxyPassword}).mask(text.trimmed()));
    emit statusMessage(text.trimmed().isEmpty() ? tr("Removed the note") : tr("Noted"));
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
        start(record.prompt);
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

std::optional<QUuid> PromptPage::start(const Prompt& prompt)
{
    if (const auto obstacle = m_rooms.connection.obstacle()) {
        m_waiting = prompt;
        m_waitsForKeychain = *obstacle == ActiveConnection::Obstacle::KeyPending;
        if (m_waitsForKeychain)
            emit statusMessage(tr("This is sent as soon as the system keychain has answered."));
        else
            emit obstacleMet();
        return std::nullopt;
    }
    m_history->foldAgain();
    const QUuid id = m_rooms.calls.start(prompt, m_rooms.connection.route(), m_rooms.settings.keepTexts());
    m_history->selectCall(id);
    show(id);
    whenReady(m_rooms.calls.recentPrompts(EarlierPrompts), this,
        [this](const QStringList& prompts) { m_prompt->setEarlierPrompts(prompts); });
    return id;
}

} // namespace Fluxscope::Ui
