// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/answerreader.h"

#include "wire/errorbody.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// Of a body that says nothing usable this much is kept for the user to look at.
constexpr qsizetype LongestUnusableBody = 64 * 1024;

constexpr int FirstRedirect = 300;
constexpr int FirstError = 400;
constexpr int NoContentStatus = 204;

QByteArray trimmedStart(const QByteArray& body)
{
    // Enough for a byte order mark and some blank lines.
    QByteArray start = body.first(std::min<qsizetype>(body.size(), 1024));
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    return start.trimmed();
}

void append(CompletionDelta& sum, CompletionDelta more)
{
    sum.text += more.text;
    sum.reasoning += more.reasoning;
    sum.toolCalls += more.toolCalls;
    const auto replace = [](auto& value, auto& newer) {
        if (newer)
            value = std::move(newer);
    };
    if (more.usage) {
        if (!sum.usage)
            sum.usage = Usage();
        replace(sum.usage->inputTokens, more.usage->inputTokens);
        replace(sum.usage->outputTokens, more.usage->outputTokens);
        replace(sum.usage->reasoningTokens, more.usage->reasoningTokens);
        replace(sum.usage->cachedInputTokens, more.usage->cachedInputTokens);
    }
    replace(sum.costUsd, more.costUsd);
    replace(sum.modelInBody, more.modelInBody);
    replace(sum.finish, more.finish);
    replace(sum.finishRaw, more.finishRaw);
    replace(sum.error, more.error);
    sum.terminal = sum.terminal || more.terminal;
}

bool isHtml(const QString& mediaType)
{
    return mediaType == "text/html"_L1 || mediaType == "application/xhtml+xml"_L1;
}

} // namespace

AnswerReader::AnswerReader(Dialect dialect, bool streamAsked, Redactor redactor)
    : m_redactor(std::move(redactor))
    , m_codec(dialectCodec(dialect))
    , m_decoder(m_codec->streamDecoder())
    , m_streamAsked(streamAsked)
{ }

void AnswerReader::takeHead(int httpStatus, const ResponseHeaders& headers, bool hasHeaders)
{
    m_httpStatus = httpStatus;
    m_headers = headers;
    if (httpStatus >= FirstError) {
        m_form = Form::Error;
    } else if (httpStatus >= FirstRedirect) {
        const QString location = headers.location.value_or(u"an unnamed place"_s);
        fail(ErrorCode::Redirect,
            u"HTTP %1 redirects to %2; Fluxscope follows no redirects"_s.arg(
                QString::number(httpStatus), location));
    } else if (!hasHeaders) {
        // Qt drops all headers, without an error, beyond 100 lines or about 256 KiB.
        fail(ErrorCode::NoHeaders,
            u"HTTP %1 without a single readable header: there were none, too many or broken ones"_s.arg(
                httpStatus));
    } else if (httpStatus == NoContentStatus) {
        fail(ErrorCode::NoContent, u"HTTP 204, an answer without content"_s);
    } else if (!headers.contentEncoding.isEmpty()) {
        m_form = Form::Unusable;
        m_verdict = protocolError(ErrorCode::Compressed,
            u"The body is compressed (%1) although an uncompressed one was asked for"_s.arg(
                singleLine(headers.contentEncoding).left(100)));
    } else if (isHtml(headers.mediaType)) {
        m_form = Form::Unusable;
        m_verdict = protocolError(ErrorCode::UnexpectedContentType,
            u"HTTP %1 with a web page (%2) instead of a reply"_s.arg(
                QString::number(httpStatus), headers.mediaType));
    }
}

CompletionDelta AnswerReader::take(const QByteArray& chunk)
{
    if (m_ended || chunk.isEmpty())
        return {};
    const bool isKnown = m_form != Form::Unknown;
    const qsizetype room = LongestBody - m_body.size();
    m_body += chunk.first(std::min(chunk.size(), room));
    m_truncated = chunk.size() > room;
    decideForm();

    CompletionDelta delta;
    if (m_form == Form::Stream)
        delta = decode(isKnown ? chunk : m_body);
    else if (m_form == Form::Unusable && m_body.size() > LongestUnusableBody) {
        m_truncated = true;
        end(EndCause::Failed, m_verdict);
    }
    if (!m_ended && m_truncated) {
        if (m_form == Form::Error)
            end(EndCause::Failed, statusError());
        else
            fail(ErrorCode::ReplyTooLarge, u"The reply is larger than 64 MiB"_s);
    }
    return delta;
}

CompletionDelta AnswerReader::finish(bool isWhole)
{
    if (m_ended)
        return {};
    CompletionDelta delta;
    switch (m_form) {
    case Form::Stream:
        delta = finishStream();
        break;
    case Form::Error:
        end(EndCause::Failed, statusError());
        break;
    case Form::Unusable:
        end(EndCause::Failed, m_verdict);
        break;
    case Form::Unknown:
        // Not a byte came. Of a stream that is an early end, of a plain body a missing one.
        if (m_streamAsked || m_headers.mediaType == "text/event-stream"_L1) {
            delta = finishStream();
            break;
        }
        [[fallthrough]];
    case Form::Plain:
        delta = finishPlain(isWhole);
        break;
    }
    return delta;
}

