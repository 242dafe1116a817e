// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/comparerun.h"

#include <QList>

#include <array>

namespace Fluxscope::Ui {

/// Which calls of a comparison are the pages of its columns, and in which order. Calls are told by their
/// indexes in CompareRun::calls().
class CallPages final
{
public:
    /// Lists the calls anew.
    void list(const QList<CompareCall>& calls, qsizetype entries);
    /// From the first to the last: those of an entry that are streamed, or those that are not.
    [[nodiscard]] const QList<int>& of(int entry, bool stream) const;
    /// Whether the call is a page: it is none where another one has taken its place.
    [[nodiscard]] bool hasPage(int call, const PlannedCall& place) const;
    /// Whether any entry has calls that are streamed, or that are not.
    [[nodiscard]] bool hasSample(bool stream) const;

private:
    /// Of an entry: those not streamed, and the streamed ones.
    using EntryCalls = std::array<QList<int>, 2>;

    QList<EntryCalls> m_calls; ///< by entry
};

/// There is nothing to see of the call, and another one may take its place.
[[nodiscard]] bool isVacant(const CompareCall& call);

} // namespace Fluxscope::Ui
