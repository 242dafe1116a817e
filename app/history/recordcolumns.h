// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "history/sql.h"

#include <QLatin1StringView>
#include <QVariant>

#include <span>

namespace Fluxscope {

/// How one column of the history is filled from a record and read back. The tables of columns are the only
/// place that knows which field is stored where.
struct RecordColumn
{
    QLatin1StringView name;
    QVariant (*value)(const CallRecord& record); ///< a null variant is stored as NULL: unknown
    /// Sets the field, whatever it was before; null for a column that only sorts and sums.
    void (*read)(const ColumnValue& value, CallRecord& record);
    /// What the user says of a call: news of the call leave it as it is.
    bool isOfUser = false;
    bool isKey = false; ///< never changes
};

/// Columns of the table `calls`: everything a list shows, sorts or sums.
[[nodiscard]] std::span<const RecordColumn> callColumns();

/// Columns of the table `texts`: what can be long. Without CallRecord::textKept they are all NULL, but for
/// the names of tool calls.
[[nodiscard]] std::span<const RecordColumn> textColumns();

/// Those of `calls` that reading a record needs: not the ones that only sort and sum.
[[nodiscard]] std::span<const RecordColumn> readColumns();

/// Those of `calls` that change when there is news of a call.
[[nodiscard]] std::span<const RecordColumn> newsColumns();

/// The beginning of a prompt that a list shows: at most 200 characters, no half of a surrogate pair.
[[nodiscard]] QString promptStart(const QString& prompt);

/// Response bodies worth keeping on disk: plain ones up to 256 KiB, streamed ones of failed calls up to 64
/// KiB; the request as sent always. Nothing at all where the record keeps no text.
[[nodiscard]] CallBodies bodiesToKeep(CallBodies bodies, CallState state, bool stream, bool textKept);

} // namespace Fluxscope
