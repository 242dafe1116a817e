// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison.h"
#include "net/gatewayclient.h"
#include "runs/callqueue.h"
#include "runs/callrefusal.h"
#include "runs/clockwait.h"
#include "runs/comparecall.h"
#include "runs/compareprogress.h"
#include "runs/refusedentries.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QUuid>

#include <chrono>
#include <optional>

namespace Fluxscope {

class Clock;
class HistoryStore;
class RunningCalls;

/// Why no further call starts until the user says how to go on.
struct ComparePause
{
    CallRefusal refusal = CallRefusal::TooManyRequests;
    std::optional<int> httpStatus; ///< 400 or more; nullopt: the refusal came within a reply
    std::optional<std::chrono::seconds> retryAfter; ///< what the gateway asked for
    QDateTime since; ///< UTC; when it answered so
    std::optional<QDateTime> goesOnAt; ///< UTC; the user chose to wait until then
    /// An entry that was refused again in a call that started after the user had gone on, while calls to
    /// others wait.
    std::optional<int> refusedAgain;

    /// UTC; when the wait is over that the gateway asked for, or `since` where it asked for none.
    [[nodiscard]] QDateTime waitEnd() const;

    bool operator==(const ComparePause&) const = default;
};

/// Why no call of a comparison can be made (again), wherever it stands in the plan.
enum class CompareObstacle {
    OtherGateway, ///< its calls went to another one than the next call would
    RunsElsewhere, ///< another process runs calls of it
    PromptUnknown, ///< the history kept no text
    PromptMasked, ///< the history has *** in it, or in a model id, where a key may have stood
};

/// Runs a comparison, or goes on with one from the history. Its calls are those of RunningCalls; what it adds
/// is their order, their pace, and what is to be done when the gateway refuses. One failure never ends the
/// others. Lives in the GUI thread.
///
/// For each call `callChanged` tells first that it runs, then each change, last its end. What it changed of
/// progress and pause follows at once: `progressChanged`, then `pauseChanged`, and `finished` after all of
/// them when nothing runs or waits any more.
class CompareRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareRun)

public:
    /// How to go on after a pause.
    enum class Continuation {
        OnePerSecond,
        AfterRetryAfter, ///< at once where the gateway named no time
        WithoutRefused, ///< at once, as fast as before, without the entry that is ComparePause::refusedAgain
    };

    /// What a run needs; all of it outlives the run.
    struct Rooms
    {
        RunningCalls& calls;
        HistoryStore& history;
        GatewayClient& client;
        const Clock& clock;
    };

    /// `calls` are those of a comparison from the history, oldest first.
    CompareRun(const Rooms& rooms, Comparison comparison, const QList<CallRecord>& calls = {},
        QObject* parent = nullptr);
    /// Stops what runs or waits.
    ~CompareRun() override;

    [[nodiscard]] const Comparison& comparison() const { return m_comparison; }
    /// In the order they were queued; an index in it stays that of the call. calls().at(i).record has its
    /// text as of the last callChanged().
    [[nodiscard]] const QList<CompareCall>& calls() const { return m_list; }
    /// Of those that have a row in the history.
    [[nodiscard]] QList<CallRecord> records() const;
    [[nodiscard]] CompareProgress progress() const;
    [[nodiscard]] const std::optional<ComparePause>& pause() const { return m_pause; }
    /// Whether calls run or wait, here.
    [[nodiscard]] bool isActive() const;
    /// The places of the plan, in its order, that have no call that ended whole, none that runs and none that
    /// waits. None where the prompts are not known.
    [[nodiscard]] QList<PlannedCall> missing() const;
    /// Whether prompt and entry of the call are known, so that it can be sent again.
    [[nodiscard]] bool canSendAgain(int call) const;
    /// What keeps calls of it from being made through the connection; nullopt: nothing.
    [[nodiscard]] std::optional<CompareObstacle> obstacle(const Connection& connection) const;
    /// The comparison as the history keeps it, and with its prompts: the keys that it was run with are masked
    /// where they were typed into the plan.
    [[nodiscard]] Comparison masked() const;

    /// Queues what is missing: every call of a new comparison. The connections are opened first. `route` and
    /// `keepTexts` are as in RunningCalls::start(), and hold for the calls that this queues. No effect where
    /// an obstacle() is in the way.
    void start(const Route& route, bool keepTexts);
    /// Queues a call to the same place with the next repeat that is free; the one before stays as it is. Its
    /// index; no effect, and nullopt, unless canSendAgain(), or where an obstacle() is in the way.
    std::optional<int> sendAgain(int call, const Route& route, bool keepTexts);
    /// Ends a call at once and keeps its text, or drops it if it is queued.
    void stop(int call);
    /// As stop() of each call.
    void stopAll();
    /// What the history now has of a call that does not run here: the user votes, notes, deletes it (nullopt)
    /// and takes that back, and another process goes on or starts one. No effect on calls of other
    /// comparisons. `callChanged` tells all of it but marks, after `callsAdded` where it is new.
    void takeStored(const QUuid& id, const std::optional<CallRecord>& record);
    /// Whether takeStored() may take it.
    [[nodiscard]] bool isStored(const QUuid& id) const;
    /// No effect without a pause, or without an entry that was refused again where one is to be left out:
    /// its calls that wait are dropped, and what else is refused of it pauses the run no more, until calls to
    /// it are queued again. A pace of one a second lasts until nothing runs or waits; Comparison::slowedAt
    /// keeps that it was chosen. `route` is for the
    /// calls that wait, as where a password was corrected; nullopt: as they were queued. Connections are
    /// opened first, once a wait that was chosen is over: the gateway may have closed those that were idle.
    void resume(Continuation how, const std::optional<Route>& route = std::nullopt);

