// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace Fluxscope {

/// How the body of an error looks.
enum class ErrorForm {
    Api, ///< the shape of the path: OpenAI's, or Anthropic's on the Anthropic path
    Detail, ///< {"detail": ...} as the framework writes it
    PlainText,
    Html,
};

/// One failing answer: the status, what the body says, and which of the correlation headers come with it.
struct GatewayError
{
    int status = 400;
    QString message = {};
    QString openAiType = {};
    QString anthropicType = {};
    QString code = {};
    ErrorForm form = ErrorForm::Api;
    std::optional<int> retryAfterHeader = {}; ///< seconds
    std::optional<int> retryAfterField = {}; ///< seconds, inside the error object
    std::optional<int> requiredTokens = {}; ///< of a context window overflow
    bool hasFluxHeaders = false;
    bool hasCallId = false;
    bool codeIsNumber = false;
};

/// What stands for the presented key, and for its SHA-256, in a scripted message.
inline constexpr QLatin1StringView KeyPlaceholder("{key}");
inline constexpr QLatin1StringView DigestPlaceholder("{sha256}");

/// The scripted error of a demo-error-* model id; none for any other id.
[[nodiscard]] std::optional<GatewayError> scriptedError(const QString& modelId);

/// The ids of all scripted errors, in the order of the script.
[[nodiscard]] QStringList scriptedErrorIds();

/// Errors that the gateway finds in a request by itself.
[[nodiscard]] GatewayError badRequestError(const QString& message, const QString& code);
[[nodiscard]] GatewayError missingKeyError();
[[nodiscard]] GatewayError unknownPathError();
[[nodiscard]] GatewayError wrongMethodError();

/// The error with the presented key and its digest in place of their placeholders.
[[nodiscard]] GatewayError withKey(GatewayError error, const QByteArray& key);

} // namespace Fluxscope
