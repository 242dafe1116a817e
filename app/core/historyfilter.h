// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/dialect.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <set>

namespace Fluxscope {

/// Which calls of the history are meant: those that meet every condition that is set.
struct HistoryFilter
{
    enum class Routed { Yes, No, Unknown };

    /// A part of prompt, reply, a model, an id, an error or a note, in any case; empty: no condition.
    QString text = {};
    std::optional<QDateTime> from = {}; ///< UTC; calls that began then or later
    std::optional<QDateTime> until = {}; ///< UTC; calls that began before
    std::set<CallState> states = {}; ///< any of these; empty: no condition
    QStringList requestedModels = {}; ///< any of these, in any case; empty: no condition
    /// Any of these, in any case; nullopt among them: unknown; empty: no condition.
    QList<std::optional<QString>> servedModels = {};
    std::optional<Routed> routed = {};
    std::set<Dialect> dialects = {}; ///< any of these; empty: no condition
    std::optional<bool> stream = {};
    QStringList connections = {}; ///< names, any of these; empty: no condition
    std::optional<bool> costKnown = {};
    /// Decimal text by isCostText(), inclusive. Unknown costs do not pass.
    std::optional<QString> leastCostUsd = {};
    std::optional<QString> mostCostUsd = {}; ///< as leastCostUsd
    bool starred = false; ///< only calls with a star
    QList<QUuid> ids = {}; ///< only these; empty: no condition
    std::optional<QUuid> comparison = {}; ///< only the calls of this one

    bool operator==(const HistoryFilter&) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == HistoryFilter(); }
};

} // namespace Fluxscope
