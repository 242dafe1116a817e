// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historystore.h"
#include "models/calltext.h"

#include <QCoreApplication>

#include <optional>

namespace Fluxscope {

/// The columns of the history in their first order.
enum class HistoryColumn {
    Time,
    Status,
    Requested,
    Served,
    Routed,
    Cost,
    RequestId,
    FirstToken,
    Total,
    Prompt,
    Dialect,
    Stream,
    HttpStatus,
    Finish,
    InputTokens,
    OutputTokens,
    FluxRequestId,
    LitellmCallId,
    CfRay,
    Connection,
    Star,
    Note,
};

inline constexpr int HistoryColumnCount = static_cast<int>(HistoryColumn::Note) + 1;

/// What the columns of the history are called, show and are sorted by.
class HistoryColumns final
{
    Q_DECLARE_TR_FUNCTIONS(Fluxscope::HistoryColumns)

public:
    HistoryColumns() = delete;

    [[nodiscard]] static QString title(HistoryColumn column);
    /// The cell of a call; `nowUtc` decides what is today and how long a running call has been running.
    [[nodiscard]] static Figure cell(const CallSummary& call, HistoryColumn column, const QDateTime& nowUtc);
    /// nullopt: calls cannot be sorted by this column.
    [[nodiscard]] static std::optional<HistorySort> sort(HistoryColumn column);
    /// Numbers are aligned right so that they line up.
    [[nodiscard]] static bool isNumber(HistoryColumn column);
    /// Ids are drawn monospaced.
    [[nodiscard]] static bool isId(HistoryColumn column);
    [[nodiscard]] static bool isShownAtFirst(HistoryColumn column);

private:
    /// With the place of the call in its comparison, if it belongs to one.
    static QString timeInFull(const CallSummary& call);
};

} // namespace Fluxscope
