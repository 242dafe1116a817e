// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/proxyeditor.h"

#include "ui/settings/formrow.h"
#include "ui/widgets/remark.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <limits>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

ProxyEditor::ProxyEditor(KeyRing& keys, const ProxyChoice& proxy, QFormLayout* rows, QWidget* form)
    : QObject(form)
    , m_keys(keys)
    , m_kindLabel(new QLabel(form))
    , m_kind(new QComboBox(form))
    , m_hostLabel(new QLabel(form))
    , m_host(new QLineEdit(proxy.host, form))
    , m_portLabel(new QLabel(form))
    , m_port(new QSpinBox(form))
    , m_userLabel(new QLabel(form))
    , m_user(new QLineEdit(proxy.user, form))
    , m_passwordLabel(new QLabel(form))
    , m_password(new QLineEdit(form))
    , m_placeLabel(new QLabel(form))
    , m_place(new QComboBox(form))
    , m_hostRemark(new Remark(m_host, form))
    , m_passwordRemark(new Remark(m_password, form))
    , m_saved(proxy)
{
    using Kind = ProxyChoice::Kind;
    for (const Kind kind : {Kind::System, Kind::None, Kind::Http, Kind::Socks5})
        m_kind->addItem(QString(), QVariant::fromValue(kind));
    m_kind->setCurrentIndex(m_kind->findData(QVariant::fromValue(proxy.kind)));
    for (const KeyPlace place : {KeyPlace::Session, KeyPlace::Keychain})
        m_place->addItem(QString(), QVariant::fromValue(place));
    m_port->setRange(0, std::numeric_limits<quint16>::max());
    m_port->setValue(proxy.port);
    // Nobody has a proxy on port 0: it stands for "not set".
    m_port->setSpecialValueText(u" "_s);
    m_port->setGroupSeparatorShown(false);
    m_password->setEchoMode(QLineEdit::Password);
    makeRows(rows);

    const auto edited = [this] {
        m_hasSaveError = false;
        refresh();
        emit changed();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, edited);
    connect(m_host, &QLineEdit::textChanged, this, edited);
    connect(m_port, &QSpinBox::valueChanged, this, edited);
    connect(m_user, &QLineEdit::textChanged, this, edited);
    connect(m_password, &QLineEdit::textChanged, this, edited);
    connect(m_place, &QComboBox::currentIndexChanged, this, edited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProxyEditor::settled);
    connect(m_host, &QLineEdit::editingFinished, this, &ProxyEditor::settled);
    connect(m_port, &QSpinBox::editingFinished, this, &ProxyEditor::settled);
    connect(m_user, &QLineEdit::editingFinished, this, &ProxyEditor::settled);
    retranslate();
}

void ProxyEditor::makeRows(QFormLayout* rows)
{
    addRow(rows, m_kindLabel, m_kind);
    addRow(rows, m_hostLabel, m_host);
    addRow(rows, m_portLabel, m_port);
    rows->addRow(nullptr, m_hostRemark);
    addRow(rows, m_userLabel, m_user);
    addRow(rows, m_passwordLabel, m_password);
    addRow(rows, m_placeLabel, m_place);
    rows->addRow(nullptr, m_passwordRemark);
}

ProxyChoice ProxyEditor::proxy() const
{
    ProxyChoice proxy;
    proxy.kind = m_kind->currentData().value<ProxyChoice::Kind>();
    if (proxy.kind == ProxyChoice::Kind::None)
        return proxy;
    proxy.user = m_user->text().trimmed();
    if (needsAddress()) {
        proxy.host = m_host->text().trimmed();
        proxy.port = static_cast<quint16>(m_port->value());
    }
    return proxy;
}

bool ProxyEditor::isValid() const
{
    if (!needsAddress())
        return true;
    const QString host = m_host->text().trimmed();
    const bool hasOddSign = host.contains(u'/') || host.contains(u'@') || host.contains(u' ');
    return !host.isEmpty() && !hasOddSign && m_port->value() != 0;
}

void ProxyEditor::focus()
{
    if (m_port->value() == 0 && !m_host->text().trimmed().isEmpty())
        m_port->setFocus();
    else
        m_host->setFocus();
}

void ProxyEditor::forget()
{
    ++m_generation;
    m_stored = Secret();
    m_isLookedUp = false;
    refresh();
}

void ProxyEditor::lookUp(const Connection& connection)
{
    forget();
    m_keys.lookUpProxyPassword(connection, this,
        [this, generation = m_generation](const Result<std::optional<Secret>, KeyStoreError>& result) {
            if (generation != m_generation)
                return;
            m_stored = result.hasValue() ? result.value().value_or(Secret()) : Secret();
            m_isLookedUp = true;
            if (proxy() == m_saved)
                m_hasSavedPassword = !m_stored.isEmpty();
            refresh();
        });
}

