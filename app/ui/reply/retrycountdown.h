// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace Fluxscope::Ui {

/// Counts down until the gateway takes a call again, where it named a time. What shows it sends nothing by
/// itself when the time is over.
class RetryCountdown final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetryCountdown)

public:
    explicit RetryCountdown(QObject* parent = nullptr);

    /// From the end of the call on; nullopt: nobody asked to wait.
    void start(const CallRecord& record, std::optional<int> seconds);
    /// UTC; null: nobody asked to wait.
    void startUntil(const QDateTime& end);
    void stop();

    [[nodiscard]] bool isWaiting() const { return m_secondsLeft > 0; }
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    /// Of the button that sends again, while it waits.
    [[nodiscard]] static QString caption(int secondsLeft);
    /// Why it waits, one sentence.
    [[nodiscard]] static QString reason();

signals:
    /// Each second, and when the time is over.
    void ticked();

private:
    [[nodiscard]] int secondsTo(const QDateTime& now) const;
    void tick();

    QDateTime m_end; ///< null: nobody asked to wait
    int m_secondsLeft = 0;
    QTimer m_timer;
};

} // namespace Fluxscope::Ui
