// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/keystore.h"

#include <QMap>

#include <optional>
#include <utility>

namespace Fluxscope {

/// A key store in memory that fails, or says nothing, on demand.
class FakeKeyStore final : public KeyStore
{
public:
    void read(const QString& name, QObject* context, ReadCallback callback) override
    {
        ++reads;
        if (isSilent)
            return;
        Result<std::optional<Secret>, KeyStoreError> result = std::optional<Secret>();
        if (error)
            result = Failure{*error};
        else if (secrets.contains(name))
            result = std::optional(secrets.value(name));
        QMetaObject::invokeMethod(
            context, [result, callback = std::move(callback)] { callback(result); }, Qt::QueuedConnection);
    }

    void write(const QString& name, const Secret& secret, QObject* context, WriteCallback callback) override
    {
        if (!error)
            secrets.insert(name, secret);
        answer(context, std::move(callback));
    }

    void remove(const QString& name, QObject* context, WriteCallback callback) override
    {
        if (!error)
            secrets.remove(name);
        answer(context, std::move(callback));
    }

    QMap<QString, Secret> secrets;
    std::optional<KeyStoreError> error; ///< what every call ends with; nullopt: it succeeds
    bool isSilent = false; ///< no read is ever answered, as while a locked keychain asks its user
    int reads = 0;

private:
    void answer(QObject* context, WriteCallback callback) const
    {
        QMetaObject::invokeMethod(
            context, [result = error, callback = std::move(callback)] { callback(result); },
            Qt::QueuedConnection);
    }
};

} // namespace Fluxscope
