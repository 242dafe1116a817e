// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connection.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace Fluxscope {
class KeyRing;
class Settings;
} // namespace Fluxscope

namespace Fluxscope::Ui {

/// Asks for the proxy's user name and password after a call has failed for lack of them.
class ProxySignInDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxySignInDialog)

public:
    /// Both rooms outlive the dialog.
    ProxySignInDialog(
        Settings& settings, KeyRing& keys, const Connection& connection, QWidget* parent = nullptr);

private:
    void store();
    /// The user name may be another one than before, to which the stored password belonged.
    void forgetFormer(const QList<Connection>& before);

    Settings& m_settings;
    KeyRing& m_keys;
    Connection m_connection;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QCheckBox* m_keepInKeychain;
    QLabel* m_problem;
};

} // namespace Fluxscope::Ui
