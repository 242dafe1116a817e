// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUuid>

namespace Fluxscope {

/// Which proxy a connection goes through. Loopback never goes through one.
struct ProxyChoice
{
    enum class Kind { System, None, Http, Socks5 };

    Kind kind = Kind::System;
    QString host;
    quint16 port = 0;
    QString user; ///< the password is a secret and lives in a KeyStore

    bool operator==(const ProxyChoice&) const = default;
};

/// Where the user keeps the key of a connection.
enum class KeyPlace {
    Session, ///< in memory until the program ends
    Keychain, ///< in the system keychain
};

/// One gateway the user talks to. The key is never part of it.
struct Connection
{
    QUuid id;
    QString name;
    QString baseUrl; ///< the root that Endpoints made of what the user typed
    KeyPlace keyPlace = KeyPlace::Session;
    ProxyChoice proxy;
    QString caFile; ///< PEM file with certificates trusted beside the system's; empty: none
    bool demo = false; ///< the built-in demo gateway

    bool operator==(const Connection&) const = default;
};

} // namespace Fluxscope
