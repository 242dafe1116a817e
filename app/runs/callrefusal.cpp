// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/callrefusal.h"

namespace Fluxscope {

namespace {

constexpr int TooManyRequests = 429;
constexpr int ServiceUnavailable = 503;

} // namespace

std::optional<CallRefusal> callRefusal(const CallRecord& record)
{
    const int status = record.httpStatus.value_or(0);
    const auto isOf = [&record](ErrorKind kind) { return record.error && record.error->kind == kind; };
    if (record.error && record.error->code == ErrorCode::ProxyAuthentication)
        return CallRefusal::ProxySignIn;
    if (status == TooManyRequests || isOf(ErrorKind::RateLimit))
        return CallRefusal::TooManyRequests;
    if (status == ServiceUnavailable || isOf(ErrorKind::Overloaded))
        return CallRefusal::NoRoom;
    return std::nullopt;
}

} // namespace Fluxscope
