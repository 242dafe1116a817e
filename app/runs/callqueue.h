// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Fluxscope {

class Clock;

/// Calls that wait for their turn, by numbers that the owner gives them: at most so many run at once, at most
/// so many start in a second, none while the queue is held. It starts none itself: it tells which one is due.
class CallQueue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallQueue)

public:
    /// `clock` outlives the queue.
    explicit CallQueue(const Clock& clock, QObject* parent = nullptr);

    void setAtOnce(int calls);
    /// nullopt: no limit. With a limit a call only starts when the one before has really left, a whole
    /// interval after it: a slow disk must not make two of them leave in the same second.
    void setPerSecond(std::optional<int> calls);

    /// They become due in this order.
    void append(const QList<int>& calls);
    /// Whether the call waited; it no longer does.
    bool remove(int call);
    /// Lets go of all that wait.
    QList<int> takeAll();
    [[nodiscard]] const QList<int>& waiting() const { return m_waiting; }

    void hold();
    void release();

    /// The request of a call that was due has left.
    void noteSent(int call);
    /// A call that was due has ended, sent or not.
    void noteEnded(int call);

signals:
    /// From the event loop. The call counts as running until noteEnded().
    void due(int call);

private:
    [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> nextStart() const;
    void schedule();
    void startSome();

    const Clock& m_clock;
    QTimer m_timer;
    QList<int> m_waiting;
    QSet<int> m_running;
    QSet<int> m_unsent; ///< of them, those whose request has not left
    int m_atOnce = 1;
    std::optional<int> m_perSecond;
    bool m_isHeld = false;
    std::optional<std::chrono::steady_clock::time_point> m_lastSent;
};

} // namespace Fluxscope
