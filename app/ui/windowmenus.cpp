// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowmenus.h"

#include "ui/callactions.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace Fluxscope::Ui {

namespace {

QAction* makeAction(QMainWindow* window, const QKeySequence& shortcut)
{
    auto* action = new QAction(window);
    action->setShortcut(shortcut);
    window->addAction(action);
    return action;
}

} // namespace

WindowMenus::WindowMenus(CallActions& calls, QAction* send, QMainWindow* window)
    : QObject(window)
    , importCalls(new QAction(window))
    , addCall(new QAction(window))
    , erase(new QAction(window))
    , settings(makeAction(window, QKeySequence(Qt::CTRL | Qt::Key_Comma)))
    , quit(makeAction(window, QKeySequence(Qt::CTRL | Qt::Key_Q)))
    , promptPage(makeAction(window, QKeySequence(Qt::CTRL | Qt::Key_1)))
    , comparePage(makeAction(window, QKeySequence(Qt::CTRL | Qt::Key_2)))
    , showHistory(makeAction(window, QKeySequence(Qt::Key_F9)))
    , statistics(makeAction(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)))
    , find(makeAction(window, QKeySequence(Qt::CTRL | Qt::Key_F)))
    , model(makeAction(window, QKeySequence(Qt::CTRL | Qt::Key_L)))
    , nextArea(makeAction(window, QKeySequence(Qt::Key_F6)))
    , shortcuts(makeAction(window, QKeySequence(Qt::Key_F1)))
    , about(new QAction(window))
    , m_calls(calls)
    , m_fileMenu(window->menuBar()->addMenu(QString()))
    , m_callMenu(window->menuBar()->addMenu(QString()))
    , m_viewMenu(window->menuBar()->addMenu(QString()))
    , m_helpMenu(window->menuBar()->addMenu(QString()))
{
    m_fileMenu->addActions({m_calls.exportCalls, importCalls, addCall, m_fileMenu->addSeparator(), erase,
        m_fileMenu->addSeparator(), settings, m_fileMenu->addSeparator(), quit});
    settings->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    m_callMenu->setToolTipsVisible(true);
    m_callMenu->addAction(send);
    m_callMenu->addAction(m_calls.stop);
    m_callMenu->addSeparator();
    m_callMenu->addActions(
        {m_calls.copyRequestId, m_calls.copyForSupport, m_calls.saveForSupport, m_calls.copyReply});
    m_callMenu->addActions({m_calls.copyAsCurl, m_calls.copyAsPython, m_calls.copyAsJavaScript});
    m_callMenu->addSeparator();
    m_callMenu->addActions({m_calls.sendAgain, m_calls.editAndResend, m_calls.continueConversation});
    m_callMenu->addSeparator();
    m_callMenu->addActions({m_calls.compareReplies, m_calls.openComparison, m_calls.star, m_calls.note});
    showHistory->setCheckable(true);
    m_viewMenu->addActions({promptPage, comparePage, m_viewMenu->addSeparator(), showHistory, statistics,
        m_viewMenu->addSeparator(), find, model, nextArea});
    m_helpMenu->addActions({shortcuts, about});
    about->setMenuRole(QAction::AboutRole);
}

void WindowMenus::retranslate()
{
    m_fileMenu->setTitle(tr("&File"));
    m_callMenu->setTitle(tr("&Call"));
    m_viewMenu->setTitle(tr("&View"));
    m_helpMenu->setTitle(tr("&Help"));
    importCalls->setText(tr("&Import calls…"));
    addCall->setText(tr("&Add a call made elsewhere…"));
    erase->setText(tr("&Delete calls…"));
    settings->setText(tr("&Settings…"));
    quit->setText(tr("&Quit"));
    promptPage->setText(tr("&Prompt"));
    comparePage->setText(tr("&Compare"));
    find->setText(tr("&Find"));
    model->setText(tr("Choose &model"));
    nextArea->setText(tr("Next &area"));
    showHistory->setText(tr("&History"));
    statistics->setText(tr("&Statistics…"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    about->setText(tr("&About Fluxscope"));
    m_calls.retranslate();
}

} // namespace Fluxscope::Ui
