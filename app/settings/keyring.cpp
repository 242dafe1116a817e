// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/keyring.h"

#include "core/origin.h"

#include <QPointer>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

QString originOf(const Connection& connection)
{
    return origin(QUrl(connection.baseUrl));
}

QString keyName(const QString& origin)
{
    return u"key:"_s + origin;
}

/// Under this name stands which origin a connection's key was stored for. It is no secret, but it lies beside
/// the key so that both come and go together.
QString originName(const Connection& connection)
{
    return u"origin:"_s + connection.id.toString(QUuid::WithoutBraces);
}

/// Empty: the connection uses no proxy.
QString proxyName(const ProxyChoice& proxy)
{
    switch (proxy.kind) {
    case ProxyChoice::Kind::None:
        return {};
    case ProxyChoice::Kind::System:
        return u"proxy:system"_s;
    case ProxyChoice::Kind::Http:
    case ProxyChoice::Kind::Socks5:
        break;
    }
    return u"proxy:%1@%2:%3"_s.arg(proxy.user, proxy.host).arg(proxy.port);
}

/// The callback, unless its context is gone.
template <class T>
std::function<void(const T&)> guarded(QObject* context, std::function<void(const T&)> callback)
{
    return [guard = QPointer<QObject>(context), callback = std::move(callback)](const T& result) {
        if (guard)
            callback(result);
    };
}

KeyStore::WriteCallback guarded(QObject* context, KeyStore::WriteCallback callback)
{
    return [guard = QPointer<QObject>(context), callback = std::move(callback)](
               std::optional<KeyStoreError> error) {
        if (guard)
            callback(error);
    };
}

} // namespace

Result<Secret, KeyProblem> keyFromText(const QString& text)
{
    const QString key = text.trimmed();
    if (key.isEmpty())
        return Failure{KeyProblem::Empty};
    const auto has = [&key](auto isWrong) { return std::any_of(key.cbegin(), key.cend(), isWrong); };
    if (has([](QChar c) { return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0); }))
        return Failure{KeyProblem::ControlCharacter};
    if (has([](QChar c) { return c.isSpace(); }))
        return Failure{KeyProblem::InnerSpace};
    if (has([](QChar c) { return c.unicode() > 0x7e; }))
        return Failure{KeyProblem::NotAscii};
    return Secret(key.toLatin1());
}

KeyRing::KeyRing(const Secret& environmentKey, KeyStore& session, KeyStore& keychain, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_keychain(keychain)
{
    const auto key = keyFromText(QString::fromUtf8(environmentKey.reveal()));
    if (key.hasValue())
        m_environmentKey = key.value();
    else if (key.error() != KeyProblem::Empty)
        m_environmentProblem = key.error();
}

void KeyRing::lookUp(const Connection& connection, QObject* context, LookupCallback callback)
{
    KeyLookup fixed;
    if (connection.demo)
        fixed = {.key = Secret("sk-demo"_ba), .source = KeySource::Demo, .otherOrigin = {}, .error = {}};
    else if (!m_environmentKey.isEmpty())
        fixed = {.key = m_environmentKey, .source = KeySource::Environment, .otherOrigin = {}, .error = {}};
    if (fixed.source == KeySource::None) {
        lookUpStored(connection, context, std::move(callback));
        return;
    }
    QMetaObject::invokeMethod(
        this, [fixed, found = guarded<KeyLookup>(context, std::move(callback))] { found(fixed); },
        Qt::QueuedConnection);
}

void KeyRing::lookUpStored(const Connection& connection, QObject* context, LookupCallback callback)
{
    Found found = guarded<KeyLookup>(context, std::move(callback));
    read(
        keyName(originOf(connection)), [this, connection, found = std::move(found)](const KeyLookup& lookup) {
            if (lookup.source == KeySource::None)
                findOtherOrigin(connection, lookup, found);
            else
                found(lookup);
        });
}

void KeyRing::store(const Connection& connection, const Secret& key, QObject* context, WriteCallback callback)
{
    const QString origin = originOf(connection);
    WriteCallback done = [this, callback = guarded(context, std::move(callback))](
                             std::optional<KeyStoreError> error) {
        emit changed();
        callback(error);
    };
    write(keyName(origin), key, connection.keyPlace,
        [this, connection, origin, done = std::move(done)](std::optional<KeyStoreError> error) {
            if (error)
                done(error);
            else
                write(originName(connection), Secret(origin.toUtf8()), connection.keyPlace, done);
        });
}

void KeyRing::remove(const Connection& connection, QObject* context, WriteCallback callback)
{
    WriteCallback done = [this, callback = guarded(context, std::move(callback))](
                             std::optional<KeyStoreError> error) {
        emit changed();
        callback(error);
    };
    erase(keyName(originOf(connection)),
        [this, connection, done = std::move(done)](std::optional<KeyStoreError> error) {
            if (error)
                done(error);
            else
                erase(originName(connection), done);
        });
}

void KeyRing::adopt(
    const Connection& connection, const QString& otherOrigin, QObject* context, WriteCallback callback)
{
    read(keyName(otherOrigin),
        [this, connection, context = QPointer<QObject>(context), callback = std::move(callback)](
            const KeyLookup& lookup) {
            if (!context)
                return;
            if (lookup.source == KeySource::None)
                callback(lookup.error.value_or(KeyStoreError::Failed));
            else
                store(connection, lookup.key, context, callback);
        });
}

void KeyRing::lookUpProxyPassword(
    const Connection& connection, QObject* context, KeyStore::ReadCallback callback)
{
    // Without a user there is nothing to sign in with, and loopback never goes through a proxy: the keychain
    // is not bothered.
    const bool isNeeded =
        !connection.demo && !connection.proxy.user.isEmpty() && !isLoopback(QUrl(connection.baseUrl));
    const QString name = isNeeded ? proxyName(connection.proxy) : QString();
    auto found = guarded<Result<std::optional<Secret>, KeyStoreError>>(context, std::move(callback));
    if (name.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [found = std::move(found)] { found(std::optional<Secret>()); }, Qt::QueuedConnection);
        return;
    }
    read(name, [found = std::move(found)](const KeyLookup& lookup) {
        if (lookup.source != KeySource::None)
            found(std::optional(lookup.key));
        else if (lookup.error)
            found(Failure{*lookup.error});
        else
            found(std::optional<Secret>());
    });
}

