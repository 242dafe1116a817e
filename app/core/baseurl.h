// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>
#include <QUrl>

namespace Fluxscope {

/// Why a text is no base URL.
enum class BaseUrlError { Empty, NotAUrl, UserInfo, Scheme, Port, Host };

/// What a base URL was reduced to.
struct BaseUrl
{
    QUrl root; ///< no trailing slash, query, fragment or user info
    bool droppedQuery = false; ///< a query or fragment was there and is gone; the user is told

    bool operator==(const BaseUrl&) const = default;
};

/// Reduces any pasted form of a base URL to its root, so that `.../v1`, `.../anthropic` and
/// `.../chat/completions` all work (FluxRouter documentation, "Endpoints"; a missing /v1 is the most common
/// user mistake).
[[nodiscard]] Result<BaseUrl, BaseUrlError> parseBaseUrl(const QString& text);

} // namespace Fluxscope
