// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connection.h"
#include "core/result.h"
#include "core/secret.h"
#include "settings/keystore.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace Fluxscope {

/// Where the key in force comes from.
enum class KeySource { None, Environment, Session, Keychain, Demo };

/// The key for a connection.
struct KeyLookup
{
    Secret key; ///< empty: there is none
    KeySource source = KeySource::None;
    /// No key is stored for this origin, but this connection had one for that other origin: the user is asked
    /// once, naming both.
    std::optional<QString> otherOrigin;
    std::optional<KeyStoreError> error; ///< the keychain could not be asked
};

/// What is wrong with a key that was typed or pasted.
enum class KeyProblem { Empty, InnerSpace, ControlCharacter, NotAscii };

/// Trims both ends; refuses everything outside 0x21-0x7E inside, because Qt checks no header value and a line
/// break would add headers to the request.
[[nodiscard]] Result<Secret, KeyProblem> keyFromText(const QString& text);

/// Finds the key in force: FLUX_API_KEY, then this session's, then the keychain's. A stored key belongs to
/// one origin; beside it the ring keeps, by connection, which origin that was.
class KeyRing : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyRing)

public:
    using LookupCallback = std::function<void(const KeyLookup&)>;
    using WriteCallback = KeyStore::WriteCallback;

    /// `environmentKey` is the value of FLUX_API_KEY, empty if it is not set. The stores outlive the ring.
    KeyRing(const Secret& environmentKey, KeyStore& session, KeyStore& keychain, QObject* parent = nullptr);

    /// What is wrong with FLUX_API_KEY, which then counts as not set; nullopt if it is fine or not set.
    [[nodiscard]] std::optional<KeyProblem> environmentProblem() const { return m_environmentProblem; }

    /// FLUX_API_KEY; empty: not set, or no key.
    [[nodiscard]] const Secret& environmentKey() const { return m_environmentKey; }

    /// The callback runs once, later, unless `context` or the ring is gone by then; so do all others here.
    /// The environment's key is never given to the demo gateway, which has `sk-demo`.
    void lookUp(const Connection& connection, QObject* context, LookupCallback callback);

    /// As lookUp(), among this session's and the keychain's keys alone.
    void lookUpStored(const Connection& connection, QObject* context, LookupCallback callback);

    /// Keeps a key for the connection's origin where connection.keyPlace says; it is removed from the other
    /// place.
    void store(const Connection& connection, const Secret& key, QObject* context, WriteCallback callback);
    /// Removes the key of the connection's origin from both places. Where there is no keychain, there is
    /// nothing to remove from it.
    void remove(const Connection& connection, QObject* context, WriteCallback callback);

    /// Lets this origin use the key that was stored for `otherOrigin`, after the user agreed. The other
    /// origin keeps it too. Failed: there is no such key any more.
    void adopt(
        const Connection& connection, const QString& otherOrigin, QObject* context, WriteCallback callback);

    /// The password of the connection's own proxy, else of the system's; from the session, else from the
    /// keychain. nullopt in the result: none is stored, or the connection uses no proxy.
    void lookUpProxyPassword(const Connection& connection, QObject* context, KeyStore::ReadCallback callback);
    void storeProxyPassword(const Connection& connection, const Secret& password, KeyPlace place,
        QObject* context, WriteCallback callback);

    /// Removes the keys of connections that are not `left` any more, but for those of an origin that one of
    /// them still has, and the passwords of proxies that none of them uses.
    void forgetUnused(const QList<Connection>& before, const QList<Connection>& left, QObject* context,
        WriteCallback callback);

    /// Whether a keychain is there, found out by reading from it.
    void probeKeychain(QObject* context, std::function<void(bool)> callback);

signals:
    /// A key or a proxy password was stored, or a key removed: what was looked up is to be read again.
    void changed();

private:
    /// A secret and where it was; or none, and why the keychain could not be asked, if that is so.
    using Found = std::function<void(const KeyLookup&)>;

    void read(const QString& name, const Found& found);
    void findOtherOrigin(const Connection& connection, const KeyLookup& lookup, const Found& found);
    void write(const QString& name, const Secret& secret, KeyPlace place, WriteCallback done);
    void erase(const QString& name, WriteCallback done);
    void eraseAll(
        const QStringList& names, std::optional<KeyStoreError> firstError, const WriteCallback& done);

    KeyStore& m_session;
    KeyStore& m_keychain;
    Secret m_environmentKey;
    std::optional<KeyProblem> m_environmentProblem;
};

} // namespace Fluxscope
