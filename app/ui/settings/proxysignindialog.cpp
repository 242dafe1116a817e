// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/proxysignindialog.h"

#include "settings/keyring.h"
#include "settings/settings.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace Fluxscope::Ui {

ProxySignInDialog::ProxySignInDialog(
    Settings& settings, KeyRing& keys, const Connection& connection, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_keys(keys)
    , m_connection(connection)
    , m_user(new QLineEdit(connection.proxy.user, this))
    , m_password(new QLineEdit(this))
    , m_keepInKeychain(new QCheckBox(tr("Keep the password in the system keychain"), this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Sign in to the proxy"));
    auto* note = new QLabel(connection.proxy.host.isEmpty()
            ? tr("The system's proxy asks who you are. Sign in, then send the call again.")
            : tr("The proxy %1 asks who you are. Sign in, then send the call again.")
                  .arg(connection.proxy.host),
        this);
    for (QLabel* label : {note, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_problem->hide();
    m_keepInKeychain->setToolTip(tr("Otherwise it is forgotten when Fluxscope ends."));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProxySignInDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QFormLayout(this);
    layout->addRow(note);
    layout->addRow(tr("User name"), m_user);
    layout->addRow(tr("Password"), m_password);
    layout->addRow(m_keepInKeychain);
    layout->addRow(m_problem);
    layout->addRow(buttons);
    (m_user->text().isEmpty() ? m_user : m_password)->setFocus();
}

void ProxySignInDialog::store()
{
    m_connection.proxy.user = m_user->text().trimmed();
    const QList<Connection> before = m_settings.connections();
    QList<Connection> connections = before;
    const auto stored = std::find_if(connections.begin(), connections.end(),
        [this](const Connection& connection) { return connection.id == m_connection.id; });
    if (stored != connections.end() && stored->proxy.user != m_connection.proxy.user) {
        stored->proxy.user = m_connection.proxy.user;
        m_settings.setConnections(connections);
    }
    m_keys.storeProxyPassword(m_connection, Secret(m_password->text().toUtf8()),
        m_keepInKeychain->isChecked() ? KeyPlace::Keychain : KeyPlace::Session, this,
        [this, before](std::optional<KeyStoreError> error) {
            if (!error) {
                forgetFormer(before);
                return;
            }
            m_problem->setText(
                tr("The system keychain did not take the password. Untick the box to keep it for this "
                   "session only."));
            m_problem->show();
        });
}

void ProxySignInDialog::forgetFormer(const QList<Connection>& before)
{
    m_keys.forgetUnused(before, m_settings.connections(), this, [this](std::optional<KeyStoreError> error) {
        if (!error) {
            accept();
            return;
        }
        m_problem->setText(
            tr("The password is kept, but the system keychain did not remove that of the former "
               "user name."));
        m_problem->show();
    });
}

} // namespace Fluxscope::Ui
