// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connection.h"
#include "core/redaction.h"
#include "net/gatewayclient.h"
#include "settings/keyring.h"

#include <QObject>

#include <optional>

namespace Fluxscope {

class Settings;

/// The connection in force - the command line's, else the chosen one - with its key. The one place that says
/// where the next call goes and whether it may leave.
class ActiveConnection : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActiveConnection)

public:
    /// Why a call cannot leave as things stand.
    enum class Obstacle {
        KeyPending, ///< the keychain has not answered yet
        NoKey,
        KeyOfOtherOrigin, ///< lookup().otherOrigin has one; the user is asked
        PlainHttp, ///< the origin is neither https nor loopback, and the user has not confirmed it
    };

    /// `fixed` is the command line's connection, which wins over the settings; never saved. Both rooms
    /// outlive this.
    ActiveConnection(
        Settings& settings, KeyRing& keys, std::optional<Connection> fixed, QObject* parent = nullptr);

    [[nodiscard]] const Connection& connection() const { return m_connection; }
    [[nodiscard]] bool isFixed() const { return m_fixed.has_value(); }
    /// Empty until the keychain has answered; see Obstacle::KeyPending.
    [[nodiscard]] const KeyLookup& lookup() const { return m_lookup; }
    [[nodiscard]] std::optional<Obstacle> obstacle() const;
    [[nodiscard]] Route route() const;
    /// Masks the secrets of route(), wherever else the user may have typed them. While isPending() it does
    /// not know them.
    [[nodiscard]] Redactor redactor() const;

    /// Whether the keychain has not answered yet, so that route() has no secrets.
    [[nodiscard]] bool isPending() const { return m_pending > 0; }

    /// Asks the key ring again; `changed` follows.
    void reload();

signals:
    void changed();

private:
    Settings& m_settings;
    KeyRing& m_keys;
    std::optional<Connection> m_fixed;
    Connection m_connection;
    KeyLookup m_lookup;
    Secret m_proxyPassword;
    int m_pending = 0; ///< lookups that have not answered
    int m_generation = 0; ///< answers of earlier reloads are passed over
};

} // namespace Fluxscope
