// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filtertext.h"

#include "core/callrecord.h"
#include "models/displaytext.h"

#include <QLocale>
#include <QStringList>

namespace Fluxscope {

namespace {

constexpr int LongestName = 60;

QString namesOf(const QStringList& names)
{
    QStringList shortened;
    for (const QString& name : names)
        shortened.append(DisplayText::excerpt(name, LongestName));
    return QLocale().createSeparatedList(shortened);
}

QString localTime(const QDateTime& utc)
{
    const QDateTime local = utc.toLocalTime();
    return QLocale().toString(local, QLocale::ShortFormat) + u' ' + local.timeZoneAbbreviation();
}

} // namespace

QString FilterText::searched(const QString& typed)
{
    const QString text = typed.trimmed();
    for (const auto rung :
        {SupportId::Rung::FluxRequestId, SupportId::Rung::LitellmCallId, SupportId::Rung::CfRay}) {
        const QString name = SupportId{rung, QString()}.headerName() + u':';
        if (!text.startsWith(name, Qt::CaseInsensitive))
            continue;
        // A date follows that belongs to no text.
        const QString id = text.sliced(name.size()).section(u'\u00b7', 0, 0).trimmed();
        return id.isEmpty() ? text : id;
    }
    return text;
}

QList<FilterText::Condition> FilterText::conditions(const HistoryFilter& filter)
{
    QList<Condition> conditions;
    const auto add = [&conditions, &filter](const QString& text, auto clear) {
        HistoryFilter rest = filter;
        clear(rest);
        conditions.append({text, rest});
    };
    if (filter.from)
        add(tr("From %1").arg(localTime(*filter.from)), [](HistoryFilter& f) { f.from.reset(); });
    if (filter.until)
        add(tr("Until %1").arg(localTime(*filter.until)), [](HistoryFilter& f) { f.until.reset(); });
    if (!filter.states.empty()) {
        QStringList states;
        for (const CallState state : filter.states)
            states.append(DisplayText::state(state));
        add(tr("Status: %1").arg(namesOf(states)), [](HistoryFilter& f) { f.states.clear(); });
    }
    if (!filter.requestedModels.isEmpty())
        add(tr("Requested: %1").arg(namesOf(filter.requestedModels)),
            [](HistoryFilter& f) { f.requestedModels.clear(); });
    if (!filter.servedModels.isEmpty()) {
        QStringList models;
        for (const auto& model : filter.servedModels)
            models.append(model.value_or(tr("unknown")));
        add(tr("Served by: %1").arg(namesOf(models)), [](HistoryFilter& f) { f.servedModels.clear(); });
    }
    if (filter.routed)
        add(tr("Routed: %1").arg(routed(*filter.routed)), [](HistoryFilter& f) { f.routed.reset(); });
    if (!filter.dialects.empty()) {
        QStringList dialects;
        for (const Dialect dialect : filter.dialects)
            dialects.append(DisplayText::dialect(dialect));
        add(tr("API shape: %1").arg(namesOf(dialects)), [](HistoryFilter& f) { f.dialects.clear(); });
    }
    if (filter.stream)
        add(*filter.stream ? tr("Streamed") : tr("Not streamed"), [](HistoryFilter& f) { f.stream.reset(); });
    if (!filter.connections.isEmpty())
        add(tr("Connection: %1").arg(namesOf(filter.connections)),
            [](HistoryFilter& f) { f.connections.clear(); });
    if (filter.costKnown)
        add(*filter.costKnown ? tr("Cost known") : tr("Cost unknown"),
            [](HistoryFilter& f) { f.costKnown.reset(); });
    if (filter.leastCostUsd)
        add(tr("Cost at least %1").arg(DisplayText::dollars(*filter.leastCostUsd)),
            [](HistoryFilter& f) { f.leastCostUsd.reset(); });
    if (filter.mostCostUsd)
        add(tr("Cost at most %1").arg(DisplayText::dollars(*filter.mostCostUsd)),
            [](HistoryFilter& f) { f.mostCostUsd.reset(); });
    if (filter.starred)
        add(tr("Starred"), [](HistoryFilter& f) { f.starred = false; });
    if (filter.comparison)
        add(tr("Of one comparison"), [](HistoryFilter& f) { f.comparison.reset(); });
    if (!filter.ids.isEmpty())
        add(tr("%n chosen call(s)", nullptr, static_cast<int>(filter.ids.size())),
            [](HistoryFilter& f) { f.ids.clear(); });
    return conditions;
}

QString FilterText::routed(HistoryFilter::Routed routed)
{
    switch (routed) {
    case HistoryFilter::Routed::Yes:
        return tr("yes");
    case HistoryFilter::Routed::No:
        return tr("no");
    case HistoryFilter::Routed::Unknown:
        return tr("unknown");
    }
    Q_UNREACHABLE();
}

} // namespace Fluxscope
