// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/queries.h"

#include <QPromise>

namespace Fluxscope {

/// Carries HistoryStore::visit() out. Only the keys of the calls are held all at once. Ends early, with
/// SQLite's words, once the promise is cancelled.
[[nodiscard]] SqlOutcome visitCalls(const QSqlDatabase& database, const CallSources& sources,
    const CallVisit& visit, QPromise<qint64>& target);

} // namespace Fluxscope
