// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/recordingserver.h"
#include "runs/comparedalias.h"
#include "runs/compareanalysis.h"

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

inline constexpr QLatin1StringView PlantedKey{"sk-planted-key-0123456789"};
inline constexpr QLatin1StringView AccountFigure{"94107.3133731337"};

/// A name that asks `bait` where it is read as HTML, and breaks a table where it is read as Markdown.
inline QString hostileName(const RecordingServer& bait)
{
    return uR"(`a`|b\|**c** <img src="http://127.0.0.1:%1/e">)"_s.arg(bait.port());
}

inline QString hostileText(const RecordingServer& bait)
{
    return u"```\n| a | b |\r\n\n# c\n</pre></td><script src=\"http://127.0.0.1:%1/t\"></script>"
           "![d](http://127.0.0.1:%1/m)\n~~~~\n"_s.arg(bait.port());
}

/// A whole call with figures that no other call of its entry has, some below a second and some above.
inline CallRecord wholeCall(int entry, int repeat, bool stream, const RecordingServer& bait)
{
    const QStringList models{u"model-a"_s, hostileName(bait), u"model-c"_s};
    CallRecord call = comparedCall(entry, stream);
    call.startedAt = call.startedAt.addSecs(3 * repeat + entry);
    call.compare->repeat = repeat;
    call.httpStatus = 200;
    call.flux.model = models.at(repeat % models.size());
    call.flux.requestId = u"request-%1-%2"_s.arg(entry).arg(repeat);
    call.flux.extra = {{u"x-flux-available"_s, AccountFigure}, {u"x-flux-held"_s, AccountFigure}};
    call.reply = QString(repeat, u'.') + u"Reply %1 of %2, %3"_s.arg(repeat).arg(entry).arg(stream ? 1 : 0);
    call.usage.inputTokens = 14 + 76 * entry;
    call.usage.outputTokens = 20 + 7 * repeat;
    call.timings.total = milliseconds(437 + 613 * repeat + 29 * entry);
    if (stream)
        call.timings.firstToken = milliseconds(101 + 17 * repeat);
    else
        call.cost = Cost{u"0.000%1"_s.arg(121 + 7 * repeat), CostSource::Header};
    return call;
}

/// A call that names no price and nobody who answered.
inline CallRecord lostCall(int entry, int repeat, bool stream, CallState state, const RecordingServer& bait)
{
    CallRecord call = wholeCall(entry, repeat, stream, bait);
    call.state = state;
    call.flux.model.reset();
    call.cost.reset();
    call.usage = {};
    call.reply.reset();
    return call;
}

inline QList<CallRecord> wholeCalls(int entry, int count, bool stream, const RecordingServer& bait)
{
    QList<CallRecord> calls;
    for (int repeat = 0; repeat < count; ++repeat)
        calls.append(wholeCall(entry, repeat, stream, bait));
    return calls;
}

/// Calls that end in every way, and so many or so few that every figure is there or not.
inline QList<CallRecord> mixedCalls(const RecordingServer& bait)
{
    QList<CallRecord> calls = wholeCalls(0, 24, false, bait);
    calls[5].finish = Finish::Length;
    calls[6].finish = Finish::Incomplete;
    calls[7].flux.model.reset();
    calls[8].cost.reset();
    calls[9].reply = calls[4].reply;
    calls[10].reply = calls[4].reply;
    calls[11].timings.total = milliseconds(75'400);
    calls[12].state = CallState::Empty;
    calls[12].reply = QString();
    for (const CallState state :
        {CallState::Failed, CallState::Failed, CallState::CutOff, CallState::Stopped})
        calls.append(lostCall(0, static_cast<int>(calls.size()), false, state, bait));
    calls += wholeCalls(1, 9, false, bait) + wholeCalls(2, 2, false, bait);
    calls += wholeCalls(0, 9, true, bait) + wholeCalls(1, 3, true, bait);
    for (auto call = calls.end() - 3; call != calls.end(); ++call)
        call->arrivedInOnePiece = true;
    calls.append(lostCall(2, 0, true, CallState::Failed, bait));
    calls.last().error = CallError{ErrorKind::Server, hostileText(bait) + PlantedKey, hostileName(bait), {}};
    calls[0].reply = hostileText(bait) + PlantedKey;
    calls[0].note = hostileText(bait) + PlantedKey;
    calls[0].vote = 1;
    calls[0].flux.requestId = hostileName(bait) + PlantedKey;
    return calls;
}

inline CompareQuestion mixedQuestion(const RecordingServer& bait)
{
    CompareQuestion question{
        comparisonOf({u"flux-auto"_s, hostileName(bait), u"glm"_s}, CompareMeasure::Both), mixedCalls(bait),
        {}};
    Prompt& prompt = question.comparison.plan.prompts.first();
    prompt.system = hostileText(bait);
    prompt.text = hostileText(bait) + PlantedKey;
    question.comparison.connection = hostileName(bait) + PlantedKey;
    question.comparison.baseUrl = u"https://user:%1@api.fluxrouter.ai?key=%1"_s.arg(PlantedKey);
    return question;
}

} // namespace Fluxscope::Ui
