// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/callending.h"

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

CallEnding endingOfText(const CallRecord& record)
{
    if (record.finish == Finish::Length)
        return CallEnding::EndedByLength;
    if (record.finish != Finish::Incomplete)
        return CallEnding::Whole;
    // What Responses calls its token limit; there the finish says `incomplete` for every reason.
    return record.finishRaw == "max_output_tokens"_L1 ? CallEnding::EndedByLength : CallEnding::Incomplete;
}

} // namespace

CallEnding callEnding(const CallRecord& record)
{
    switch (record.state) {
    case CallState::Sending:
    case CallState::Waiting:
    case CallState::Streaming:
        return CallEnding::Running;
    case CallState::Done:
        return endingOfText(record);
    case CallState::Empty:
        return CallEnding::Empty;
    case CallState::Failed:
    case CallState::NotSent:
        return CallEnding::Failed;
    case CallState::CutOff:
    case CallState::Interrupted:
        return CallEnding::CutOff;
    case CallState::Stopped:
        return CallEnding::Stopped;
    }
    Q_UNREACHABLE();
}

bool isAnswered(CallEnding ending)
{
    switch (ending) {
    case CallEnding::Whole:
    case CallEnding::EndedByLength:
    case CallEnding::Incomplete:
    case CallEnding::Empty:
        return true;
    case CallEnding::Running:
    case CallEnding::Failed:
    case CallEnding::CutOff:
    case CallEnding::Stopped:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace Fluxscope
