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

    /// Asks the ring whether a password is stored for the proxy as edited.
    void lookUp(const Connection& connection);
    /// The password that is typed, else the stored one, else an empty one.
    [[nodiscard]] Secret password() const;
    /// Keeps a typed password. `done` runs once, later.
    void save(const Connection& connection, const Done& done);

    void retranslate();

signals:
    void changed();

private:
    void makeRows(QFormLayout* rows);
    [[nodiscard]] bool needsAddress() const;
    void refresh();

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
    Secret m_stored;
    bool m_hasSaveError = false;
    int m_generation = 0;
};

} // namespace Fluxscope::Ui
