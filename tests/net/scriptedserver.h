// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <memory>

class QTcpSocket;

namespace Fluxscope {

/// What a ScriptedServer does with one request.
struct Answer
{
    enum class After { KeepOpen, Close, Reset };

    QList<QByteArray> pieces; ///< written one after the other, so that they arrive as separate chunks
    After after = After::KeepOpen;
};

/// A server on 127.0.0.1 that writes exactly the bytes it was told to, valid HTTP or not, and remembers every
/// byte it was sent.
class ScriptedServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedServer)

public:
    ScriptedServer();
    /// Such as a QSslServer.
    explicit ScriptedServer(std::unique_ptr<QTcpServer> server);
    ~ScriptedServer() override;

    /// For the next request that has none yet; the last one is used for all further requests.
    void answerWith(const Answer& answer);

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] QUrl url() const;
    /// Whole requests in the order of their arrival, head and body.
    [[nodiscard]] const QList<QByteArray>& requests() const { return m_requests; }
    /// Request heads that begin with this, complete or not, on all connections.
    [[nodiscard]] int countHeads(const QByteArray& method) const;
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    [[nodiscard]] int openConnections() const { return m_openConnections; }
    [[nodiscard]] const QByteArray& received() const { return m_received; }

signals:
    void requested();

private slots:
    void accept();

private:
    class Connection;

    std::unique_ptr<QTcpServer> m_server;
    QList<Answer> m_answers;
    QList<QByteArray> m_requests;
    QByteArray m_received;
    int m_connectionCount = 0;
    int m_openConnections = 0;
};

/// `HTTP/1.1 200 OK` with these header lines (each ending in CRLF), Content-Length and body.
[[nodiscard]] QByteArray httpResponse(
    const QByteArray& body, const QByteArray& headerLines = {}, const QByteArray& status = "200 OK");

/// One chunk of a chunked body; of an empty text the last one.
[[nodiscard]] QByteArray httpChunk(const QByteArray& text);

/// The head of a chunked text/event-stream.
[[nodiscard]] QByteArray streamHead(const QByteArray& headerLines = {});

} // namespace Fluxscope
