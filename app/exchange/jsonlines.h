// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/exportrequest.h"

#include <QByteArray>
#include <QLatin1StringView>

#include <array>

namespace Fluxscope {

/// The value of `format`. Raised when the meaning of a key changes; new keys do not raise it.
inline constexpr int JsonLineFormat = 1;

/// The keys of the texts, which may be left out or not have been kept.
inline constexpr std::array<QLatin1StringView, 7> JsonLineTextKeys{QLatin1StringView("system"),
    QLatin1StringView("messages"), QLatin1StringView("prompt"), QLatin1StringView("parameters"),
    QLatin1StringView("reply"), QLatin1StringView("reasoning"), QLatin1StringView("tool_calls")};

/// One call as one JSON object, UTF-8, ending in a line feed. Every key is on every line, in a fixed order,
/// and what is unknown is null: also the members of `flux`, `headers`, `support_id`, `cost`, `usage` and
/// `timings_ms`. Only calls that were pasted have `pasted`, which is true. `error` and `compare` are null as
/// a whole where there is none.
///
/// Texts that `request` leaves out, or that were never kept, are null and named in `omitted`. Account figures
/// that are left out are missing from `flux.extra` and named in `omitted` as `flux.extra.<header>`.
[[nodiscard]] QByteArray jsonLine(const CallRecord& record, const ExportRequest& request);

} // namespace Fluxscope
