// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callreducer.h"

#include <type_traits>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

void append(std::optional<QString>& text, const QString& more)
{
    if (more.isEmpty())
        return;
    if (text)
        *text += more;
    else
        text = more;
}

void replaceKnown(std::optional<qint64>& figure, const std::optional<qint64>& newer)
{
    if (newer)
        figure = newer;
}

bool areWithinOnePiece(std::chrono::milliseconds first, std::chrono::milliseconds last)
{
    // A model writes a word in some 10 ms at its fastest; a reply of some length that came within this time
    // was held back on the way.
    constexpr std::chrono::milliseconds OnePiece{50};
    return last - first <= OnePiece;
}

} // namespace

CallReducer::CallReducer(CallRecord record)
    : m_record(std::move(record))
{ }

void CallReducer::apply(const CallEvent& event)
{
    if (!isRunning(m_record.state))
        return;
    std::visit(
        [this, at = event.at](const auto& what) {
            using What = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<What, RequestSent>) {
                if (m_record.state == CallState::Sending)
                    m_record.state = CallState::Waiting;
            } else if constexpr (std::is_same_v<What, HeadReceived>) {
                applyHead(what, at);
            } else if constexpr (std::is_same_v<What, CompletionDelta>) {
                applyDelta(what, at);
            } else {
                applyEnd(what, at);
            }
        },
        event.what);
}

void CallReducer::applyHead(const HeadReceived& head, std::chrono::milliseconds at)
{
    // A server may answer before it has read the whole request.
    if (m_record.state == CallState::Sending)
        m_record.state = CallState::Waiting;
    m_record.httpStatus = head.httpStatus;
    m_record.flux = head.flux;
    m_record.headers = head.headers;
    m_record.timings.headers = at;
    settleCost();
}

void CallReducer::applyDelta(const CompletionDelta& delta, std::chrono::milliseconds at)
{
    append(m_record.reply, delta.text);
    append(m_record.reasoning, delta.reasoning);
    for (const ToolCallDelta& toolCall : delta.toolCalls)
        applyToolCall(toolCall);
    const bool hasText = !delta.text.isEmpty() || !delta.reasoning.isEmpty();
    if (m_record.prompt.stream && !delta.isWholeBody) {
        if (hasText && !m_record.timings.firstToken)
            m_record.timings.firstToken = at;
        if (hasText && (m_pieces.isEmpty() || m_pieces.constLast().at != at))
            m_pieces.append({at, 0});
        if (hasText)
            m_pieces.last().length += delta.text.size() + delta.reasoning.size();
        if (hasText || !delta.toolCalls.isEmpty())
            m_record.state = CallState::Streaming;
    }
    if (delta.usage) {
        replaceKnown(m_record.usage.inputTokens, delta.usage->inputTokens);
        replaceKnown(m_record.usage.outputTokens, delta.usage->outputTokens);
        replaceKnown(m_record.usage.reasoningTokens, delta.usage->reasoningTokens);
        replaceKnown(m_record.usage.cachedInputTokens, delta.usage->cachedInputTokens);
    }
    if (delta.costUsd)
        m_bodyCostUsd = delta.costUsd;
    if (delta.modelInBody)
        m_record.modelInBody = delta.modelInBody;
    if (delta.finish)
        m_record.finish = delta.finish;
    if (delta.finishRaw)
        m_record.finishRaw = delta.finishRaw;
    if (delta.error)
        m_record.error = delta.error;
    settleCost();
}

void CallReducer::applyToolCall(const ToolCallDelta& delta)
{
    auto place = m_toolCallIndexes.indexOf(delta.index);
    if (place < 0) {
        place = m_toolCallIndexes.size();
        m_toolCallIndexes.append(delta.index);
        m_record.toolCalls.append(ToolCall());
    }
    ToolCall& toolCall = m_record.toolCalls[place];
    if (!delta.id.isEmpty())
        toolCall.id = delta.id;
    if (!delta.name.isEmpty())
        toolCall.name = delta.name;
    toolCall.arguments += delta.arguments;
}

void CallReducer::applyEnd(const CallEnded& end, std::chrono::milliseconds at)
{
    if (end.cause != EndCause::StoppedUnsent)
        m_record.timings.total = at;
    settleUsage();
    switch (end.cause) {
    case EndCause::Complete:
        settleComplete();
        return;
    case EndCause::CutOff:
        m_record.state = CallState::CutOff;
        m_record.finish = Finish::Incomplete;
        break;
    case EndCause::Failed:
        m_record.state = CallState::Failed;
        m_record.finish = Finish::Error;
        break;
    case EndCause::NotSent:
        m_record.state = CallState::NotSent;
        m_record.finish = Finish::Error;
        break;
    case EndCause::Stopped:
    case EndCause::StoppedUnsent:
        m_record.state = CallState::Stopped;
        m_record.finish = Finish::Cancelled;
        m_record.error.reset();
        return;
    }
    m_record.error = end.error;
}

void CallReducer::settleComplete()
{
    if (m_record.error) {
        m_record.state = CallState::Failed;
        m_record.finish = Finish::Error;
        return;
    }
    const bool hasReply = m_record.reply && !m_record.reply->isEmpty();
    m_record.state = hasReply || !m_record.toolCalls.isEmpty() ? CallState::Done : CallState::Empty;
    // The answer is there and has no text: that is known, so it is "" and not unknown.
    if (!m_record.reply)
        m_record.reply = u""_s;
    if (!m_record.finish)
        m_record.finish = Finish::Stop;
    settlePieces();
}

void CallReducer::settleCost()
{
    if (m_record.flux.costUsd)
        m_record.cost = Cost{*m_record.flux.costUsd, CostSource::Header};
    else if (m_bodyCostUsd && !m_record.flux.costsDisagree())
        m_record.cost = Cost{*m_bodyCostUsd, CostSource::Body};
}

void CallReducer::settleUsage()
{
    // Recorded Messages streams end with usage 0/0 although text came: there 0 means unknown.
    const bool hasText = (m_record.reply && !m_record.reply->isEmpty())
        || (m_record.reasoning && !m_record.reasoning->isEmpty());
    const bool isZero =
        m_record.usage.inputTokens.value_or(0) == 0 && m_record.usage.outputTokens.value_or(0) == 0;
    if (m_record.prompt.stream && hasText && isZero)
        m_record.usage = Usage();
}

/// Only of a stream that came to its end: what the others would have brought is not known.
void CallReducer::settlePieces()
{
    qsizetype whole = 0;
    for (const Piece& piece : std::as_const(m_pieces))
        whole += piece.length;
    if (whole == 0)
        return;
    constexpr qsizetype Tenths = 9;
    bool isOnePiece = false;
    qsizetype together = 0;
    auto first = m_pieces.cbegin();
    for (auto last = first; last != m_pieces.cend() && !isOnePiece; ++last) {
        together += last->length;
        for (; !areWithinOnePiece(first->at, last->at); ++first)
            together -= first->length;
        isOnePiece = together * 10 >= whole * Tenths;
    }
    m_record.arrivedInOnePiece = isOnePiece;
}

} // namespace Fluxscope
