// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"

#include "core/baseurl.h"
#include "demothread.h"
#include "firstsend.h"
#include "models/historymodel.h"
#include "net/gatewayclient.h"
#include "runs/activeconnection.h"
#include "runs/comparisons.h"
#include "runs/modelcatalog.h"
#include "runs/retention.h"
#include "runs/runningcalls.h"
#include "settings/keyring.h"
#include "settings/settings.h"
#include "standardpaths.h"
#include "terminal.h"
#include "ui/mainwindow.h"
#include "ui/prompt/promptpane.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/theme.h"
#include "windowerasure.h"
#include "windowexport.h"
#include "windowimport.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Fluxscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int RefusedExitCode = 2;
// Time to type the password of a locked keychain, and more than the 25 s after which D-Bus gives a silent
// service up.
constexpr auto KeychainPatience = 30s;
constexpr auto TimeToPaint =
    400ms; // the reply's last rendering, the row and the totals come after the end of the call

Connection demoConnection(const QUrl& url)
{
    Connection connection;
    connection.id = QUuid(u"{6f6d6564-0000-4000-8000-786f63736666}"_s);
    connection.name = u"Demo"_s;
    connection.baseUrl = url.toString();
    connection.demo = true;
    return connection;
}

Prompt samplePrompt()
{
    Prompt prompt;
    prompt.text = Application::tr("Explain in three sentences why the sky is blue.");
    return prompt;
}

/// A list of a million keys is a block of 8 MB, and there are several one after the other. By default glibc
/// takes blocks below a limit that grows to 32 MB from its heap, which kept 35 MB once the benchmark's
/// filters and sorts were done; with a fixed limit (mallopt(3), M_MMAP_THRESHOLD) the system gets them back
/// at once.
void giveBackLargeBlocks()
{
#ifdef __GLIBC__
    constexpr int LargeBlock = 128 * 1024; // what glibc starts with
    mallopt(M_MMAP_THRESHOLD, LargeBlock); // NOLINT(concurrency-mt-unsafe): no other thread is there yet
#endif
}

} // namespace

Application::Application(CommandLine commandLine)
    : m_commandLine(std::move(commandLine))
{
    giveBackLargeBlocks();
}

Application::~Application() = default;

std::optional<int> Application::start()
{
    if (m_commandLine.demo) {
        if (const auto exitCode = startDemo())
            return exitCode;
    } else {
        m_settings = std::make_unique<Settings>(settingsFile());
    }
    const auto fixed = fixedConnection();
    if (!fixed.hasValue()) {
        printError(fixed.error());
        return RefusedExitCode;
    }
    m_translation.use(m_settings->language());
    Ui::applyTheme(m_settings->theme());
    constructRooms(fixed.value());
    connectSettings();
    connectHistory();
    if (m_commandLine.verbose)
        tellVerbosely();
    fillPrompt();
    tellFirstSteps();
    m_window->show();
    return std::nullopt;
}

std::optional<int> Application::startDemo()
{
    m_demoFolder = std::make_unique<QTemporaryDir>();
    m_demo = std::make_unique<DemoThread>();
    if (!m_demoFolder->isValid() || !m_demo->listen(m_commandLine.demoPort.value_or(0))) {
        printError(u"The demo gateway cannot listen on port %1 of 127.0.0.1; another program may use it. "
                   u"Choose another port "
                   "or leave --demo-port out."_s.arg(m_commandLine.demoPort.value_or(0)));
        return RefusedExitCode;
    }
    // Standard output is for the values of --quit-when-done.
    printError(u"The demo gateway answers at %1"_s.arg(m_demo->url().toString()));
    m_settings = std::make_unique<Settings>(m_demoFolder->filePath(u"fluxscope.ini"_s));
    const Settings own(settingsFile());
    m_settings->setTheme(own.theme());
    m_settings->setLanguage(own.language());
    return std::nullopt;
}

Result<std::optional<Connection>, QString> Application::fixedConnection() const
{
    if (m_demo)
        return std::optional(demoConnection(m_demo->url()));
    const QString text = m_commandLine.baseUrl.value_or(qEnvironmentVariable("FLUX_BASE_URL"));
    if (!m_commandLine.baseUrl && text.isEmpty())
        return std::optional<Connection>();
    const auto baseUrl = parseBaseUrl(text);
    if (!baseUrl.hasValue())
        return Failure<QString>{u"%1 is no address of a gateway. It looks like https://api.fluxrouter.ai or "
                                "http://localhost:4000, without a user name."_s.arg(
                                    m_commandLine.baseUrl ? u"--base-url"_s : u"FLUX_BASE_URL"_s)};
    Connection connection = m_settings->currentConnection();
    connection.name = baseUrl->root.host();
    connection.baseUrl = baseUrl->root.toString();
    return std::optional(connection);
}

