// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/promptsender.h"

#include "runs/activeconnection.h"
#include "runs/runningcalls.h"
#include "settings/settings.h"

#include <utility>

namespace Fluxscope::Ui {

PromptSender::PromptSender(
    const Settings& settings, const ActiveConnection& connection, RunningCalls& calls, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_connection(connection)
    , m_calls(calls)
{
    connect(&m_connection, &ActiveConnection::changed, this, &PromptSender::takeConnection);
}

std::optional<QUuid> PromptSender::send(const Prompt& prompt)
{
    if (const auto obstacle = m_connection.obstacle()) {
        m_waiting = prompt;
        m_waitsForKeychain = *obstacle == ActiveConnection::Obstacle::KeyPending;
        if (m_waitsForKeychain)
            emit statusMessage(tr("This is sent as soon as the system keychain has answered."));
        else
            emit obstacleMet();
        return std::nullopt;
    }
    const QUuid id = m_calls.start(prompt, m_connection.route(), m_settings.keepTexts());
    emit sent(id);
    return id;
}

void PromptSender::sendWaiting()
{
    if (m_waiting && !m_connection.obstacle())
        send(*std::exchange(m_waiting, std::nullopt));
}

void PromptSender::takeConnection()
{
    const auto obstacle = m_connection.obstacle();
    if (m_waiting && obstacle && *obstacle != ActiveConnection::Obstacle::KeyPending
        && std::exchange(m_waitsForKeychain, false))
        emit obstacleMet();
    else
        sendWaiting();
}

} // namespace Fluxscope::Ui
