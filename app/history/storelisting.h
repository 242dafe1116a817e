// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/queries.h"

#include <QList>
#include <QPromise>

namespace Fluxscope {

/// Puts the keys of every call that passes the filter into `target`, as they are sorted: a first screenful as
/// soon as it is there, the others in large pieces. Progress is told in thousandths where it is known. Ends
/// early, with SQLite's words, once the promise is cancelled.
[[nodiscard]] SqlOutcome listKeys(const QSqlDatabase& database, const CallSources& sources,
    const HistoryQuery& query, QPromise<QList<qint64>>& target);

} // namespace Fluxscope
