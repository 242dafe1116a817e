// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callevent.h"
#include "core/callrecord.h"

namespace Fluxscope {

/// Makes a record of the events of a call, one after the other; pure, so that every state can be tested
/// without a socket.
class CallReducer final
{
public:
    /// `record` has its id, start, prompt and connection; its state is Sending.
    explicit CallReducer(CallRecord record);

    /// Events after CallEnded change nothing.
    void apply(const CallEvent& event);

    [[nodiscard]] const CallRecord& record() const { return m_record; }

private:
    void applyHead(const HeadReceived& head, std::chrono::milliseconds at);
    void applyDelta(const CompletionDelta& delta, std::chrono::milliseconds at);
    void applyToolCall(const ToolCallDelta& delta);
    void applyEnd(const CallEnded& end, std::chrono::milliseconds at);
    void settleComplete();
    void settleCost();
    void settleUsage();
    void settlePieces();

    CallRecord m_record;
    QList<int> m_toolCallIndexes; ///< the wire's index of each of m_record.toolCalls
    std::optional<QString> m_bodyCostUsd;

    struct Piece
    {
        std::chrono::milliseconds at{0};
        qsizetype length = 0; ///< of reply and reasoning, in UTF-16 units
    };
    QList<Piece> m_pieces; ///< of a stream; what came in the same millisecond is one
};

} // namespace Fluxscope
