// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historystore.h"

#include <QVariant>

namespace Fluxscope {

/// What a call is sorted by; an invalid variant where that is unknown. Raw values, never texts.
[[nodiscard]] QVariant sortValue(const CallSummary& call, HistorySort sort);

/// The order of HistoryStore::list() for calls that are already read, so that a new one finds its place
/// without reading the others again.
struct HistoryOrder
{
    HistorySort sort = HistorySort::StartedAt;
    bool descending = true;

    bool operator==(const HistoryOrder&) const = default;

    /// Whether `left` comes before `right`. What is unknown comes last in both directions; equals stand in
    /// the order of time, in the same direction.
    [[nodiscard]] bool precedes(const CallSummary& left, const CallSummary& right) const;
};

} // namespace Fluxscope