std::optional<Secret> ProxyEditor::password() const
{
    if (!m_password->text().isEmpty())
        return Secret(m_password->text().toUtf8());
    // Nobody signs in without a name.
    if (!signsIn())
        return Secret();
    return m_isLookedUp ? std::optional(m_stored) : std::nullopt;
}

void ProxyEditor::save(const Connection& connection, const Done& done)
{
    if (m_saved != connection.proxy) {
        m_saved = connection.proxy;
        m_hasSavedPassword = !m_stored.isEmpty();
    }
    if (m_password->text().isEmpty() || connection.proxy.kind == ProxyChoice::Kind::None) {
        QMetaObject::invokeMethod(
            this, [done] { done(std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    m_keys.storeProxyPassword(connection, Secret(m_password->text().toUtf8()),
        m_place->currentData().value<KeyPlace>(), this,
        [this, connection, done](std::optional<KeyStoreError> error) {
            m_hasSaveError = error.has_value();
            if (!error) {
                m_password->clear();
                lookUp(connection);
            }
            refresh();
            done(error);
        });
}

void ProxyEditor::retranslate()
{
    m_kindLabel->setText(tr("&Proxy"));
    m_kind->setAccessibleName(tr("Proxy"));
    m_kind->setItemText(0, tr("the system's"));
    m_kind->setItemText(1, tr("none"));
    m_kind->setItemText(2, tr("HTTP"));
    m_kind->setItemText(3, tr("SOCKS5"));
    m_hostLabel->setText(tr("&Host"));
    m_host->setAccessibleName(tr("Proxy host"));
    m_portLabel->setText(tr("Por&t"));
    m_port->setAccessibleName(tr("Proxy port"));
    m_userLabel->setText(tr("User na&me"));
    m_user->setAccessibleName(tr("Proxy user name"));
    m_user->setPlaceholderText(tr("only if the proxy asks for it"));
    m_passwordLabel->setText(tr("Pass&word"));
    m_password->setAccessibleName(tr("Proxy password"));
    m_placeLabel->setText(tr("K&eep password in"));
    m_place->setAccessibleName(tr("Keep proxy password in"));
    m_place->setItemText(0, tr("this session only"));
    m_place->setItemText(1, tr("the system keychain"));
    refresh();
}

bool ProxyEditor::needsAddress() const
{
    const auto kind = m_kind->currentData().value<ProxyChoice::Kind>();
    return kind == ProxyChoice::Kind::Http || kind == ProxyChoice::Kind::Socks5;
}

bool ProxyEditor::signsIn() const
{
    return m_kind->currentData().value<ProxyChoice::Kind>() != ProxyChoice::Kind::None
        && !m_user->text().trimmed().isEmpty();
}

void ProxyEditor::refresh()
{
    const bool hasAddress = needsAddress();
    for (QWidget* widget : {static_cast<QWidget*>(m_hostLabel), static_cast<QWidget*>(m_host),
             static_cast<QWidget*>(m_portLabel), static_cast<QWidget*>(m_port)})
        widget->setVisible(hasAddress);
    const bool hasSignIn = m_kind->currentData().value<ProxyChoice::Kind>() != ProxyChoice::Kind::None;
    for (QWidget* widget : {static_cast<QWidget*>(m_userLabel), static_cast<QWidget*>(m_user),
             static_cast<QWidget*>(m_passwordLabel), static_cast<QWidget*>(m_password)})
        widget->setVisible(hasSignIn);
    const bool isTyped = hasSignIn && !m_password->text().isEmpty();
    m_placeLabel->setVisible(isTyped);
    m_place->setVisible(isTyped);
    m_hostRemark->clearSentence();
    if (!isValid())
        m_hostRemark->tell(m_host->text().trimmed().isEmpty() || m_port->value() == 0
                ? tr("A proxy needs a host name and a port.")
                : tr("Enter the host name alone, without http:// and without a user name."),
            Tone::Failed);
    refreshPassword();
}

void ProxyEditor::refreshPassword()
{
    const bool isTyped = m_password->isVisibleTo(m_password->parentWidget()) && !m_password->text().isEmpty();
    if (signsIn() && !m_isLookedUp)
        m_password->setPlaceholderText(tr("asking the system keychain…"));
    else
        m_password->setPlaceholderText(m_stored.isEmpty() ? tr("none") : tr("stored"));

    m_passwordRemark->clearSentence();
    if (m_hasSaveError)
        m_passwordRemark->tell(
            tr("The system keychain did not take the password. Keep it for this session only, or try "
               "again."),
            Tone::Failed);
    else if (isTyped && !signsIn())
        m_passwordRemark->tell(tr("Without a user name the password is not used."), Tone::Uncertain);
    else if (!isTyped && signsIn() && m_stored.isEmpty() && m_hasSavedPassword && proxy() != m_saved)
        m_passwordRemark->tell(
            tr("The stored password belongs to the proxy as it was and is not sent to this "
               "one. Enter it again if this one asks for it."),
            Tone::Uncertain);
}

} // namespace Fluxscope::Ui
