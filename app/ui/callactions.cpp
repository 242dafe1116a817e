// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/callactions.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace Fluxscope::Ui {

namespace {

QAction* addAction(QWidget* window, const QKeySequence& shortcut)
{
    auto* action = new QAction(window);
    action->setShortcut(shortcut);
    action->setAutoRepeat(false); // a key held down must not send, and bill, again and again
    action->setEnabled(false);
    window->addAction(action);
    return action;
}

} // namespace

CallActions::CallActions(QWidget* window)
    : QObject(window)
    , copyRequestId(addAction(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)))
    , copyForSupport(addAction(window, QKeySequence()))
    , saveForSupport(addAction(window, QKeySequence()))
    , exportCalls(addAction(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)))
    , copyReply(addAction(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)))
    , copyAsCurl(addAction(window, QKeySequence()))
    , copyAsPython(addAction(window, QKeySequence()))
    , copyAsJavaScript(addAction(window, QKeySequence()))
    , sendAgain(addAction(window, QKeySequence(Qt::CTRL | Qt::Key_R)))
    , editAndResend(addAction(window, QKeySequence(Qt::CTRL | Qt::Key_E)))
    , continueConversation(addAction(window, QKeySequence(Qt::CTRL | Qt::Key_J)))
    , compareReplies(addAction(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)))
    , openComparison(addAction(window, QKeySequence()))
    , star(addAction(window, QKeySequence(Qt::CTRL | Qt::Key_D)))
    , note(addAction(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)))
    , remove(addAction(window, QKeySequence()))
    , stop(addAction(window, QKeySequence()))
{
    exportCalls->setEnabled(true);
    star->setCheckable(true);
    retranslate();
}

void CallActions::addCodeMenu(QMenu& menu) const
{
    QMenu* code = menu.addMenu(tr("Copy as code"));
    code->setToolTipsVisible(true);
    code->addActions({copyAsCurl, copyAsPython, copyAsJavaScript});
    code->menuAction()->setEnabled(copyAsCurl->isEnabled());
}

void CallActions::setObstacle(QAction* action, const QString& reason) const
{
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason.isEmpty() ? m_descriptions.value(action) : reason);
    // For those who go through the menu with the keyboard.
    action->setStatusTip(reason);
}

void CallActions::describe(QAction* action, const QString& text)
{
    m_descriptions.insert(action, text);
    // A disabled one goes on saying why.
    if (action->statusTip().isEmpty())
        action->setToolTip(text);
}

void CallActions::retranslate()
{
    copyRequestId->setText(tr("Copy request ID"));
    copyForSupport->setText(tr("Copy for support…"));
    saveForSupport->setText(tr("Save for support…"));
    exportCalls->setText(tr("Export…"));
    copyReply->setText(tr("Copy reply"));
    copyAsCurl->setText(tr("curl command"));
    copyAsPython->setText(tr("Python"));
    copyAsJavaScript->setText(tr("JavaScript"));
    sendAgain->setText(tr("Send again"));
    editAndResend->setText(tr("Edit and resend"));
    continueConversation->setText(tr("Continue"));
    compareReplies->setText(tr("Compare replies…"));
    openComparison->setText(tr("&Open comparison"));
    star->setText(tr("Star"));
    note->setText(tr("Note…"));
    remove->setText(tr("Delete"));
    stop->setText(tr("Stop"));

    describe(copyRequestId, tr("Copy the id that FluxRouter's support finds this call by"));
    describe(copyForSupport, tr("Show and copy the facts that support asks for, without prompt and reply"));
    describe(saveForSupport,
        tr("Write everything that is known of the selected calls to a file, without prompts and replies"));
    describe(exportCalls, tr("Write the selected, the filtered or all calls to a file"));
    describe(sendAgain, tr("Make a new call with the same prompt"));
    describe(editAndResend, tr("Put this call's prompt, model and parameters back into the editor"));
    describe(compareReplies,
        tr("Show word by word how the replies of two calls differ; select exactly two in the history"));
    describe(openComparison, tr("Show the comparison that this call belongs to on the Compare page"));
    describe(star, tr("Mark the selected calls, to find them again"));
    describe(note, tr("Write down what you think of this call; the filter finds it"));
    const QString aboutCode =
        tr("Code that makes this call again and shows its X-Flux headers; the key stays in $FLUX_API_KEY");
    for (QAction* action : {copyAsCurl, copyAsPython, copyAsJavaScript})
        describe(action, aboutCode);
    describe(continueConversation, tr("Add this prompt and reply to the earlier messages and go on"));
}

} // namespace Fluxscope::Ui
