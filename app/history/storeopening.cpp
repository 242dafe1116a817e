// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/storeopening.h"

#include "history/callrows.h"
#include "history/schema.h"
#include "history/searchindex.h"
#include "history/storecopies.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStandardPaths>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

using Outcome = HistoryOpening::Outcome;

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
// quick_check reads the whole file; up to here that is a matter of milliseconds. Damage in a larger file
// shows when the damaged page is read.
constexpr qint64 LargestCheckedFile = qint64{8} * 1024 * 1024;

HistoryOpening failed(const QString& detail)
{
    return HistoryOpening{Outcome::Failed, {}, detail, 0};
}

HistoryOpening outcomeOnly(Outcome outcome)
{
    return HistoryOpening{outcome, {}, {}, 0};
}

std::optional<QString> makeFolder(const QString& file)
{
    const QDir folder = QFileInfo(file).absoluteDir();
    const auto permissions = OwnerOnly | QFile::ExeOwner;
    if (!folder.exists()) {
        const QString parent = QFileInfo(folder.absolutePath()).absolutePath();
        if (!QDir().mkpath(parent) || (!QDir().mkdir(folder.absolutePath(), permissions) && !folder.exists()))
            return u"The folder %1 could not be made."_s.arg(QDir::toNativeSeparators(folder.absolutePath()));
    } else if (folder == QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))) {
        // The program's own folder; one that the user named keeps its permissions.
        QFile::setPermissions(folder.absolutePath(), permissions);
    }
    return std::nullopt;
}

// SQLite gives -wal and -shm the permissions of the file.
std::optional<QString> makeFile(const QString& file)
{
    if (QFile::exists(file)) {
        if (QFile::permissions(file).testAnyFlags(
                QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
            QFile::setPermissions(file, OwnerOnly);
        return std::nullopt;
    }
    QFile created(file);
    if (!created.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly))
        return created.errorString();
    return std::nullopt;
}

// The three files keep their suffixes, so that SQLite finds them together.
std::optional<QString> setAside(const QString& file, const QDateTime& now)
{
    const QString wanted = u"%1.corrupt-%2"_s.arg(file, now.toUTC().toString(u"yyyyMMdd-HHmmss"_s));
    QString name = wanted;
    for (int i = 2; QFile::exists(name); ++i)
        name = u"%1-%2"_s.arg(wanted).arg(i);
    if (!QFile::rename(file, name))
        return std::nullopt;
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s})
        QFile::rename(file + suffix, name + suffix);
    return name;
}

// Reads without touching the file, so that one that is not ours, or newer, stays as it is.
Result<StoreIdentity, SqlFailure> peek(const QString& file)
{
    StoreConnection connection;
    if (auto failure = connection.openUntouched(file))
        return Failure{*failure};
    return storeIdentity(connection.database());
}

bool isThere(const QString& file)
{
    const QFileInfo info(file);
    return info.exists() && info.size() > 0;
}

std::optional<HistoryOpening> refusal(const HistoryOptions& options, const StoreIdentity& identity)
{
    if (options.demo && !options.readOnly && !identity.madeByDemo)
        return outcomeOnly(Outcome::NotADemoFile);
    if (!identity.isHistory)
        return failed(u"The file belongs to another program."_s);
    if (identity.version > schemaVersion())
        return outcomeOnly(Outcome::NewerSchema);
    return std::nullopt;
}

SqlOutcome check(const QSqlDatabase& database, const QString& file)
{
    if (QFileInfo(file).size() > LargestCheckedFile)
        return std::nullopt;
    const auto answer = scalar(database, u"PRAGMA quick_check(1)"_s);
    if (!answer)
        return answer.error();
    if (answer->toString() != "ok"_L1)
        return SqlFailure{SqlFailure::Corrupt, answer->toString()};
    return std::nullopt;
}

struct Living
{
    QString marks; ///< for an IN list
    QVariantList values;
};

Living livingSessions(const StoreSession& session, const QSet<QString>& others)
{
    Living living{placeholders(others.size() + 1), {session.id()}};
    for (const QString& other : others)
        living.values.append(other);
    return living;
}

