// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/apirequest.h"
#include "demo/httprequest.h"
#include "demo/httpresponse.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

namespace Fluxscope {

/// A gateway of FluxRouter's kind on 127.0.0.1 that answers by a script of its own, so that everything can be
/// tried without a key and without the network. It includes nothing of the program, so that a parser's
/// mistake cannot hide in it. Any key is accepted; the model id decides what happens (see scenario.h and
/// gatewayerror.h).
class DemoGateway final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoGateway)

public:
    explicit DemoGateway(QObject* parent = nullptr);

    /// Starts to listen on 127.0.0.1; port 0 lets the system choose. False where the port is taken.
    [[nodiscard]] bool listen(quint16 port = 0);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// The root to give to a client, such as http://127.0.0.1:40123, without a path.
    [[nodiscard]] QUrl url() const;

    /// Pace of answers, 80 tokens a second at first; 0 sends everything at once. Scenarios with a pace or a
    /// delay of their own, such as demo-slow, keep it.
    void setTokensPerSecond(int tokensPerSecond) { m_tokensPerSecond = tokensPerSecond; }
    /// Where demo-redirect points; at first to this gateway.
    void setRedirectTarget(const QUrl& target) { m_redirectTarget = target; }

    /// POSTs that arrived whole, on any path.
    [[nodiscard]] int postCount() const { return m_postCount; }
    /// The request that arrived last.
    [[nodiscard]] const HttpRequest& lastRequest() const { return m_lastRequest; }

signals:
    /// A request got its answer from the script. `model` is empty where the body names none. Never holds a
    /// key.
    void requestAnswered(const QByteArray& method, const QByteArray& path, const QString& model);

private:
    void acceptConnections();
    [[nodiscard]] ResponsePlan planFor(const HttpRequest& request, QString& model);
    [[nodiscard]] ResponsePlan planForPost(
        const HttpRequest& request, const QByteArray& key, ApiShape shape, QString& model);
    [[nodiscard]] ResponsePlan planForModel(const ApiRequest& request);

    QTcpServer m_server;
    QUrl m_redirectTarget;
    HttpRequest m_lastRequest;
    QHash<QString, int> m_turns;
    int m_tokensPerSecond = 80;
    int m_postCount = 0;
};

} // namespace Fluxscope
