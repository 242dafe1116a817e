// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialect.h"
#include "core/prompt.h"

#include <QHashFunctions>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringView>

#include <cstddef>
#include <optional>

namespace Fluxscope {

/// What a comparison is made for. FluxRouter tells the cost only without streaming, and the time of the first
/// token only with it.
enum class CompareMeasure {
    Cost, ///< not streamed
    Speed, ///< streamed
    Both, ///< each call is made twice, once in each way
};

/// `cost`, `speed` or `both`, the word of the history.
[[nodiscard]] QLatin1StringView compareMeasureName(CompareMeasure measure);
[[nodiscard]] std::optional<CompareMeasure> compareMeasureFromName(QStringView name);

/// What is compared: a model on an API shape.
struct CompareEntry
{
    QString model;
    Dialect dialect = Dialect::Chat;

    bool operator==(const CompareEntry&) const = default;
};

/// What a comparison sends: prompts x entries x repeats.
struct ComparePlan
{
    static constexpr int LeastEntries = 2;
    static constexpr int MostEntries = 16;
    static constexpr int MostRepeats = 100;
    static constexpr int MostAtOnce = 16;
    static constexpr int MostPerSecond = 50; ///< bursts of 80 were seen to fail
    static constexpr int DefaultRepeats = 3;
    static constexpr int DefaultAtOnce = 4; ///< where calls are not streamed
    /// Streams share the line and this computer, which shows in their times.
    static constexpr int DefaultStreamsAtOnce = 2;
    static constexpr int CallsWithoutAsking = 20; ///< more are not started without a question

    QList<Prompt>
        prompts; ///< model, dialect and stream of them mean nothing; empty: the history kept no text
    QList<CompareEntry> entries;
    int repeats = DefaultRepeats; ///< 1 to MostRepeats
    CompareMeasure measure = CompareMeasure::Cost;
    int atOnce = DefaultAtOnce; ///< 1 to MostAtOnce
    std::optional<int> perSecond; ///< calls started in a second, 1 to MostPerSecond; nullopt: no limit
    bool variesEachCall = false; ///< adds a run tag to the prompt of each call, see variedPrompt()
    quint64 seed = 0; ///< of the order

    bool operator==(const ComparePlan&) const = default;
};

/// One call of a plan: indexes of prompt and entry, and which repeat, from 0.
struct PlannedCall
{
    int prompt = 0;
    int entry = 0;
    int repeat = 0;
    bool stream = false;

    bool operator==(const PlannedCall&) const = default;
};

[[nodiscard]] inline std::size_t qHash(const PlannedCall& call, std::size_t seed = 0) noexcept
{
    return qHashMulti(seed, call.prompt, call.entry, call.repeat, call.stream);
}

/// The default of ComparePlan::atOnce.
[[nodiscard]] int defaultAtOnce(CompareMeasure measure);

/// Whether every number of the plan is in its bounds, each entry names a model, and there is a prompt.
[[nodiscard]] bool isRunnable(const ComparePlan& plan);

/// How many calls the plan makes.
[[nodiscard]] qsizetype plannedCount(const ComparePlan& plan);

/// The calls in the order they start: rounds, in each of which every prompt goes once to every entry in each
/// way that is measured. The order within a round is shuffled; the same seed gives the same order everywhere.
[[nodiscard]] QList<PlannedCall> plannedCalls(const ComparePlan& plan);

} // namespace Fluxscope