void AnswerReader::giveUp(const CallError& reason)
{
    if (m_ended)
        return;
    if (m_form == Form::Error)
        end(EndCause::Failed, statusError());
    else if (m_form == Form::Unusable)
        end(EndCause::Failed, m_verdict);
    else
        end(m_form == Form::Stream && m_hadEvent ? EndCause::CutOff : EndCause::Failed, reason);
}

QByteArray AnswerReader::maskedBody() const
{
    const QByteArray masked = m_redactor.mask(m_body);
    const bool isReply = m_httpStatus < FirstRedirect && !(m_ended && m_ended->cause == EndCause::Failed);
    if (isReply)
        return masked;
    // The answer to a bad key embeds its digest. Latin-1 keeps every byte as it is.
    return m_redactor.maskError(QString::fromLatin1(masked)).toLatin1();
}

void AnswerReader::decideForm()
{
    if (m_form != Form::Unknown)
        return;
    const QByteArray start = trimmedStart(m_body);
    if (start.isEmpty()) {
        return;
    }
    const bool isJson = start.startsWith('{') || start.startsWith('[');
    if (start.startsWith('<')) {
        m_form = Form::Unusable;
        m_verdict = protocolError(ErrorCode::UnexpectedContentType,
            u"HTTP %1 with a web page instead of a reply"_s.arg(m_httpStatus));
    } else if (!isJson && (m_streamAsked || m_headers.mediaType == "text/event-stream"_L1)) {
        m_form = Form::Stream;
    } else {
        m_form = Form::Plain;
    }
}

CompletionDelta AnswerReader::decode(const QByteArray& chunk)
{
    CompletionDelta sum;
    for (SseEvent event : m_parser.feed(chunk)) {
        m_hadEvent = true;
        // Before the decoder shortens an error text, which could leave the first half of a key.
        event.data = m_redactor.mask(std::move(event.data));
        append(sum, m_decoder->decode(event));
        if (sum.terminal || sum.error)
            break;
    }
    settle(sum);
    if (!m_ended && m_parser.isLineTooLong())
        fail(ErrorCode::LineTooLong, u"A line of the stream is longer than 16 MiB"_s);
    return sum;
}

CompletionDelta AnswerReader::finishPlain(bool isWhole)
{
    if (!isWhole) {
        fail(ErrorCode::IncompleteBody, u"The connection closed before the end of the body"_s);
        return {};
    }
    auto parsed = m_codec->parseBody(m_redactor.mask(m_body));
    if (parsed) {
        settle(*parsed);
        parsed.value().isWholeBody = true;
        return parsed.value();
    }
    // Qt reports no error for a broken chunk, nor where a body without a length just closes.
    const QByteArray body = m_body.trimmed();
    const bool isCut = body.isEmpty() || (body.startsWith('{') && !body.endsWith('}'));
    if (isCut)
        fail(ErrorCode::IncompleteBody, u"The body ended before its end"_s);
    else
        end(EndCause::Failed, maskedError(parsed.error(), m_redactor));
    return {};
}

CompletionDelta AnswerReader::finishStream()
{
    SseEvent last = m_parser.finish();
    if (!last.data.isEmpty()) {
        last.data = m_redactor.mask(std::move(last.data));
        CompletionDelta delta = m_decoder->decode(last);
        // It may be cut in the middle, which shows as broken JSON.
        const bool isBroken = delta.error && delta.error->kind == ErrorKind::Protocol;
        if (delta.terminal && !isBroken) {
            settle(delta);
            return delta;
        }
    }
    end(EndCause::CutOff,
        CallError{
            ErrorKind::Network, u"The stream ended without its last event"_s, ErrorCode::StreamCut, {}});
    return {};
}

CallError AnswerReader::statusError() const
{
    const bool isReadable = m_headers.contentEncoding.isEmpty();
    return errorFromResponse(m_httpStatus, isReadable ? m_body : QByteArray(), m_headers.kept, m_redactor,
        QDateTime::currentDateTimeUtc());
}

void AnswerReader::end(EndCause cause, std::optional<CallError> error)
{
    m_ended = CallEnded{cause, std::move(error)};
}

void AnswerReader::fail(QLatin1StringView code, const QString& message)
{
    end(EndCause::Failed, maskedError(protocolError(code, message), m_redactor));
}

void AnswerReader::settle(const CompletionDelta& delta)
{
    if (delta.error)
        end(EndCause::Failed, maskedError(*delta.error, m_redactor));
    else if (delta.terminal)
        end(EndCause::Complete);
}

} // namespace Fluxscope
