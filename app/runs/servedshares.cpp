// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/servedshares.h"

#include <QMap>

#include <algorithm>

namespace Fluxscope {

namespace {

ServedBar::Kind kindOf(const CallRecord& call, CallEnding ending)
{
    switch (ending) {
    case CallEnding::Failed:
        return ServedBar::Kind::Failed;
    case CallEnding::CutOff:
        return ServedBar::Kind::CutOff;
    case CallEnding::Stopped:
        return ServedBar::Kind::Stopped;
    default:
        return call.flux.servedModel() ? ServedBar::Kind::Model : ServedBar::Kind::Unknown;
    }
}

bool standsBefore(const ServedBar& one, const ServedBar& other)
{
    if (one.kind != other.kind)
        return one.kind < other.kind;
    if (one.calls.size() != other.calls.size())
        return one.calls.size() > other.calls.size();
    return one.model < other.model;
}

} // namespace

double ServedBar::share() const
{
    return static_cast<double>(calls.size()) / static_cast<double>(total);
}

QList<ServedBar> servedBars(const CompareCalls& calls)
{
    qint64 ended = 0;
    qint64 known = 0;
    QMap<std::pair<ServedBar::Kind, QString>, ServedBar> bars;
    for (const CallRecord* call : calls) {
        const CallEnding ending = callEnding(*call);
        if (ending == CallEnding::Running)
            continue;
        const ServedBar::Kind kind = kindOf(*call, ending);
        const bool isKnown = kind == ServedBar::Kind::Model;
        const auto model = isKnown ? call->flux.servedModel() : std::nullopt;
        ServedBar& bar = bars[{kind, model.value_or(QString())}];
        bar.kind = kind;
        bar.model = model;
        bar.calls.append(call->id);
        ++ended;
        known += isKnown ? 1 : 0;
    }
    QList<ServedBar> sorted = bars.values();
    for (ServedBar& bar : sorted) {
        bar.total = bar.kind == ServedBar::Kind::Model ? known : ended;
        bar.range = wilsonRange(bar.calls.size(), bar.total).value_or(ShareRange());
    }
    std::sort(sorted.begin(), sorted.end(), standsBefore);
    return sorted;
}

} // namespace Fluxscope
