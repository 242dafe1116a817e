// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace Fluxscope {

/// The parts of an HTTP exchange that a text shows.
struct CurlOutput
{
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    QString before; ///< what stands above the first head, such as the command that was typed
    QString path; ///< of the request, as `curl -v` shows it; empty: not shown
    Headers requestHeaders; ///< as `curl -v` shows them
    std::optional<int> httpStatus; ///< nullopt: headers stand alone
    Headers headers;
    QString body;

    bool operator==(const CurlOutput&) const = default;
};

/// Reads what `curl -i` or `curl -v` printed, or headers alone. Of several heads (100 Continue, the answer of
/// a proxy, redirects) the last counts. nullopt: there is no head.
[[nodiscard]] std::optional<CurlOutput> parseCurlOutput(const QString& text);

} // namespace Fluxscope
