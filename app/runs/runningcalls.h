// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "net/gatewayclient.h"

#include <QCache>
#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QUuid>

#include <map>
#include <memory>
#include <optional>

namespace Fluxscope {

class Clock;
class HistoryStore;
class PromptRun;

/// Starts calls and owns them while they run; several may run side by side. Lives in the GUI thread.
class RunningCalls : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunningCalls)

public:
    /// All three outlive this object.
    RunningCalls(HistoryStore& history, GatewayClient& client, const Clock& clock, QObject* parent = nullptr);
    /// Stops what still runs.
    ~RunningCalls() override;

    /// Makes the row, sends the call once the row is on disk (or after a second, if the store is slow or
    /// broken), and returns the call's id. `started` comes before it returns. With `keepTexts` false the
    /// history gets no prompt and no reply. `place`: of a call of a comparison.
    QUuid start(const Prompt& prompt, const Route& route, bool keepTexts,
        const std::optional<ComparePlace>& place = std::nullopt);

    void stop(const QUuid& id);
    void stopAll();

    [[nodiscard]] int count() const { return static_cast<int>(m_runs.size()); }
    /// Calls that the history could not write; they are lost at the end of the program.
    [[nodiscard]] int unwrittenCount() const;
    [[nodiscard]] bool isRunning(const QUuid& id) const { return m_runs.contains(id); }

    /// The record of a call that runs here. Its text is whole up to now: textArrived() has told, or tells at
    /// once, all that is in it, and what comes after is not in it. nullopt: it does not run here.
    [[nodiscard]] std::optional<CallRecord> runningRecord(const QUuid& id);

    /// The record of a call with all its text so far: of a running call at once, of an earlier one from the
    /// history; nullopt if there is none (any more).
    [[nodiscard]] QFuture<std::optional<CallRecord>> record(const QUuid& id) const;

    /// What was sent and what came: of this session's calls from memory, up to 64 MiB in all, else what the
    /// history kept.
    [[nodiscard]] QFuture<CallBodies> bodies(const QUuid& id) const;

    /// Prompt texts of the last calls, newest first, without repeats.
    [[nodiscard]] QFuture<QStringList> recentPrompts(int limit) const;

signals:
    void started(const Fluxscope::CallRecord& record);
    /// State or headers changed; textArrived() has told all text that is in the record.
    void changed(const Fluxscope::CallRecord& record);
    /// What was added to reply and reasoning since the last one; at most 30 times a second and call.
    void textArrived(const QUuid& id, const QString& text, const QString& reasoning);
    /// The last signal of a call; the record is final and handed to the history.
    void finished(const Fluxscope::CallRecord& record);
    /// The store has not taken a row within a second; the call was sent all the same and its row is kept in
    /// memory.
    void storeIsLate();

private:
    void finish(const QUuid& id);

    HistoryStore& m_history;
    GatewayClient& m_client;
    const Clock& m_clock;
    bool m_isStoreBroken = false; ///< rows are kept in memory, so waiting for one to be written is in vain
    QCache<QUuid, CallBodies> m_bodies; ///< cost in bytes
    std::map<QUuid, std::unique_ptr<PromptRun>> m_runs;
};

} // namespace Fluxscope
