// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callerror.h"
#include "core/connection.h"
#include "core/result.h"
#include "net/cafile.h"
#include "net/gatewayclient.h"

#include <QObject>

#include <optional>

namespace Fluxscope {

/// Tries a connection without making a billed call: it asks for the model list, which takes proxy, TLS and
/// key. It cannot test credit: the list is answered even while the account is blocked.
class ConnectionCheck : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionCheck)

public:
    using CaFileError = Fluxscope::CaFileError;

    /// How far the check came. A step that an earlier failure kept from being tried is Untried.
    enum class Outcome { Untried, Passed, Failed };

    struct Report
    {
        /// What the request went through, without user; nullopt: no proxy.
        std::optional<ProxyChoice> usedProxy;
        Outcome proxy = Outcome::Untried; ///< stays Untried if no proxy is in use
        Outcome host = Outcome::Untried; ///< found and answering
        Outcome tls = Outcome::Untried; ///< stays Untried for plain http
        Outcome key = Outcome::Untried;
        Outcome modelList = Outcome::Untried;
        int models = 0; ///< how many models the list has
        std::optional<CallError> error; ///< why the failed step failed
    };

    /// `client` outlives the check.
    explicit ConnectionCheck(GatewayClient& client, QObject* parent = nullptr);

    /// A check that is still under way is overtaken; only the last one is reported.
    void start(const Route& route);

    /// How many certificates a CA file holds, one or more.
    [[nodiscard]] static Result<int, CaFileError> certificatesIn(const QString& file);

signals:
    void finished(const Fluxscope::ConnectionCheck::Report& report);

private:
    GatewayClient& m_client;
    int m_generation = 0;
};

} // namespace Fluxscope
