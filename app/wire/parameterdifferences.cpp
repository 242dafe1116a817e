// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/parameterdifferences.h"

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

using Kind = ParameterDifference::Kind;

/// What the shape does with the parameters beside carrying them; see the three codecs.
QList<Kind> differencesOn(Dialect dialect, const Parameters& parameters)
{
    QList<Kind> kinds;
    if (dialect == Dialect::Responses && !parameters.stop.isEmpty())
        kinds.append(Kind::StopNotSent);
    if (dialect != Dialect::Chat && parameters.seed)
        kinds.append(Kind::SeedNotSent);
    const bool isLimitSet = parameters.maxTokens || parameters.additional.contains("max_tokens"_L1);
    if (dialect == Dialect::Messages && !isLimitSet)
        kinds.append(Kind::DefaultLimitSent);
    return kinds;
}

} // namespace

QList<ParameterDifference> parameterDifferences(const ComparePlan& plan)
{
    const bool areAllLimited = std::all_of(plan.entries.cbegin(), plan.entries.cend(),
        [](const CompareEntry& entry) { return entry.dialect == Dialect::Messages; });
    QList<ParameterDifference> differences;
    for (int prompt = 0; prompt < plan.prompts.size(); ++prompt) {
        for (int entry = 0; entry < plan.entries.size(); ++entry) {
            const auto kinds =
                differencesOn(plan.entries.at(entry).dialect, plan.prompts.at(prompt).parameters);
            for (const Kind kind : kinds) {
                if (kind != Kind::DefaultLimitSent || !areAllLimited)
                    differences.append({prompt, entry, kind});
            }
        }
    }
    return differences;
}

} // namespace Fluxscope
