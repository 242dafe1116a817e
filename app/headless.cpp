// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headless.h"

#include "core/exportrequest.h"
#include "environmentkey.h"
#include "exchange/historyexport.h"
#include "headlessimport.h"
#include "history/historystore.h"
#include "standardpaths.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int FailedExitCode = 1;
constexpr int UsageExitCode = 2;
constexpr qint64 ProgressInterval = 1000; // milliseconds

} // namespace

Headless::Headless(CommandLine commandLine)
    : m_commandLine(std::move(commandLine))
{ }

Headless::~Headless() = default;

int Headless::run()
{
    switch (m_commandLine.mode) {
    case CommandLine::Mode::Help:
        printLine(helpText().trimmed());
        return 0;
    case CommandLine::Mode::Version:
        printLine(u"fluxscope %1"_s.arg(QCoreApplication::applicationVersion()));
        return 0;
    case CommandLine::Mode::Import:
        return HeadlessImport(m_commandLine.importFrom, historyFile()).run();
    case CommandLine::Mode::Export:
        return exportHistory();
    case CommandLine::Mode::Window:
        break;
    }
    Q_UNREACHABLE();
}

QString Headless::historyFile() const
{
    return m_commandLine.history.isEmpty() ? standardHistoryFile()
                                           : QDir::current().absoluteFilePath(m_commandLine.history);
}

int Headless::exportHistory()
{
    const auto format = exportFormat(m_commandLine.exportTo);
    if (!format) {
        printError(u"%1: unknown kind of file. Fluxscope exports JSON Lines (FILE.jsonl, or - for standard "
                   u"output), CSV (FILE.csv) and HTTP archives (FILE.har)."_s.arg(m_commandLine.exportTo));
        return UsageExitCode;
    }
    m_format = *format;
    HistoryOptions options;
    options.file = historyFile();
    options.readOnly = true;
    m_history = std::make_unique<HistoryStore>(options, m_clock);
    connect(m_history.get(), &HistoryStore::opened, this, &Headless::startExport);
    m_history->open();
    return QCoreApplication::exec();
}

void Headless::startExport(const HistoryOpening& opening)
{
    const QString file = QDir::toNativeSeparators(m_history->file());
    if (opening.outcome != HistoryOpening::Outcome::Opened) {
        if (opening.outcome == HistoryOpening::Outcome::Missing)
            printError(u"There is no history at %1."_s.arg(file));
        else if (opening.outcome == HistoryOpening::Outcome::NewerSchema)
            printError(u"%1 was made by a newer Fluxscope; install that version to export it."_s.arg(file));
        else
            printError(u"The history %1 cannot be read. %2"_s.arg(file, opening.detail).trimmed());
        QCoreApplication::exit(FailedExitCode);
        return;
    }
    m_export = std::make_unique<HistoryExport>(
        *m_history, m_commandLine.exportTo, m_format, ExportRequest(), environmentRedactor());
    connect(m_export.get(), &HistoryExport::finished, this, &Headless::finishExport);
    if (isStandardErrorATerminal()) {
        m_sinceProgress.start();
        connect(m_export.get(), &HistoryExport::progressed, this, [this](qint64 written, qint64 total) {
            if (m_sinceProgress.hasExpired(ProgressInterval)) {
                m_sinceProgress.start();
                printError(u"%1 of %2 calls"_s.arg(written).arg(total));
            }
        });
    }
    m_export->start();
}

void Headless::finishExport(const Result<qint64, ExportError>& result)
{
    if (result.hasValue()) {
        printError(u"Exported %1 calls."_s.arg(*result));
        QCoreApplication::exit(0);
        return;
    }
    if (result.error().kind == ExportError::Kind::CannotWrite)
        printError(u"%1 cannot be written: %2"_s.arg(m_commandLine.exportTo, result.error().detail));
    else
        printError(u"The history cannot be read. %1"_s.arg(result.error().detail).trimmed());
    QCoreApplication::exit(FailedExitCode);
}

} // namespace Fluxscope
