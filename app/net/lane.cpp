// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/lane.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;

    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl& /*url*/) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie>& /*cookies*/, const QUrl& /*url*/) override
    {
        return false;
    }
};

} // namespace

Lane::Lane(LaneKey key, const QList<QSslCertificate>& extra)
    : m_key(std::move(key))
{
    if (!extra.isEmpty()) {
        // Naming any certificate ends Qt's loading of the system's on demand, so they are named as well.
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    }
    QNetworkProxy proxy = m_key.proxy;
    // Qt answers a proxy's question with these once and gives up when they are refused. Answering its signal
    // proxyAuthenticationRequired() instead never ends: it asks again without saying what was refused. A
    // forwarded request brings them along by itself, because its body cannot be sent a second time.
    if (!m_key.proxyUser.isEmpty() && !m_key.isForwarded()) {
        proxy.setUser(m_key.proxyUser);
        proxy.setPassword(QString::fromUtf8(m_key.proxyPassword.reveal()));
    }
    m_network.setProxy(proxy);
    m_network.setCookieJar(new NoCookies(&m_network));
    connect(&m_network, &QNetworkAccessManager::finished, this, &Lane::countOpened);
}

Lane::~Lane() = default;

QNetworkReply* Lane::post(QNetworkRequest request, QIODevice* body)
{
    prepare(request);
    return count(m_network.post(request, body));
}

QNetworkReply* Lane::get(QNetworkRequest request)
{
    prepare(request);
    return count(m_network.get(request));
}

void Lane::openConnections(const QUrl& url, int count)
{
    constexpr int HttpPort = 80;
    constexpr int HttpsPort = 443;
    m_openingTime.start();
    m_opening += count;
    for (int i = 0; i < count; ++i) {
        if (m_key.tls) {
            m_network.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(HttpsPort)),
                m_tls.value_or(QSslConfiguration::defaultConfiguration()));
        } else {
            m_network.connectToHost(url.host(), static_cast<quint16>(url.port(HttpPort)));
        }
    }
}

void Lane::countOpened(QNetworkReply* reply)
{
    // Qt hands out no reply for a connection alone, but tells the end of one of this scheme.
    if (!reply->url().scheme().startsWith("preconnect-"_L1))
        return;
    reply->deleteLater();
    if (m_opening == 0 || --m_opening > 0)
        return;
    // Qt tells the end of all of them when the first stands. The others began at the same moment, so they are
    // given as long again.
    QTimer::singleShot(std::chrono::milliseconds(m_openingTime.elapsed()), this, &Lane::connectionsOpened);
}

void Lane::prepare(QNetworkRequest& request) const
{
    if (m_tls)
        request.setSslConfiguration(*m_tls);
    if (m_key.isForwarded() && !m_key.proxyUser.isEmpty()) {
        const QByteArray words = m_key.proxyUser.toUtf8() + ':' + m_key.proxyPassword.reveal();
        request.setRawHeader("Proxy-Authorization"_ba, "Basic " + words.toBase64());
    }
}

QNetworkReply* Lane::count(QNetworkReply* reply)
{
    ++m_running;
    connect(reply, &QObject::destroyed, this, [this] { --m_running; });
    return reply;
}

} // namespace Fluxscope
