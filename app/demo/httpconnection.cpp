// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/httpconnection.h"

#include <QTcpSocket>

namespace Fluxscope {

namespace {

// A client that stops reading stops the script, instead of growing the socket's buffer.
constexpr qint64 MaximumPendingBytes = qint64(1024) * 1024;

} // namespace

HttpConnection::HttpConnection(QTcpSocket* socket, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HttpConnection::playDueFrames);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::readRequests);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_isAnswering && !m_timer.isActive()) {
            playDueFrames();
        }
    });
}

void HttpConnection::respond(const ResponsePlan& plan)
{
    m_plan = plan;
    m_nextFrame = 0;
    m_nextDue = m_plan.frames.isEmpty() ? std::chrono::microseconds(0) : m_plan.frames.first().after;
    m_clock.start();
    playDueFrames();
}

void HttpConnection::readRequests()
{
    m_reader.append(m_socket->readAll());
    while (!m_isAnswering) {
        switch (m_reader.advance()) {
        case HttpRequestReader::State::NeedsMore:
            return;
        case HttpRequestReader::State::NeedsContinue:
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            return;
        case HttpRequestReader::State::Bad:
            m_isAnswering = true;
            m_keepAlive = false;
            respond(plainResponse(m_reader.badStatus(), {{"Connection", "close"}}, {}, {}));
            return;
        case HttpRequestReader::State::Ready:
            m_isAnswering = true;
            const HttpRequest request = m_reader.take();
            m_keepAlive = request.keepAlive;
            emit requestReceived(request);
            break;
        }
    }
}

void HttpConnection::playDueFrames()
{
    const auto frameCount = m_plan.frames.size();
    while (m_nextFrame < frameCount && m_socket->bytesToWrite() < MaximumPendingBytes) {
        const auto now = std::chrono::microseconds(m_clock.nsecsElapsed() / 1000);
        if (now < m_nextDue) {
            m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(m_nextDue - now));
            return;
        }
        m_socket->write(m_plan.frames.at(m_nextFrame).bytes);
        ++m_nextFrame;
        if (m_nextFrame < frameCount) {
            m_nextDue += m_plan.frames.at(m_nextFrame).after;
        }
    }
    if (m_nextFrame == frameCount) {
        finishResponse();
    }
}

void HttpConnection::finishResponse()
{
    if (m_plan.end == ResponseEnd::HoldOpen) {
        m_plan.frames.clear();
        return;
    }
    if (m_plan.end == ResponseEnd::Close || !m_keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    m_isAnswering = false;
    // By the event loop, so that a client that pipelines does not make this function call itself.
    QMetaObject::invokeMethod(this, &HttpConnection::readRequests, Qt::QueuedConnection);
}

} // namespace Fluxscope
