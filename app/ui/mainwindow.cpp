// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "runs/activeconnection.h"
#include "runs/historyerasure.h"
#include "runs/runningcalls.h"
#include "settings/settings.h"
#include "ui/aboutbox.h"
#include "ui/callactions.h"
#include "ui/callcopies.h"
#include "ui/callmarks.h"
#include "ui/compare/comparepage.h"
#include "ui/connectionline.h"
#include "ui/connectionquestions.h"
#include "ui/filloffer.h"
#include "ui/history/historypane.h"
#include "ui/pastecalldialog.h"
#include "ui/prompt/promptpane.h"
#include "ui/promptlayout.h"
#include "ui/promptsender.h"
#include "ui/settings/questions.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shortcutsdialog.h"
#include "ui/statisticsdialog.h"
#include "ui/widgets/noticebar.h"
#include "ui/windowmenus.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto StatusDuration = 6s;
constexpr int WindowMargin = 12;

} // namespace

MainWindow::MainWindow(const Rooms& rooms)
    : m_rooms(rooms)
    , m_actions(new CallActions(this))
    , m_connectionLine(new ConnectionLine(rooms.page.connection, this))
    , m_notices(new NoticeBar(this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_page(new PromptPage(rooms.page, *m_actions, m_pages))
    , m_comparePage(new ComparePage({rooms.page.settings, rooms.page.connection, rooms.page.catalog,
                                        rooms.comparisons, rooms.page.history, rooms.clock},
          m_pages))
    , m_questions(new ConnectionQuestions(rooms.page.settings, rooms.page.connection, rooms.keys, this))
    , m_menus(new WindowMenus(*m_actions, m_page->promptPane().sendAction(), this))
{
    setWindowTitle(u"Fluxscope"_s);
    setMinimumSize(640, 540); // lower, prompt and reply do not fit above each other
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));

    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(WindowMargin, 8, WindowMargin, 0);
    layout->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_tabs);
    top->addWidget(m_connectionLine, 1);
    layout->addLayout(top);
    layout->addWidget(m_notices);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);

    makePages();
    connectMenus();
    retranslate();

    Settings& settings = m_rooms.page.settings;
    restoreGeometry(settings.windowState(u"geometry"_s));
    m_page->panes().restore(settings.windowState(u"promptPage"_s));
    m_menus->showHistory->setChecked(m_page->panes().isHistoryVisible());
    m_page->promptPane().focusPrompt();

    connect(m_connectionLine, &ConnectionLine::settingsRequested, this, [this] { openSettings(false); });
    connect(m_page, &PromptPage::settingsRequested, this, [this] { openSettings(true); });
    connect(m_page, &PromptPage::caFileRequested, this, &MainWindow::openCaFile);
    connect(m_page, &PromptPage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_page, &PromptPage::obstacleMet, m_questions, [this] {
        m_questions->askAboutObstacle([this] { m_page->promptSender().sendWaiting(); },
            [this] { m_page->promptSender().dropWaiting(); });
    });
    connect(m_page, &PromptPage::finished, m_questions, &ConnectionQuestions::signInToProxy);
    connect(m_questions, &ConnectionQuestions::settingsRequested, this, [this] { openSettings(true); });
    connect(m_questions, &ConnectionQuestions::statusMessage, this,
        [this](const QString& text) { statusBar()->showMessage(text); });
    connect(&m_page->promptPane(), &PromptPane::requestPasted, this, [this](const PastedRequest& request) {
        offerToFill(*m_notices, m_page->promptPane(), request,
            [this](const QString& text) { statusBar()->showMessage(text); });
    });
    connect(&m_page->historyPane(), &HistoryPane::fileDropped, this, &MainWindow::importRequested);
    connect(m_page, &PromptPage::statusMessage, this, [this](const QString& text) {
        statusBar()->showMessage(text, static_cast<int>(std::chrono::milliseconds(StatusDuration).count()));
    });
}

void MainWindow::makePages()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (QWidget* page : {static_cast<QWidget*>(m_page), static_cast<QWidget*>(m_comparePage)}) {
        m_tabs->addTab(QString());
        m_pages->addWidget(page);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::takePage);
    connect(m_menus->promptPage, &QAction::triggered, this, [this] { showPage(m_page); });
    connect(m_menus->comparePage, &QAction::triggered, this, [this] { showPage(m_comparePage); });
    // What is sent or edited from the menu is to be seen.
    for (QAction* action : {m_page->promptPane().sendAction(), m_actions->sendAgain, m_actions->editAndResend,
             m_actions->continueConversation})
        connect(action, &QAction::triggered, this, [this] { showPage(m_page); });
    connect(&m_page->promptPane(), &PromptPane::changed, this, &MainWindow::handOverPrompt);
    connectComparePage();
}

