// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/connectioneditor.h"

#include "core/baseurl.h"
#include "core/origin.h"
#include "settings/keyring.h"
#include "settings/settings.h"
#include "ui/settings/cafileeditor.h"
#include "ui/settings/checkpanel.h"
#include "ui/settings/formrow.h"
#include "ui/settings/keyeditor.h"
#include "ui/settings/proxyeditor.h"
#include "ui/settings/questions.h"
#include "ui/widgets/remark.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

QString problemText(BaseUrlError error)
{
    switch (error) {
    case BaseUrlError::Empty:
        return ConnectionEditor::tr("Enter the address of the gateway, such as https://api.fluxrouter.ai.");
    case BaseUrlError::NotAUrl:
        return ConnectionEditor::tr("This is no address. It looks like https://api.fluxrouter.ai.");
    case BaseUrlError::UserInfo:
        return ConnectionEditor::tr(
            "An address must not hold a user name or a password. Keys have a field of their own below.");
    case BaseUrlError::Scheme:
        return ConnectionEditor::tr("The address has to begin with https:// or http://.");
    case BaseUrlError::Port:
        return ConnectionEditor::tr("The port has to be a number from 1 to 65535.");
    case BaseUrlError::Host:
        return ConnectionEditor::tr("The address has no host name, or one that cannot be.");
    }
    Q_UNREACHABLE();
}

bool isPlainAndFar(const QUrl& url)
{
    return url.scheme() == "http"_L1 && !isLoopback(url);
}

} // namespace

ConnectionEditor::ConnectionEditor(const Rooms& rooms, const Connection& connection, QWidget* parent)
    : QWidget(parent)
    , m_rooms(rooms)
    , m_before(connection)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(connection.name, this))
    , m_baseUrlLabel(new QLabel(this))
    , m_baseUrl(new QLineEdit(connection.baseUrl, this))
    , m_baseUrlRemark(new Remark(m_baseUrl, this))
{
    auto* rows = new QFormLayout;
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(8);
    m_baseUrl->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    addRow(rows, m_nameLabel, m_name);
    addRow(rows, m_baseUrlLabel, m_baseUrl);
    rows->addRow(nullptr, m_baseUrlRemark);
    m_key = new KeyEditor(rooms.keys, connection.keyPlace, rows, this);
    m_proxy = new ProxyEditor(rooms.keys, connection.proxy, rows, this);
    m_caFile = new CaFileEditor(connection.caFile, rows, this);
    m_check = new CheckPanel(rooms.client, this);
    rows->addRow(m_check);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addLayout(rows);
    layout->addStretch();

    connect(m_name, &QLineEdit::textChanged, this, &ConnectionEditor::changed);
    connect(m_baseUrl, &QLineEdit::textChanged, this, [this] {
        checkBaseUrl();
        forgetSecretsOfOthers();
        emit changed();
    });
    connect(m_baseUrl, &QLineEdit::editingFinished, this, &ConnectionEditor::lookUpSecrets);
    connect(m_key, &KeyEditor::changed, this, &ConnectionEditor::changed);
    connect(m_proxy, &ProxyEditor::changed, this, [this] {
        forgetSecretsOfOthers();
        emit changed();
    });
    connect(m_proxy, &ProxyEditor::settled, this, &ConnectionEditor::lookUpSecrets);
    connect(m_caFile, &CaFileEditor::changed, this, &ConnectionEditor::changed);
    connect(this, &ConnectionEditor::changed, m_check, &CheckPanel::forget);
    connect(m_check, &CheckPanel::finished, this, [this] { emit partRevealed(m_check); });
    connect(m_check, &CheckPanel::checkRequested, this, &ConnectionEditor::check);
    retranslate();
}

Connection ConnectionEditor::connection() const
{
    Connection connection = m_before;
    connection.name = title();
    if (!m_root.isEmpty())
        connection.baseUrl = m_root;
    connection.keyPlace = m_key->place();
    connection.proxy = m_proxy->proxy();
    connection.caFile = m_caFile->file();
    return connection;
}

QString ConnectionEditor::title() const
{
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty())
        return name;
    return m_root.isEmpty() ? tr("Unnamed") : QUrl(m_root).host();
}

bool ConnectionEditor::isValid() const
{
    return !m_root.isEmpty() && m_key->isValid() && m_proxy->isValid() && m_caFile->isValid();
}

void ConnectionEditor::focusProblem()
{
    if (m_root.isEmpty())
        m_baseUrl->setFocus();
    else if (!m_key->isValid())
        m_key->focus();
    else if (!m_proxy->isValid())
        m_proxy->focus();
    else if (!m_caFile->isValid())
        m_caFile->focus();
}

void ConnectionEditor::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ConnectionEditor::focusKey()
{
    m_key->focus();
}

void ConnectionEditor::focusCaFile()
{
    m_caFile->focus();
}

