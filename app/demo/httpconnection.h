// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/httprequest.h"
#include "demo/httpresponse.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace Fluxscope {

/// One client's connection: reads a request, plays the response it is given, then reads the next one. It
/// deletes itself when the client has gone.
class HttpConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpConnection)

public:
    /// Takes the socket over. `parent` owns the connection until it ends.
    explicit HttpConnection(QTcpSocket* socket, QObject* parent);

    /// Plays the response; to be called once after each requestReceived.
    void respond(const ResponsePlan& plan);

signals:
    /// A whole request is there. No other follows before its response has been played to the end.
    void requestReceived(const Fluxscope::HttpRequest& request);

private:
    void readRequests();
    void playDueFrames();
    void finishResponse();

    QTcpSocket* m_socket;
    HttpRequestReader m_reader;
    ResponsePlan m_plan;
    qsizetype m_nextFrame = 0;
    std::chrono::microseconds m_nextDue{0};
    QElapsedTimer m_clock;
    QTimer m_timer;
    bool m_isAnswering = false;
    bool m_keepAlive = true;
};

} // namespace Fluxscope
