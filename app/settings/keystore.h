// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace Fluxscope {

/// Why a key store did not do as asked.
enum class KeyStoreError {
    Unavailable, ///< there is no secret service to talk to
    Denied, ///< locked, or the user said no
    Failed,
};

/// Keeps secrets by name: a key by the origin it belongs to, a proxy password by the proxy's address. Each
/// callback runs exactly once and never before the call has returned, unless `context` is gone by then.
class KeyStore
{
public:
    using ReadCallback = std::function<void(const Result<std::optional<Secret>, KeyStoreError>&)>;
    using WriteCallback = std::function<void(std::optional<KeyStoreError>)>;

    KeyStore() = default;
    virtual ~KeyStore() = default;
    Q_DISABLE_COPY_MOVE(KeyStore)

    /// nullopt in the result: the store works and holds no such secret.
    virtual void read(const QString& name, QObject* context, ReadCallback callback) = 0;
    virtual void write(
        const QString& name, const Secret& secret, QObject* context, WriteCallback callback) = 0;
    /// Removing what is not there succeeds.
    virtual void remove(const QString& name, QObject* context, WriteCallback callback) = 0;
};

} // namespace Fluxscope
