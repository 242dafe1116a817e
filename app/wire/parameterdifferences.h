// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"

#include <QList>
#include <QString>

namespace Fluxscope {

/// How what an entry of a comparison is sent differs from what was set for all of them.
struct ParameterDifference
{
    enum class Kind {
        StopNotSent, ///< its API shape has no stop sequences
        SeedNotSent, ///< its API shape has no seed
        DefaultLimitSent, ///< its API shape needs an output limit, so it gets DefaultMaxTokens; others get
                          ///< none
        OtherLimitSent, ///< or none: its API shape has another name for it than one whose limit stands in the
                        ///< additional JSON
        MemberNotRead, ///< its API shape has no such member as the additional JSON has, which others have
        MemberNotKnown, ///< which API shapes read this member of the additional JSON
    };

    int prompt = 0;
    int entry = 0;
    Kind kind = Kind::StopNotSent;
    QString member = {}; ///< its name, for the last two kinds

    bool operator==(const ParameterDifference&) const = default;
};

/// By prompt, then by entry; empty where every entry is sent what was set. Where all entries get the same
/// limit, that is no difference, and neither is what stands in the additional JSON where all entries have the
/// same API shape.
[[nodiscard]] QList<ParameterDifference> parameterDifferences(const ComparePlan& plan);

} // namespace Fluxscope
