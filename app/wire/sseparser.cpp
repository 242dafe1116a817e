// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/sseparser.h"

#include <algorithm>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView ByteOrderMark("\xef\xbb\xbf");

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

} // namespace

QList<SseEvent> SseParser::feed(const QByteArray& chunk)
{
    QList<SseEvent> events;
    QByteArrayView rest(chunk);
    while (!rest.isEmpty() && !m_lineTooLong) {
        if (std::exchange(m_afterCarriageReturn, false) && rest.front() == '\n') {
            rest = rest.sliced(1);
            continue;
        }
        const auto* const end = std::find_if(rest.cbegin(), rest.cend(), isLineEnd);
        const qsizetype length = end - rest.cbegin();
        if (!keepRest(rest.first(length)) || end == rest.cend())
            break;
        m_afterCarriageReturn = *end == '\r';
        const QByteArray line = std::exchange(m_line, QByteArray());
        takeLine(line, events);
        rest = rest.sliced(length + 1);
    }
    return events;
}

SseEvent SseParser::finish()
{
    QList<SseEvent> closed;
    const QByteArray line = std::exchange(m_line, QByteArray());
    if (!line.isEmpty() && !m_lineTooLong)
        takeLine(line, closed);
    m_hasData = false;
    return std::exchange(m_event, SseEvent());
}

bool SseParser::keepRest(QByteArrayView rest)
{
    if (m_line.size() + rest.size() > LongestLine) {
        m_lineTooLong = true;
        m_line = QByteArray();
        return false;
    }
    m_line.append(rest);
    return true;
}

void SseParser::takeLine(QByteArrayView line, QList<SseEvent>& events)
{
    if (std::exchange(m_firstLine, false) && line.startsWith(ByteOrderMark))
        line = line.sliced(ByteOrderMark.size());
    if (line.isEmpty()) {
        // The standard dispatches an event only if it has data; `event:` alone is forgotten.
        if (m_hasData)
            events.append(m_event);
        m_event = SseEvent();
        m_hasData = false;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 0) {
        takeField(line, QByteArrayView());
        return;
    }
    QByteArrayView value = line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    takeField(line.first(colon), value);
}

void SseParser::takeField(QByteArrayView name, QByteArrayView value)
{
    // `id` and `retry` serve reconnecting, which a paid call never does; the empty name is a comment.
    if (name == "data"_ba) {
        if (m_hasData)
            m_event.data.append('\n');
        m_event.data.append(value);
        m_hasData = true;
    } else if (name == "event"_ba) {
        m_event.type = value.toByteArray();
    }
}

} // namespace Fluxscope
