// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

namespace Fluxscope {

/// A call that waits for its response, made `seconds` ago.
inline CallRecord waitingCall(int seconds = 1)
{
    CallRecord record;
    record.id = QUuid::createUuid();
    record.startedAt = QDateTime::currentDateTimeUtc().addSecs(-seconds);
    record.state = CallState::Waiting;
    record.baseUrl = QStringLiteral("https://api.fluxrouter.ai");
    record.path = QStringLiteral("/v1/chat/completions");
    record.prompt.model = QStringLiteral("flux-auto");
    record.prompt.text = QStringLiteral("Reply with exactly the word: ok");
    return record;
}

/// Adds status and headers to a call.
inline CallRecord withHead(CallRecord record)
{
    record.httpStatus = 200;
    record.flux.model = QStringLiteral("deepseek-v4-flash");
    record.flux.routed = true;
    record.flux.requestId = QStringLiteral("95d6f3a6-1b99-42c0-be46-40bdede50826");
    record.flux.extra = {
        {QStringLiteral("x-flux-phase-latency"), QStringLiteral("{\"a_ms\":1.5,\"b_ms\":20}")}};
    record.headers.cfRay = QStringLiteral("a28b-FRA");
    record.headers.date = QStringLiteral("Sun, 22 Nov 2026 14:02:11 GMT");
    record.timings.headers = std::chrono::milliseconds(420);
    return record;
}

inline CallRecord doneCall()
{
    CallRecord record = withHead(waitingCall());
    record.state = CallState::Done;
    record.finish = Finish::Stop;
    record.reply = QStringLiteral("ok");
    record.flux.costUsd = QStringLiteral("0.000146");
    record.cost = Cost{QStringLiteral("0.000146"), CostSource::Header};
    record.usage.inputTokens = 90;
    record.usage.outputTokens = 14;
    record.timings.total = std::chrono::milliseconds(1810);
    return record;
}

inline CallRecord failedCall(int httpStatus, ErrorKind kind, const QString& message)
{
    CallRecord record = waitingCall();
    record.state = CallState::Failed;
    record.httpStatus = httpStatus;
    record.finish = Finish::Error;
    record.error = CallError{kind, message, QString(), std::nullopt};
    record.headers.cfRay = QStringLiteral("a28b-FRA");
    record.timings.total = std::chrono::milliseconds(220);
    return record;
}

} // namespace Fluxscope
