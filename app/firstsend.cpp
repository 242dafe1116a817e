// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firstsend.h"

#include "core/origin.h"
#include "runs/activeconnection.h"
#include "settings/keyring.h"

#include <QUrl>

namespace Fluxscope {

using namespace Qt::StringLiterals;

FirstSend::FirstSend(
    const ActiveConnection& connection, const KeyRing& keys, std::chrono::milliseconds patience)
    : m_connection(connection)
    , m_keys(keys)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &FirstSend::refuseSilentKeychain);
    connect(&m_connection, &ActiveConnection::changed, this, [this] {
        if (m_patience.isActive())
            decide();
    });
}

void FirstSend::start()
{
    m_patience.start();
    decide();
}

void FirstSend::decide()
{
    if (m_connection.obstacle() == ActiveConnection::Obstacle::KeyPending)
        return;
    m_patience.stop();
    if (const QString sentence = refusal(); !sentence.isEmpty())
        emit refused(sentence);
    else
        emit possible();
}

void FirstSend::refuseSilentKeychain()
{
    emit refused(
        u"The system keychain has not answered within %1 seconds; it may be locked, waiting for its "
        "password. Nothing was sent. Unlock it, or set FLUX_API_KEY."_s.arg(
            std::chrono::duration_cast<std::chrono::seconds>(m_patience.intervalAsDuration()).count()));
}

QString FirstSend::refusal() const
{
    if (m_keys.environmentProblem() && !m_connection.connection().demo)
        return u"FLUX_API_KEY is no key: it has spaces, line breaks or characters outside ASCII. Nothing was sent."_s;
    const auto obstacle = m_connection.obstacle();
    if (!obstacle)
        return {};
    const QString address = origin(QUrl(m_connection.connection().baseUrl));
    switch (*obstacle) {
    case ActiveConnection::Obstacle::PlainHttp:
        return u"%1 is not encrypted: key and prompt could be read on the way. Nothing was sent. Use https, "
               "or confirm this address once in the window."_s.arg(address);
    case ActiveConnection::Obstacle::KeyOfOtherOrigin:
        return u"There is no key for %1; the stored one belongs to %2. Nothing was sent. Set FLUX_API_KEY, "
               "or agree once in the window."_s.arg(address, *m_connection.lookup().otherOrigin);
    case ActiveConnection::Obstacle::NoKey:
    case ActiveConnection::Obstacle::KeyPending: // decide() has waited for that
        break;
    }
    return u"There is no key for %1. Nothing was sent. Set FLUX_API_KEY, or store a key in the settings."_s
        .arg(address);
}

} // namespace Fluxscope
