// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/gatewayerror.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace Fluxscope {

enum class ApiShape { Chat, Responses, Messages };

/// What the script has to know of a request body, whatever its shape.
struct ApiRequest
{
    ApiShape shape = ApiShape::Chat;
    QString model;
    bool stream = false;
    bool includeUsage = false; ///< chat: stream_options.include_usage
    std::optional<int> maxTokens;
    QString prompt; ///< text of the last user message
    QString wholeInput; ///< text of all messages and instructions
    QString toolName; ///< of the first offered tool; empty where none is
    QByteArray key;
};

/// Reads the JSON body of a POST. The error is the gateway's own answer to a body that breaks the shape's
/// rules.
[[nodiscard]] std::variant<ApiRequest, GatewayError> readApiRequest(ApiShape shape, const QByteArray& body);

} // namespace Fluxscope
