// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/scenario.h"

#include <algorithm>
#include <array>

namespace Fluxscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array Scenarios{
    Scenario{.id = "demo-markdown"_L1, .content = Content::Markdown},
    Scenario{.id = "demo-code"_L1, .content = Content::Code},
    Scenario{.id = "demo-table"_L1, .content = Content::Table},
    Scenario{.id = "demo-list"_L1, .content = Content::List},
    Scenario{.id = "demo-german"_L1, .content = Content::German},
    Scenario{.id = "demo-reasoning"_L1, .content = Content::Reasoned},
    Scenario{.id = "demo-tool-call"_L1, .content = Content::ToolCall},
    Scenario{.id = "demo-refusal"_L1, .content = Content::Refusal},
    Scenario{.id = "demo-empty"_L1, .content = Content::Empty},
    Scenario{.id = "demo-long"_L1, .content = Content::Long},
    Scenario{.id = "demo-length"_L1, .maxTokens = 40},
    Scenario{.id = "demo-length-reasoning"_L1, .content = Content::Reasoned, .maxTokens = 20},
    Scenario{.id = "demo-content-filter"_L1, .habit = Habit::FilteredContent},
    Scenario{.id = "demo-slow"_L1, .tokensPerSecond = 5, .delay = 3s},
    Scenario{.id = "demo-fast"_L1, .tokensPerSecond = 1000},
    Scenario{.id = "demo-split"_L1, .content = Content::German, .bytesPerChunk = 7},
    Scenario{.id = "demo-cut"_L1, .content = Content::Markdown, .fault = Fault::Cut},
    Scenario{.id = "demo-idle"_L1, .content = Content::Markdown, .fault = Fault::Idle},
    Scenario{.id = "demo-silent"_L1, .fault = Fault::Silence},
    Scenario{.id = "demo-hold-open"_L1, .content = Content::Markdown, .fault = Fault::HeldOpen},
    Scenario{.id = "demo-error-in-200"_L1, .fault = Fault::ErrorIn200},
    Scenario{.id = "demo-error-in-stream"_L1, .content = Content::Markdown, .fault = Fault::ErrorInStream},
    Scenario{.id = "demo-broken-json"_L1, .fault = Fault::BrokenJson},
    Scenario{.id = "demo-204"_L1, .fault = Fault::NoContent},
    Scenario{.id = "demo-html"_L1, .fault = Fault::HtmlPage},
    Scenario{.id = "demo-redirect"_L1, .fault = Fault::Redirect},
    Scenario{.id = "demo-many-headers"_L1, .fault = Fault::TooManyHeaders},
    Scenario{.id = "demo-gzip"_L1, .fault = Fault::Gzip},
    Scenario{.id = "demo-close"_L1, .fault = Fault::ClosedAtOnce},
    Scenario{.id = "demo-garbage"_L1, .fault = Fault::GarbageStatus},
    Scenario{.id = "demo-echo-key"_L1, .content = Content::KeyEcho},
    Scenario{.id = "demo-echo-key-error"_L1, .fault = Fault::KeyInError},
    Scenario{.id = "demo-content-parts"_L1, .habit = Habit::ContentParts},
    Scenario{.id = "demo-interleaved"_L1, .habit = Habit::Interleaved},
    Scenario{
        .id = "demo-empty-first-chunk"_L1, .content = Content::Reasoned, .habit = Habit::EmptyFirstChunk},
    Scenario{.id = "demo-cost-exponent"_L1, .habit = Habit::CostInExponentForm},
    Scenario{.id = "demo-cost-body"_L1, .habit = Habit::CostInBodyOnly},
    Scenario{.id = "demo-no-flux-headers"_L1, .habit = Habit::NoFluxHeaders},
    Scenario{.id = "demo-zero-usage"_L1, .habit = Habit::ZeroUsage},
    Scenario{.id = "demo-mixed"_L1, .mixture = Mixture()},
};

void applySetting(Mixture& mixture, QStringView name, int value)
{
    if (name == "seed"_L1) {
        mixture.seed = value;
    } else if (name == "calls"_L1) {
        mixture.calls = value;
    } else if (name == "failures"_L1) {
        mixture.failures = value;
    } else if (name == "bare"_L1) {
        mixture.bare = value;
    }
}

void applySetting(Scenario& scenario, QStringView name, int value)
{
    if (name == "tps"_L1) {
        scenario.tokensPerSecond = value;
    } else if (name == "tokens"_L1) {
        scenario.longTokens = value;
    } else if (name == "chunk"_L1) {
        scenario.tokensPerEvent = std::max(1, value);
    } else if (name == "bytes"_L1) {
        scenario.bytesPerChunk = value;
    } else if (name == "delay"_L1) {
        scenario.delay = std::chrono::milliseconds(value);
    } else if (scenario.mixture) {
        applySetting(*scenario.mixture, name, value);
    }
}

} // namespace

std::optional<Scenario> findScenario(const QString& modelId)
{
    const qsizetype colon = modelId.indexOf(u':');
    const QStringView id = colon < 0 ? QStringView(modelId) : QStringView(modelId).left(colon);
    const auto* const found = std::find_if(
        Scenarios.begin(), Scenarios.end(), [id](const Scenario& entry) { return id == entry.id; });
    if (found == Scenarios.end()) {
        return std::nullopt;
    }
    Scenario scenario = *found;
    if (colon < 0) {
        return scenario;
    }
    for (const QStringView setting : QStringView(modelId).mid(colon + 1).split(u',')) {
        const QList<QStringView> pair = setting.split(u'=');
        bool isNumber = false;
        const int value = pair.last().toInt(&isNumber);
        if (pair.size() == 2 && isNumber && value >= 0) {
            applySetting(scenario, pair.first(), value);
        }
    }
    return scenario;
}

QStringList scenarioIds()
{
    QStringList ids;
    for (const Scenario& entry : Scenarios) {
        ids.append(entry.id);
    }
    return ids;
}

} // namespace Fluxscope
