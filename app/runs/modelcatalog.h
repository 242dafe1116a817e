// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callerror.h"
#include "wire/modellist.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Fluxscope {

class ActiveConnection;
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

    /// Asks once per connection; again only after a failure. `changed` follows.
    void ensureLoaded();

signals:
    void changed();

private:
    void reset();

    GatewayClient& m_client;
    const ActiveConnection& m_connection;
    QList<ModelEntry> m_models;
    std::optional<CallError> m_error;
    bool m_isLoading = false;
    bool m_isLoaded = false;
    int m_generation = 0;
};

} // namespace Fluxscope
