// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/modeltable.h"

#include <algorithm>
#include <array>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ServedModels{
    ServedModel{"kimi-k2.6"_L1, 60, 250, 100, true, 262144, "https://upstream-a.example/v1"_L1},
    ServedModel{"qwen-plus"_L1, 40, 120, 140, false, 131072, "https://upstream-b.example/v1"_L1},
    ServedModel{"MiniMax-M3"_L1, 30, 110, 70, true, 204800, "https://upstream-c.example/v1"_L1},
    ServedModel{"deepseek-v4-flash"_L1, 100, 400, 160, false, 1000000, "https://upstream-d.example/v1"_L1},
    ServedModel{"deepseek-v4-pro"_L1, 174, 348, 60, true, 1000000, "https://upstream-d.example/v1"_L1},
    ServedModel{"glm-5"_L1, 100, 320, 90, false, 202800, "https://upstream-e.example/v4"_L1},
    ServedModel{"gpt-5-mini"_L1, 25, 200, 120, false, 272000, "https://upstream-f.example/v1"_L1},
    ServedModel{"claude-sonnet"_L1, 300, 1500, 80, true, 1000000, "https://upstream-g.example"_L1},
    ServedModel{"mistral-small"_L1, 10, 30, 180, false, 131072, "https://upstream-h.example/v1"_L1},
};

constexpr std::array ListedModels{
    ListedModel{"flux-auto"_L1, 1000000, 128000, {}},
    ListedModel{"flux-fast"_L1, 1000000, 65536, {}},
    ListedModel{"flux-standard"_L1, 1000000, 65536, {}},
    ListedModel{"flux-reasoning"_L1, 1000000, 131072, {}},
    ListedModel{"flux-image"_L1, 4096, 4096, {}, false},
    ListedModel{"flux-voice"_L1, {}, {}, {}, false},
    ListedModel{"flux-voice-accurate"_L1, {}, {}, {}, false},
    ListedModel{"flux-voice-fast"_L1, {}, {}, {}, false},
    ListedModel{"flux-pinned-claude-sonnet"_L1, 1000000, 128000, "claude-sonnet"_L1},
    ListedModel{"flux-pinned-deepseek-v4-flash"_L1, 1000000, 65536, "deepseek-v4-flash"_L1},
    ListedModel{"flux-pinned-deepseek-v4-pro"_L1, 1000000, 131072, "deepseek-v4-pro"_L1},
    ListedModel{"flux-pinned-glm-5"_L1, 202800, 131072, "glm-5"_L1},
    ListedModel{"flux-pinned-gpt-5-mini"_L1, 272000, 128000, "gpt-5-mini"_L1},
    ListedModel{"flux-pinned-kimi-k2-6"_L1, {}, 16384, "kimi-k2.6"_L1},
    ListedModel{"flux-pinned-minimax-m3"_L1, {}, {}, "MiniMax-M3"_L1},
    ListedModel{"flux-pinned-mistral-small"_L1, 131072, 131072, "mistral-small"_L1},
    ListedModel{"flux-pinned-qwen-plus"_L1, {}, 8192, "qwen-plus"_L1},
};

struct Route
{
    QLatin1StringView alias;
    std::array<QLatin1StringView, 3> models;
};

// The first route also serves the demo-* scenarios.
constexpr std::array Routes{
    Route{"flux-auto"_L1, {"kimi-k2.6"_L1, "qwen-plus"_L1, "MiniMax-M3"_L1}},
    Route{"flux-fast"_L1, {"deepseek-v4-flash"_L1, "mistral-small"_L1, "gpt-5-mini"_L1}},
    Route{"flux-standard"_L1, {"glm-5"_L1, "qwen-plus"_L1, "gpt-5-mini"_L1}},
    Route{"flux-reasoning"_L1, {"deepseek-v4-pro"_L1, "claude-sonnet"_L1, "kimi-k2.6"_L1}},
};

// Five, three and two of ten, mixed as a router would.
constexpr std::array<std::size_t, 10> Rotation{0, 1, 0, 2, 0, 1, 0, 1, 0, 2};

// A cent for a million tokens is a hundred-millionth of a dollar for one.
constexpr qint64 CostUnitsInUsd = 100'000'000;
constexpr qsizetype CostDecimals = 8;

const ServedModel& findServedModel(QLatin1StringView id)
{
    const auto* const found = std::find_if(
        ServedModels.begin(), ServedModels.end(), [id](const ServedModel& model) { return model.id == id; });
    Q_ASSERT(found != ServedModels.end());
    return *found;
}

} // namespace

std::span<const ListedModel> listedModels()
{
    return ListedModels;
}

const ListedModel* findListedModel(const QString& id)
{
    const auto* const found = std::find_if(
        ListedModels.begin(), ListedModels.end(), [&id](const ListedModel& model) { return model.id == id; });
    return found == ListedModels.end() ? nullptr : found;
}

const ServedModel& servedModel(const QString& id, int turn)
{
    const ListedModel* const listed = findListedModel(id);
    if (listed != nullptr && !listed->pinnedTo.isEmpty()) {
        return findServedModel(listed->pinnedTo);
    }
    return routedModel(id, Rotation[static_cast<std::size_t>(turn) % Rotation.size()]);
}

const ServedModel& routedModel(const QString& id, std::size_t place)
{
    const auto* route = std::find_if(
        Routes.begin(), Routes.end(), [&id](const Route& candidate) { return candidate.alias == id; });
    if (route == Routes.end()) {
        route = Routes.begin();
    }
    return findServedModel(route->models.at(place));
}

QByteArray costInUsd(const ServedModel& model, qint64 inputTokens, qint64 outputTokens)
{
    const qint64 units = inputTokens * model.inputCents + outputTokens * model.outputCents;
    QByteArray decimals = QByteArray::number(units % CostUnitsInUsd).rightJustified(CostDecimals, '0');
    while (decimals.endsWith('0')) {
        decimals.chop(1);
    }
    const QByteArray whole = QByteArray::number(units / CostUnitsInUsd);
    return decimals.isEmpty() ? whole : whole + '.' + decimals;
}

} // namespace Fluxscope
