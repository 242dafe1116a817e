// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/mixture.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Fluxscope {

/// What a reply is made of.
enum class Content {
    Sample,
    Markdown,
    Code,
    Table,
    List,
    German,
    Reasoned,
    ToolCall,
    Refusal,
    Empty,
    KeyEcho,
    Long
};

/// What goes wrong on the way.
enum class Fault {
    None,
    Cut, ///< closes in the middle of the text, of a chunk, or of the JSON
    Idle, ///< stops in the middle of the text and keeps the connection
    HeldOpen, ///< everything is sent, the connection stays open behind it
    ErrorIn200,
    ErrorInStream,
    KeyInError,
    BrokenJson,
    NoContent,
    HtmlPage,
    Redirect,
    TooManyHeaders,
    Gzip,
    ClosedAtOnce,
    GarbageStatus,
    Silence, ///< not even a status line
};

/// How an upstream's habits show in an answer that is otherwise good.
enum class Habit {
    None,
    ContentParts, ///< chat: content as an array of parts
    Interleaved, ///< chat: a second choice between the pieces of the first
    EmptyFirstChunk, ///< chat: a first chunk without choices, and `reasoning` for `reasoning_content`
    CostInExponentForm,
    CostInBodyOnly,
    NoFluxHeaders,
    ZeroUsage, ///< a stream that ends with usage 0/0
    FilteredContent, ///< ends by a content filter
};

/// One line of the script: how the gateway behaves for one demo-* model id. The flux-* ids all have the
/// default.
struct Scenario
{
    QLatin1StringView id;
    Content content = Content::Sample;
    Fault fault = Fault::None;
    Habit habit = Habit::None;
    std::optional<int> tokensPerSecond = {}; ///< in place of the gateway's pace
    std::chrono::milliseconds delay{0}; ///< before the first byte, also when the gateway runs without a pace
    std::optional<int> maxTokens = {}; ///< caps the budget of the request
    int longTokens = 10'000; ///< least length of Content::Long
    int tokensPerEvent = 1;
    int bytesPerChunk = 0; ///< cuts a stream into HTTP chunks of this size; 0 makes one chunk of each event
    std::optional<Mixture> mixture = {}; ///< of answers and failures, call by call
    std::optional<std::size_t> servedPlace = {}; ///< who of the three models answers, in place of their turns
};

/// The scenario of a model id; none for an id that the script does not know. A demo-* id may be followed by
/// settings, as in `demo-long:tokens=500,tps=200`: `tps` tokens a second, `tokens` length of demo-long,
/// `chunk` tokens in one event, `bytes` in one HTTP chunk, `delay` milliseconds before the first byte; for
/// demo-mixed also `seed`, `calls`, `failures` and `bare` of its Mixture.
[[nodiscard]] std::optional<Scenario> findScenario(const QString& modelId);

/// The ids of the demo-* scenarios, errors not among them, in the order of the script.
[[nodiscard]] QStringList scenarioIds();

} // namespace Fluxscope
