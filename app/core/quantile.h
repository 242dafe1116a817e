// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <span>

namespace Fluxscope {

/// The value below which `part` (0 to 1) of the values lie, interpolated linearly between the two nearest:
/// type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996), which R and NumPy use. The
/// values are sorted, the least first; nullopt where there are none.
[[nodiscard]] std::optional<double> quantile(std::span<const qint64> sorted, double part);

} // namespace Fluxscope
