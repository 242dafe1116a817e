// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Fluxscope {

/// One fact of a call as people read it. A fact that is not there still has a text, and the reason beside it.
struct Figure
{
    enum class Knowledge {
        Known,
        NotYet, ///< may still come, or does not exist for this call: an en dash, drawn muted
        Unknown, ///< will never be known: a word such as "unknown"
    };

    QString text; ///< one line, plain text, never empty
    QString reason; ///< whose figure it is, or why it is missing: a sentence for tooltips; may be empty
    Knowledge knowledge = Knowledge::Known;

    bool operator==(const Figure&) const = default;
};

/// The facts of a call in the language of the user. All of it is plain text, and what came from outside is
/// cleaned of control characters. Values alone are DisplayText's.
class CallText final
{
    Q_DECLARE_TR_FUNCTIONS(Fluxscope::CallText)

public:
    CallText() = delete;

    /// `HTTP 200 · done`; without a status the state alone.
    [[nodiscard]] static QString status(const CallRecord& record);
    /// For a narrow column: the HTTP status of a call that is done or that the server refused, else the
    /// state.
    [[nodiscard]] static QString shortStatus(const CallRecord& record);

    [[nodiscard]] static Figure served(const CallRecord& record);
    /// `yes` or `no`, by X-Flux-Routed alone.
    [[nodiscard]] static Figure routed(const CallRecord& record);
    [[nodiscard]] static Figure cost(const CallRecord& record);
    /// The first rung of the ladder there is; X-Flux-Request-Id bare, the others with their name; shortened.
    [[nodiscard]] static Figure requestId(const CallRecord& record);
    /// Not measurable where the stream arrived in one piece.
    [[nodiscard]] static Figure firstToken(const CallRecord& record);
    /// How long the call took; while it runs, how long it has been running at `nowUtc`.
    [[nodiscard]] static Figure total(const CallRecord& record, const QDateTime& nowUtc);
    /// `90 → 14 tokens`, with reasoning and cached ones in the reason.
    [[nodiscard]] static Figure tokens(const CallRecord& record);
    /// `42 tokens/s`, between the first token and the end; a dash where no rate is measured or measurable.
    [[nodiscard]] static Figure speed(const CallRecord& record);

    /// What FluxRouter did to the call beside routing it, one sentence each: tier escalated, prompt
    /// summarized, engines. Empty where it says that nothing happened, or says nothing.
    [[nodiscard]] static QStringList routerNotes(const CallRecord& record);
    /// `Sent once at 14:02:11.204`; for a call that never left, that.
    [[nodiscard]] static QString sentOnce(const CallRecord& record);
    /// The one sentence of `Call summary`. It changes with the state and the facts, never with the time.
    [[nodiscard]] static QString callSummary(const CallRecord& record);

private:
    static Figure knownCost(const CallRecord& record);
    static QString endSummary(const CallRecord& record, const QString& requested, const QString& servedBy);
    [[nodiscard]] static QString markedAsPasted(const CallRecord& record, const QString& status);
};

} // namespace Fluxscope
