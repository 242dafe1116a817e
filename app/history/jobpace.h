// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Fluxscope {

// A job holds the file for this long, then lets others write: a call of this process waits behind one step,
// and another process, which looks ever more seldom within its second, finds the file free about each fifth
// time.
inline constexpr std::chrono::milliseconds JobStepTime{40};
inline constexpr std::chrono::milliseconds JobPause{10};
inline constexpr int MostJobRefusals = 30; ///< in a row, by another process that writes

} // namespace Fluxscope
