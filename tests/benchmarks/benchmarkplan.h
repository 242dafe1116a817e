// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"
#include "core/dialect.h"

#include <QString>

#include <cstddef>

namespace Fluxscope {

constexpr int ReplyTokens = 300; // at least; a reply of some 1,500 characters

/// Streams of 200 tokens a second from the demo gateway, of Markdown of every kind, sixteen at once. Each
/// entry has a model id of its own, so that the gateway counts its turns apart.
inline ComparePlan benchmarkPlan(int entries, int repeats)
{
    constexpr quint64 Seed = 96;
    ComparePlan plan;
    Prompt prompt;
    prompt.text = QStringLiteral("Write as much as you can.");
    plan.prompts = {prompt};
    for (int i = 0; i < entries; ++i) {
        plan.entries.append({QStringLiteral("demo-long:tokens=%1,tps=200,delay=%2").arg(ReplyTokens).arg(i),
            AllDialects.at(static_cast<std::size_t>(i) % AllDialects.size())});
    }
    plan.repeats = repeats;
    plan.measure = CompareMeasure::Speed;
    plan.atOnce = ComparePlan::MostAtOnce;
    plan.seed = Seed;
    return plan;
}

} // namespace Fluxscope
