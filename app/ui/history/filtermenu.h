// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/historyfilter.h"

#include <QMenu>

#include <optional>

namespace Fluxscope::Ui {

/// The conditions that calls can be filtered by, as a menu; it shows those of the filter in force as checked.
/// A condition that is chosen is added to the others, and one that is chosen again is taken away.
class FilterMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterMenu)

public:
    explicit FilterMenu(QWidget* parent = nullptr);

    /// Fills the menu. `example` is the selected call: its models and connection can be chosen.
    void offer(const HistoryFilter& filter, const std::optional<CallRecord>& example, const QDateTime& now);

signals:
    void filterChanged(const Fluxscope::HistoryFilter& filter);
    /// The user wants times or sums that the menu does not offer.
    void rangesRequested();

private:
    void addTimes(const HistoryFilter& filter, const QDateTime& now);
    void addStates(const HistoryFilter& filter);
    void addShapes(const HistoryFilter& filter);
    void addCosts(const HistoryFilter& filter);
    void addExample(const HistoryFilter& filter, const CallRecord& example);
    void addRanges(QMenu& menu) const;
    void addChoice(QMenu& menu, const QString& text, const HistoryFilter& with, const HistoryFilter& without,
        bool isChosen);
};

} // namespace Fluxscope::Ui