void KeyRing::storeProxyPassword(const Connection& connection, const Secret& password, KeyPlace place,
    QObject* context, WriteCallback callback)
{
    const QString name = proxyName(connection.proxy);
    WriteCallback done = guarded(context, std::move(callback));
    if (name.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done(std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    write(name, password, place, [this, done = std::move(done)](std::optional<KeyStoreError> error) {
        if (!error)
            emit changed();
        done(error);
    });
}

void KeyRing::forgetUnused(
    const QList<Connection>& before, const QList<Connection>& left, QObject* context, WriteCallback callback)
{
    const auto hasLeft = [&left](auto isSame) { return std::any_of(left.cbegin(), left.cend(), isSame); };
    QStringList names;
    for (const Connection& one : before) {
        if (!hasLeft([&one](const Connection& other) { return other.id == one.id; })) {
            names.append(originName(one));
            if (!hasLeft([&one](const Connection& other) { return originOf(other) == originOf(one); }))
                names.append(keyName(originOf(one)));
        }
        const QString proxy = proxyName(one.proxy);
        if (!hasLeft([&proxy](const Connection& other) { return proxyName(other.proxy) == proxy; }))
            names.append(proxy);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    WriteCallback done = guarded(context, std::move(callback));
    if (names.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done(std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    eraseAll(names, std::nullopt, [this, done = std::move(done)](std::optional<KeyStoreError> error) {
        emit changed();
        done(error);
    });
}

void KeyRing::probeKeychain(QObject* context, std::function<void(bool)> callback)
{
    m_keychain.read(u"probe"_s, this,
        [context = QPointer<QObject>(context), callback = std::move(callback)](
            const Result<std::optional<Secret>, KeyStoreError>& result) {
            // A locked keychain is there: it opens when the user unlocks it.
            if (context)
                callback(result.hasValue() || result.error() == KeyStoreError::Denied);
        });
}

void KeyRing::read(const QString& name, const Found& found)
{
    const auto askKeychain = [this, name, found] {
        m_keychain.read(name, this, [found](const Result<std::optional<Secret>, KeyStoreError>& result) {
            KeyLookup lookup;
            if (!result.hasValue()) {
                lookup.error = result.error();
            } else if (const auto& secret = result.value()) {
                lookup.key = *secret;
                lookup.source = KeySource::Keychain;
            }
            found(lookup);
        });
    };
    m_session.read(
        name, this, [found, askKeychain](const Result<std::optional<Secret>, KeyStoreError>& result) {
            if (result.hasValue() && result.value())
                found({.key = *result.value(), .source = KeySource::Session, .otherOrigin = {}, .error = {}});
            else
                askKeychain();
        });
}

void KeyRing::findOtherOrigin(const Connection& connection, const KeyLookup& lookup, const Found& found)
{
    read(originName(connection), [this, connection, lookup, found](const KeyLookup& entry) {
        const QString other = QString::fromUtf8(entry.key.reveal());
        if (entry.source == KeySource::None || other == originOf(connection)) {
            found(lookup);
            return;
        }
        // Another connection may have removed the key of that origin.
        read(keyName(other), [lookup, other, found](const KeyLookup& key) {
            KeyLookup answer = lookup;
            if (key.source != KeySource::None)
                answer.otherOrigin = other;
            found(answer);
        });
    });
}

void KeyRing::write(const QString& name, const Secret& secret, KeyPlace place, WriteCallback done)
{
    KeyStore& target = place == KeyPlace::Session ? m_session : m_keychain;
    KeyStore& other = place == KeyPlace::Session ? m_keychain : m_session;
    target.write(
        name, secret, this, [this, name, &other, done = std::move(done)](std::optional<KeyStoreError> error) {
            if (error) {
                done(error);
                return;
            }
            other.remove(name, this, [done](std::optional<KeyStoreError> removal) {
                done(removal == KeyStoreError::Unavailable ? std::nullopt : removal);
            });
        });
}

void KeyRing::erase(const QString& name, WriteCallback done)
{
    m_session.remove(name, this, [this, name, done = std::move(done)](std::optional<KeyStoreError>) {
        m_keychain.remove(name, this, [done](std::optional<KeyStoreError> error) {
            done(error == KeyStoreError::Unavailable ? std::nullopt : error);
        });
    });
}

void KeyRing::eraseAll(
    const QStringList& names, std::optional<KeyStoreError> firstError, const WriteCallback& done)
{
    if (names.isEmpty()) {
        done(firstError);
        return;
    }
    erase(names.constFirst(),
        [this, rest = names.sliced(1), firstError, done](
            std::optional<KeyStoreError> error) { eraseAll(rest, firstError ? firstError : error, done); });
}

} // namespace Fluxscope
