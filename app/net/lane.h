// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <optional>

class QNetworkReply;
class QNetworkRequest;
class QUrl;

namespace Fluxscope {

/// What tells two lanes apart: Qt reuses a connection for the same host and port whatever the certificates
/// and proxy passwords of the next request are.
struct LaneKey
{
    QNetworkProxy proxy; ///< without user and password
    QString proxyUser;
    Secret proxyPassword;
    bool tls = false;
    QByteArray certificates; ///< PEM, trusted beside the system's

    bool operator==(const LaneKey&) const = default;

    [[nodiscard]] bool isProxied() const { return proxy.type() != QNetworkProxy::NoProxy; }

    /// Plain http through an HTTP proxy: the proxy reads the request itself, no tunnel.
    [[nodiscard]] bool isForwarded() const { return !tls && proxy.type() == QNetworkProxy::HttpProxy; }
};

/// One long-lived QNetworkAccessManager and the calls that run on it; owned by LanePool. Without cookies,
/// cache and remembered passwords.
class Lane final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Lane)

public:
    /// Qt opens at most six HTTP/1.1 connections to one host; a seventh request would wait without a word
    /// until a whole stream has ended.
    static constexpr int MostCalls = 6;

    /// `extra`: the certificates of `key`.
    Lane(LaneKey key, const QList<QSslCertificate>& extra);
    ~Lane() override;

    [[nodiscard]] const LaneKey& key() const { return m_key; }
    [[nodiscard]] bool isFree() const { return m_running < MostCalls; }
    [[nodiscard]] int freePlaces() const { return MostCalls - m_running; }
    [[nodiscard]] bool isIdle() const { return m_running == 0; }

    /// The reply is the caller's to delete with deleteLater(), and counts as running until then.
    [[nodiscard]] QNetworkReply* post(QNetworkRequest request, QIODevice* body);
    [[nodiscard]] QNetworkReply* get(QNetworkRequest request);

    /// Opens so many connections, MostCalls at most, that the next requests to the same host will use.
    /// Nothing is sent on them. `connectionsOpened` follows.
    void openConnections(const QUrl& url, int count);

signals:
    /// Every connection of openConnections() stands or has failed.
    void connectionsOpened();

private:
    void countOpened(QNetworkReply* reply);
    void prepare(QNetworkRequest& request) const;
    QNetworkReply* count(QNetworkReply* reply);

    LaneKey m_key;
    std::optional<QSslConfiguration> m_tls; ///< nullopt: Qt's default, the system's certificates
    int m_running = 0;
    int m_opening = 0; ///< connections that neither stand nor have failed
    QElapsedTimer m_openingTime;
    QNetworkAccessManager m_network;
};

} // namespace Fluxscope
