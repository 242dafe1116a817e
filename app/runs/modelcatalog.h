// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callerror.h"
#include "runs/activeconnection.h"
#include "wire/modellist.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Fluxscope {

class GatewayClient;

/// The models of the connection in force. Nothing is asked before somebody opens the list.
class ModelCatalog : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelCatalog)

public:
    ModelCatalog(GatewayClient& client, const ActiveConnection& connection, QObject* parent = nullptr);

    /// Chat models only, as listed; before the first answer the four documented aliases.
    [[nodiscard]] const QList<ModelEntry>& models() const { return m_models; }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    /// Why the last question failed; nullopt: it did not.
    [[nodiscard]] const std::optional<CallError>& error() const { return m_error; }

    /// What kept the list from being asked for when somebody wanted it; nullopt: nothing did.
    [[nodiscard]] std::optional<ActiveConnection::Obstacle> obstacle() const { return m_obstacle; }

    /// Asks once per connection; again only after a failure, or when the keychain it had to wait for has
    /// answered. `changed` follows.
    void ensureLoaded();

signals:
    void changed();

private:
    void reset();

    GatewayClient& m_client;
    const ActiveConnection& m_connection;
    QList<ModelEntry> m_models;
    std::optional<CallError> m_error;
    std::optional<ActiveConnection::Obstacle> m_obstacle;
    bool m_isLoading = false;
    bool m_isLoaded = false;
    int m_generation = 0;
};

} // namespace Fluxscope
