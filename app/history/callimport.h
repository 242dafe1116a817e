// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "history/sql.h"

#include <QDeadlineTimer>
#include <QList>
#include <QUuid>

namespace Fluxscope {

/// What became of the first calls of a list.
struct ImportSlice
{
    qsizetype taken = 0; ///< how many were looked at
    QList<QUuid> added; ///< those of them that the history did not show before

    bool operator==(const ImportSlice&) const = default;
};

/// Writes ended calls from `first` on until the deadline, but at least one, inside the caller's transaction.
/// A call that is there already stays as it is. One that was removed and can still be taken back is taken
/// back: otherwise it would be gone for good soon after an import that found it "already there".
[[nodiscard]] Result<ImportSlice, SqlFailure> importSlice(const QSqlDatabase& database,
    const QList<CallRecord>& records, qsizetype first, const QDeadlineTimer& deadline);

} // namespace Fluxscope