void ConnectionEditor::saveSecrets(const std::function<void(bool)>& done)
{
    m_before = connection();
    m_key->save(m_before, [this, done](std::optional<KeyStoreError> keyError) {
        m_proxy->save(m_before,
            [keyError, done](std::optional<KeyStoreError> proxyError) { done(!keyError && !proxyError); });
    });
}

void ConnectionEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_key->retranslate();
        m_proxy->retranslate();
        m_caFile->retranslate();
    }
    QWidget::changeEvent(event);
}

void ConnectionEditor::showEvent(QShowEvent* event)
{
    // Not before: a keychain may ask the user to unlock it for each connection.
    lookUpSecrets();
    QWidget::showEvent(event);
}

void ConnectionEditor::retranslate()
{
    m_nameLabel->setText(tr("&Name"));
    m_name->setAccessibleName(tr("Name"));
    m_baseUrlLabel->setText(tr("&Base URL"));
    m_baseUrl->setAccessibleName(tr("Base URL"));
    m_baseUrl->setPlaceholderText(u"https://api.fluxrouter.ai"_s);
    checkBaseUrl();
}

void ConnectionEditor::checkBaseUrl()
{
    const auto baseUrl = parseBaseUrl(m_baseUrl->text());
    m_root = baseUrl.hasValue() ? baseUrl->root.toString() : QString();
    m_name->setPlaceholderText(QUrl(m_root).host());
    if (!baseUrl.hasValue()) {
        m_baseUrlRemark->tell(problemText(baseUrl.error()), Tone::Failed);
        return;
    }
    QStringList sentences;
    if (m_root != m_baseUrl->text().trimmed())
        sentences.append(tr("Used as %1.").arg(m_root));
    if (baseUrl->droppedQuery)
        sentences.append(tr("What followed the ? or # is left out."));
    const bool isUnsafe = isPlainAndFar(baseUrl->root);
    if (isUnsafe)
        sentences.append(tr(
            "Not encrypted: everybody on the way can read the key and the prompts. Use https if you can."));
    m_baseUrlRemark->tell(sentences.join(u' '), isUnsafe ? Tone::Uncertain : Tone::Muted);
}

QString ConnectionEditor::currentOrigin() const
{
    return origin(QUrl(connection().baseUrl));
}

/// Whether calls of this window go to the origin as edited.
bool ConnectionEditor::isInForce() const
{
    const Connection inForce = m_rooms.fixed.value_or(m_rooms.settings.currentConnection());
    return !inForce.demo && origin(QUrl(inForce.baseUrl)) == currentOrigin();
}

void ConnectionEditor::forgetSecretsOfOthers()
{
    const bool isOtherOrigin = m_keyOrigin && *m_keyOrigin != currentOrigin();
    if (isOtherOrigin) {
        m_keyOrigin.reset();
        m_key->forget();
    }
    if (m_passwordProxy && (isOtherOrigin || *m_passwordProxy != m_proxy->proxy())) {
        m_passwordProxy.reset();
        m_proxy->forget();
    }
}

void ConnectionEditor::lookUpSecrets()
{
    const Connection edited = connection();
    if (!m_keyOrigin) {
        m_keyOrigin = currentOrigin();
        m_key->lookUp(edited);
    }
    if (!m_passwordProxy) {
        m_passwordProxy = edited.proxy;
        m_proxy->lookUp(edited);
    }
}

void ConnectionEditor::check()
{
    if (!isValid()) {
        m_check->refuse(tr("Correct what is marked above first."));
        focusProblem();
        return;
    }
    const QUrl root(m_root);
    if (!isPlainAndFar(root) || m_rooms.settings.confirmedPlainOrigins().contains(origin(root))) {
        startCheck();
        return;
    }
    askPlainHttp(this, origin(root), [this, asked = m_root](bool isAgreed) {
        if (!isAgreed || asked != m_root)
            return;
        m_rooms.settings.confirmPlainOrigin(origin(QUrl(asked)));
        startCheck();
    });
}

void ConnectionEditor::startCheck()
{
    // A shortcut leaves the cursor where it is, so that the last edit may not be looked up yet.
    lookUpSecrets();
    const bool hasEnvironmentKey = !m_rooms.keys.environmentKey().isEmpty() && !m_key->isTyped();
    const bool usesEnvironmentKey = hasEnvironmentKey && isInForce();
    const auto key = usesEnvironmentKey ? m_rooms.keys.environmentKey() : m_key->key();
    const auto password = isLoopback(QUrl(m_root)) ? Secret() : m_proxy->password();
    if (!key || !password) {
        m_check->refuse(tr("The system keychain has not answered yet. Check again in a moment."));
        return;
    }
    QString note;
    if (hasEnvironmentKey && !usesEnvironmentKey) {
        note = key->isEmpty()
            ? tr("FLUX_API_KEY was not sent: it goes only to the address in use. The check went without a "
                 "key.")
            : tr("FLUX_API_KEY was not sent: it goes only to the address in use. The check went with the key "
                 "that is stored for this address.");
    }
    m_check->start(Route{connection(), *key, *password, m_rooms.settings.timeouts()}, note);
}

} // namespace Fluxscope::Ui
