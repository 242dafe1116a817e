// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fluxheaders.h"
#include "core/redaction.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace Fluxscope {

/// The longest id for support, in bytes of UTF-8.
inline constexpr qsizetype LongestSupportId = 1024;

/// What is taken from the headers of a response; every header that has no place here is forgotten, since
/// other families mirror account telemetry of the gateway and its upstreams.
struct ResponseHeaders
{
    FluxHeaders flux;
    KeptHeaders kept;
    std::optional<QString> location; ///< where a redirect points; it is shown, never followed
    QString mediaType; ///< of Content-Type, lower-case, without parameters; empty: unknown
    QString contentEncoding; ///< lower-case; empty: none or `identity`

    bool operator==(const ResponseHeaders&) const = default;
};

/// Reads the headers as Qt hands them out, names in any case; those that come twice may be two pairs or
/// already joined with a comma. Every value is masked.
[[nodiscard]] ResponseHeaders readResponseHeaders(
    const QList<QPair<QByteArray, QByteArray>>& headers, const Redactor& redactor);

} // namespace Fluxscope
