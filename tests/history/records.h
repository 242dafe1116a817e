// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/clock.h"

#include <QJsonArray>

#include <chrono>

namespace Fluxscope {

/// A clock that stands still.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
    }
    [[nodiscard]] std::chrono::steady_clock::time_point steady() const override { return {}; }
};

/// A call of which nothing is known but that it was made.
inline CallRecord emptyRecord(int minute = 0)
{
    CallRecord record;
    record.id = QUuid::createUuid();
    record.startedAt = FixedClock().now().addSecs(minute * 60LL);
    return record;
}

/// A call of which every field is set, also to values that a careless store would change.
inline CallRecord fullRecord()
{
    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;
    CallRecord record = emptyRecord();
    record.state = CallState::Failed;
    record.connection = u"Work"_s;
    record.baseUrl = u"https://api.fluxrouter.ai"_s;
    record.path = u"/v1/responses"_s;
    record.prompt.model = u"flux-fast"_s;
    record.prompt.dialect = Dialect::Responses;
    record.prompt.stream = true;
    record.prompt.system = u"Be brief.\n\"Quoted\""_s;
    record.prompt.messages = {{Role::User, u"Grüße, 世界 \U0001F30D"_s}, {Role::Assistant, u""_s}};
    record.prompt.text = u"Count to three 100% sure_thing"_s;
    record.prompt.parameters.maxTokens = 77;
    record.prompt.parameters.temperature = 0.1;
    record.prompt.parameters.topP = 1.0;
    record.prompt.parameters.stop = {u"END"_s, u""_s};
    record.prompt.parameters.seed = 9'007'199'254'740'993;
    record.prompt.parameters.reasoningEffort = u"high"_s;
    record.prompt.parameters.additional = {{u"tools"_s, QJsonArray{1, u"two"_s}}};
    record.httpStatus = 402;
    record.flux.model = u"deepseek-v4-flash"_s;
    record.flux.originalModel = u"flux-fast"_s;
    record.flux.routed = false;
    record.flux.requestId = u"95d6f3a6-1b99-42c0-be46-40bdede50826"_s;
    record.flux.costUsd = u"1.460e-04"_s;
    record.flux.extra = {{u"x-flux-held"_s, u"12"_s}, {u"x-flux-held"_s, u"13"_s}};
    record.headers = {u"Sun, 22 Nov 2026 22:00:00 GMT"_s, u"8f-FRA"_s, u"5"_s, u"cloudflare"_s,
        u"text/event-stream"_s, u"litellm-7"_s};
    record.reply = u"1\n2\n3"_s;
    record.reasoning = u""_s;
    record.toolCalls = {{u"call_1"_s, u"weather"_s, u"{\"city\": broken"_s}, {u""_s, u"none"_s, u""_s}};
    record.modelInBody = u"alias"_s;
    record.usage = {90, 14, 0, 9'000'000'000};
    record.cost = Cost{u"0.0001460"_s, CostSource::Body};
    record.finish = Finish::Error;
    record.finishRaw = u"weird"_s;
    record.error = CallError{ErrorKind::Payment, u"Credit is used up"_s, u"credit_used"_s, 30};
    record.timings = {12ms, 345ms, 6789ms};
    record.pasted = true;
    record.demo = true;
    record.star = true;
    record.note = u"kept"_s;
    record.vote = -1;
    record.arrivedInOnePiece = false;
    record.compare = ComparePlace{QUuid::createUuid(), 1, 2, 3};
    record.programVersion = u"0.1.0"_s;
    return record;
}

} // namespace Fluxscope
