// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connection.h"
#include "settings/keystore.h"

#include <QWidget>

#include <functional>
#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace Fluxscope {
class GatewayClient;
class KeyRing;
class Settings;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class CaFileEditor;
class CheckPanel;
class KeyEditor;
class ProxyEditor;
class Remark;

/// The form of one connection. Nothing leaves it before save().
class ConnectionEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionEditor)

public:
    /// What every connection is edited with; the three rooms outlive the editor.
    struct Rooms
    {
        Settings& settings;
        KeyRing& keys;
        GatewayClient& client;
        /// The connection that the command line put in force for this window.
        std::optional<Connection> fixed;
    };

    ConnectionEditor(const Rooms& rooms, const Connection& connection, QWidget* parent = nullptr);

    /// As edited. A base URL that cannot be read stays the one of before.
    [[nodiscard]] Connection connection() const;
    /// The name, or what stands for it while it is empty.
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isValid() const;
    /// Puts the cursor into the first field that is not valid.
    void focusProblem();
    void focusName();
    void focusKey();
    void focusCaFile();

    /// Keeps, moves or removes the secrets. `done` runs once, later, with whether all of it worked.
    void saveSecrets(const std::function<void(bool isSaved)>& done);

signals:
    void changed();
    /// Something appeared that the user asked for and should see.
    void partRevealed(QWidget* part);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void checkBaseUrl();
    [[nodiscard]] QString currentOrigin() const;
    [[nodiscard]] bool isInForce() const;
    void forgetSecretsOfOthers();
    void lookUpSecrets();
    void check();
    void startCheck();

    Rooms m_rooms;
    Connection m_before;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_baseUrlLabel;
    QLineEdit* m_baseUrl;
    Remark* m_baseUrlRemark;
    KeyEditor* m_key;
    ProxyEditor* m_proxy;
    CaFileEditor* m_caFile;
    CheckPanel* m_check;
    QString m_root; ///< empty: the text is no base URL
    std::optional<QString> m_keyOrigin; ///< of the key that was asked for
    std::optional<ProxyChoice> m_passwordProxy; ///< of the password that was asked for
};

} // namespace Fluxscope::Ui
