// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/modelcatalog.h"

#include "net/gatewayclient.h"

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// The aliases that FluxRouter documents; shown until the gateway's own list is there.
QList<ModelEntry> documentedAliases()
{
    QList<ModelEntry> entries;
    for (const QString& id : {u"flux-auto"_s, u"flux-fast"_s, u"flux-standard"_s, u"flux-reasoning"_s})
        entries.append(ModelEntry{id, std::nullopt, std::nullopt});
    return entries;
}

} // namespace

ModelCatalog::ModelCatalog(GatewayClient& client, const ActiveConnection& connection, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_connection(connection)
    , m_models(documentedAliases())
{
    connect(&m_connection, &ActiveConnection::changed, this, &ModelCatalog::reset);
}

void ModelCatalog::ensureLoaded()
{
    if (m_isLoading || m_isLoaded)
        return;
    m_obstacle = m_connection.obstacle();
    if (m_obstacle) {
        emit changed();
        return;
    }
    m_isLoading = true;
    const int generation = m_generation;
    m_client.requestModels(
        m_connection.route(), this, [this, generation](const Result<QList<ModelEntry>, CallError>& answer) {
            if (generation != m_generation)
                return;
            m_isLoading = false;
            if (answer.hasValue()) {
                m_isLoaded = true;
                m_error.reset();
                m_models = answer.value();
                m_models.removeIf([](const ModelEntry& entry) { return !entry.isChatModel(); });
            } else {
                m_error = answer.error();
            }
            emit changed();
        });
    emit changed();
}

void ModelCatalog::reset()
{
    ++m_generation;
    m_isLoading = false;
    m_isLoaded = false;
    m_error.reset();
    m_models = documentedAliases();
    const bool isAwaited = m_obstacle == ActiveConnection::Obstacle::KeyPending;
    m_obstacle.reset();
    if (isAwaited)
        ensureLoaded();
    else
        emit changed();
}

} // namespace Fluxscope
