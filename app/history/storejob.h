// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/sql.h"

#include <QList>
#include <QUuid>

namespace Fluxscope {

/// Work on the file that takes long and is therefore done some at a time, each time in a short transaction of
/// its own, so that neither calls of this process nor those of others wait. Lives in the writer's thread.
class StoreJob
{
public:
    StoreJob() = default;
    virtual ~StoreJob() = default;
    Q_DISABLE_COPY_MOVE(StoreJob)

    /// Does the next part inside the caller's transaction, and adds the calls that changed. It comes again
    /// where the transaction fails because another process writes.
    [[nodiscard]] virtual SqlOutcome step(const QSqlDatabase& database, QList<QUuid>& changedIds) = 0;
    /// The part is on disk.
    virtual void stepped() = 0;
    [[nodiscard]] virtual bool isDone() const = 0;
    /// Answers who asked; `failure` is what kept the job from being done. `database` is closed where that is
    /// the file itself.
    virtual void end(const QSqlDatabase& database, const SqlOutcome& failure) = 0;
    /// Whether the next part is still to be done when the program ends, if there is time for it.
    [[nodiscard]] virtual bool isDueAtTheEnd() const { return false; }
    /// The program ends before the job does; who asked is told that the answer is cancelled.
    virtual void abandon(const QSqlDatabase& /*database*/) { }
    /// Once it has ended: whether deleted text still stands in the -wal.
    [[nodiscard]] virtual bool leavesLog() const { return false; }
    /// The file is a new one from now on, since the one that the job was begun with is damaged.
    virtual void fileReplaced() { }
};

} // namespace Fluxscope
