// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/exportrequest.h"

#include <QByteArray>

namespace Fluxscope {

/// One call as one JSON object, UTF-8, ending in a line feed. Every key is on every line, in a fixed order,
/// and what is unknown is null: also the members of `flux`, `headers`, `support_id`, `cost`, `usage` and
/// `timings_ms`. `error` and `compare` are null as a whole where there is none.
///
/// Texts that `request` leaves out, or that were never kept, are null and named in `omitted`. Account figures
/// that are left out are missing from `flux.extra` and named in `omitted` as `flux.extra.<header>`.
[[nodiscard]] QByteArray jsonLine(const CallRecord& record, const ExportRequest& request);

} // namespace Fluxscope
