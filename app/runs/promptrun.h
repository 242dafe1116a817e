// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callreducer.h"
#include "net/gatewayclient.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Fluxscope {

class Clock;
class HistoryStore;

/// One call from its row in the history to its end. Owned by RunningCalls; lives in the GUI thread.
///
/// The row is written before the request leaves, so that no crash loses a call that was billed. `finished` is
/// the last signal.
class PromptRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PromptRun)

public:
    /// `record` is the row as it begins; it already has the key masked. `prompt` is what is sent.
    PromptRun(CallRecord record, Prompt prompt, Route route, HistoryStore& history, GatewayClient& client,
        const Clock& clock);
    ~PromptRun() override;

    /// Hands the row to the store, and sends once it is written. A store that is known to be broken is not
    /// waited for.
    void start(bool isStoreBroken);
    /// Ends the call at once and keeps its text; `finished` follows synchronously.
    void stop();

    /// Emits textArrived with what has come since the last one.
    void giveOutText();

    [[nodiscard]] const CallRecord& record() const { return m_reducer.record(); }
    [[nodiscard]] CallBodies bodies() const;

signals:
    /// The store has not taken the row within a second; the call has been sent all the same.
    void sentBeforeStored();
    /// textArrived() has told all text that is in the record.
    void changed();
    void textArrived(const QString& text, const QString& reasoning);
    void finished();

private:
    void send();
    void take(const CallEvent& event);
    void tellChange();
    void end();

    CallReducer m_reducer;
    const Prompt m_prompt;
    const Route m_route;
    HistoryStore& m_history;
    GatewayClient& m_client;
    const Clock& m_clock;
    std::unique_ptr<Call> m_call; ///< null until the request is sent
    QTimer m_storePatience;
    QTimer m_textPace;
    QTimer m_checkpoint;
    QString m_newText;
    QString m_newReasoning;
};

} // namespace Fluxscope
