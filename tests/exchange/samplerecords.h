// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

namespace Fluxscope {

/// A call of which everything is known.
inline CallRecord fullRecord()
{
    using namespace Qt::StringLiterals;
    CallRecord record;
    record.id = QUuid(u"0c5e7b52-3f0e-4f0c-9c68-2a9a1f6f7a11"_s);
    record.startedAt = QDateTime(QDate(2026, 9, 14), QTime(14, 2, 11, 204), Qt::UTC);
    record.state = CallState::Done;
    record.connection = u"FluxRouter"_s;
    record.baseUrl = u"https://api.fluxrouter.ai"_s;
    record.path = u"/v1/chat/completions"_s;
    record.prompt.model = u"flux-fast"_s;
    record.prompt.dialect = Dialect::Chat;
    record.prompt.stream = true;
    record.prompt.system = u"Be brief."_s;
    record.prompt.messages = {{Role::User, u"Hi"_s}, {Role::Assistant, u"Hello"_s}};
    record.prompt.text = u"Reply with \"ok\"\n\u00e4\U0001f600"_s;
    record.prompt.parameters.maxTokens = 64;
    record.prompt.parameters.temperature = 0.25;
    record.prompt.parameters.topP = 1;
    record.prompt.parameters.stop = {u"END"_s};
    record.prompt.parameters.seed = 9007199254740993;
    record.prompt.parameters.reasoningEffort = u"low"_s;
    record.prompt.parameters.additional = {{u"user"_s, u"me"_s}};
    record.httpStatus = 200;
    record.flux.model = u"deepseek-v4-flash"_s;
    record.flux.originalModel = u"flux-fast"_s;
    record.flux.routed = true;
    record.flux.requestId = u"95d6f3a6-1b99-42c0-be46-40bdede50826"_s;
    record.flux.costUsd = u"0.000146"_s;
    record.flux.extra = {{u"x-flux-tier-escalated"_s, u"false"_s}, {u"x-flux-available"_s, u"941"_s},
        {u"x-flux-engines-applied"_s, u"a,b"_s}, {u"x-flux-held"_s, u"3"_s}};
    record.headers = {u"Mon, 14 Sep 2026 14:02:12 GMT"_s, u"a28b0c-FRA"_s, u"5"_s, u"cloudflare"_s,
        u"application/json"_s, u"call-1"_s};
    record.reply = u"ok"_s;
    record.reasoning = u"Simple."_s;
    record.toolCalls = {{u"t1"_s, u"look_up"_s, u"{\"a\":1}"_s}};
    record.modelInBody = u"flux-fast"_s;
    record.usage = {90, 14, 12, 0};
    record.cost = Cost{u"0.000146"_s, CostSource::Header};
    record.finish = Finish::Stop;
    record.finishRaw = u"end_turn"_s;
    record.error = CallError{ErrorKind::RateLimit, u"Slow down"_s, u"rate_limited"_s, 5};
    record.timings = {
        std::chrono::milliseconds{220}, std::chrono::milliseconds{630}, std::chrono::milliseconds{1810}};
    record.star = true;
    record.note = u"for the ticket"_s;
    record.vote = -1;
    record.compare = ComparePlace{QUuid(u"11111111-2222-3333-4444-555555555555"_s), 0, 1, 2};
    record.programVersion = u"0.1.0"_s;
    return record;
}

/// A call that is just being made: nothing is known but what was asked.
inline CallRecord freshRecord()
{
    using namespace Qt::StringLiterals;
    CallRecord record;
    record.id = QUuid(u"0c5e7b52-3f0e-4f0c-9c68-2a9a1f6f7a12"_s);
    record.startedAt = QDateTime(QDate(2026, 9, 14), QTime(14, 2, 12), Qt::UTC);
    record.connection = u"FluxRouter"_s;
    record.baseUrl = u"https://api.fluxrouter.ai"_s;
    record.path = u"/anthropic/v1/messages"_s;
    record.prompt.model = u"flux-auto"_s;
    record.prompt.dialect = Dialect::Messages;
    record.prompt.text = u"Hi"_s;
    record.programVersion = u"0.1.0"_s;
    return record;
}

} // namespace Fluxscope
