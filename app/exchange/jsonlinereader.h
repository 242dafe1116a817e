// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace Fluxscope {

/// Why a line is no call.
struct JsonLineError
{
    enum class Kind {
        NotJson, ///< `detail` has the parser's words
        NotAnObject,
        OtherFormat, ///< of a newer program, or of another one
        Missing, ///< `key` is needed and absent or null
        Invalid, ///< the value of `key` cannot be read without guessing
        TooLong, ///< longer than a line that Fluxscope writes can be
    };

    Kind kind = Kind::NotJson;
    QString key; ///< `error.kind` is the member `kind` of `error`
    QString detail;

    bool operator==(const JsonLineError&) const = default;
};

/// Reads what jsonLine() writes. Unknown keys are passed over. `id`, `started_at` (with its offset), `state`
/// and `dialect` are needed; words of `finish`, `error.kind` and `cost.source` that are unknown are errors,
/// since each stands for something that this program cannot show. Everything else that is absent or has
/// another type is unknown; so is a price that is none by isCostText().
///
/// A line without any text, as one of which the texts were left out, has textKept false. The members of
/// `flux.extra` come in the order of their names, since an object has no other.
[[nodiscard]] Result<CallRecord, JsonLineError> recordFromJsonLine(const QByteArray& line);

} // namespace Fluxscope
