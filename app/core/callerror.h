// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace Fluxscope {

/// What kind of thing went wrong; the words of the history and the exports are errorKindName().
enum class ErrorKind {
    Auth,
    Payment,
    Permission,
    NotFound,
    Timeout,
    TooLarge,
    RateLimit,
    Overloaded,
    Server,
    InvalidRequest,
    Network,
    Tls,
    Protocol,
};

/// Fluxscope's own words for CallError::code where no server named one. What to do about each is
/// models/errortext.
namespace ErrorCode {
inline constexpr QLatin1StringView HostNotFound{"host_not_found"};
inline constexpr QLatin1StringView ConnectionRefused{"connection_refused"};
inline constexpr QLatin1StringView ConnectionClosed{"connection_closed"};
inline constexpr QLatin1StringView ConnectionFailed{"connection_failed"};
inline constexpr QLatin1StringView ProxyFailed{"proxy_failed"};
inline constexpr QLatin1StringView ProxyAuthentication{"proxy_authentication"};
inline constexpr QLatin1StringView TlsHandshake{"tls_handshake"};
inline constexpr QLatin1StringView ConnectTimeout{"connect_timeout"};
inline constexpr QLatin1StringView FirstByteTimeout{"first_byte_timeout"};
inline constexpr QLatin1StringView IdleTimeout{"idle_timeout"};
inline constexpr QLatin1StringView Redirect{"redirect"};
inline constexpr QLatin1StringView NoHeaders{"no_headers"};
inline constexpr QLatin1StringView NoContent{"no_content"};
inline constexpr QLatin1StringView NotJson{"not_json"};
inline constexpr QLatin1StringView UnexpectedJson{"unexpected_json"};
inline constexpr QLatin1StringView UnexpectedContentType{"unexpected_content_type"};
inline constexpr QLatin1StringView IncompleteBody{"incomplete_body"};
inline constexpr QLatin1StringView StreamCut{"stream_cut"};
inline constexpr QLatin1StringView Compressed{"compressed"};
inline constexpr QLatin1StringView ReplyTooLarge{"reply_too_large"};
inline constexpr QLatin1StringView LineTooLong{"line_too_long"};
} // namespace ErrorCode

/// Why a call has no whole reply.
struct CallError
{
    ErrorKind kind = ErrorKind::Network;
    /// The server's innermost sentence, masked and at most 2,000 characters; else fixed English, never empty.
    QString message;
    /// The server's own code, else one of ErrorCode, else empty.
    QString code;
    std::optional<int>
        retryAfterSeconds; ///< from Retry-After or the body's `retry_after`; nullopt if neither said

    bool operator==(const CallError&) const = default;
};

[[nodiscard]] QLatin1StringView errorKindName(ErrorKind kind);
[[nodiscard]] std::optional<ErrorKind> errorKindFromName(QStringView name);

} // namespace Fluxscope
