// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connection.h"
#include "core/prompt.h"
#include "core/result.h"
#include "core/secret.h"
#include "core/timeouts.h"
#include "net/call.h"
#include "wire/modellist.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Fluxscope {

class LanePool;

/// Where a request goes and how.
struct Route
{
    Connection connection;
    Secret key;
    Secret proxyPassword;
    Timeouts timeouts;
};

/// The only thing that talks to the network: a pool of long-lived QNetworkAccessManagers, HTTP/1.1, no
/// redirects, no retries. Lives in the GUI thread and outlives its calls.
class GatewayClient : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatewayClient)

public:
    using ModelsCallback = std::function<void(const Result<QList<ModelEntry>, CallError>&)>;

    explicit GatewayClient(QObject* parent = nullptr);
    ~GatewayClient() override;

    /// Starts one call. Its first event comes after control has returned to the event loop.
    [[nodiscard]] virtual std::unique_ptr<Call> send(const Prompt& prompt, const Route& route);

    /// Asks for the model list; the callback runs once, later, unless `context` is gone by then.
    virtual void requestModels(const Route& route, QObject* context, ModelsCallback callback);

    /// Opens the connections that the next `calls` calls will use, so that their times do not hold the
    /// look-up of the name, the connecting and TLS. Nothing is sent, and no key leaves. The callback runs
    /// once, later, when each connection stands or has failed, or after 5 s - what is wrong is told by the
    /// calls -, unless `context` is gone by then.
    virtual void openConnections(
        const Route& route, int calls, QObject* context, std::function<void()> callback);

private:
    std::unique_ptr<LanePool> m_lanes;
};

} // namespace Fluxscope
