// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison.h"

#include <QTimeZone>

#include <chrono>

namespace Fluxscope {

/// Two entries, three calls each, not streamed.
inline Comparison sampleComparison()
{
    using namespace Qt::StringLiterals;
    Comparison comparison;
    comparison.id = QUuid(u"11111111-2222-3333-4444-555555555555"_s);
    comparison.startedAt = QDateTime(QDate(2026, 10, 5), QTime(14, 0), QTimeZone::utc());
    comparison.endedAt = comparison.startedAt.addMSecs(61'250);
    Prompt prompt;
    prompt.system = u"Be brief."_s;
    prompt.text = u"Two and two?"_s;
    prompt.parameters.maxTokens = 64;
    comparison.plan.prompts = {prompt};
    comparison.plan.entries = {{u"flux-auto"_s, Dialect::Chat}, {u"flux-fast"_s, Dialect::Messages}};
    comparison.plan.seed = 18'446'744'073'709'551'615ULL;
    comparison.plan.atOnce = 4;
    comparison.plan.perSecond = 1;
    comparison.connection = u"FluxRouter"_s;
    comparison.baseUrl = u"https://api.fluxrouter.ai"_s;
    comparison.programVersion = u"0.4.0"_s;
    return comparison;
}

/// A whole call of it, not streamed.
inline CallRecord sampleCall(int entry, int repeat)
{
    using namespace Qt::StringLiterals;
    CallRecord call;
    call.id = QUuid::createUuid();
    call.startedAt =
        QDateTime(QDate(2026, 10, 5), QTime(14, 0), QTimeZone::utc()).addSecs(10 * repeat + entry);
    call.state = CallState::Done;
    call.httpStatus = 200;
    call.flux.model = u"model-%1"_s.arg(entry);
    call.flux.routed = entry == 0;
    call.flux.requestId = u"request-%1-%2"_s.arg(entry).arg(repeat);
    call.reply = u"Four, says %1 the time %2."_s.arg(entry).arg(repeat);
    call.finish = Finish::Stop;
    call.cost = Cost{u"0.00012%1"_s.arg(repeat + 1), CostSource::Header};
    call.usage.inputTokens = entry == 0 ? 14 : 90;
    call.usage.outputTokens = 7 + repeat;
    call.timings.total = std::chrono::milliseconds(1000 + 500 * repeat + entry);
    call.compare = ComparePlace();
    call.compare->group = sampleComparison().id;
    call.compare->entry = entry;
    call.compare->repeat = repeat;
    return call;
}

inline QList<CallRecord> sampleCalls()
{
    QList<CallRecord> calls;
    for (int repeat = 0; repeat < 3; ++repeat)
        calls.append({sampleCall(0, repeat), sampleCall(1, repeat)});
    return calls;
}

} // namespace Fluxscope
