// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/compareplan.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace Fluxscope {

/// Several calls made to be compared; each of them is an ordinary call of the history whose
/// CallRecord::compare names the comparison as its group.
struct Comparison
{
    QUuid id;
    QDateTime startedAt; ///< UTC, milliseconds
    std::optional<QDateTime> endedAt; ///< UTC; nullopt: calls run or wait, or the program died over them
    ComparePlan plan;
    /// UTC; when the user first went on at one call a second, more slowly than planned; nullopt: never.
    std::optional<QDateTime> slowedAt;
    QString connection; ///< name of the connection
    QString baseUrl; ///< root, without user info or query
    QString programVersion;

    bool operator==(const Comparison&) const = default;
};

/// Which call of its comparison the record is; nullopt: it belongs to none.
[[nodiscard]] std::optional<PlannedCall> plannedCallOf(const CallRecord& record);

/// Whether the call ended whole, so that its place needs no other one.
[[nodiscard]] bool endedWhole(const CallRecord& record);

/// What is sent for a call of the comparison: the prompt with the entry's model and dialect, and with a run
/// tag where the plan varies each call. The indexes are those of the plan. `attempt`: how many calls were
/// made for the same place before, since one that failed may be known to the provider, too.
[[nodiscard]] Prompt promptFor(const Comparison& comparison, const PlannedCall& call, int attempt = 0);

/// The prompt with a short tag before its text, a different one for each call of each comparison; from the
/// hundredth attempt at a place on they are the same. It stands at the beginning, because what providers keep
/// of earlier prompts goes by how these begin.
[[nodiscard]] Prompt variedPrompt(
    Prompt prompt, const QUuid& comparison, const PlannedCall& call, int attempt = 0);

/// The prompt of the plan that the record was made of: without run tag, model, dialect and stream. nullopt:
/// the record keeps no prompt.
[[nodiscard]] std::optional<Prompt> plannedPromptOf(const CallRecord& record);

} // namespace Fluxscope
