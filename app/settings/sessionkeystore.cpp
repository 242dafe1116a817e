// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/sessionkeystore.h"

#include <utility>

namespace Fluxscope {

void SessionKeyStore::read(const QString& name, QObject* context, ReadCallback callback)
{
    std::optional<Secret> secret;
    if (const auto found = m_secrets.constFind(name); found != m_secrets.cend())
        secret = *found;
    QMetaObject::invokeMethod(
        context, [secret, callback = std::move(callback)] { callback(secret); }, Qt::QueuedConnection);
}

void SessionKeyStore::write(
    const QString& name, const Secret& secret, QObject* context, WriteCallback callback)
{
    m_secrets.insert(name, secret);
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback)] { callback(std::nullopt); }, Qt::QueuedConnection);
}

void SessionKeyStore::remove(const QString& name, QObject* context, WriteCallback callback)
{
    m_secrets.remove(name);
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback)] { callback(std::nullopt); }, Qt::QueuedConnection);
}

} // namespace Fluxscope