void Application::constructRooms(const std::optional<Connection>& fixed)
{
    // The demo forgets everything at its end and must not touch the keys of the person who tries it.
    KeyStore& keychain = m_demo ? static_cast<KeyStore&>(m_demoKeychain) : m_keychain;
    m_keys = std::make_unique<KeyRing>(Secret(qgetenv("FLUX_API_KEY")), m_sessionKeys, keychain);
    m_connection = std::make_unique<ActiveConnection>(*m_settings, *m_keys, fixed);
    HistoryOptions options;
    options.file = historyFile();
    options.demo = m_commandLine.demo;
    m_history = std::make_unique<HistoryStore>(options, m_clock);
    // The file is opened in other threads while the window is made; the answer comes from the event loop.
    m_history->open();
    m_client = std::make_unique<GatewayClient>();
    m_calls = std::make_unique<RunningCalls>(*m_history, *m_client, m_clock);
    m_comparisons =
        std::make_unique<Comparisons>(CompareRun::Rooms{*m_calls, *m_history, *m_client, m_clock});
    m_catalog = std::make_unique<ModelCatalog>(*m_client, *m_connection);
    m_historyModel = std::make_unique<HistoryModel>(*m_history, m_clock);
    // The limits were agreed to for the user's own history, not for a file that is looked into.
    const bool isHistoryLimited = m_commandLine.history.isEmpty();
    m_window = std::make_unique<Ui::MainWindow>(
        Ui::MainWindow::Rooms{{*m_settings, *m_connection, *m_calls, *m_catalog, *m_historyModel},
            *m_comparisons, m_clock, *m_keys, *m_client, options.file, isHistoryLimited});
    connect(
        m_window.get(), &Ui::MainWindow::demoRequested, this, [this] { startOtherProcess({u"--demo"_s}); });
    connect(&m_window->page(), &Ui::PromptPage::finished, this, &Application::finishCommandLine);
    m_import = std::make_unique<WindowImport>(*m_history, m_window->notices());
    connect(m_window.get(), &Ui::MainWindow::importRequested, this, &Application::importCalls);
    m_erasure = std::make_unique<WindowErasure>(*m_history, m_clock, *m_window);
    connect(m_window.get(), &Ui::MainWindow::eraseRequested, m_erasure.get(), &WindowErasure::ask);
    if (isHistoryLimited) {
        m_retention = std::make_unique<Retention>(*m_settings, *m_history, m_clock);
        connect(m_retention.get(), &Retention::applied, m_window.get(), &Ui::MainWindow::tellRetention);
    }
    m_export = std::make_unique<WindowExport>(*m_history, *m_connection, *m_window);
    connect(&m_window->page(), &Ui::PromptPage::exportRequested, m_export.get(), &WindowExport::ask);
    connect(m_export.get(), &WindowExport::exported, m_window.get(), &Ui::MainWindow::tellExported);
    connect(m_window.get(), &Ui::MainWindow::callAdded, this,
        [this](const CallRecord& record, const CallBodies& bodies) {
            m_history->insert(record);
            m_history->storeBodies(record.id, bodies);
        });
}

void Application::fillPrompt()
{
    Ui::PromptPane& pane = m_window->page().promptPane();
    Prompt prompt = m_commandLine.demo ? samplePrompt() : Prompt();
    prompt.model = m_settings->defaultModel();
    prompt.dialect = m_settings->defaultDialect();
    prompt.stream = m_settings->stream();
    pane.setPrompt(prompt);
    // A prompt of the command line goes out with the settings, and with nothing that was left in the editor.
    if (!m_commandLine.prompt && !m_settings->draft().isEmpty())
        pane.restoreDraft(m_settings->draft());

    const bool hasOptions = m_commandLine.model || m_commandLine.dialect || m_commandLine.stream
        || m_commandLine.system || m_commandLine.maxTokens || m_commandLine.prompt;
    if (!hasOptions)
        return;
    m_window->page().setDraftKept(false);
    prompt = pane.prompt();
    prompt.model = m_commandLine.model.value_or(prompt.model);
    prompt.dialect = m_commandLine.dialect.value_or(prompt.dialect);
    prompt.stream = m_commandLine.stream.value_or(prompt.stream);
    prompt.system = m_commandLine.system.value_or(prompt.system);
    if (m_commandLine.maxTokens)
        prompt.parameters.maxTokens = m_commandLine.maxTokens;
    if (m_commandLine.prompt) {
        prompt.text = *m_commandLine.prompt == u"-"_s ? readStandardInput() : *m_commandLine.prompt;
    }
    pane.setPrompt(prompt);
}

