// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/promptpage.h"

#include <QMainWindow>
#include <QPointer>
#include <QString>
#include <QUuid>

class QStackedWidget;
class QTabBar;

namespace Fluxscope {
class Clock;
class Comparisons;
struct ErasedCalls;
class GatewayClient;
struct HistoryFilter;
class KeyRing;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class CallActions;
class ComparePage;
class ConnectionLine;
class ConnectionQuestions;
class NoticeBar;
class SettingsDialog;
class StatisticsDialog;
class WindowMenus;

/// The window: connection line, notices, the pages, the menus. What happens to calls is the page's
/// business.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// Everything outlives the window.
    struct Rooms
    {
        PromptPage::Rooms page;
        Comparisons& comparisons;
        const Clock& clock;
        KeyRing& keys;
        GatewayClient& client;
        QString historyFile;
        bool isHistoryLimited; ///< whether the limits of the settings hold for it
    };

    explicit MainWindow(const Rooms& rooms);

    [[nodiscard]] PromptPage& page() { return *m_page; }

    /// What there is to say above the panes.
    [[nodiscard]] NoticeBar& notices() { return *m_notices; }

    /// Opens the settings; `atKey` with the cursor in the key of the connection in force.
    void openSettings(bool atKey);

    void tellExported(qint64 calls, const QString& file);
    /// The limits of the settings were applied.
    void tellRetention(const ErasedCalls& erased);

    /// Closes although calls still run or are in memory only.
    void closeUnasked();

signals:
    /// The user wants to delete calls for good; `filter` is in force.
    void eraseRequested(const Fluxscope::HistoryFilter& filter);
    /// The user wants to see the demo; a new process shows it, so that this history stays untouched.
    void demoRequested();
    /// The user chose this JSON Lines file to import.
    void importRequested(const QString& file);
    /// The user wants this call, made elsewhere, in the history.
    void callAdded(const Fluxscope::CallRecord& record, const Fluxscope::CallBodies& bodies);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makePages();
    void connectComparePage();
    void showPage(QWidget* page);
    void takePage(int index);
    /// Keeps the Compare page up to date with the prompt while it is in front.
    void handOverPrompt();
    void followSelection(const QUuid& id);
    /// Leaves exactly these calls in the history.
    void showCalls(const QList<QUuid>& ids);
    /// The history offers it itself, but is out of sight on the Compare page.
    void offerUndo();
    void connectMenus();
    void retranslate();
    [[nodiscard]] SettingsDialog* makeSettingsDialog();
    void openCaFile();
    void chooseImport();
    void openPasteDialog();
    void showStatistics();
    void showShortcuts();
    void saveLayout();

    Rooms m_rooms;
    CallActions* m_actions;
    ConnectionLine* m_connectionLine;
    NoticeBar* m_notices;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    PromptPage* m_page;
    ComparePage* m_comparePage;
    ConnectionQuestions* m_questions;
    WindowMenus* m_menus;
    QPointer<StatisticsDialog> m_statisticsDialog; ///< null: not open
    bool m_isClosingAgreed = false;
};

} // namespace Fluxscope::Ui
