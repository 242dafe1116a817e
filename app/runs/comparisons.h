// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historystore.h"
#include "runs/comparerun.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>
#include <QUuid>

#include <functional>
#include <memory>
#include <optional>

namespace Fluxscope {

/// Begins comparisons and opens those of the history. Lives in the GUI thread.
class Comparisons final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Comparisons)

public:
    /// nullptr: the comparison is gone.
    using Opened = std::function<void(std::unique_ptr<CompareRun> run)>;

    /// All of the rooms outlive this object and the runs it makes.
    explicit Comparisons(const CompareRun::Rooms& rooms, QObject* parent = nullptr);

    /// A new run; nothing is sent before CompareRun::start().
    [[nodiscard]] std::unique_ptr<CompareRun> make(
        const ComparePlan& plan, const Connection& connection) const;
    /// Hands a comparison of the history over, later, unless `context` is gone by then.
    void open(const QUuid& id, QObject* context, const Opened& take) const;

    /// Tells the run of calls that other processes have made for its comparison, and calls `then`, later,
    /// unless `context` or the run is gone by then.
    void catchUp(CompareRun* run, QObject* context, const std::function<void()>& then) const;

    /// The comparisons of the history that have calls, the newest first.
    [[nodiscard]] QFuture<QList<ComparisonRow>> list() const;
    /// The store of all calls, for what forecasts costs.
    [[nodiscard]] HistoryStore& history() const { return m_rooms.history; }
    /// See HistoryStore::lastCallsWith().
    [[nodiscard]] QFuture<QList<std::optional<CallSummary>>> lastCallsWith(
        const QList<ReplyBefore>& replies) const;
    void setVote(const QUuid& id, std::optional<int> vote) const;

private:
    CompareRun::Rooms m_rooms;
};

} // namespace Fluxscope