void Application::connectSettings()
{
    connect(m_settings.get(), &Settings::languageChanged, this,
        [this] { m_translation.use(m_settings->language()); });
    connect(m_settings.get(), &Settings::themeChanged, this, [this] { Ui::applyTheme(m_settings->theme()); });
    connect(m_settings.get(), &Settings::writeFailed, this, [this] {
        m_window->notices().showNotice(u"settings"_s, [] {
            return tr("The settings cannot be written to %1. They hold until Fluxscope ends.")
                .arg(QDir::toNativeSeparators(settingsFile()));
        });
    });
}

void Application::connectHistory()
{
    connect(m_history.get(), &HistoryStore::opened, this, &Application::tellOpening);
    connect(m_history.get(), &HistoryStore::writeFailed, this, [this](const QString& detail) {
        m_window->notices().showNotice(u"history"_s, [detail] {
            return tr("Calls cannot be written to the history now (%1). They are kept in memory and written "
                      "as soon "
                      "as that "
                      "works again. Sending works as before.")
                .arg(detail);
        });
    });
    connect(m_history.get(), &HistoryStore::recovered, this,
        [this] { m_window->notices().hideNotice(u"history"_s); });
    connect(m_calls.get(), &RunningCalls::storeIsLate, this, [this] {
        m_window->notices().showNotice(u"history-late"_s, [] {
            return tr(
                "The history took longer than a second, so a call was sent before its row was on disk. The "
                "row is kept in "
                "memory and written as soon as possible.");
        });
    });
    connect(m_history.get(), &HistoryStore::inserted, this,
        [this] { m_window->notices().hideNotice(u"history-late"_s); });
}

void Application::tellOpening(const HistoryOpening& opening)
{
    using Outcome = HistoryOpening::Outcome;
    const QString file = QDir::toNativeSeparators(historyFile());
    const QString id = u"opening"_s;
    switch (opening.outcome) {
    case Outcome::Opened:
    case Outcome::Missing: // only a store that is opened to be read can be missing
        break;
    case Outcome::NotADemoFile:
        refuse(u"%1 is a real history; --demo takes only a new file or one that the demo made."_s.arg(file));
        return;
    case Outcome::SetAside:
        m_window->notices().showNotice(id, [opening] {
            return tr("The history was damaged. It is kept as %1, and a new one has been begun.")
                .arg(QDir::toNativeSeparators(opening.setAsideAs));
        });
        break;
    case Outcome::NewerSchema:
        m_window->notices().showNotice(id, [] {
            return tr("The history was made by a newer Fluxscope and is left as it is. New calls are kept in "
                      "memory "
                      "only; install "
                      "the newer version to see and keep them.");
        });
        break;
    case Outcome::InUseAndCorrupt:
        m_window->notices().showNotice(id, [] {
            return tr(
                "The history is damaged, and another Fluxscope window uses it. Close all windows and start "
                "again; until "
                "then calls are kept in memory only.");
        });
        break;
    case Outcome::Failed:
        m_window->notices().showNotice(id, [opening, file] {
            return tr("The history %1 cannot be opened (%2). Calls are kept in memory only; sending works as "
                      "before.")
                .arg(file, opening.detail);
        });
        break;
    }
    if (opening.interrupted > 0)
        m_window->notices().showNotice(u"interrupted"_s, [opening] {
            return tr(
                "%n call(s) were running when Fluxscope ended unexpectedly. They are marked as interrupted, "
                "with the text "
                "that had arrived.",
                nullptr, opening.interrupted);
        });
    // The file may be opened a second time after all.
    if (!m_commandLine.send || m_firstSend)
        return;
    m_firstSend = std::make_unique<FirstSend>(*m_connection, *m_keys, KeychainPatience);
    connect(m_firstSend.get(), &FirstSend::possible, this, &Application::send);
    connect(m_firstSend.get(), &FirstSend::refused, this, &Application::refuse);
    m_firstSend->start();
}

