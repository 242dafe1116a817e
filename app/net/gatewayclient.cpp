// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/gatewayclient.h"

#include "net/connectionopening.h"
#include "net/lanepool.h"
#include "net/modellistrequest.h"
#include "net/networkcall.h"
#include "net/requestbuilder.h"

#include <QTimer>
#include <QUrl>

#include <utility>

namespace Fluxscope {

GatewayClient::GatewayClient(QObject* parent)
    : QObject(parent)
    , m_lanes(std::make_unique<LanePool>())
{ }

GatewayClient::~GatewayClient() = default;

std::unique_ptr<Call> GatewayClient::send(const Prompt& prompt, const Route& route)
{
    const RequestBuilder builder(route);
    auto call = std::make_unique<NetworkCall>(prompt, route.timeouts, builder.redactor());
    auto outgoing = builder.completion(prompt);
    if (!outgoing) {
        call->refuse(outgoing.error());
        return call;
    }
    const auto lane = m_lanes->laneFor(outgoing->request.url(), route);
    if (lane)
        call->start(std::move(outgoing.value()), **lane);
    else
        call->refuse(lane.error());
    return call;
}

void GatewayClient::requestModels(const Route& route, QObject* context, ModelsCallback callback)
{
    const auto fail = [context, &callback](const CallError& error) {
        QTimer::singleShot(0, context, [callback, error] { callback(Failure{error}); });
    };
    const RequestBuilder builder(route);
    const auto request = builder.modelList();
    if (!request)
        return fail(request.error());
    const auto lane = m_lanes->laneFor(request->url(), route);
    if (!lane)
        return fail(lane.error());
    new ModelListRequest(
        (*lane)->get(*request), (*lane)->key().isProxied(), builder.redactor(), context, std::move(callback));
}

void GatewayClient::openConnections(
    const Route& route, int calls, QObject* context, std::function<void()> callback)
{
    const QUrl url(route.connection.baseUrl);
    const auto places = m_lanes->placesFor(url, route, calls);
    auto* const opening = new ConnectionOpening(context, std::move(callback));
    if (places) {
        for (const LanePool::Places& some : *places)
            opening->open(*some.lane, url, some.calls);
    }
    opening->begun();
}

} // namespace Fluxscope
