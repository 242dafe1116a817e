// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/storesession.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <chrono>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto GateTimeout = 5s; // opening takes a few, a migration of a large file longer
constexpr int GateStep = 50; // milliseconds
constexpr auto TimeToWrite = 1s; // a few bytes into a new lock
constexpr auto LockSuffix = ".lock"_L1;
constexpr auto GateId = "opening"_L1;
constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

std::unique_ptr<QLockFile> lockAt(const QString& name)
{
    auto lock = std::make_unique<QLockFile>(name);
    // A lock is stale when its process is gone, never by its age.
    lock->setStaleLockTime(0);
    return lock;
}

/// A process that was killed between making a lock and writing its number into it leaves an empty file, which
/// QLockFile never takes for stale. A process that lives holds its lock open, and then nothing is removed.
void removeUnwritten(QLockFile& lock)
{
    const QFileInfo file(lock.fileName());
    const std::chrono::milliseconds age(file.lastModified().msecsTo(QDateTime::currentDateTimeUtc()));
    if (file.exists() && file.size() == 0 && age > TimeToWrite)
        static_cast<void>(lock.removeStaleLockFile());
}

} // namespace

StoreSession::StoreSession(const QString& file, std::function<bool()> isGivenUp)
    : m_isGivenUp(std::move(isGivenUp))
    , m_folder(file + ".sessions"_L1)
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

StoreSession::~StoreSession()
{
    leaveGate();
    if (m_lock)
        m_lock->unlock();
}

bool StoreSession::enterGate()
{
    const QDir folder(m_folder);
    if (!folder.exists() && !QDir().mkdir(m_folder, OwnerOnly | QFile::ExeOwner) && !folder.exists())
        return false;
    m_gate = lockAt(lockName(GateId));
    const QDeadlineTimer deadline(GateTimeout);
    // Only another process is waited for: tryLock() returns at once where the lock cannot be written.
    do {
        if (m_gate->tryLock(GateStep))
            return true;
        removeUnwritten(*m_gate);
    } while (m_gate->error() == QLockFile::LockFailedError && !deadline.hasExpired()
        && !(m_isGivenUp && m_isGivenUp()));
    m_gate.reset();
    return false;
}

void StoreSession::leaveGate()
{
    m_gate.reset();
}

bool StoreSession::begin()
{
    if (m_lock)
        return true;
    m_lock = lockAt(lockName(m_id));
    if (!m_lock->tryLock(0)) {
        m_lock.reset();
        return false;
    }
    QFile::setPermissions(lockName(m_id), OwnerOnly);
    return true;
}

QSet<QString> StoreSession::others() const
{
    QSet<QString> living;
    const QStringList names = QDir(m_folder).entryList({u"*.lock"_s}, QDir::Files);
    for (const QString& name : names) {
        const QString id = name.chopped(LockSuffix.size());
        if (id == m_id || id == GateId)
            continue;
        // Taking and releasing the lock of a dead process removes its file.
        const auto lock = lockAt(lockName(id));
        bool isDead = lock->tryLock(0);
        if (!isDead) {
            removeUnwritten(*lock);
            isDead = lock->tryLock(0);
        }
        if (!isDead)
            living.insert(id);
    }
    return living;
}

QString StoreSession::lockName(const QString& id) const
{
    return m_folder + u'/' + id + LockSuffix;
}

} // namespace Fluxscope
