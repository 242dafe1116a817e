// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callrecord.h"

#include <array>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// Below this the division says more about the batching of the last chunk than about the model.
constexpr qint64 FewestTokensForARate = 20;

constexpr std::array<std::pair<CallState, QLatin1StringView>, 10> StateNames{{
    {CallState::Sending, "sending"_L1},
    {CallState::Waiting, "waiting"_L1},
    {CallState::Streaming, "streaming"_L1},
    {CallState::Done, "done"_L1},
    {CallState::Empty, "empty"_L1},
    {CallState::CutOff, "cut_off"_L1},
    {CallState::Failed, "failed"_L1},
    {CallState::NotSent, "not_sent"_L1},
    {CallState::Stopped, "stopped"_L1},
    {CallState::Interrupted, "interrupted"_L1},
}};

} // namespace

QLatin1StringView callStateName(CallState state)
{
    for (const auto& [value, name] : StateNames) {
        if (value == state)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<CallState> callStateFromName(QStringView name)
{
    for (const auto& [value, word] : StateNames) {
        if (word == name)
            return value;
    }
    return std::nullopt;
}

bool isRunning(CallState state)
{
    return state == CallState::Sending || state == CallState::Waiting || state == CallState::Streaming;
}

std::optional<double> CallRecord::tokensPerSecond() const
{
    if (!prompt.stream || !timings.firstToken || !timings.total || !usage.outputTokens)
        return std::nullopt;
    const auto span = *timings.total - *timings.firstToken;
    if (span.count() <= 0 || *usage.outputTokens < FewestTokensForARate)
        return std::nullopt;
    return static_cast<double>(*usage.outputTokens) * 1000.0 / static_cast<double>(span.count());
}

QLatin1StringView SupportId::headerName() const
{
    switch (rung) {
    case Rung::FluxRequestId:
        return "X-Flux-Request-Id"_L1;
    case Rung::LitellmCallId:
        return "x-litellm-call-id"_L1;
    case Rung::CfRay:
        return "CF-RAY"_L1;
    }
    Q_UNREACHABLE();
}

bool neverLeft(const CallRecord& record)
{
    return record.state == CallState::NotSent
        || (record.state == CallState::Stopped && !record.httpStatus && !record.timings.total);
}

bool mayBeBilled(const CallRecord& record)
{
    if (record.cost)
        return false;
    switch (record.state) {
    case CallState::Stopped:
        return !neverLeft(record);
    case CallState::CutOff:
    case CallState::Interrupted:
        return true;
    case CallState::Failed:
        return !record.httpStatus || (record.error && record.error->kind == ErrorKind::Timeout);
    default:
        return false;
    }
}

bool hasPrompt(const CallRecord& record)
{
    const bool isToldOf = !record.prompt.text.isEmpty() || !record.prompt.messages.isEmpty();
    return record.textKept && (isToldOf || !record.pasted);
}

std::optional<SupportId> supportId(const CallRecord& record)
{
    if (record.flux.requestId)
        return SupportId{SupportId::Rung::FluxRequestId, *record.flux.requestId};
    if (record.headers.litellmCallId)
        return SupportId{SupportId::Rung::LitellmCallId, *record.headers.litellmCallId};
    if (record.headers.cfRay)
        return SupportId{SupportId::Rung::CfRay, *record.headers.cfRay};
    return std::nullopt;
}

} // namespace Fluxscope
