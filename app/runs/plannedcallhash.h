// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"

#include <QHashFunctions>

#include <cstddef>

namespace Fluxscope {

/// For sets of planned calls.
[[nodiscard]] inline std::size_t qHash(const PlannedCall& call, std::size_t seed = 0) noexcept
{
    return qHashMulti(seed, call.prompt, call.entry, call.repeat, call.stream);
}

} // namespace Fluxscope
