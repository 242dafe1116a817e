// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/storeconnection.h"

#include "history/storeend.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// Longer than any write of another window takes; a caller that waits for a row gives up after a second
// anyway.
constexpr auto BusyTimeout = "QSQLITE_BUSY_TIMEOUT=1000;QSQLITE_ENABLE_REGEXP"_L1;

QString readOnlyOptions()
{
    return BusyTimeout + ";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_L1;
}

QString fileUri(const QString& file, QLatin1StringView query = {})
{
    return QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded()) + query;
}

} // namespace

StoreConnection::StoreConnection(const StoreEnd& end, std::function<bool()> isGivenUp)
    : m_end(&end)
    , m_isGivenUp(std::move(isGivenUp))
{ }

StoreConnection::~StoreConnection()
{
    close();
}

SqlOutcome StoreConnection::openForWriting(const QString& file)
{
    if (auto failure = open(file, BusyTimeout))
        return failure;
    // auto_vacuum only takes effect before the first page is written, which WAL mode does.
    return runAll(database(),
        {u"PRAGMA auto_vacuum=INCREMENTAL"_s, u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s,
            u"PRAGMA foreign_keys=ON"_s, u"PRAGMA secure_delete=ON"_s, u"PRAGMA temp_store=MEMORY"_s});
}

SqlOutcome StoreConnection::openForReading(const QString& file)
{
    if (auto failure = open(fileUri(file), readOnlyOptions()))
        return failure;
    return run(database(), u"PRAGMA temp_store=MEMORY"_s);
}

SqlOutcome StoreConnection::openUntouched(const QString& file)
{
    const QString wal = file + "-wal"_L1;
    const QString shm = file + "-shm"_L1;
    SqlOutcome failure;
    if (QFile::exists(wal) && QFile::exists(shm)) {
        // A writer lives, or died: with both files there SQLite reads them and creates nothing.
        failure = open(fileUri(file), readOnlyOptions());
    } else if (QFileInfo(wal).size() > 0) {
        // Recovering the -wal would create a -shm, so that is done on a copy.
        auto copy = std::make_unique<QTemporaryDir>();
        const QString target = copy->filePath(u"history.sqlite"_s);
        if (!copy->isValid() || !QFile::copy(file, target) || !QFile::copy(wal, target + "-wal"_L1))
            return SqlFailure{0, u"The file could not be copied for reading."_s};
        failure = open(fileUri(target), readOnlyOptions());
        m_copy = std::move(copy);
    } else {
        // Reading a file in WAL mode creates -wal and -shm unless SQLite is told that it does not change.
        failure = open(fileUri(file, "?immutable=1"_L1), readOnlyOptions());
        m_watchedWal = wal;
    }
    if (failure)
        return failure;
    return run(database(), u"PRAGMA temp_store=MEMORY"_s);
}

SqlOutcome StoreConnection::openEmpty()
{
    return open(u":memory:"_s, BusyTimeout);
}

SqlOutcome StoreConnection::open(const QString& databaseName, const QString& options)
{
    close();
    m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    SqlOutcome failure;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(databaseName);
        database.setConnectOptions(options);
        if (!database.open())
            failure = SqlFailure{database.lastError().nativeErrorCode().toInt(), database.lastError().text()};
    }
    if (!failure)
        watchForGivingUp();
    // Opening alone reads nothing; a file that is none of SQLite's is found out here.
    if (!failure)
        failure = run(database(), u"SELECT count(*) FROM sqlite_schema"_s);
    if (failure)
        close();
    return failure;
}

void StoreConnection::watchForGivingUp()
{
    constexpr int Interval = 1000; // instructions of SQLite's machine, well under a millisecond
    sqlite3* handle = sqliteHandle(database());
    if (handle == nullptr || m_end == nullptr)
        return;
    const auto isToStop = [](void* self) {
        const auto* connection = static_cast<const StoreConnection*>(self);
        connection->sleepIfLeft();
        return connection->m_isGivenUp() ? 1 : 0;
    };
    sqlite3_progress_handler(handle, Interval, isToStop, this);
}

void StoreConnection::sleepIfLeft() const
{
    if (m_end != nullptr)
        m_end->sleepIfLeft();
}

void StoreConnection::close()
{
    sleepIfLeft();
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
    m_watchedWal.clear();
    m_copy.reset();
}

QSqlDatabase StoreConnection::database() const
{
    sleepIfLeft();
    return QSqlDatabase::database(m_name, false);
}

bool StoreConnection::isOutdated() const
{
    return !m_watchedWal.isEmpty() && QFile::exists(m_watchedWal);
}

} // namespace Fluxscope
