// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/keychainkeystore.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

const QString& service()
{
    static const QString name = u"fluxscope"_s;
    return name;
}

/// nullopt for OtherError, which has no meaning of its own: without a secret service it is what QtKeychain
/// 0.13 answers to everything.
std::optional<KeyStoreError> plainError(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeyStoreError::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeyStoreError::Unavailable;
    case QKeychain::CouldNotDeleteEntry:
        return KeyStoreError::Failed;
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::OtherError:
        break;
    }
    return std::nullopt;
}

void prepare(QKeychain::Job& job, const QString& name)
{
    job.setAutoDelete(true);
    job.setInsecureFallback(false);
    job.setKey(name);
}

} // namespace

void KeychainKeyStore::read(const QString& name, QObject* context, ReadCallback callback)
{
    auto* job = new QKeychain::ReadPasswordJob(service(), &m_jobs);
    prepare(*job, name);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, callback = std::move(callback)] {
        if (job->error() == QKeychain::NoError)
            callback(std::optional(Secret(job->textData().toUtf8())));
        else if (job->error() == QKeychain::EntryNotFound)
            callback(std::optional<Secret>());
        else
            callback(Failure{plainError(job->error()).value_or(KeyStoreError::Unavailable)});
    });
    job->start();
}

void KeychainKeyStore::write(
    const QString& name, const Secret& secret, QObject* context, WriteCallback callback)
{
    auto* job = new QKeychain::WritePasswordJob(service(), &m_jobs);
    prepare(*job, name);
    job->setTextData(QString::fromUtf8(secret.reveal()));
    QObject::connect(
        job, &QKeychain::Job::finished, context, [this, job, context, callback = std::move(callback)] {
            if (job->error() == QKeychain::OtherError)
                explainFailure(context, callback);
            else
                callback(plainError(job->error()));
        });
    job->start();
}

void KeychainKeyStore::remove(const QString& name, QObject* context, WriteCallback callback)
{
    auto* job = new QKeychain::DeletePasswordJob(service(), &m_jobs);
    prepare(*job, name);
    QObject::connect(
        job, &QKeychain::Job::finished, context, [this, job, context, callback = std::move(callback)] {
            if (job->error() == QKeychain::OtherError)
                explainFailure(context, callback);
            else
                callback(plainError(job->error()));
        });
    job->start();
}

void KeychainKeyStore::explainFailure(QObject* context, WriteCallback callback)
{
    // Whether a service is there at all is found out by reading: that fails only without one.
    read(u"probe"_s, context,
        [callback = std::move(callback)](const Result<std::optional<Secret>, KeyStoreError>& result) {
            callback(result.hasValue() ? KeyStoreError::Failed : result.error());
        });
}

} // namespace Fluxscope
