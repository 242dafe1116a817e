// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headlessimport.h"

#include "core/redaction.h"
#include "environmentkey.h"
#include "exchange/historyimport.h"
#include "history/historystore.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int FailedExitCode = 1;
constexpr int UsageExitCode = 2;
constexpr qint64 ProgressInterval = 1000; // milliseconds

QString sentence(const JsonLineError& error)
{
    switch (error.kind) {
    case JsonLineError::Kind::NotJson:
        return u"not JSON: %1"_s.arg(error.detail);
    case JsonLineError::Kind::NotAnObject:
        return u"not an object"_s;
    case JsonLineError::Kind::OtherFormat:
        return u"a format that this version of Fluxscope does not know"_s;
    case JsonLineError::Kind::Missing:
        return u"%1 is missing"_s.arg(error.key);
    case JsonLineError::Kind::Invalid:
        return u"%1 has a value that cannot be read"_s.arg(error.key);
    case JsonLineError::Kind::TooLong:
        return u"longer than 128 MiB"_s;
    }
    Q_UNREACHABLE();
}

QString figures(const ImportOutcome& outcome)
{
    return u"Imported %1 calls; %2 were there already; %3 lines are no calls."_s.arg(outcome.imported)
        .arg(outcome.present)
        .arg(outcome.broken);
}

} // namespace

HeadlessImport::HeadlessImport(QString source, QString history)
    : m_source(std::move(source))
    , m_historyFile(std::move(history))
{ }

HeadlessImport::~HeadlessImport() = default;

int HeadlessImport::run()
{
    if (!isImportSource(m_source)) {
        printError(u"%1: unknown kind of file. Fluxscope imports JSON Lines: FILE.jsonl, or - for standard "
                   "input."_s.arg(m_source));
        return UsageExitCode;
    }
    // Before a history is made for nothing.
    if (QFile file(m_source); m_source != "-"_L1 && !file.open(QIODevice::ReadOnly)) {
        printError(u"%1 cannot be read: %2"_s.arg(m_source, file.errorString()));
        return FailedExitCode;
    }
    HistoryOptions options;
    options.file = m_historyFile;
    m_history = std::make_unique<HistoryStore>(options, m_clock);
    // A file that is only opened at a second try is announced again.
    connect(m_history.get(), &HistoryStore::opened, this, &HeadlessImport::start, Qt::SingleShotConnection);
    m_history->open();
    return QCoreApplication::exec();
}

void HeadlessImport::start(const HistoryOpening& opening)
{
    const QString file = QDir::toNativeSeparators(m_history->file());
    switch (opening.outcome) {
    case HistoryOpening::Outcome::Opened:
        break;
    case HistoryOpening::Outcome::SetAside:
        printError(u"%1 was damaged and is now %2; a new history was begun."_s.arg(
            file, QDir::toNativeSeparators(opening.setAsideAs)));
        break;
    case HistoryOpening::Outcome::NewerSchema:
        printError(u"%1 was made by a newer Fluxscope; use that version to import into it."_s.arg(file));
        QCoreApplication::exit(FailedExitCode);
        return;
    default:
        printError(u"The history %1 cannot be opened. %2"_s.arg(file, opening.detail).trimmed());
        QCoreApplication::exit(FailedExitCode);
        return;
    }
    m_import = std::make_unique<HistoryImport>(*m_history, m_source, environmentRedactor());
    connect(m_import.get(), &HistoryImport::finished, this, &HeadlessImport::finish);
    if (isStandardErrorATerminal()) {
        m_sinceProgress.start();
        connect(m_import.get(), &HistoryImport::progressed, this, &HeadlessImport::tellProgress);
    }
    m_import->start();
}

void HeadlessImport::tellProgress(const ImportOutcome& soFar)
{
    if (!m_sinceProgress.hasExpired(ProgressInterval))
        return;
    m_sinceProgress.start();
    const qint64 calls = soFar.imported + soFar.present;
    if (soFar.bytes > 0)
        printError(u"%1 calls, %2 %"_s.arg(calls).arg(soFar.bytesRead * 100 / soFar.bytes));
    else
        printError(u"%1 calls"_s.arg(calls));
}

void HeadlessImport::finish(const ImportOutcome& outcome)
{
    for (const BrokenLine& line : outcome.firstBroken)
        printError(u"Line %1: %2."_s.arg(QString::number(line.number), sentence(line.error)));
    if (const auto more = outcome.broken - outcome.firstBroken.size(); more > 0)
        printError(u"And %1 more."_s.arg(more));
    printLine(figures(outcome));
    if (outcome.error) {
        const QString what = outcome.error->kind == ImportError::Kind::CannotRead
            ? u"%1 cannot be read: %2"_s.arg(m_source, outcome.error->detail)
            : u"The history cannot be written. %1"_s.arg(outcome.error->detail).trimmed();
        printError(what);
    }
    QCoreApplication::exit(outcome.error || outcome.broken > 0 ? FailedExitCode : 0);
}

} // namespace Fluxscope
