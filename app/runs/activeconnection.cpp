// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/activeconnection.h"

#include "core/origin.h"
#include "net/usedproxy.h"
#include "settings/settings.h"

#include <utility>

namespace Fluxscope {

ActiveConnection::ActiveConnection(
    Settings& settings, KeyRing& keys, std::optional<Connection> fixed, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_keys(keys)
    , m_fixed(std::move(fixed))
    , m_connection(m_fixed ? *m_fixed : settings.currentConnection())
{
    connect(&m_settings, &Settings::connectionsChanged, this, &ActiveConnection::reload);
    connect(&m_keys, &KeyRing::changed, this, &ActiveConnection::reload);
    reload();
}

std::optional<ActiveConnection::Obstacle> ActiveConnection::obstacle() const
{
    const QUrl url(m_connection.baseUrl);
    const bool isLocal = isLoopback(url);
    if (url.scheme() == u"http" && !isLocal && !m_settings.confirmedPlainOrigins().contains(origin(url)))
        return Obstacle::PlainHttp;
    if (m_pending > 0)
        return Obstacle::KeyPending;
    if (m_lookup.otherOrigin)
        return Obstacle::KeyOfOtherOrigin;
    // A gateway on this computer may do without a key.
    if (m_lookup.key.isEmpty() && !isLocal)
        return Obstacle::NoKey;
    return std::nullopt;
}

Route ActiveConnection::route() const
{
    return Route{m_connection, m_lookup.key, m_proxyPassword, m_settings.timeouts()};
}

Redactor ActiveConnection::redactor() const
{
    return redactorFor(route());
}

void ActiveConnection::reload()
{
    m_connection = m_settings.currentConnection();
    if (m_fixed) {
        // Proxy and certificates are the computer's rather than the gateway's, so the settings go on to rule
        // them.
        const Connection chosen = m_connection;
        m_connection = *m_fixed;
        m_connection.proxy = chosen.proxy;
        m_connection.caFile = chosen.caFile;
    }
    m_lookup = KeyLookup();
    m_proxyPassword = Secret();
    m_pending = 2;
    const int generation = ++m_generation;
    m_keys.lookUp(m_connection, this, [this, generation](const KeyLookup& lookup) {
        if (generation != m_generation)
            return;
        m_lookup = lookup;
        --m_pending;
        emit changed();
    });
    m_keys.lookUpProxyPassword(
        m_connection, this, [this, generation](const Result<std::optional<Secret>, KeyStoreError>& password) {
            if (generation != m_generation)
                return;
            if (password.hasValue() && password.value())
                m_proxyPassword = *password.value();
            --m_pending;
            emit changed();
        });
    emit changed();
}

} // namespace Fluxscope
