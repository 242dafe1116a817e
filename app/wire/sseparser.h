// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Fluxscope {

/// One server-sent event.
struct SseEvent
{
    QByteArray type; ///< the `event` field; empty: none was given
    QByteArray data; ///< the `data` lines, joined with LF

    bool operator==(const SseEvent&) const = default;
};

/// Cuts a byte stream into server-sent events by the WHATWG HTML standard, section "Server-sent events",
/// wherever the chunks end.
class SseParser final
{
public:
    /// A longer line is not kept in memory: the parser stops and isLineTooLong() says so.
    static constexpr qsizetype LongestLine = qsizetype{16} * 1024 * 1024;

    /// The events that this chunk completed.
    [[nodiscard]] QList<SseEvent> feed(const QByteArray& chunk);

    /// The event at the end of the stream that no blank line closed; the standard discards it, but a terminal
    /// event may come without one, so the caller looks at it. Empty data: there is none. It may be cut in the
    /// middle, so a Protocol error from decoding it means only that the stream was cut.
    [[nodiscard]] SseEvent finish();

    [[nodiscard]] bool isLineTooLong() const { return m_lineTooLong; }

private:
    void takeLine(QByteArrayView line, QList<SseEvent>& events);
    void takeField(QByteArrayView name, QByteArrayView value);
    [[nodiscard]] bool keepRest(QByteArrayView rest);

    QByteArray m_line; ///< the line so far, when a chunk ended inside it
    SseEvent m_event; ///< the fields so far, when no blank line has closed the event
    bool m_hasData = false; ///< a data line came, even if an empty one
    bool m_afterCarriageReturn = false; ///< a line feed that comes next belongs to the line before
    bool m_firstLine = true; ///< a byte order mark may stand before it
    bool m_lineTooLong = false;
};

} // namespace Fluxscope
