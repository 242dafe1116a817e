// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/comparestatistics.h"

#include <QMap>

#include <algorithm>

namespace Fluxscope {

namespace {

CompareSamples samplesOf(const CompareCalls& calls)
{
    CompareCalls plain;
    CompareCalls streamed;
    for (const CallRecord* call : calls)
        (call->prompt.stream ? streamed : plain).push_back(call);
    return {compareSample(plain), compareSample(streamed)};
}

QList<ServedFigures> servedFigures(const CompareCalls& calls)
{
    const auto count = [](const ServedFigures& figures) {
        return figures.samples.plain.counts.calls + figures.samples.streamed.counts.calls;
    };
    QMap<std::optional<QString>, CompareCalls> byModel;
    for (const CallRecord* call : calls)
        byModel[call->flux.servedModel()].push_back(call);
    QList<ServedFigures> all;
    for (auto model = byModel.cbegin(); model != byModel.cend(); ++model)
        all.append({model.key(), samplesOf(model.value())});
    std::sort(all.begin(), all.end(), [&count](const ServedFigures& one, const ServedFigures& other) {
        if (one.model.has_value() != other.model.has_value())
            return one.model.has_value();
        return count(one) != count(other) ? count(one) > count(other) : one.model < other.model;
    });
    return all;
}

} // namespace

CompareFigures compareFigures(const QList<CallRecord>& calls, int entries, const QSet<QUuid>& leftOut)
{
    CompareCalls all;
    std::vector<CompareCalls> byEntry(static_cast<std::size_t>(std::max(entries, 0)));
    for (const CallRecord& call : calls) {
        if (!call.compare || call.compare->entry < 0 || call.compare->entry >= entries)
            continue;
        if (leftOut.contains(call.id))
            continue;
        all.push_back(&call);
        byEntry.at(static_cast<std::size_t>(call.compare->entry)).push_back(&call);
    }
    CompareFigures figures;
    for (const CompareCalls& entry : byEntry)
        figures.entries.append({samplesOf(entry), servedFigures(entry)});
    figures.served = servedFigures(all);
    return figures;
}

} // namespace Fluxscope
