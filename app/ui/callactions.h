// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QAction;
class QEvent;
class QMenu;
class QWidget;

namespace Fluxscope::Ui {

/// What can be done with calls, once for the whole window: menus, buttons and context menus all show these
/// actions, so that text, shortcut and enabled state are the same everywhere. They mean the selected rows of
/// the history, which include the call shown in Reply; while the Compare page is in front, the call of the
/// column that the user is in, or none. MainWindow owns and connects them.
class CallActions : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallActions)

public:
    /// The actions are added to `window`, so that their shortcuts work anywhere in it.
    explicit CallActions(QWidget* window);

    QAction* const copyRequestId; ///< Ctrl+Shift+C
    QAction* const copyForSupport;
    QAction* const saveForSupport;
    QAction* const exportCalls; ///< Ctrl+Shift+E; also the filtered ones, or all
    QAction* const copyReply; ///< Ctrl+Shift+R
    QAction* const copyAsCurl;
    QAction* const copyAsPython;
    QAction* const copyAsJavaScript;
    QAction* const sendAgain; ///< Ctrl+R
    QAction* const editAndResend;
    QAction* const continueConversation; ///< adds prompt and reply to the earlier messages of the editor
    QAction* const compareReplies; ///< Ctrl+Shift+K; of exactly two selected calls
    QAction* const openComparison; ///< that the call belongs to
    QAction* const star; ///< Ctrl+D; checked where every selected call has one
    QAction* const note; ///< Ctrl+Shift+D; of the call shown in Reply
    QAction* const remove; ///< Delete, in the history only
    QAction* const stop; ///< Esc in Prompt and Reply

    /// Adds a menu of the actions that copy the call as code.
    void addCodeMenu(QMenu& menu) const;

    /// Enables the action, or disables it and says why where it is pointed at; empty: nothing is in the way.
    void setObstacle(QAction* action, const QString& reason) const;

    /// Sets the texts again, after the language has changed; the obstacles are to be set anew.
    void retranslate();

private:
    void describe(QAction* action, const QString& text);

    QHash<QAction*, QString> m_descriptions; ///< tooltips of those that are enabled
};

} // namespace Fluxscope::Ui
