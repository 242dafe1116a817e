// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connection.h"
#include "settings/keyring.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace Fluxscope::Ui {

class Remark;

/// The rows of a form in which the proxy of one connection is chosen, with the sign-in it may ask for.
class ProxyEditor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyEditor)

public:
    using Done = std::function<void(std::optional<KeyStoreError>)>;

    /// Adds its rows to the form of `form`, which owns the widgets. `keys` outlives the editor.
    ProxyEditor(KeyRing& keys, const ProxyChoice& proxy, QFormLayout* rows, QWidget* form);

    [[nodiscard]] ProxyChoice proxy() const;
    /// Whether it can be used; if not, the sentence beside the field says why.
    [[nodiscard]] bool isValid() const;
    void focus();

    /// What was said of a stored password holds no longer: it belongs to the proxy as it was.
    void forget();
    /// Forgets, and asks the ring whether a password is stored for the proxy as edited.
    void lookUp(const Connection& connection);
    /// The password that is typed, else the stored one, else an empty one; nullopt: the keychain has not
    /// answered yet.
    [[nodiscard]] std::optional<Secret> password() const;
    /// Keeps a typed password for the proxy as edited. `done` runs once, later.
    void save(const Connection& connection, const Done& done);

    void retranslate();

signals:
    void changed();
    /// The proxy is another one, and no longer being typed.
    void settled();

private:
    void makeRows(QFormLayout* rows);
    [[nodiscard]] bool needsAddress() const;
    [[nodiscard]] bool signsIn() const;
    void refresh();
    void refreshPassword();

    KeyRing& m_keys;
    QLabel* m_kindLabel;
    QComboBox* m_kind;
    QLabel* m_hostLabel;
    QLineEdit* m_host;
    QLabel* m_portLabel;
    QSpinBox* m_port;
    QLabel* m_userLabel;
    QLineEdit* m_user;
    QLabel* m_passwordLabel;
    QLineEdit* m_password;
    QLabel* m_placeLabel;
    QComboBox* m_place;
    Remark* m_hostRemark;
    Remark* m_passwordRemark;
    ProxyChoice m_saved;
    bool m_hasSavedPassword = false; ///< one is stored for m_saved
    Secret m_stored;
    bool m_isLookedUp = false;
    bool m_hasSaveError = false;
    int m_generation = 0;
};

} // namespace Fluxscope::Ui