void MainWindow::connectComparePage()
{
    connect(m_comparePage, &ComparePage::statusMessage, this, [this](const QString& text) {
        statusBar()->showMessage(text, static_cast<int>(std::chrono::milliseconds(StatusDuration).count()));
    });
    connect(m_comparePage, &ComparePage::promptRequested, this, [this] {
        showPage(m_page);
        m_page->promptPane().focusPrompt();
    });
    connect(m_comparePage, &ComparePage::promptChosen, this, [this](const Prompt& chosen) {
        PromptPane& pane = m_page->promptPane();
        Prompt prompt = pane.prompt();
        prompt.system = chosen.system;
        prompt.messages = chosen.messages;
        prompt.text = chosen.text;
        prompt.parameters = chosen.parameters;
        pane.replacePrompt(prompt);
    });
    connect(
        m_comparePage, &ComparePage::promptUndoRequested, &m_page->promptPane(), &PromptPane::undoReplacing);
    connect(m_comparePage, &ComparePage::obstacleMet, m_questions,
        [this] { m_questions->askAboutObstacle([this] { m_comparePage->goOn(); }); });
    connect(&m_page->historyPane(), &HistoryPane::removedChanged, this, &MainWindow::offerUndo);
    // Wherever the focus is on that page: one that has just come to the front has none.
    connect(new QShortcut(QKeySequence::Undo, m_comparePage), &QShortcut::activated, &m_page->historyPane(),
        &HistoryPane::undoRemove);
    connect(m_comparePage, &ComparePage::callSelected, this, &MainWindow::followSelection);
    connect(m_comparePage, &ComparePage::callsSelected, this, &MainWindow::showCalls);
    connect(m_comparePage, &ComparePage::repliesRequested, &m_page->copies(), &CallCopies::compareRepliesOf);
    connect(m_comparePage, &ComparePage::copyIdRequested, &m_page->copies(),
        [this](const CallRecord& record) { m_page->copies().copyIdsOf({record}); });
    connect(m_page, &PromptPage::comparisonRequested, m_comparePage, &ComparePage::openFromHistory);
    connect(m_comparePage, &ComparePage::opened, this, [this] { showPage(m_comparePage); });
    connect(m_comparePage, &ComparePage::runningChanged, m_page, &PromptPage::setRunningComparison);
    connect(m_comparePage, &ComparePage::noteRequested, &m_page->marks(), &CallMarks::editNoteOf);
}

void MainWindow::showPage(QWidget* page)
{
    m_tabs->setCurrentIndex(m_pages->indexOf(page));
}

void MainWindow::takePage(int index)
{
    const bool isPrompt = m_pages->widget(index) == m_page;
    // Before the page is in front: a column that gets the focus with it tells of its call.
    m_page->followSelection(isPrompt ? std::nullopt : std::optional(QUuid()));
    m_pages->setCurrentIndex(index);
    // What they act on is on the other page.
    for (QAction* action : {m_menus->find, m_menus->model, m_menus->nextArea, m_menus->showHistory})
        action->setEnabled(isPrompt);
    handOverPrompt();
    offerUndo();
}

void MainWindow::handOverPrompt()
{
    if (m_pages->currentWidget() != m_comparePage)
        return;
    const PromptPane& pane = m_page->promptPane();
    m_comparePage->setPrompt(pane.prompt(), pane.contentProblem().value_or(QString()));
}

void MainWindow::followSelection(const QUuid& id)
{
    if (m_pages->currentWidget() == m_comparePage)
        m_page->followSelection(id);
}

void MainWindow::showCalls(const QList<QUuid>& ids)
{
    if (ids.size() == 1) {
        m_page->historyPane().reveal(ids.constFirst());
        m_page->showCall(ids.constFirst());
    } else {
        m_page->historyPane().showOnly(ids);
    }
    m_menus->showHistory->setChecked(true);
    showPage(m_page);
    statusBar()->showMessage(
        tr("The history shows %n call(s) of the comparison", nullptr, static_cast<int>(ids.size())));
}

