// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chunks.h"
#include "core/callreducer.h"
#include "wire/dialectcodec.h"
#include "wire/sseparser.h"

#include <QFile>
#include <QString>
#include <QStringList>

namespace Fluxscope {

inline QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(WIRE_FIXTURES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline CallReducer reducer(Dialect dialect, bool stream)
{
    CallRecord record;
    record.prompt.dialect = dialect;
    record.prompt.stream = stream;
    CallReducer calls(record);
    calls.apply({{}, HeadReceived{200, {}, {}}});
    return calls;
}

/// The events of a stream that has closed.
struct Arrived
{
    QList<SseEvent> events;
    SseEvent last; ///< the one that no blank line closed

    bool operator==(const Arrived&) const = default;
};

inline Arrived arrived(const Chunks& chunks)
{
    Arrived result;
    SseParser parser;
    for (const QByteArray& chunk : chunks)
        result.events += parser.feed(chunk);
    result.last = parser.finish();
    return result;
}

/// What a client makes of a stream with these events.
inline CallRecord streamed(Dialect dialect, const Arrived& stream)
{
    CallReducer calls = reducer(dialect, true);
    const auto codec = dialectCodec(dialect);
    const auto decoder = codec->streamDecoder();
    for (const SseEvent& event : stream.events) {
        const CompletionDelta delta = decoder->decode(event);
        calls.apply({{}, delta});
        if (delta.terminal) {
            calls.apply({{}, CallEnded{EndCause::Complete, std::nullopt}});
            return calls.record();
        }
    }
    const CompletionDelta last = decoder->decode(stream.last);
    if (last.terminal && !last.error) {
        calls.apply({{}, last});
        calls.apply({{}, CallEnded{EndCause::Complete, std::nullopt}});
    } else {
        calls.apply({{}, CallEnded{EndCause::CutOff, CallError{ErrorKind::Network, {}, {}, {}}}});
    }
    return calls.record();
}

/// What a client makes of a plain body.
inline CallRecord answered(Dialect dialect, const QByteArray& body)
{
    CallReducer calls = reducer(dialect, false);
    const auto delta = dialectCodec(dialect)->parseBody(body);
    if (delta) {
        calls.apply({{}, *delta});
        calls.apply({{}, CallEnded{EndCause::Complete, std::nullopt}});
    } else {
        calls.apply({{}, CallEnded{EndCause::Failed, delta.error()}});
    }
    return calls.record();
}

/// The record as one text, so that one assertion compares all of it.
inline QString described(const CallRecord& record)
{
    const auto number = [](std::optional<qint64> count) {
        return count ? QString::number(*count) : QStringLiteral("?");
    };
    QStringList lines;
    lines << QStringLiteral("state %1, finish %2")
                 .arg(callStateName(record.state),
                     record.finish ? finishName(*record.finish) : QLatin1String("?"));
    lines << QStringLiteral("reply %1").arg(record.reply.value_or(QStringLiteral("?")));
    lines << QStringLiteral("reasoning %1").arg(record.reasoning.value_or(QStringLiteral("?")));
    for (const ToolCall& call : record.toolCalls)
        lines << QStringLiteral("tool %1 %2 %3").arg(call.id, call.name, call.arguments);
    lines << QStringLiteral("tokens %1 %2, cached %3")
                 .arg(number(record.usage.inputTokens), number(record.usage.outputTokens),
                     number(record.usage.cachedInputTokens));
    if (record.cost)
        lines << QStringLiteral("cost %1 %2").arg(record.cost->usd, costSourceName(record.cost->source));
    if (record.error)
        lines << QStringLiteral("error %1 %2 %3")
                     .arg(errorKindName(record.error->kind), record.error->code, record.error->message);
    return lines.join(QLatin1Char('\n'));
}

} // namespace Fluxscope
