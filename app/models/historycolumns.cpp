// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historycolumns.h"

#include "core/redaction.h"
#include "models/displaytext.h"

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

using Knowledge = Figure::Knowledge;

constexpr qsizetype LongestPrompt = 100;
constexpr qsizetype LongestName = 100;
constexpr qsizetype LongestNote = 100;
constexpr qsizetype LongestNoteTip = 1000;

Figure dash(const QString& reason = {})
{
    return {DisplayText::dash(), reason, Knowledge::NotYet};
}

Figure textCell(const QString& text, const QString& reason)
{
    return text.isEmpty() ? dash() : Figure{text, reason};
}

Figure tokenCell(const CallSummary& call, const std::optional<qint64>& tokens)
{
    if (tokens)
        return {DisplayText::number(*tokens), {}};
    const Figure both = CallText::tokens(call);
    return {both.knowledge == Knowledge::Known ? DisplayText::dash() : both.text, both.reason,
        both.knowledge == Knowledge::Known ? Knowledge::NotYet : both.knowledge};
}

Figure headerCell(const std::optional<QString>& value)
{
    if (!value)
        return dash();
    return {DisplayText::shortId(*value), singleLine(*value)};
}

} // namespace

QString HistoryColumns::title(HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::Time:
        return tr("Time");
    case HistoryColumn::Status:
        return tr("Status");
    case HistoryColumn::Requested:
        return tr("Requested");
    case HistoryColumn::Served:
        return tr("Served by");
    case HistoryColumn::Routed:
        return tr("Routed");
    case HistoryColumn::Cost:
        return tr("Cost");
    case HistoryColumn::RequestId:
        return tr("Request ID");
    case HistoryColumn::FirstToken:
        //: time to the first token of a stream
        return tr("First");
    case HistoryColumn::Total:
        //: total time of a call
        return tr("Total");
    case HistoryColumn::Prompt:
        return tr("Prompt");
    case HistoryColumn::Dialect:
        return tr("API shape");
    case HistoryColumn::Stream:
        return tr("Stream");
    case HistoryColumn::HttpStatus:
        return tr("HTTP");
    case HistoryColumn::Finish:
        return tr("Finish");
    case HistoryColumn::InputTokens:
        return tr("Input tokens");
    case HistoryColumn::OutputTokens:
        return tr("Output tokens");
    case HistoryColumn::FluxRequestId:
        return u"X-Flux-Request-Id"_s;
    case HistoryColumn::LitellmCallId:
        return u"x-litellm-call-id"_s;
    case HistoryColumn::CfRay:
        return u"CF-RAY"_s;
    case HistoryColumn::Connection:
        return tr("Connection");
    case HistoryColumn::Star:
        return tr("Star");
    case HistoryColumn::Note:
        return tr("Note");
    }
    Q_UNREACHABLE();
}

