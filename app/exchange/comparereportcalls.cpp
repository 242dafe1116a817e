// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/comparereportcalls.h"

#include "core/decimalsum.h"

#include <chrono>
#include <optional>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Unknown{"unknown"};

QString wayText(const CallRecord& call)
{
    return call.prompt.stream ? u"streamed"_s : u"not streamed"_s;
}

QString timeText(const std::optional<std::chrono::milliseconds>& span)
{
    return span ? u"%1 ms"_s.arg(span->count()) : QString(Unknown);
}

QString firstTokenText(const CallRecord& call)
{
    if (!call.prompt.stream)
        return u"not streamed"_s;
    if (call.arrivedInOnePiece.value_or(false))
        return u"not measurable (arrived in one piece)"_s;
    return timeText(call.timings.firstToken);
}

QString countText(const std::optional<qint64>& count)
{
    return count ? QString::number(*count) : QString(Unknown);
}

QString costText(const CallRecord& call)
{
    if (call.cost) {
        DecimalSum plain;
        if (!plain.add(call.cost->usd))
            return Unknown;
        return call.cost->source == CostSource::Header ? plain.toString()
                                                       : u"%1 (from the body)"_s.arg(plain.toString());
    }
    if (neverLeft(call))
        return u"none, it was not sent"_s;
    return mayBeBilled(call) ? u"unknown (may be billed)"_s : QString(Unknown);
}

QString routedText(const CallRecord& call)
{
    if (!call.flux.routed)
        return Unknown;
    return *call.flux.routed ? u"yes"_s : u"no"_s;
}

QString finishText(const CallRecord& call)
{
    if (!call.finish)
        return Unknown;
    const QString finish = finishName(*call.finish);
    if (!call.finishRaw || *call.finishRaw == finish)
        return finish;
    return u"%1 (%2)"_s.arg(finish, *call.finishRaw);
}

QString idText(const CallRecord& call)
{
    const auto id = supportId(call);
    if (!id)
        return u"none: the response named no id"_s;
    if (id->rung != SupportId::Rung::CfRay)
        return u"%1: %2"_s.arg(id->headerName(), id->value);
    // A CF-RAY cannot be searched for without its date.
    return u"%1: %2, Date: %3"_s.arg(id->headerName(), id->value, call.headers.date.value_or(Unknown));
}

/// An error text may show more of a key than the key itself.
QString errorText(const CallRecord& call)
{
    if (!call.error)
        return u"none"_s;
    const QString message = Redactor().maskError(call.error->message);
    const QString kind = errorKindName(call.error->kind);
    if (call.error->code.isEmpty())
        return u"%1: %2"_s.arg(kind, message);
    return u"%1: %2 (%3)"_s.arg(kind, message, Redactor().maskError(call.error->code));
}

QString voteText(const CallRecord& call)
{
    if (!call.vote)
        return u"none"_s;
    return *call.vote > 0 ? u"up"_s : u"down"_s;
}

QString repeatText(const CallRecord& call)
{
    return call.compare ? QString::number(call.compare->repeat + 1) : QString(Unknown);
}

QString startText(const CallRecord& call)
{
    return call.startedAt.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz");
}

int entryOf(const CallRecord& call)
{
    return call.compare ? call.compare->entry : -1;
}

QStringList wayRow(const ComparePlan& plan, const CallRecord& call, qsizetype number)
{
    return {QString::number(number), reportEntryName(plan, entryOf(call)), repeatText(call), wayText(call),
        startText(call), callStateName(call.state), finishText(call),
        call.httpStatus ? QString::number(*call.httpStatus) : u"none"_s,
        call.flux.servedModel().value_or(Unknown), routedText(call), errorText(call)};
}

QStringList figureRow(const ComparePlan& plan, const CallRecord& call, qsizetype number)
{
    return {QString::number(number), reportEntryName(plan, entryOf(call)), costText(call),
        firstTokenText(call), timeText(call.timings.total), countText(call.usage.inputTokens),
        countText(call.usage.outputTokens), idText(call)};
}

QString replyHeading(const CallRecord& call, qsizetype number)
{
    return u"Call %1: repeat %2, %3, %4, served by %5"_s.arg(QString::number(number), repeatText(call),
        wayText(call), callStateName(call.state), call.flux.servedModel().value_or(Unknown));
}

QString toolCallText(const ToolCall& call)
{
    return u"%1 %2\n%3"_s.arg(call.name, call.id, call.arguments);
}

void addReply(ReportWriter& writer, const CallRecord& call, qsizetype number)
{
    writer.addHeading(4, replyHeading(call, number));
    if (!call.textKept) {
        writer.addParagraph(u"Unknown: the history does not keep texts."_s);
        return;
    }
    if (call.error)
        writer.addParagraph(u"Error: %1"_s.arg(errorText(call)));
    if (!call.reply)
        writer.addParagraph(u"No reply arrived."_s);
    else if (call.reply->isEmpty())
        writer.addParagraph(u"The reply is empty."_s);
    else
        writer.addText(*call.reply);
    if (call.reasoning && !call.reasoning->isEmpty()) {
        writer.addParagraph(u"Reasoning:"_s);
        writer.addText(*call.reasoning);
    }
    for (const ToolCall& toolCall : call.toolCalls) {
        writer.addParagraph(u"Tool call:"_s);
        writer.addText(toolCallText(toolCall));
    }
}

} // namespace

void writeCalls(
    ReportWriter& writer, const ComparePlan& plan, const QList<CallRecord>& calls, bool includeNotes)
{
    ReportTable ways{u"How each call went"_s,
        {u"Call"_s, u"Entry"_s, u"Repeat"_s, u"Way"_s, u"Started (UTC)"_s, u"State"_s, u"Finish"_s,
            u"HTTP status"_s, u"Served by"_s, u"Routed"_s, u"Error"_s},
        {}, {}};
    ReportTable figures{u"Figures and ids"_s,
        {u"Call"_s, u"Entry"_s, u"Cost (USD)"_s, u"First token"_s, u"Total time"_s, u"Tokens in"_s,
            u"Tokens out"_s, u"Id for support"_s},
        {}, {}};
    ReportTable votes{u"Votes and notes"_s, {u"Call"_s, u"Entry"_s, u"Vote"_s, u"Note"_s}, {}, {}};
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const CallRecord& call = calls.at(i);
        ways.rows.append(wayRow(plan, call, i + 1));
        figures.rows.append(figureRow(plan, call, i + 1));
        const QString note = includeNotes ? call.note : QString();
        if (call.vote || !note.isEmpty())
            votes.rows.append(
                {QString::number(i + 1), reportEntryName(plan, entryOf(call)), voteText(call), note});
    }
    writer.addHeading(2, u"Calls"_s);
    writer.addParagraph(u"In the order in which they started."_s);
    writer.addTable(ways);
    writer.addTable(figures);
    if (!votes.rows.isEmpty())
        writer.addTable(votes);
}

void writeReplies(ReportWriter& writer, const ComparePlan& plan, const QList<CallRecord>& calls)
{
    writer.addHeading(2, u"Replies"_s);
    for (int entry = 0; entry < plan.entries.size(); ++entry) {
        writer.addHeading(3, reportEntryName(plan, entry));
        for (qsizetype i = 0; i < calls.size(); ++i) {
            if (entryOf(calls.at(i)) == entry)
                addReply(writer, calls.at(i), i + 1);
        }
    }
}

} // namespace Fluxscope
