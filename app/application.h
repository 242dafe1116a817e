// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"
#include "core/callrecord.h"
#include "core/clock.h"
#include "core/connection.h"
#include "core/result.h"
#include "history/historystore.h"
#include "settings/keychainkeystore.h"
#include "settings/sessionkeystore.h"
#include "translation.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace Fluxscope {

class ActiveConnection;
class Comparisons;
class DemoThread;
class FirstSend;
class GatewayClient;
class HistoryModel;
class KeyRing;
class ModelCatalog;
class Retention;
class RunningCalls;
class Settings;
class WindowErasure;
class WindowExport;
class WindowImport;

namespace Ui {
class MainWindow;
} // namespace Ui

/// Constructs the rooms and the window, and does what the command line asked for. The only place that knows
/// every room.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    explicit Application(CommandLine commandLine);
    ~Application() override;

    /// Shows the window. nullopt: the event loop is to be run; else the exit code, and why has been said.
    [[nodiscard]] std::optional<int> start();

private:
    [[nodiscard]] std::optional<int> startDemo();
    [[nodiscard]] Result<std::optional<Connection>, QString> fixedConnection() const;
    void constructRooms(const std::optional<Connection>& fixed);
    void fillPrompt();
    void connectSettings();
    void connectHistory();
    void tellOpening(const HistoryOpening& opening);
    void tellFirstSteps();
    void tellVerbosely();
    void importCalls(const QString& file);
    void startOtherProcess(const QStringList& arguments);
    void send();
    void finishCommandLine(const CallRecord& record);
    void refuse(const QString& sentence);
    [[nodiscard]] QString historyFile() const;

    const CommandLine m_commandLine;
    const SystemClock m_clock;
    Translation m_translation;
    std::unique_ptr<QTemporaryDir> m_demoFolder; ///< history and settings of the demo; null without --demo
    std::unique_ptr<DemoThread> m_demo;
    std::unique_ptr<Settings> m_settings;
    SessionKeyStore m_sessionKeys;
    KeychainKeyStore m_keychain;
    SessionKeyStore m_demoKeychain; ///< stands in for the keychain with --demo
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<ActiveConnection> m_connection;
    std::unique_ptr<HistoryStore> m_history;
    std::unique_ptr<GatewayClient> m_client;
    std::unique_ptr<RunningCalls> m_calls;
    std::unique_ptr<Comparisons> m_comparisons;
    std::unique_ptr<ModelCatalog> m_catalog;
    std::unique_ptr<HistoryModel> m_historyModel;
    std::unique_ptr<Ui::MainWindow> m_window;
    std::unique_ptr<Retention> m_retention; ///< null with --history
    std::unique_ptr<WindowErasure> m_erasure;
    std::unique_ptr<WindowExport> m_export;
    std::unique_ptr<WindowImport> m_import;
    std::unique_ptr<FirstSend> m_firstSend; ///< null until --send is under way
    QUuid m_commandLineCall; ///< null: none was sent by --send
};

} // namespace Fluxscope