SettingsDialog* MainWindow::makeSettingsDialog()
{
    const ActiveConnection& active = m_rooms.page.connection;
    auto* dialog = new SettingsDialog(
        {m_rooms.page.settings, m_rooms.keys, m_rooms.client, m_rooms.historyFile,
            active.isFixed() ? std::optional(active.connection()) : std::nullopt, m_rooms.isHistoryLimited},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void MainWindow::openSettings(bool atKey)
{
    SettingsDialog* dialog = makeSettingsDialog();
    if (atKey)
        dialog->focusKey();
    dialog->open();
}

void MainWindow::openCaFile()
{
    SettingsDialog* dialog = makeSettingsDialog();
    dialog->focusCaFile();
    dialog->open();
}

void MainWindow::chooseImport()
{
    auto* dialog = new QFileDialog(this, tr("Import calls"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Calls exported by Fluxscope (*.jsonl)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importRequested);
    dialog->open();
}

void MainWindow::tellExported(qint64 calls, const QString& file)
{
    //: %1 is the name of the file
    statusBar()->showMessage(tr("Exported %n calls to %1", nullptr, static_cast<int>(calls)).arg(file));
}

void MainWindow::tellRetention(const ErasedCalls& erased)
{
    if (erased.failure) {
        m_notices->showNotice(QStringLiteral("retention"), [] {
            return tr("Calls beyond the limits of the settings could not be deleted now. It is tried again "
                      "within the hour.");
        });
        return;
    }
    if (erased.leftCopies.isEmpty()) {
        m_notices->hideNotice(QStringLiteral("retention"));
    } else {
        m_notices->showNotice(QStringLiteral("retention"), [copies = erased.leftCopies] {
            return tr(
                "These copies may hold calls beyond the limits of the settings and could not be removed: "
                "%1")
                .arg(copies.join(QStringLiteral(", ")));
        });
    }
    if (erased.calls == 0)
        return;
    statusBar()->showMessage(tr("%n call(s) beyond the limits of the settings were deleted", nullptr,
        static_cast<int>(erased.calls)));
}

void MainWindow::openPasteDialog()
{
    if (m_rooms.page.connection.isPending()) {
        // It is not known yet what has to be masked.
        connect(&m_rooms.page.connection, &ActiveConnection::changed, this, &MainWindow::openPasteDialog,
            static_cast<Qt::ConnectionType>(Qt::SingleShotConnection | Qt::UniqueConnection));
        statusBar()->showMessage(
            tr("The system keychain has not answered yet. The dialog opens once it has."));
        return;
    }
    const Route route = m_rooms.page.connection.route();
    auto* dialog = new PasteCallDialog({route.key, route.proxyPassword}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteCallDialog::added, this, &MainWindow::callAdded);
    connect(dialog, &PasteCallDialog::added, this, [this](const CallRecord& record) {
        m_page->showCall(record.id);
        statusBar()->showMessage(tr("Added the call"));
    });
    dialog->open();
}

void MainWindow::closeUnasked()
{
    m_isClosingAgreed = true;
    close();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        handOverPrompt(); // with its problem, which is a sentence
        // It would go in a few seconds anyway.
        statusBar()->clearMessage();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // Calls that wait for their turn end with the window as well; those that run are all among the page's.
    const int running = m_rooms.page.calls.count() + m_comparePage->waitingCalls();
    const int unwritten = m_rooms.page.calls.unwrittenCount();
    if (running + unwritten > 0 && !m_isClosingAgreed) {
        event->ignore();
        if (unwritten > 0)
            askLosingCalls(this, unwritten, [this] { closeUnasked(); });
        else
            askClosing(this, running, [this] { closeUnasked(); });
        return;
    }
    m_comparePage->stopAll();
    m_rooms.page.calls.stopAll();
    m_page->historyPane().forgetRemoved();
    saveLayout();
    event->accept();
}

void MainWindow::offerUndo()
{
    HistoryPane& history = m_page->historyPane();
    if (m_pages->currentWidget() != m_comparePage || history.removedText().isEmpty()) {
        m_notices->hideNotice(u"undo"_s);
        return;
    }
    m_notices->showNotice(
        u"undo"_s, [&history] { return history.removedText(); }, [] { return tr("Undo"); },
        [&history] { history.undoRemove(); });
}

void MainWindow::connectMenus()
{
    connect(m_menus->importCalls, &QAction::triggered, this, &MainWindow::chooseImport);
    connect(m_menus->addCall, &QAction::triggered, this, &MainWindow::openPasteDialog);
    connect(m_menus->erase, &QAction::triggered, this,
        [this] { emit eraseRequested(m_rooms.page.history.filter()); });
    connect(m_menus->settings, &QAction::triggered, this, [this] { openSettings(false); });
    connect(m_menus->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menus->showHistory, &QAction::toggled, &m_page->panes(), &PromptLayout::setHistoryVisible);
    connect(m_menus->statistics, &QAction::triggered, this, &MainWindow::showStatistics);
    connect(m_menus->find, &QAction::triggered, m_page, &PromptPage::find);
    connect(m_menus->model, &QAction::triggered, m_page, [this] { m_page->promptPane().focusModel(); });
    connect(m_menus->nextArea, &QAction::triggered, m_page, &PromptPage::focusNextArea);
    connect(m_menus->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_menus->about, &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::retranslate()
{
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setTabText(m_pages->indexOf(m_page), tr("Prompt"));
    m_tabs->setTabToolTip(m_pages->indexOf(m_page), tr("Test one prompt (Ctrl+1)"));
    m_tabs->setTabText(m_pages->indexOf(m_comparePage), tr("Compare"));
    m_tabs->setTabToolTip(
        m_pages->indexOf(m_comparePage), tr("Send the prompt to several models and compare them (Ctrl+2)"));
    m_menus->retranslate();
}

void MainWindow::showStatistics()
{
    if (!m_statisticsDialog) {
        m_statisticsDialog = new StatisticsDialog(m_rooms.page.history, this);
        m_statisticsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_statisticsDialog, &StatisticsDialog::filterChosen, &m_page->historyPane(),
            &HistoryPane::setConditions);
    }
    m_statisticsDialog->show();
    m_statisticsDialog->raise();
    m_statisticsDialog->activateWindow();
}

void MainWindow::showShortcuts()
{
    auto* dialog = new ShortcutsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::saveLayout()
{
    Settings& settings = m_rooms.page.settings;
    settings.setWindowState(u"geometry"_s, saveGeometry());
    settings.setWindowState(u"promptPage"_s, m_page->panes().save());
    m_page->saveDraft();
}

} // namespace Fluxscope::Ui
