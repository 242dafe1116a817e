// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/lastcosts.h"

#include "core/cost.h"
#include "core/costspread.h"

#include <QFutureWatcher>

#include <algorithm>
#include <utility>

namespace Fluxscope {

namespace {

QList<CallKind> kindsOf(const QList<CompareEntry>& entries)
{
    QList<CallKind> kinds;
    for (const CompareEntry& entry : entries) {
        for (const bool stream : {false, true}) {
            const CallKind kind{entry.model, entry.dialect, stream};
            if (!entry.model.isEmpty() && !kinds.contains(kind))
                kinds.append(kind);
        }
    }
    return kinds;
}

} // namespace

LastCosts::LastCosts(Source source, QObject* parent)
    : QObject(parent)
    , m_source(std::move(source))
{ }

void LastCosts::want(const QList<CompareEntry>& entries)
{
    QList<CallKind> kinds = kindsOf(entries);
    kinds.removeIf([this](const CallKind& kind) { return find(kind) != nullptr; });
    lookUp(kinds);
}

void LastCosts::refresh(const QList<CompareEntry>& entries)
{
    lookUp(kindsOf(entries));
}

std::optional<CostForecast> LastCosts::forecast(const ComparePlan& plan) const
{
    QList<Share> shares;
    ComparePlan one = plan;
    for (const CompareEntry& entry : plan.entries) {
        one.entries = {entry};
        shares.append({entry, plannedCalls(one)});
    }
    return forecastOf(shares);
}

std::optional<CostForecast> LastCosts::forecast(
    const ComparePlan& plan, const QList<PlannedCall>& calls) const
{
    QList<Share> shares;
    for (int entry = 0; entry < plan.entries.size(); ++entry) {
        Share share{plan.entries.at(entry), calls};
        share.calls.removeIf([entry](const PlannedCall& call) { return call.entry != entry; });
        if (!share.calls.isEmpty())
            shares.append(share);
    }
    return forecastOf(shares);
}

std::optional<CostForecast> LastCosts::forecastOf(const QList<Share>& shares) const
{
    CostForecast forecast;
    forecast.entries = shares.size();
    QStringList costs;
    for (const auto& [entry, calls] : shares) {
        if (entry.model.isEmpty())
            continue;
        const Known* plain = find({entry.model, entry.dialect, false});
        const Known* streamed = find({entry.model, entry.dialect, true});
        if (plain == nullptr || streamed == nullptr)
            return std::nullopt;
        const auto median = [](const Known& first, const Known& second) {
            return costSpread(first.costs.isEmpty() ? second.costs : first.costs);
        };
        const auto plainSpread = median(*plain, *streamed);
        const auto streamedSpread = median(*streamed, *plain);
        if (!plainSpread || !streamedSpread)
            continue;
        ++forecast.knownEntries;
        for (const PlannedCall& call : calls)
            costs.append(call.stream ? streamedSpread->medianUsd : plainSpread->medianUsd);
    }
    forecast.knownUsd = costSum(costs);
    return forecast;
}

const LastCosts::Known* LastCosts::find(const CallKind& kind) const
{
    const auto found = std::find_if(
        m_known.cbegin(), m_known.cend(), [&kind](const Known& known) { return known.kind == kind; });
    return found == m_known.cend() ? nullptr : &*found;
}

void LastCosts::lookUp(const QList<CallKind>& kinds)
{
    if (kinds.isEmpty())
        return;
    auto* watcher = new QFutureWatcher<QList<QStringList>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, kinds] {
        watcher->deleteLater();
        // A read that failed has no result: what calls cost is unknown then.
        take(kinds, watcher->future().resultCount() > 0 ? watcher->result() : QList<QStringList>());
    });
    watcher->setFuture(m_source(kinds));
}

void LastCosts::take(const QList<CallKind>& kinds, const QList<QStringList>& costs)
{
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        m_known.removeIf([&kind = kinds.at(i)](const Known& known) { return known.kind == kind; });
        m_known.append({kinds.at(i), costs.value(i)});
    }
    emit changed();
}

LastCosts::Source lastCostsIn(HistoryStore& history)
{
    return [&history](const QList<CallKind>& kinds) { return history.lastCosts(kinds); };
}

} // namespace Fluxscope