signals:
    void callsAdded(int first, int count);
    void callChanged(int index, const Fluxscope::CompareCall& call);
    /// As RunningCalls::textArrived().
    void textArrived(int index, const QString& text, const QString& reasoning);
    void progressChanged(const Fluxscope::CompareProgress& progress);
    void pauseChanged(const std::optional<Fluxscope::ComparePause>& pause);
    /// The comparison has its end; another one follows if calls are queued again.
    void finished(const Fluxscope::Comparison& comparison);

private:
    /// How queued calls are to be made.
    struct Sending
    {
        Route route;
        bool keepTexts = true;
    };

    [[nodiscard]] std::optional<int> indexOf(const CallRecord& record) const;
    [[nodiscard]] std::optional<int> storedIndexOf(const QUuid& id) const;
    [[nodiscard]] int nextRepeat(const PlannedCall& place) const;
    [[nodiscard]] int attemptsBefore(int call) const;
    void queue(const QList<PlannedCall>& places, const Sending& sending);
    void openConnections(const Route& route, qsizetype calls);
    void goOn();
    void begin();
    void takeRecord(int index, const CallRecord& record);
    void adopt(const CallRecord& record);
    void startCall(int index);
    void takeStart(const CallRecord& record);
    void takeChange(const CallRecord& record);
    void takeEnd(const CallRecord& record);
    void tellProgress();
    [[nodiscard]] std::optional<int> refusedAgain(const ComparePause& pause) const;
    void pauseFor(CallRefusal refusal, int index);
    void slowDown();
    void leaveOut(int entry);
    void setPause(const std::optional<ComparePause>& pause);
    void drop(int index);
    void forget(int index);
    void holdOrRelease();
    void endIfIdle();
    void save() const;

    const Rooms m_rooms;
    const bool m_isOfHistory;
    Comparison m_comparison;
    ComparePlan m_maskedPlan;
    QList<CompareCall> m_list;
    QHash<QUuid, int> m_running; ///< calls that run here
    QHash<QUuid, int> m_indexes; ///< of all calls that have a row in the history, or had one
    QSet<QUuid> m_elsewhere; ///< calls that another process runs
    CallQueue m_queue;
    QHash<int, Sending> m_sendings; ///< of the calls that wait
    bool m_isConnecting = false;
    int m_connecting = 0; ///< answers of earlier ones are passed over
    std::optional<int> m_starting; ///< the call that RunningCalls is just starting
    std::optional<ComparePause> m_pause;
    ClockWait m_wait; ///< of a pause whose end is known
    RefusedEntries m_refused;
};

/// A comparison that begins now.
[[nodiscard]] Comparison newComparison(
    const ComparePlan& plan, const Connection& connection, const QDateTime& now);

} // namespace Fluxscope
