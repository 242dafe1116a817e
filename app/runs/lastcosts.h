// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"
#include "history/historystore.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace Fluxscope {

/// What the calls of a comparison would cost at the prices of earlier ones.
struct CostForecast
{
    qsizetype entries = 0;
    qsizetype knownEntries = 0; ///< of which an earlier call has a price
    /// Exact and plain decimal; the sum over the calls of the known entries, `0` where there is none.
    QString knownUsd;

    bool operator==(const CostForecast&) const = default;
};

/// Keeps what the last calls of models cost, for as long as somebody sets up a comparison.
class LastCosts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LastCosts)

public:
    /// As HistoryStore::lastCosts().
    using Source = std::function<QFuture<QList<QStringList>>(const QList<CallKind>& kinds)>;

    explicit LastCosts(Source source, QObject* parent = nullptr);

    /// Looks up those of the entries that were not looked up yet; `changed` follows if there are any.
    void want(const QList<CompareEntry>& entries);
    /// Looks all of these up anew; until they are there, what was known before holds.
    void refresh(const QList<CompareEntry>& entries);

    /// Each call at the median of the last ones of its kind. Where calls of the same model have a price only
    /// with, or only without streaming, these stand for the others: FluxRouter bills both alike, but tells
    /// the cost only without. nullopt: not every entry is looked up yet.
    [[nodiscard]] std::optional<CostForecast> forecast(const ComparePlan& plan) const;
    /// The same of these calls of the plan alone, and of the entries that they go to.
    [[nodiscard]] std::optional<CostForecast> forecast(
        const ComparePlan& plan, const QList<PlannedCall>& calls) const;

signals:
    void changed();

private:
    struct Known
    {
        CallKind kind;
        QStringList costs;
    };

    /// The calls to an entry.
    struct Share
    {
        CompareEntry entry;
        QList<PlannedCall> calls;
    };

    [[nodiscard]] std::optional<CostForecast> forecastOf(const QList<Share>& shares) const;
    [[nodiscard]] const Known* find(const CallKind& kind) const;
    void lookUp(const QList<CallKind>& kinds);
    void take(const QList<CallKind>& kinds, const QList<QStringList>& costs);

    Source m_source;
    QList<Known> m_known;
};

/// Asks this store, which outlives the source.
[[nodiscard]] LastCosts::Source lastCostsIn(HistoryStore& history);

} // namespace Fluxscope
