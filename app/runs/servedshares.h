// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proportion.h"
#include "runs/callending.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace Fluxscope {

/// One bar of the chart of who answered: some calls of one entry.
struct ServedBar
{
    enum class Kind {
        Model, ///< answered by `model`
        Unknown, ///< answered, but no header said by whom
        Failed,
        CutOff,
        Stopped,
    };

    Kind kind = Kind::Model;
    std::optional<QString> model; ///< of Kind::Model only
    QList<QUuid> calls; ///< at least one, in the order in which they were given
    /// What the share is of. For a model: the calls of which it is known who answered, since the others say
    /// nothing about whom the router picks. For every other bar: all calls that ended.
    qint64 total = 0;
    ShareRange range; ///< of 95 %, see wilsonRange()

    bool operator==(const ServedBar&) const = default;

    /// 0 to 1.
    [[nodiscard]] double share() const;
};

/// The bars of those calls: the models, the one with most calls first and equal ones by name, then the other
/// kinds in their order. A call is in one bar, one that is running in none; there are no empty bars. A call
/// that failed, was cut off or stopped is not counted for a model even if a header named it.
[[nodiscard]] QList<ServedBar> servedBars(const CompareCalls& calls);

} // namespace Fluxscope
