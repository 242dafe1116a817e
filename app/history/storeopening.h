// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historystore.h"
#include "history/storeconnection.h"
#include "history/storesession.h"

#include <QDateTime>

namespace Fluxscope {

/// Opens the file for this process: makes it, migrates it, sets it aside if it is corrupt, marks the calls of
/// dead processes as interrupted and names the rows of what they left removed, which are to go. `connection`
/// is open afterwards if and only if the outcome is Opened or SetAside; files of other programs and newer
/// ones are not touched at all. `corruption` is what was found in the file before, in a place that opening
/// would not look at.
[[nodiscard]] HistoryOpening openStore(const HistoryOptions& options, const QDateTime& now,
    StoreSession& session, StoreConnection& connection, QList<qint64>& leftovers,
    const SqlOutcome& corruption = {});

/// Opens the file for reads without creating or changing anything.
[[nodiscard]] HistoryOpening openStoreReadOnly(const HistoryOptions& options, StoreConnection& connection);

} // namespace Fluxscope
