// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/keystore.h"

#include <QHash>

namespace Fluxscope {

/// Keeps secrets in memory until the program ends; always there, never fails.
class SessionKeyStore final : public KeyStore
{
public:
    void read(const QString& name, QObject* context, ReadCallback callback) override;
    void write(const QString& name, const Secret& secret, QObject* context, WriteCallback callback) override;
    void remove(const QString& name, QObject* context, WriteCallback callback) override;

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace Fluxscope
