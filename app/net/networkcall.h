// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/answerreader.h"
#include "net/call.h"
#include "net/deltaredactor.h"
#include "net/gatewayclient.h"
#include "net/requestbuilder.h"

#include <QElapsedTimer>
#include <QList>
#include <QPointer>
#include <QSslError>
#include <QTimer>

class QNetworkReply;

namespace Fluxscope {

class Lane;
class OnceDevice;

/// A Call over HTTP: one POST, sent once, on a lane that outlives it.
class NetworkCall final : public Call
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkCall)

public:
    NetworkCall(const Prompt& prompt, const Timeouts& timeouts, Redactor redactor);
    ~NetworkCall() override;

    /// Hands the request to Qt. One of start() and refuse() is called, once.
    void start(OutgoingRequest outgoing, Lane& lane);

    /// Nothing is sent; CallEnded{NotSent} comes from the event loop.
    void refuse(const CallError& error);

    void stop() override;
    [[nodiscard]] CallBodies bodies() const override;

private slots:
    void beginWaiting();
    void followUpload(qint64 sent, qint64 total);
    void readHead();
    void readBody();
    void settleFinished();
    void giveUpWaiting();

private:
    enum class Phase { Connecting, Waiting, Flowing };

    bool tell(const decltype(CallEvent::what)& what);
    void tellDelta(CompletionDelta delta);
    void end(const CallEnded& ended);
    [[nodiscard]] bool hasLeft() const;
    void endUnanswered(const CallError& error);
    void endIfAnswerEnded();
    void watch(Phase phase, std::chrono::milliseconds limit);
    void letGo(bool mayLinger);

    Timeouts m_timeouts;
    bool m_streamAsked = false;
    AnswerReader m_reader;
    DeltaRedactor m_redactor;
    QUrl m_url;
    QByteArray m_asSent;
    QPointer<QNetworkReply> m_reply;
    QPointer<OnceDevice> m_upload; ///< owned by the reply, which reads it from Qt's network thread
    QList<QSslError> m_tlsErrors;
    bool m_proxied = false;
    bool m_forwarded = false; ///< plain http through a proxy, whose own 407 is no answer of the gateway
    bool m_requestSent = false;
    bool m_over = false;
    Phase m_phase = Phase::Connecting;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace Fluxscope
