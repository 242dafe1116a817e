// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prompt.h"

#include <QObject>
#include <QUuid>

#include <optional>

namespace Fluxscope {
class ActiveConnection;
class RunningCalls;
class Settings;
} // namespace Fluxscope

namespace Fluxscope::Ui {

/// Sends prompts over the connection in force, or keeps the one that met an obstacle until that has gone. The
/// page owns it.
class PromptSender final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PromptSender)

public:
    /// All three rooms outlive this.
    PromptSender(const Settings& settings, const ActiveConnection& connection, RunningCalls& calls,
        QObject* parent = nullptr);

    /// nullopt: it met an obstacle, and the user has been told or is asked.
    std::optional<QUuid> send(const Prompt& prompt);
    /// Sends what met an obstacle, if nothing is in its way any more.
    void sendWaiting();
    /// The user decided not to send it.
    void dropWaiting() { m_waiting.reset(); }

signals:
    void sent(const QUuid& id);
    void statusMessage(const QString& text);
    /// A call cannot leave; MainWindow asks the user what only they can decide.
    void obstacleMet();

private:
    void takeConnection();

    const Settings& m_settings;
    const ActiveConnection& m_connection;
    RunningCalls& m_calls;
    std::optional<Prompt> m_waiting; ///< what met an obstacle that may pass
    bool m_waitsForKeychain = false; ///< then nobody has been asked about the obstacle
};

} // namespace Fluxscope::Ui
