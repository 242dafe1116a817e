// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"

#include <QList>
#include <QString>

namespace Fluxscope {

/// A parameter that some entries of a comparison are not sent as the others are.
struct UnevenParameter
{
    enum class Name {
        Stop, ///< not sent on the shapes
        Seed, ///< not sent on the shapes
        OutputLimit, ///< `limit` is sent on the shapes, and none on others
        OtherLimit, ///< of the output: on the shapes, another one than that of the additional JSON is sent,
                    ///< or none
        Member, ///< `member` of the additional JSON is no parameter of the shapes, but of others
        UnknownMember, ///< whether the shapes read `member` of the additional JSON is not known
    };

    Name name = Name::Stop;
    QList<Dialect> shapes; ///< in the order of the entries, each once; never empty
    int limit = 0; ///< tokens; 0 for the other parameters
    QString member = {}; ///< empty for the other parameters

    bool operator==(const UnevenParameter&) const = default;
};

/// What parameterDifferences() finds, by parameter; empty where all entries are sent the same.
[[nodiscard]] QList<UnevenParameter> unevenParameters(const ComparePlan& plan);

} // namespace Fluxscope
