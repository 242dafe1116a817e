// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace Fluxscope::Ui {

class CallActions;

/// The menus of the window with the actions that belong to no call. MainWindow owns and connects them.
class WindowMenus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowMenus)

public:
    /// The actions are added to `window`, so that their shortcuts work anywhere in it. `send` is the first
    /// action of the menu of calls.
    WindowMenus(CallActions& calls, QAction* send, QMainWindow* window);

    QAction* const importCalls;
    QAction* const addCall;
    QAction* const erase;
    QAction* const settings; ///< Ctrl+,
    QAction* const quit; ///< Ctrl+Q
    QAction* const promptPage; ///< Ctrl+1
    QAction* const comparePage; ///< Ctrl+2
    QAction* const showHistory; ///< F9
    QAction* const statistics; ///< Ctrl+Shift+T
    QAction* const find; ///< Ctrl+F
    QAction* const model; ///< Ctrl+L
    QAction* const nextArea; ///< F6
    QAction* const shortcuts; ///< F1
    QAction* const about;

    /// Sets the texts again, after the language has changed.
    void retranslate();

private:
    CallActions& m_calls;
    QMenu* m_fileMenu;
    QMenu* m_callMenu;
    QMenu* m_viewMenu;
    QMenu* m_helpMenu;
};

} // namespace Fluxscope::Ui
