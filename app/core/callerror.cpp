// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callerror.h"

#include <array>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ErrorKind, QLatin1StringView>, 13> KindNames{{
    {ErrorKind::Auth, "auth"_L1},
    {ErrorKind::Payment, "payment"_L1},
    {ErrorKind::Permission, "permission"_L1},
    {ErrorKind::NotFound, "not_found"_L1},
    {ErrorKind::Timeout, "timeout"_L1},
    {ErrorKind::TooLarge, "too_large"_L1},
    {ErrorKind::RateLimit, "rate_limit"_L1},
    {ErrorKind::Overloaded, "overloaded"_L1},
    {ErrorKind::Server, "server"_L1},
    {ErrorKind::InvalidRequest, "invalid_request"_L1},
    {ErrorKind::Network, "network"_L1},
    {ErrorKind::Tls, "tls"_L1},
    {ErrorKind::Protocol, "protocol"_L1},
}};

} // namespace

QLatin1StringView errorKindName(ErrorKind kind)
{
    for (const auto& [value, name] : KindNames) {
        if (value == kind)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<ErrorKind> errorKindFromName(QStringView name)
{
    for (const auto& [value, word] : KindNames) {
        if (word == name)
            return value;
    }
    return std::nullopt;
}

} // namespace Fluxscope
