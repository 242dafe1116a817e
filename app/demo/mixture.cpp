// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/mixture.h"

#include "demo/gatewayerror.h"
#include "demo/scenario.h"

#include <QList>

#include <algorithm>
#include <array>
#include <random>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Shares{5, 3, 2};
constexpr int Whole = 10;

struct Failure
{
    QLatin1StringView error; ///< a scripted one; empty: the fault
    Fault fault = Fault::None;
};

constexpr std::array Failures{
    Failure{"demo-error-500"_L1},
    Failure{{}, Fault::Cut},
    Failure{"demo-error-402"_L1},
    Failure{{}, Fault::GarbageStatus},
    Failure{{}, Fault::ErrorInStream},
    Failure{"demo-error-413"_L1},
    Failure{{}, Fault::HtmlPage},
    Failure{{}, Fault::ClosedAtOnce},
    Failure{"demo-error-529"_L1},
    Failure{{}, Fault::NoContent},
};

/// By the largest remainder.
std::array<int, Shares.size()> sharesOf(int calls)
{
    std::array<int, Shares.size()> shares{};
    int left = calls;
    for (std::size_t i = 0; i < Shares.size(); ++i) {
        shares[i] = calls * Shares[i] / Whole;
        left -= shares[i];
    }
    std::array<std::size_t, Shares.size()> places{0, 1, 2};
    std::stable_sort(places.begin(), places.end(), [calls](std::size_t one, std::size_t other) {
        return calls * Shares[one] % Whole > calls * Shares[other] % Whole;
    });
    for (int i = 0; i < left; ++i) {
        ++shares[places[static_cast<std::size_t>(i)]];
    }
    return shares;
}

QList<MixedCall> mixedCalls(const Mixture& mixture)
{
    QList<MixedCall> calls;
    const int failures = std::min(mixture.failures, mixture.calls);
    const int bare = std::min(mixture.bare, mixture.calls - failures);
    for (int i = 0; i < failures; ++i) {
        calls.append(MixedCall{.failure = i});
    }
    for (int i = 0; i < bare; ++i) {
        calls.append(MixedCall{.isBare = true});
    }
    const auto shares = sharesOf(mixture.calls - failures - bare);
    for (std::size_t place = 0; place < shares.size(); ++place) {
        for (int i = 0; i < shares[place]; ++i) {
            calls.append(MixedCall{.place = place});
        }
    }
    // Its numbers are specified, unlike those of the standard's distributions and of its shuffle.
    std::mt19937_64 random(static_cast<std::mt19937_64::result_type>(mixture.seed));
    for (qsizetype last = calls.size() - 1; last > 0; --last) {
        std::swap(calls[last],
            calls[static_cast<qsizetype>(random() % static_cast<std::mt19937_64::result_type>(last + 1))]);
    }
    return calls;
}

} // namespace

MixedCall mixedCall(const Mixture& mixture, int turn)
{
    if (mixture.calls <= 0) {
        return {};
    }
    return mixedCalls(mixture).at(turn % mixture.calls);
}

std::optional<GatewayError> applyMixture(Scenario& scenario, int turn)
{
    if (!scenario.mixture) {
        return std::nullopt;
    }
    const MixedCall call = mixedCall(*scenario.mixture, turn);
    scenario.servedPlace = call.place;
    if (call.isBare) {
        scenario.habit = Habit::NoFluxHeaders;
    }
    if (!call.failure) {
        return std::nullopt;
    }
    const Failure& failure = Failures.at(static_cast<std::size_t>(*call.failure) % Failures.size());
    scenario.fault = failure.fault;
    return scriptedError(failure.error);
}

} // namespace Fluxscope
