// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectionquestions.h"

#include "core/callrecord.h"
#include "core/origin.h"
#include "runs/activeconnection.h"
#include "settings/keyring.h"
#include "settings/settings.h"
#include "ui/settings/keydialog.h"
#include "ui/settings/proxysignindialog.h"
#include "ui/settings/questions.h"

#include <QUrl>
#include <QWidget>

#include <utility>

namespace Fluxscope::Ui {

ConnectionQuestions::ConnectionQuestions(
    Settings& settings, ActiveConnection& connection, KeyRing& keys, QWidget* window)
    : QObject(window)
    , m_settings(settings)
    , m_connection(connection)
    , m_keys(keys)
    , m_window(window)
{
    // The keychain takes its time, and behind one obstacle there may be another.
    connect(&m_connection, &ActiveConnection::changed, this, [this] {
        m_proxyComparisons.clear();
        if (!m_held.isEmpty())
            ask();
    });
}

void ConnectionQuestions::askAboutObstacle(
    const std::function<void()>& goOn, const std::function<void()>& drop)
{
    m_held.append({goOn, drop});
    // Behind a question nothing can be asked for; what is waited for then is the keychain.
    if (m_isAsking)
        emit statusMessage(tr("The system keychain has not answered yet. What was asked for goes on then."));
    ask();
}

void ConnectionQuestions::ask()
{
    if (m_isAsking)
        return;
    const auto obstacle = m_connection.obstacle();
    if (!obstacle) {
        goOn();
        return;
    }
    switch (*obstacle) {
    case ActiveConnection::Obstacle::KeyPending: // passes by itself
        return;
    case ActiveConnection::Obstacle::NoKey:
        drop();
        askForKey();
        return;
    case ActiveConnection::Obstacle::KeyOfOtherOrigin:
        askForOtherKey();
        return;
    case ActiveConnection::Obstacle::PlainHttp:
        askForPlainHttp();
        return;
    }
}

void ConnectionQuestions::askForOtherKey()
{
    m_isAsking = true;
    const QString otherOrigin = *m_connection.lookup().otherOrigin;
    askKeyOfOtherOrigin(m_window, origin(QUrl(m_connection.connection().baseUrl)), otherOrigin,
        [this, otherOrigin](bool isAgreed) {
            if (isAgreed) {
                adoptOtherKey(otherOrigin);
                return;
            }
            m_isAsking = false;
            drop();
            askForKey();
        });
}

void ConnectionQuestions::adoptOtherKey(const QString& otherOrigin)
{
    m_keys.adopt(m_connection.connection(), otherOrigin, this, [this](std::optional<KeyStoreError> error) {
        m_isAsking = false;
        if (error) {
            drop();
            emit statusMessage(tr("The key could not be stored in the system keychain."));
        } else {
            ask();
        }
    });
}

void ConnectionQuestions::askForPlainHttp()
{
    m_isAsking = true;
    const QString address = origin(QUrl(m_connection.connection().baseUrl));
    askPlainHttp(m_window, address, [this, address](bool isAgreed) {
        m_isAsking = false;
        if (!isAgreed) {
            drop();
            return;
        }
        m_settings.confirmPlainOrigin(address);
        ask();
    });
}

void ConnectionQuestions::askForKey()
{
    if (!m_connection.isFixed()) {
        emit settingsRequested();
        return;
    }
    // The settings do not list the command line's gateway, so a key typed there would be another one's.
    auto* dialog = new KeyDialog(m_keys, m_connection.connection(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectionQuestions::goOn()
{
    const QList<Held> held = std::exchange(m_held, {});
    for (const Held& one : held)
        one.goOn();
}

void ConnectionQuestions::drop()
{
    const QList<Held> held = std::exchange(m_held, {});
    for (const Held& one : held)
        one.drop();
}

void ConnectionQuestions::signInToProxy(const CallRecord& record)
{
    const Connection& active = m_connection.connection();
    if (!record.error || record.error->code != ErrorCode::ProxyAuthentication
        || record.baseUrl != active.baseUrl)
        return;
    if (record.compare) {
        if (m_proxyComparisons.contains(record.compare->group))
            return;
        m_proxyComparisons.insert(record.compare->group);
    }
    if (m_proxyDialog)
        return;
    m_proxyDialog = new ProxySignInDialog(m_settings, m_keys, active, m_window);
    m_proxyDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_proxyDialog->open();
}

} // namespace Fluxscope::Ui
