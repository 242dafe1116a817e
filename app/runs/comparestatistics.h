// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/comparesample.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QUuid>

#include <optional>

namespace Fluxscope {

/// The two samples of some calls. They are never mixed: what is streamed has a first token and hardly ever a
/// price, what is not has a price and waits for its whole reply.
struct CompareSamples
{
    CompareSample plain; ///< not streamed
    CompareSample streamed;

    bool operator==(const CompareSamples&) const = default;

    [[nodiscard]] const CompareSample& of(bool stream) const { return stream ? streamed : plain; }
};

/// What the calls that one model served show.
struct ServedFigures
{
    std::optional<QString> model; ///< nullopt: no header said who served them, if anyone did
    CompareSamples samples;

    bool operator==(const ServedFigures&) const = default;
};

/// What the calls of one entry show.
struct EntryFigures
{
    CompareSamples samples;
    QList<ServedFigures> served; ///< the model with most calls first, equal ones by name, the unknown last

    bool operator==(const EntryFigures&) const = default;
};

/// The figures of one comparison.
struct CompareFigures
{
    QList<EntryFigures> entries; ///< in the order of the plan, those without calls included
    QList<ServedFigures> served; ///< over all entries, in the order of EntryFigures::served

    bool operator==(const CompareFigures&) const = default;
};

/// Calls whose place is not in one of the `entries` are passed over, and so are those of `leftOut`.
[[nodiscard]] CompareFigures compareFigures(
    const QList<CallRecord>& calls, int entries, const QSet<QUuid>& leftOut = {});

} // namespace Fluxscope
