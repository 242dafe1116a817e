// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QMap>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace Fluxscope {

/// An HTTP server on 127.0.0.1 that remembers the last request and gives the same answer to each, but for the
/// paths that have one of their own.
class RecordingServer final : public QObject
{
    Q_DISABLE_COPY_MOVE(RecordingServer)

public:
    struct Request
    {
        QByteArray line; ///< without the line break
        QMap<QByteArray, QByteArray> headers; ///< by lower-case name
        QByteArray body;
    };

    explicit RecordingServer(QByteArray mediaType, QByteArray answer)
        : m_mediaType(std::move(mediaType))
        , m_answer(std::move(answer))
    {
        connect(&m_server, &QTcpServer::newConnection, this, &RecordingServer::takeConnection);
    }

    /// Of the same media type.
    void setAnswer(const QByteArray& path, const QByteArray& answer) { m_answers.insert(path, answer); }

    [[nodiscard]] bool listen() { return m_server.listen(QHostAddress::LocalHost); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const Request& request() const { return m_request; }
    [[nodiscard]] int requests() const { return m_requests; }

private:
    void takeConnection()
    {
        while (QTcpSocket* const socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { takeBytes(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    void takeBytes(QTcpSocket& socket)
    {
        QByteArray& received = m_received[&socket];
        const bool hadHead = received.contains("\r\n\r\n");
        received += socket.readAll();
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request = headOf(received.first(end));
        if (!hadHead && request.headers.contains("expect"))
            socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        request.body = received.sliced(end + 4);
        if (request.body.size() < request.headers.value("content-length").toLongLong())
            return;
        m_request = request;
        ++m_requests;
        const QByteArray answer = m_answers.value(request.line.split(' ').value(1), m_answer);
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: " + m_mediaType + "\r\nX-Flux-Model: served-model"
            + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(answer.size()) + "\r\n\r\n"
            + answer);
        socket.disconnectFromHost();
        m_received.remove(&socket);
    }

    [[nodiscard]] static Request headOf(const QByteArray& head)
    {
        QByteArrayList lines = head.split('\n');
        Request request;
        request.line = lines.takeFirst().trimmed();
        for (const QByteArray& line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        return request;
    }

    QTcpServer m_server;
    QByteArray m_mediaType;
    QByteArray m_answer;
    QMap<QByteArray, QByteArray> m_answers; ///< by path
    QMap<QTcpSocket*, QByteArray> m_received;
    Request m_request;
    int m_requests = 0;
};

} // namespace Fluxscope
