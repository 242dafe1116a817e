// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/filtermenu.h"

#include "models/displaytext.h"
#include "models/filtertext.h"

#include <array>
#include <utility>

namespace Fluxscope::Ui {

namespace {

constexpr int LongestName = 60;

constexpr std::array EndedStates{CallState::Done, CallState::Empty, CallState::CutOff, CallState::Failed,
    CallState::NotSent, CallState::Stopped, CallState::Interrupted};

/// The filter with one condition changed.
template <class Change>
HistoryFilter changed(HistoryFilter filter, Change change)
{
    change(filter);
    return filter;
}

QString itemText(const QString& text)
{
    return DisplayText::excerpt(text, LongestName).replace(u'&', QStringLiteral("&&"));
}

} // namespace

FilterMenu::FilterMenu(QWidget* parent)
    : QMenu(parent)
{ }

void FilterMenu::offer(
    const HistoryFilter& filter, const std::optional<CallRecord>& example, const QDateTime& now)
{
    clear();
    addTimes(filter, now);
    addStates(filter);
    addShapes(filter);
    addCosts(filter);
    addChoice(*this, tr("Starred"), changed(filter, [](HistoryFilter& f) { f.starred = true; }),
        changed(filter, [](HistoryFilter& f) { f.starred = false; }), filter.starred);
    if (example) {
        addSeparator();
        addExample(filter, *example);
    }
}

void FilterMenu::addTimes(const HistoryFilter& filter, const QDateTime& now)
{
    QMenu* menu = addMenu(tr("&Time"));
    const QDate today = now.toLocalTime().date();
    for (const auto& [text, days] :
        {std::pair{tr("Today"), 0}, {tr("Last 7 days"), 6}, {tr("Last 30 days"), 29}}) {
        const QDateTime from = today.addDays(-days).startOfDay().toUTC();
        addChoice(*menu, text, changed(filter, [&from](HistoryFilter& f) { f.from = from; }),
            changed(filter, [](HistoryFilter& f) { f.from.reset(); }), filter.from == from);
    }
    addRanges(*menu);
}

void FilterMenu::addStates(const HistoryFilter& filter)
{
    QMenu* menu = addMenu(tr("&Status"));
    for (const CallState state : EndedStates) {
        addChoice(*menu, DisplayText::state(state),
            changed(filter, [state](HistoryFilter& f) { f.states.insert(state); }),
            changed(filter, [state](HistoryFilter& f) { f.states.erase(state); }),
            filter.states.contains(state));
    }
    using Routed = HistoryFilter::Routed;
    menu = addMenu(tr("&Routed"));
    for (const Routed routed : {Routed::Yes, Routed::No, Routed::Unknown}) {
        addChoice(*menu, FilterText::routed(routed),
            changed(filter, [routed](HistoryFilter& f) { f.routed = routed; }),
            changed(filter, [](HistoryFilter& f) { f.routed.reset(); }), filter.routed == routed);
    }
}

void FilterMenu::addShapes(const HistoryFilter& filter)
{
    QMenu* menu = addMenu(tr("&API shape"));
    for (const Dialect dialect : AllDialects) {
        addChoice(*menu, DisplayText::dialect(dialect),
            changed(filter, [dialect](HistoryFilter& f) { f.dialects.insert(dialect); }),
            changed(filter, [dialect](HistoryFilter& f) { f.dialects.erase(dialect); }),
            filter.dialects.contains(dialect));
    }
    menu->addSeparator();
    for (const bool stream : {true, false}) {
        addChoice(*menu, stream ? tr("Streamed") : tr("Not streamed"),
            changed(filter, [stream](HistoryFilter& f) { f.stream = stream; }),
            changed(filter, [](HistoryFilter& f) { f.stream.reset(); }), filter.stream == stream);
    }
}

void FilterMenu::addCosts(const HistoryFilter& filter)
{
    QMenu* menu = addMenu(tr("&Cost"));
    for (const bool isKnown : {true, false}) {
        addChoice(*menu, isKnown ? tr("Known") : tr("Unknown"),
            changed(filter, [isKnown](HistoryFilter& f) { f.costKnown = isKnown; }),
            changed(filter, [](HistoryFilter& f) { f.costKnown.reset(); }), filter.costKnown == isKnown);
    }
    addRanges(*menu);
}

void FilterMenu::addRanges(QMenu& menu) const
{
    menu.addSeparator();
    connect(menu.addAction(tr("From, to…")), &QAction::triggered, this, &FilterMenu::rangesRequested);
}

void FilterMenu::addExample(const HistoryFilter& filter, const CallRecord& example)
{
    const QString requested = example.prompt.model;
    if (!requested.isEmpty()) {
        addChoice(*this, tr("Only requested model %1").arg(itemText(requested)),
            changed(filter, [&requested](HistoryFilter& f) { f.requestedModels = {requested}; }),
            changed(filter, [](HistoryFilter& f) { f.requestedModels.clear(); }),
            filter.requestedModels.contains(requested));
    }
    const auto served = example.flux.servedModel();
    addChoice(*this,
        served ? tr("Only served by %1").arg(itemText(*served)) : tr("Only served by an unknown model"),
        changed(filter, [&served](HistoryFilter& f) { f.servedModels = {served}; }),
        changed(filter, [](HistoryFilter& f) { f.servedModels.clear(); }),
        filter.servedModels.contains(served));
    if (!example.connection.isEmpty()) {
        addChoice(*this, tr("Only connection %1").arg(itemText(example.connection)),
            changed(filter, [&example](HistoryFilter& f) { f.connections = {example.connection}; }),
            changed(filter, [](HistoryFilter& f) { f.connections.clear(); }),
            filter.connections.contains(example.connection));
    }
}

void FilterMenu::addChoice(
    QMenu& menu, const QString& text, const HistoryFilter& with, const HistoryFilter& without, bool isChosen)
{
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    connect(action, &QAction::triggered, this,
        [this, filter = isChosen ? without : with] { emit filterChanged(filter); });
}

} // namespace Fluxscope::Ui
