// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/gatewayclient.h"
#include "settings/fakekeystore.h"
#include "settings/keyring.h"
#include "settings/settings.h"

#include <QTemporaryDir>

#include <deque>
#include <functional>
#include <utility>

namespace Fluxscope {

/// A gateway that answers nothing by itself: it keeps what it was asked, and the test answers.
class SilentGateway final : public GatewayClient
{
public:
    void requestModels(const Route& route, QObject* context, ModelsCallback callback) override
    {
        Q_UNUSED(context)
        asked.append(route);
        m_callbacks.push_back(std::move(callback));
    }

    /// Answers the oldest question.
    void answer(const Result<QList<ModelEntry>, CallError>& models)
    {
        const ModelsCallback callback = std::move(m_callbacks.front());
        m_callbacks.pop_front();
        callback(models);
    }

    QList<Route> asked;

private:
    std::deque<ModelsCallback> m_callbacks;
};

/// The rooms below the window, on a settings file of their own and key stores in memory.
struct RoomsOnTrial
{
    explicit RoomsOnTrial(const Secret& environmentKey = Secret())
        : keys(environmentKey, session, keychain)
    { }

    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("fluxscope.ini")); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("fluxscope.ini"))};
    FakeKeyStore session;
    FakeKeyStore keychain;
    KeyRing keys;
    SilentGateway gateway;
};

} // namespace Fluxscope
