// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>

namespace Fluxscope {

struct GatewayError;
struct Scenario;

/// How many of so many calls fail and how many are answered without any x-flux-* header. The others are
/// shared 5:3:2 among three models, what is left of that going where most of a call is missing. The order is
/// that of the seed; after the last call it begins anew.
struct Mixture
{
    int seed = 1;
    int calls = 100;
    int failures = 7;
    int bare = 5;
};

/// What becomes of one of these calls.
struct MixedCall
{
    std::optional<int> failure = {}; ///< which one it is, from 0
    bool isBare = false;
    std::size_t place = 0; ///< of the model among the three

    bool operator==(const MixedCall&) const = default;
};

[[nodiscard]] MixedCall mixedCall(const Mixture& mixture, int turn);

/// Gives the scenario the model, the habit or the fault of call number `turn` to its mixture. The error where
/// the call fails with one. Each failure is another one than that before; none is a 429 or a 503, which ask a
/// client to wait.
[[nodiscard]] std::optional<GatewayError> applyMixture(Scenario& scenario, int turn);

} // namespace Fluxscope
