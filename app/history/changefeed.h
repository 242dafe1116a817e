// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/sql.h"

#include <QList>
#include <QUuid>

namespace Fluxscope {

/// Tells which rows other processes changed, by the table `changes` that triggers fill.
class ChangeFeed final
{
public:
    /// Everything up to now counts as seen.
    [[nodiscard]] SqlOutcome start(const QSqlDatabase& database);

    /// The rows changed since the last look. Cheap while no other connection has written.
    [[nodiscard]] Result<QList<QUuid>, SqlFailure> look(const QSqlDatabase& database);

    /// Inside a write transaction, before anything is written: what others changed up to here.
    [[nodiscard]] Result<QList<QUuid>, SqlFailure> beforeWrite(const QSqlDatabase& database);
    /// Inside the same transaction, after the writing: own changes are not news. Also clears old entries.
    [[nodiscard]] SqlOutcome afterWrite(const QSqlDatabase& database);
    /// After its commit; without it the transaction is as if it never was.
    void committed() { m_seen = m_written; }

private:
    [[nodiscard]] Result<QList<QUuid>, SqlFailure> newIds(const QSqlDatabase& database);

    qint64 m_dataVersion = 0;
    qint64 m_seen = 0; ///< last revision that is known
    qint64 m_written = 0;
};

} // namespace Fluxscope
