// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/scriptedserver.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

#include <sys/socket.h>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// Long enough for a client on the same machine to read what came before.
constexpr int MillisecondsBetweenPieces = 10;

/// The end of the first whole request in the bytes; -1: there is none yet.
qsizetype endOfRequest(const QByteArray& bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return -1;
    qsizetype length = 0;
    for (const QByteArray& line : bytes.first(headEnd).toLower().split('\n')) {
        if (line.startsWith("content-length:"))
            length = line.sliced(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    const qsizetype end = headEnd + 4 + length;
    return bytes.size() >= end ? end : -1;
}

} // namespace

class ScriptedServer::Connection final : public QObject
{
public:
    Connection(ScriptedServer* server, QTcpSocket* socket)
        : QObject(socket)
        , m_server(server)
        , m_socket(socket)
    {
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, this, [this] { --m_server->m_openConnections; });
        if (m_socket->bytesAvailable() > 0)
            read();
    }

    void read()
    {
        const QByteArray bytes = m_socket->readAll();
        m_server->m_received += bytes;
        m_pending += bytes;
        const qsizetype end = endOfRequest(m_pending);
        if (end < 0)
            return;
        m_server->m_requests.append(m_pending.first(end));
        m_pending.remove(0, end);
        const qsizetype number = std::min(m_server->m_requests.size(), m_server->m_answers.size()) - 1;
        emit m_server->requested();
        if (number >= 0)
            write(m_server->m_answers.at(number));
    }

    void write(Answer answer)
    {
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            return;
        if (!answer.pieces.isEmpty()) {
            m_socket->write(answer.pieces.takeFirst());
            m_socket->flush();
            QTimer::singleShot(MillisecondsBetweenPieces, this, [this, answer] { write(answer); });
        } else if (answer.after == Answer::After::Close) {
            m_socket->disconnectFromHost();
        } else if (answer.after == Answer::After::Reset) {
            const linger now{1, 0};
            setsockopt(
                static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
            m_socket->abort();
        }
    }

private:
    ScriptedServer* m_server;
    QTcpSocket* m_socket;
    QByteArray m_pending;
};

ScriptedServer::ScriptedServer()
    : ScriptedServer(std::make_unique<QTcpServer>())
{ }

ScriptedServer::ScriptedServer(std::unique_ptr<QTcpServer> server)
    : m_server(std::move(server))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

ScriptedServer::~ScriptedServer()
{
    const auto sockets = m_server->findChildren<QTcpSocket*>();
    for (QTcpSocket* socket : sockets)
        disconnect(socket, nullptr, nullptr, nullptr);
}

void ScriptedServer::answerWith(const Answer& answer)
{
    m_answers.append(answer);
}

QUrl ScriptedServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port()));
}

int ScriptedServer::countHeads(const QByteArray& method) const
{
    return static_cast<int>(m_received.count(method + " "));
}

void ScriptedServer::accept()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        ++m_connectionCount;
        ++m_openConnections;
        new Connection(this, socket);
    }
}

QByteArray httpResponse(const QByteArray& body, const QByteArray& headerLines, const QByteArray& status)
{
    return "HTTP/1.1 " + status + "\r\n" + headerLines + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

QByteArray httpChunk(const QByteArray& text)
{
    return QByteArray::number(text.size(), 16) + "\r\n" + text + "\r\n";
}

QByteArray streamHead(const QByteArray& headerLines)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n"
        + headerLines + "\r\n";
}

} // namespace Fluxscope
