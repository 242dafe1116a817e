// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/keystore.h"

namespace Fluxscope {

/// Keeps secrets in the system keychain (Secret Service, KWallet, or what the system has) under the service
/// name `fluxscope`. There is no fallback to a file: without a keychain every call fails with Unavailable.
/// To be destroyed when no event loop runs any more.
class KeychainKeyStore final : public KeyStore
{
public:
    void read(const QString& name, QObject* context, ReadCallback callback) override;
    void write(const QString& name, const Secret& secret, QObject* context, WriteCallback callback) override;
    void remove(const QString& name, QObject* context, WriteCallback callback) override;

private:
    void explainFailure(QObject* context, WriteCallback callback);

    // Jobs belong to the store, not to the context: QtKeychain's answers go to the job without looking
    // whether it is still there, so a job that died with a closed dialog would crash the program.
    QObject m_jobs;
};

} // namespace Fluxscope
