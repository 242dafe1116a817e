// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/comparereport.h"

namespace Fluxscope {

/// Writes every call with its facts and its id. The calls are in the order of
/// callsByStart(), which counts them.
void writeCalls(
    ReportWriter& writer, const ComparePlan& plan, const QList<CallRecord>& calls, bool includeNotes);

/// Writes the replies, entry by entry.
void writeReplies(ReportWriter& writer, const ComparePlan& plan, const QList<CallRecord>& calls);

} // namespace Fluxscope
