// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callerror.h"
#include "core/fluxheaders.h"
#include "core/redaction.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace Fluxscope {

/// The longest CallError::message.
inline constexpr qsizetype LongestErrorMessage = 2000;

/// What an answer with a status of 400 or more says, whatever its body is: the OpenAI, Anthropic and
/// framework shapes, plain text, HTML or nothing (FluxRouter documentation, "Errors"). Masked and bounded.
/// `now` counts for a Retry-After that is a date, where the response has no Date of its own.
[[nodiscard]] CallError errorFromResponse(int httpStatus, const QByteArray& body, const KeptHeaders& headers,
    const Redactor& redactor, const QDateTime& now);

/// What the value of `error` says (an object or a bare text) when no status does: inside a 200 or a stream.
/// Digests and whatever looks like a key are masked; maskedError() has still to be applied.
[[nodiscard]] CallError errorFromObject(const QJsonValue& error);

/// The error that a whole JSON body or event carries; nullopt if it carries none. As errorFromObject().
[[nodiscard]] std::optional<CallError> errorInBody(const QJsonObject& body);

/// The error with the key in use, digests and control characters gone and the message at its bound: the last
/// step before it leaves the network room.
[[nodiscard]] CallError maskedError(CallError error, const Redactor& redactor);

/// An error of kind Protocol; `code` is one of ErrorCode.
[[nodiscard]] CallError protocolError(QLatin1StringView code, const QString& message);

/// Seconds to wait by the value of Retry-After, a number or an HTTP date (RFC 9110, section 10.2.3); 0 for a
/// date that is over, nullopt for anything else.
[[nodiscard]] std::optional<int> retryAfterSeconds(const QString& value, const QDateTime& now);

/// The time an HTTP date says (RFC 9110, section 5.6.7, all three forms), UTC; invalid if it is none.
[[nodiscard]] QDateTime parseHttpDate(const QString& text);

} // namespace Fluxscope
