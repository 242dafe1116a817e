// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/foreignrequest.h"

#include "core/redaction.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array KeyHeaders{"authorization"_L1, "x-api-key"_L1, "api-key"_L1, "x-goog-api-key"_L1,
    "cookie"_L1, "proxy-authorization"_L1};

} // namespace

bool isKeyHeader(const QString& name)
{
    return std::find(KeyHeaders.begin(), KeyHeaders.end(), name) != KeyHeaders.end();
}

QString keyInHeader(const QString& name, const QString& value)
{
    if (!isKeyHeader(name))
        return {};
    QString key = value;
    for (const QLatin1StringView scheme : {"Bearer "_L1, "Basic "_L1}) {
        if (key.startsWith(scheme, Qt::CaseInsensitive))
            key = key.sliced(scheme.size()).trimmed();
    }
    const bool isPlace = key.startsWith(u'$') || key.startsWith(u'<') || key == Mask;
    return isPlace ? QString() : key;
}

std::optional<Dialect> dialectOfUrl(const QString& url)
{
    const QString path = QUrl(url, QUrl::TolerantMode).path().toLower();
    // Elsewhere the path of Messages has no `/anthropic` before it.
    if (path.endsWith("/chat/completions"_L1))
        return Dialect::Chat;
    if (path.endsWith("/responses"_L1))
        return Dialect::Responses;
    return path.endsWith("/messages"_L1) ? std::optional(Dialect::Messages) : std::nullopt;
}

} // namespace Fluxscope
