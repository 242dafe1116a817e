// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison.h"
#include "runs/comparedcalls.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Fluxscope {

/// A comparison of those models, of one repeat.
inline Comparison comparisonOf(const QStringList& models, CompareMeasure measure = CompareMeasure::Cost)
{
    Comparison comparison;
    comparison.id = QUuid::createUuid();
    comparison.startedAt = QDateTime(QDate(2026, 10, 5), QTime(14, 0), QTimeZone::utc());
    comparison.plan.measure = measure;
    comparison.plan.atOnce = 1;
    comparison.plan.prompts = {Prompt()};
    for (const QString& model : models)
        comparison.plan.entries.append({model, Dialect::Chat});
    return comparison;
}

/// 100 calls of entry 0 in random order: of three models 5:3:2, but 7 failed and 5 do not say who answered.
inline QList<CallRecord> callsOfAnAlias()
{
    using namespace Qt::StringLiterals;
    QList<CallRecord> calls;
    const auto add = [&calls](int count, const std::optional<QString>& model, CallState state) {
        for (int i = 0; i < count; ++i) {
            CallRecord call = comparedCall(0);
            call.compare->repeat = static_cast<int>(calls.size());
            call.flux.model = model;
            call.state = state;
            calls.append(call);
        }
    };
    add(44, u"model-a"_s, CallState::Done);
    add(26, u"model-b"_s, CallState::Done);
    add(18, u"model-c"_s, CallState::Done);
    add(5, std::nullopt, CallState::Done);
    add(7, std::nullopt, CallState::Failed);
    QRandomGenerator random(5);
    std::shuffle(calls.begin(), calls.end(), random);
    return calls;
}

} // namespace Fluxscope
