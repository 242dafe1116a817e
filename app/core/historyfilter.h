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

namespace Fluxscope {

/// Which calls of the history are meant: those that meet every condition that is set.
struct HistoryFilter
{
    enum class Routed { Yes, No, Unknown };

    QString text; ///< a part of prompt, reply, a model, an id, an error or a note, in any case; empty: no
                  ///< condition
    std::optional<QDateTime> from; ///< UTC; calls that began then or later
    std::optional<QDateTime> until; ///< UTC; calls that began before
    QList<CallState> states; ///< any of these; empty: no condition
    QStringList requestedModels; ///< any of these, in any case; empty: no condition
    QList<std::optional<QString>>
        servedModels; ///< any of these, in any case; nullopt: unknown; empty: no condition
    std::optional<Routed> routed;
    QList<Dialect> dialects; ///< any of these; empty: no condition
    std::optional<bool> stream;
    QStringList connections; ///< names, any of these; empty: no condition
    std::optional<bool> costKnown;
    std::optional<QString>
        leastCostUsd; ///< decimal text by isCostText(), inclusive; unknown costs do not pass
    std::optional<QString>
        mostCostUsd; ///< decimal text by isCostText(), inclusive; unknown costs do not pass
    bool starred = false; ///< only calls with a star
    QList<QUuid> ids; ///< only these; empty: no condition

    bool operator==(const HistoryFilter&) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == HistoryFilter(); }
};

} // namespace Fluxscope
