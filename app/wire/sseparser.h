// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
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
    static constexpr qsizetype LongestLine = 16 * 1024 * 1024;

    /// The events that this chunk completed.
    [[nodiscard]] QList<SseEvent> feed(const QByteArray& chunk);

    /// The event at the end of the stream that no blank line closed; the standard discards it, but a terminal
    /// event may come without one, so the caller looks at it. Empty data: there is none.
    [[nodiscard]] SseEvent finish();

    [[nodiscard]] bool isLineTooLong() const { return m_lineTooLong; }

private:
    bool m_lineTooLong = false;
};

} // namespace Fluxscope