// What dead processes left: running calls, of which the number is returned, and the rows of removed ones that
// nobody can bring back any more, which take longer to delete than a start may.
Result<int, SqlFailure> tidyUp(const QSqlDatabase& database, const StoreSession& session,
    const QSet<QString>& others, QList<qint64>& leftovers)
{
    const Living living = livingSessions(session, others);
    WriteTransaction transaction(database);
    if (transaction.failure())
        return Failure{*transaction.failure()};
    const auto ended = integers(
        database, u"SELECT row FROM calls WHERE session NOT IN (%1)"_s.arg(living.marks), living.values);
    if (!ended)
        return Failure{ended.error()};
    for (const qint64 row : *ended) {
        SqlOutcome failure = run(database,
            u"UPDATE calls SET state = 'interrupted', session = NULL, finish = NULL, error_kind = NULL, "
            "error_message = NULL, error_code = NULL, error_retry_after_s = NULL WHERE row = ?"_s,
            {row});
        if (!failure)
            failure = addToSearch(database, {u"row = ?"_s, {row}});
        if (failure)
            return Failure{*failure};
    }
    const auto removed = integers(
        database, u"SELECT row FROM calls WHERE removed NOT IN (%1)"_s.arg(living.marks), living.values);
    if (!removed)
        return Failure{removed.error()};
    if (others.isEmpty()) {
        SqlOutcome failure = run(database, u"DELETE FROM changes"_s);
        // Of a process that died before the first call of it was written.
        if (!failure)
            failure = run(database,
                u"DELETE FROM comparisons WHERE NOT EXISTS "
                "(SELECT 1 FROM calls WHERE compare_group = comparisons.id)"_s);
        if (failure)
            return Failure{*failure};
    }
    if (auto failure = transaction.commit())
        return Failure{*failure};
    leftovers = *removed;
    return static_cast<int>(ended->size());
}

SqlOutcome prepare(const HistoryOptions& options, bool alone, const QSqlDatabase& database)
{
    const auto identity = storeIdentity(database);
    if (!identity)
        return identity.error();
    if (!alone && identity->version > 0 && identity->version < schemaVersion())
        return SqlFailure{0, u"A window of an older version of the program has the history open."_s};
    if (auto failure = migrate(database, options.file))
        return failure;
    if (identity->version == 0 && options.demo)
        return markAsDemo(database);
    return check(database, options.file);
}

// `failure` is what is known of the file already.
HistoryOpening openOrReplace(const HistoryOptions& options, const QDateTime& now, const QSet<QString>& others,
    StoreConnection& connection, SqlOutcome failure)
{
    HistoryOpening opening;
    while (true) {
        if (!failure) {
            if (auto detail = makeFile(options.file))
                return failed(*detail);
            failure = connection.openForWriting(options.file);
        }
        if (!failure)
            failure = prepare(options, others.isEmpty(), connection.database());
        if (!failure)
            return opening;
        connection.close();
        if (!failure->isCorruption() || opening.outcome == Outcome::SetAside)
            return failed(failure->text);
        if (!others.isEmpty())
            return HistoryOpening{Outcome::InUseAndCorrupt, {}, failure->text, 0};
        const auto aside = setAside(options.file, now);
        if (!aside)
            return failed(failure->text);
        opening = HistoryOpening{Outcome::SetAside, *aside, failure->text, 0};
        failure.reset();
    }
}

} // namespace

HistoryOpening openStore(const HistoryOptions& options, const QDateTime& now, StoreSession& session,
    StoreConnection& connection, QList<qint64>& leftovers, const SqlOutcome& corruption)
{
    if (auto detail = makeFolder(options.file))
        return failed(*detail);
    SqlOutcome failure = corruption;
    bool isOlder = false;
    if (!failure && isThere(options.file)) {
        const auto found = peek(options.file);
        if (found) {
            if (auto refused = refusal(options, *found))
                return *refused;
            isOlder = found->version > 0 && found->version < schemaVersion();
        } else if (options.demo) {
            return outcomeOnly(Outcome::NotADemoFile);
        } else if (!found.error().isCorruption()) {
            return failed(found.error().text);
        } else {
            failure = found.error();
        }
    }

    if (!session.enterGate())
        return failed(u"The folder of the history cannot be written, or another window is opening it."_s);
    const auto leaveGate = qScopeGuard([&session] { session.leaveGate(); });
    if (!session.begin())
        return failed(u"The folder of the history cannot be written."_s);
    const QSet<QString> others = session.others();
    HistoryOpening opening = openOrReplace(options, now, others, connection, failure);
    if (!connection.isOpen())
        return opening;
    opening.isMigrated = isOlder && opening.outcome == Outcome::Opened;
    const auto interrupted = tidyUp(connection.database(), session, others, leftovers);
    if (interrupted)
        opening.interrupted = *interrupted;
    else
        opening.detail = interrupted.error().text; // a full disk; the next start does it
    return opening;
}

HistoryOpening openStoreReadOnly(const HistoryOptions& options, StoreConnection& connection)
{
    if (!QFile::exists(options.file))
        return outcomeOnly(Outcome::Missing);
    if (auto failure = connection.openUntouched(options.file))
        return failed(failure->text);
    const auto identity = storeIdentity(connection.database());
    std::optional<HistoryOpening> refused;
    if (!identity)
        refused = failed(identity.error().text);
    else if (identity->version < schemaVersion())
        refused =
            failed(u"The file is older than this program; start the program once to bring it up to date."_s);
    else
        refused = refusal(options, *identity);
    if (refused) {
        connection.close();
        return *refused;
    }
    return outcomeOnly(Outcome::Opened);
}

} // namespace Fluxscope