Figure HistoryColumns::cell(const CallSummary& call, HistoryColumn column, const QDateTime& nowUtc)
{
    switch (column) {
    case HistoryColumn::Time:
        return {DisplayText::time(call.startedAt, nowUtc), timeInFull(call)};
    case HistoryColumn::Status:
        return {CallText::shortStatus(call),
            call.error ? DisplayText::excerpt(call.error->message, 300) : CallText::status(call)};
    case HistoryColumn::Requested:
        return textCell(DisplayText::excerpt(call.prompt.model, LongestName), {});
    case HistoryColumn::Served:
        return CallText::served(call);
    case HistoryColumn::Routed:
        return CallText::routed(call);
    case HistoryColumn::Cost: {
        Figure cost = CallText::cost(call);
        // What else there is to say of it stands in the reason; a column of figures needs the width.
        if (cost.knowledge == Knowledge::Unknown)
            cost.text = tr("unknown");
        return cost;
    }
    case HistoryColumn::RequestId:
        return CallText::requestId(call);
    case HistoryColumn::FirstToken:
        return CallText::firstToken(call);
    case HistoryColumn::Total:
        return CallText::total(call, nowUtc);
    case HistoryColumn::Prompt: {
        if (!call.textKept)
            return dash(tr("Prompts and replies are not kept, by the settings at that time"));
        return textCell(DisplayText::excerpt(call.prompt.text, LongestPrompt),
            DisplayText::excerpt(call.prompt.text, 200));
    }
    case HistoryColumn::Dialect:
        return {DisplayText::dialect(call.prompt.dialect), {}};
    case HistoryColumn::Stream:
        return {call.prompt.stream ? tr("yes") : tr("no"), {}};
    case HistoryColumn::HttpStatus:
        return call.httpStatus ? Figure{QString::number(*call.httpStatus), {}} : dash(tr("No response came"));
    case HistoryColumn::Finish:
        return call.finish
            ? Figure{DisplayText::finish(*call.finish), singleLine(call.finishRaw.value_or(QString()))}
            : dash();
    case HistoryColumn::InputTokens:
        return tokenCell(call, call.usage.inputTokens);
    case HistoryColumn::OutputTokens:
        return tokenCell(call, call.usage.outputTokens);
    case HistoryColumn::FluxRequestId:
        return headerCell(call.flux.requestId);
    case HistoryColumn::LitellmCallId:
        return headerCell(call.headers.litellmCallId);
    case HistoryColumn::CfRay:
        return headerCell(call.headers.cfRay);
    case HistoryColumn::Connection:
        return textCell(DisplayText::excerpt(call.connection, LongestName), singleLine(call.baseUrl));
    case HistoryColumn::Star:
        return {call.star ? u"★"_s : u"☆"_s, call.star ? tr("Starred") : tr("Not starred")};
    case HistoryColumn::Note:
        return textCell(
            DisplayText::excerpt(call.note, LongestNote), DisplayText::excerpt(call.note, LongestNoteTip));
    }
    Q_UNREACHABLE();
}

QString HistoryColumns::timeInFull(const CallSummary& call)
{
    const QString time = DisplayText::fullTime(call.startedAt);
    if (!call.compare)
        return time;
    //: which call of a comparison it is: %1 is a time, %2 and %3 are numbers
    return tr("%1 · comparison, entry %2, repeat %3")
        .arg(time, DisplayText::number(call.compare->entry + 1),
            DisplayText::number(call.compare->repeat + 1));
}

std::optional<HistorySort> HistoryColumns::sort(HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::Time:
        return HistorySort::StartedAt;
    case HistoryColumn::Status:
        return HistorySort::State;
    case HistoryColumn::Requested:
        return HistorySort::RequestedModel;
    case HistoryColumn::Served:
        return HistorySort::ServedModel;
    case HistoryColumn::Routed:
        return HistorySort::Routed;
    case HistoryColumn::Cost:
        return HistorySort::Cost;
    case HistoryColumn::RequestId:
    case HistoryColumn::FluxRequestId:
        return HistorySort::RequestId;
    case HistoryColumn::FirstToken:
        return HistorySort::FirstToken;
    case HistoryColumn::Total:
        return HistorySort::Total;
    case HistoryColumn::Dialect:
        return HistorySort::Dialect;
    case HistoryColumn::Stream:
        return HistorySort::Stream;
    case HistoryColumn::HttpStatus:
        return HistorySort::HttpStatus;
    case HistoryColumn::Finish:
        return HistorySort::Finish;
    case HistoryColumn::InputTokens:
        return HistorySort::InputTokens;
    case HistoryColumn::OutputTokens:
        return HistorySort::OutputTokens;
    case HistoryColumn::Prompt:
    case HistoryColumn::LitellmCallId:
    case HistoryColumn::CfRay:
    case HistoryColumn::Connection:
    case HistoryColumn::Star:
    case HistoryColumn::Note:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool HistoryColumns::isNumber(HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::Cost:
    case HistoryColumn::FirstToken:
    case HistoryColumn::Total:
    case HistoryColumn::HttpStatus:
    case HistoryColumn::InputTokens:
    case HistoryColumn::OutputTokens:
        return true;
    default:
        return false;
    }
}

bool HistoryColumns::isId(HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::RequestId:
    case HistoryColumn::FluxRequestId:
    case HistoryColumn::LitellmCallId:
    case HistoryColumn::CfRay:
        return true;
    default:
        return false;
    }
}

bool HistoryColumns::isShownAtFirst(HistoryColumn column)
{
    return column <= HistoryColumn::Prompt || column == HistoryColumn::Star;
}

} // namespace Fluxscope
