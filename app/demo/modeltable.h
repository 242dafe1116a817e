// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <cstddef>
#include <optional>
#include <span>

namespace Fluxscope {

/// A model that answers. Prices are US cents for a million tokens, so that a cost is exact in whole numbers.
struct ServedModel
{
    QLatin1StringView id;
    qint64 inputCents;
    qint64 outputCents;
    int speedPercent; ///< of the gateway's pace
    bool reasons;
    int window; ///< tokens
    QLatin1StringView apiBase;
};

/// A row of the model list. Limits are in tokens; the list leaves out one that is not there.
struct ListedModel
{
    QLatin1StringView id;
    std::optional<int> maximumInput;
    std::optional<int> maximumOutput;
    QLatin1StringView pinnedTo; ///< the served model of a flux-pinned-* id; empty for an alias
    bool isChat = true;
};

/// The flux-* part of the model list; the demo-* scenarios follow behind it.
[[nodiscard]] std::span<const ListedModel> listedModels();

/// The row of the id, or null where the list has none.
[[nodiscard]] const ListedModel* findListedModel(const QString& id);

/// Who answers call number `turn` (from 0) to an id: a pinned id always the same model, an alias and
/// everything else three models in turn, five, three and two times in ten calls.
[[nodiscard]] const ServedModel& servedModel(const QString& id, int turn);

/// The model that an alias, or everything that is no listed id, sends to in that place, 0 to 2.
[[nodiscard]] const ServedModel& routedModel(const QString& id, std::size_t place);

/// Exact price in US dollars as decimal text without trailing zeros, such as 0.000146.
[[nodiscard]] QByteArray costInUsd(const ServedModel& model, qint64 inputTokens, qint64 outputTokens);

} // namespace Fluxscope
