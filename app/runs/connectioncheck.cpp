// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/connectioncheck.h"

#include "net/usedproxy.h"

#include <QUrl>

namespace Fluxscope {

namespace {

using Outcome = ConnectionCheck::Outcome;

/// What a failure says of the steps before it: each step needs the ones before.
ConnectionCheck::Report failed(const CallError& error, const Route& route, ConnectionCheck::Report report)
{
    report.error = error;
    const bool usesTls = QUrl(route.connection.baseUrl).scheme() == u"https";
    const Outcome proxyPassed = report.usedProxy ? Outcome::Passed : Outcome::Untried;

    if (error.code == ErrorCode::ProxyFailed || error.code == ErrorCode::ProxyAuthentication) {
        report.proxy = Outcome::Failed;
        return report;
    }
    if (error.kind == ErrorKind::Tls) {
        report.proxy = proxyPassed;
        report.host = Outcome::Passed;
        report.tls = Outcome::Failed;
        return report;
    }
    if (error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout) {
        report.host = Outcome::Failed;
        return report;
    }
    report.proxy = proxyPassed;
    report.host = Outcome::Passed;
    report.tls = usesTls ? Outcome::Passed : Outcome::Untried;
    if (error.kind == ErrorKind::Auth)
        report.key = Outcome::Failed;
    else
        report.modelList = Outcome::Failed;
    return report;
}

ConnectionCheck::Report passed(int models, const Route& route, ConnectionCheck::Report report)
{
    report.proxy = report.usedProxy ? Outcome::Passed : Outcome::Untried;
    report.host = Outcome::Passed;
    report.tls = QUrl(route.connection.baseUrl).scheme() == u"https" ? Outcome::Passed : Outcome::Untried;
    report.key = route.key.isEmpty() ? Outcome::Untried : Outcome::Passed;
    report.modelList = Outcome::Passed;
    report.models = models;
    return report;
}

} // namespace

ConnectionCheck::ConnectionCheck(GatewayClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
{ }

void ConnectionCheck::start(const Route& route)
{
    const int generation = ++m_generation;
    Report begun;
    begun.usedProxy = usedProxyAddress(route);
    m_client.requestModels(
        route, this, [this, generation, route, begun](const Result<QList<ModelEntry>, CallError>& answer) {
            if (generation != m_generation)
                return;
            emit finished(answer.hasValue() ? passed(static_cast<int>(answer.value().size()), route, begun)
                                            : failed(answer.error(), route, begun));
        });
}

Result<int, CaFileError> ConnectionCheck::certificatesIn(const QString& file)
{
    return Fluxscope::certificatesIn(file);
}

} // namespace Fluxscope
