// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/inputtokens.h"

#include "runs/callending.h"

#include <QMap>

#include <algorithm>

namespace Fluxscope {

namespace {

bool differByMoreThanAQuarter(const QMap<int, InputTokenRange>& ofEntries)
{
    for (auto one = ofEntries.cbegin(); one != ofEntries.cend(); ++one) {
        for (auto other = ofEntries.cbegin(); other != ofEntries.cend(); ++other) {
            const double limit = 1.25 * static_cast<double>(other->least);
            if (one.key() != other.key() && static_cast<double>(one->most) > limit)
                return true;
        }
    }
    return false;
}

} // namespace

std::optional<InputTokenRange> unequalInputTokens(const QList<CallRecord>& callsOfOnePrompt)
{
    QMap<int, InputTokenRange> ofEntries;
    std::optional<InputTokenRange> all;
    const auto extend = [](const InputTokenRange& range, qint64 tokens) {
        return InputTokenRange{std::min(range.least, tokens), std::max(range.most, tokens)};
    };
    for (const CallRecord& call : callsOfOnePrompt) {
        // A stream may begin with counts that are not settled before its end, such as 0 of 0.
        if (!call.compare || !call.usage.inputTokens || !isAnswered(callEnding(call)))
            continue;
        const qint64 tokens = *call.usage.inputTokens;
        const int entry = call.compare->entry;
        ofEntries[entry] = extend(ofEntries.value(entry, {tokens, tokens}), tokens);
        all = extend(all.value_or(InputTokenRange{tokens, tokens}), tokens);
    }
    return differByMoreThanAQuarter(ofEntries) ? all : std::nullopt;
}

} // namespace Fluxscope
