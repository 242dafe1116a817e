// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/exportrequest.h"

#include <QByteArray>
#include <QString>

namespace Fluxscope {

// An export as HTTP archive, HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), one entry a line.
// Where HAR wants a figure that is not known it gets 0, and the entry's comment says so. Values of headers
// that carry keys are masked whatever they are. What only FluxRouter says stands in `_flux` once more.

[[nodiscard]] QByteArray harBegin(const QString& programVersion);

/// `isFirst`: no entry came before.
[[nodiscard]] QByteArray harEntry(
    const CallRecord& record, const CallBodies& bodies, const ExportRequest& request, bool isFirst);

[[nodiscard]] QByteArray harEnd();

} // namespace Fluxscope