void Application::tellFirstSteps()
{
    if (m_keys->environmentProblem())
        m_window->notices().showNotice(u"environment-key"_s, [] {
            return tr(
                "FLUX_API_KEY is not used: a key has no spaces, line breaks or characters outside ASCII. Set "
                "it again and "
                "start anew.");
        });
    if (m_demo) {
        m_window->notices().showNotice(
            u"demo"_s,
            [] {
                return tr("This is the demo: replies and costs are invented, nothing leaves this computer, "
                          "and history "
                          "and settings are "
                          "forgotten at the end. Ctrl+Return sends the sample prompt.");
            },
            [] { return tr("Use my own key"); },
            [this] {
                startOtherProcess({});
                m_window->close();
            });
        return;
    }
    if (m_settings->firstStartSeen())
        return;
    m_window->notices().showNotice(
        u"first-start"_s,
        [this] {
            return tr("Calls are kept in %1, which only you can read. The file is not encrypted. You can "
                      "choose in the "
                      "settings not to "
                      "keep prompts and replies.")
                .arg(QDir::toNativeSeparators(historyFile()));
        },
        [] { return tr("Settings"); }, [this] { m_window->openSettings(false); });
    m_settings->setFirstStartSeen(true);
}

void Application::tellVerbosely()
{
    const auto tell = [this](const CallRecord& record) {
        printError(u"%1 call %2: %3%4"_s.arg(m_clock.now().toString(Qt::ISODateWithMs),
            record.id.toString(QUuid::WithoutBraces), callStateName(record.state),
            record.httpStatus ? u", HTTP %1"_s.arg(*record.httpStatus) : QString()));
    };
    connect(m_calls.get(), &RunningCalls::started, this, tell);
    connect(m_calls.get(), &RunningCalls::changed, this, tell);
    connect(m_calls.get(), &RunningCalls::finished, this, tell);
}

void Application::importCalls(const QString& file)
{
    if (m_connection->isPending()) {
        // It is not known yet what has to be masked.
        connect(
            m_connection.get(), &ActiveConnection::changed, this, [this, file] { importCalls(file); },
            Qt::SingleShotConnection);
        m_window->statusBar()->showMessage(
            tr("The system keychain has not answered yet. The import begins once it has."));
        return;
    }
    m_import->start(file, m_connection->redactor());
}

void Application::startOtherProcess(const QStringList& arguments)
{
    if (!QProcess::startDetached(QApplication::applicationFilePath(), arguments))
        m_window->notices().showNotice(u"process"_s,
            [] { return tr("Fluxscope could not be started again. Start it from your menu or terminal."); });
}

void Application::send()
{
    const auto id = m_window->page().send(false);
    if (id)
        m_commandLineCall = *id;
    else
        refuse(m_window->page().promptPane().problem().value_or(QString()));
}

void Application::finishCommandLine(const CallRecord& record)
{
    // Without --send the user's first prompt is waited for, which no call of a comparison is.
    const bool isOurs = m_commandLineCall.isNull() ? !record.compare : record.id == m_commandLineCall;
    if (!isOurs || (m_commandLine.screenshot.isEmpty() && !m_commandLine.quitWhenDone))
        return;
    const bool isClosing = record.state == CallState::Stopped && !m_window->isVisible();
    QTimer::singleShot(isClosing ? 0ms : TimeToPaint, this, [this, record] {
        if (!m_commandLine.screenshot.isEmpty() && !m_window->grab().save(m_commandLine.screenshot))
            printError(u"The picture could not be written to %1."_s.arg(m_commandLine.screenshot));
        if (!m_commandLine.quitWhenDone)
            return;
        printFluxValues(record);
        if (m_calls->unwrittenCount() > 0)
            printError(u"The call could not be written to the history %1."_s.arg(
                QDir::toNativeSeparators(historyFile())));
        const bool isGood = record.state == CallState::Done || record.state == CallState::Empty;
        m_window->closeUnasked();
        QApplication::exit(isGood ? 0 : 1);
    });
}

void Application::refuse(const QString& sentence)
{
    printError(sentence);
    QApplication::exit(RefusedExitCode);
}

QString Application::historyFile() const
{
    if (!m_commandLine.history.isEmpty())
        return QDir::current().absoluteFilePath(m_commandLine.history);
    return m_demoFolder ? m_demoFolder->filePath(u"history.sqlite"_s) : standardHistoryFile();
}

} // namespace Fluxscope
