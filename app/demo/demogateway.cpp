// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demogateway.h"

#include "demo/answer.h"
#include "demo/httpconnection.h"
#include "demo/mixture.h"
#include "demo/modellist.h"
#include "demo/responseplans.h"
#include "demo/wireshape.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto CountTokensPath = "/anthropic/v1/messages/count_tokens";
constexpr auto ModelsPath = "/v1/models";

std::optional<ApiShape> shapeOf(const QByteArray& path)
{
    if (path == "/v1/chat/completions") {
        return ApiShape::Chat;
    }
    if (path == "/v1/responses") {
        return ApiShape::Responses;
    }
    if (path == "/anthropic/v1/messages" || path == CountTokensPath) {
        return ApiShape::Messages;
    }
    return std::nullopt;
}

// x-api-key is the Anthropic way; Bearer works on every path.
QByteArray presentedKey(const HttpRequest& request)
{
    const QByteArray authorization = request.header("authorization");
    if (authorization.toLower().startsWith("bearer ")) {
        return authorization.mid(7).trimmed();
    }
    return request.header("x-api-key");
}

// What FluxRouter answers to a model id that it does not know differs by path.
GatewayError unknownModelError(const ApiRequest& request)
{
    GatewayError error = badRequestError(u"Invalid model name: "_s + request.model, u"invalid_model"_s);
    if (request.shape == ApiShape::Responses) {
        error.status = 401;
        error.openAiType = u"authentication_error"_s;
    } else if (request.shape == ApiShape::Messages) {
        error.status = 403;
        error.anthropicType = u"permission_error"_s;
    }
    return error;
}

} // namespace

DemoGateway::DemoGateway(QObject* parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &DemoGateway::acceptConnections);
}

bool DemoGateway::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port)) {
        return false;
    }
    m_redirectTarget = url();
    m_redirectTarget.setPath(u"/v1/redirected"_s);
    return true;
}

QUrl DemoGateway::url() const
{
    QUrl address;
    address.setScheme(u"http"_s);
    address.setHost(u"127.0.0.1"_s);
    address.setPort(port());
    return address;
}

void DemoGateway::acceptConnections()
{
    while (QTcpSocket* const socket = m_server.nextPendingConnection()) {
        auto* const connection = new HttpConnection(socket, this);
        connect(connection, &HttpConnection::requestReceived, this,
            [this, connection](const HttpRequest& request) {
                QString model;
                const ResponsePlan plan = planFor(request, model);
                emit requestAnswered(request.method, request.path(), model);
                connection->respond(plan);
            });
    }
}

ResponsePlan DemoGateway::planFor(const HttpRequest& request, QString& model)
{
    m_lastRequest = request;
    if (request.method == "POST") {
        ++m_postCount;
    }

    const QByteArray path = request.path();
    const std::optional<ApiShape> shape = shapeOf(path);
    if (!shape && path != ModelsPath) {
        return errorPlan(ApiShape::Chat, unknownPathError(), {});
    }
    const QByteArray allowed = shape ? "POST" : "GET";
    if (request.method != allowed) {
        return errorPlan(ApiShape::Chat, wrongMethodError(), {}, {{"Allow", allowed}});
    }
    const QByteArray key = presentedKey(request);
    if (key.isEmpty()) {
        return errorPlan(shape.value_or(ApiShape::Chat), missingKeyError(), {});
    }
    return shape ? planForPost(request, key, *shape, model) : jsonPlan(modelListJson());
}

ResponsePlan DemoGateway::planForPost(
    const HttpRequest& request, const QByteArray& key, ApiShape shape, QString& model)
{
    std::variant<ApiRequest, GatewayError> read = readApiRequest(shape, request.body);
    if (const GatewayError* const mistake = std::get_if<GatewayError>(&read)) {
        return errorPlan(shape, *mistake, {});
    }
    auto& api = std::get<ApiRequest>(read);
    api.key = key;
    model = api.model;
    if (request.path() == CountTokensPath) {
        return jsonPlan(compactJson({{u"input_tokens"_s, countInputTokens(api)}}));
    }
    if (shape == ApiShape::Messages && !api.maxTokens) {
        return errorPlan(shape, badRequestError(u"max_tokens: Field required"_s, {}), model);
    }
    return planForModel(api);
}

ResponsePlan DemoGateway::planForModel(const ApiRequest& request)
{
    if (const std::optional<GatewayError> error = scriptedError(request.model)) {
        return errorPlan(request.shape, withKey(*error, request.key), request.model);
    }

    const ListedModel* const listed = findListedModel(request.model);
    if (listed != nullptr && !listed->isChat) {
        return errorPlan(request.shape,
            badRequestError(request.model + u" is not a chat model."_s, u"invalid_model"_s), request.model);
    }
    std::optional<Scenario> scenario =
        listed != nullptr ? std::optional(Scenario()) : findScenario(request.model);
    if (!scenario) {
        return errorPlan(request.shape, unknownModelError(request), request.model);
    }

    const int turn = m_turns[request.model]++;
    if (const std::optional<GatewayError> error = applyMixture(*scenario, turn)) {
        return errorPlan(request.shape, withKey(*error, request.key), request.model);
    }
    const Answer answer = composeAnswer(request, *scenario, turn);
    const int pace = m_tokensPerSecond * answer.served->speedPercent / 100;
    return answerPlan(request, *scenario, answer, pace, m_redirectTarget);
}

} // namespace Fluxscope
