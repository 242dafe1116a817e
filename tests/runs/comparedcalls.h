// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "runs/callending.h"

#include <QTimeZone>

#include <chrono>

namespace Fluxscope {

/// A whole call of an entry of a comparison, as a test starts from: served by `model-a`, 1 s long.
inline CallRecord comparedCall(int entry, bool stream = false)
{
    using namespace Qt::StringLiterals;
    CallRecord call;
    call.id = QUuid::createUuid();
    call.startedAt = QDateTime(QDate(2026, 10, 5), QTime(14, 0), QTimeZone::utc());
    call.state = CallState::Done;
    call.prompt.stream = stream;
    call.flux.model = u"model-a"_s;
    call.reply = u"Four."_s;
    call.finish = Finish::Stop;
    call.timings.total = std::chrono::seconds(1);
    call.compare = ComparePlace();
    call.compare->entry = entry;
    return call;
}

inline CompareCalls pointersTo(const QList<CallRecord>& calls)
{
    CompareCalls pointers;
    for (const CallRecord& call : calls)
        pointers.push_back(&call);
    return pointers;
}

} // namespace Fluxscope
