// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/networkcall.h"

#include "net/lane.h"
#include "net/oncedevice.h"
#include "net/transporterror.h"
#include "wire/errorbody.h"
#include "wire/responseheaders.h"

#include <QNetworkReply>

#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// Qt's own buffer; unbounded it grew to 1.77 GB in three seconds.
constexpr qint64 ReadBuffer = 1024 * 1024;

/// How long an answer that is complete may take to close its body, so that the connection can be used again.
constexpr std::chrono::milliseconds Linger{1000};

constexpr int ProxyAuthenticationStatus = 407;

CallError timeoutError(QLatin1StringView code, const QString& message)
{
    return {ErrorKind::Timeout, message, code, {}};
}

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QString inSeconds(std::chrono::milliseconds limit)
{
    return QString::number(static_cast<double>(limit.count()) / 1000);
}

} // namespace

NetworkCall::NetworkCall(const Prompt& prompt, const Timeouts& timeouts, Redactor redactor)
    : m_timeouts(timeouts)
    , m_streamAsked(prompt.stream)
    , m_reader(prompt.dialect, prompt.stream, redactor)
    , m_redactor(std::move(redactor))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NetworkCall::giveUpWaiting);
}

NetworkCall::~NetworkCall()
{
    m_over = true;
    letGo(false);
}

void NetworkCall::start(OutgoingRequest outgoing, Lane& lane)
{
    m_url = outgoing.request.url();
    m_asSent = std::move(outgoing.asSent);
    m_proxied = lane.key().isProxied();
    m_forwarded = lane.key().isForwarded();
    auto upload = std::make_unique<OnceDevice>(std::move(outgoing.body));
    m_clock.start();
    m_reply = lane.post(outgoing.request, upload.get());
    m_upload = upload.release();
    m_upload->setParent(m_reply);
    m_reply->setReadBufferSize(ReadBuffer);

    connect(m_upload, &OnceDevice::touched, this, &NetworkCall::beginWaiting);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &NetworkCall::followUpload);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &NetworkCall::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkCall::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkCall::settleFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError>& errors) { m_tlsErrors = errors; });
    watch(Phase::Connecting, m_timeouts.connect);
}

void NetworkCall::refuse(const CallError& error)
{
    m_clock.start();
    QTimer::singleShot(0, this, [this, error] { end({EndCause::NotSent, error}); });
}

void NetworkCall::stop()
{
    if (m_over)
        return;
    // After abort() nothing can be read any more. What is there may even be the end.
    const QPointer<NetworkCall> self(this);
    if (m_reader.hasHead())
        readBody();
    if (self)
        endIfAnswerEnded();
    if (self && !m_over)
        end({hasLeft() ? EndCause::Stopped : EndCause::StoppedUnsent, std::nullopt});
}

CallBodies NetworkCall::bodies() const
{
    return {m_asSent, m_reader.maskedBody(), m_reader.isTruncated()};
}

void NetworkCall::beginWaiting()
{
    watch(Phase::Waiting, m_streamAsked ? m_timeouts.firstByteStreamed : m_timeouts.firstBytePlain);
}

void NetworkCall::followUpload(qint64 sent, qint64 total)
{
    if (m_over || m_requestSent || total <= 0)
        return;
    if (m_phase == Phase::Waiting)
        beginWaiting();
    if (sent < total)
        return;
    m_requestSent = true;
    tell(RequestSent());
}

void NetworkCall::readHead()
{
    if (m_over || m_reader.hasHead() || !m_reply)
        return;
    const int status = statusOf(*m_reply);
    const bool isOfProxy = m_forwarded && status == ProxyAuthenticationStatus;
    if (status == 0 || isOfProxy)
        return;
    const auto& pairs = m_reply->rawHeaderPairs();
    const ResponseHeaders headers = readResponseHeaders(pairs, m_redactor.redactor());
    m_reader.takeHead(status, headers, !pairs.isEmpty());
    if (tell(HeadReceived{status, headers.flux, headers.kept}))
        endIfAnswerEnded();
}

void NetworkCall::readBody()
{
    const QPointer<NetworkCall> self(this);
    readHead();
    if (!self || m_over || !m_reply || !m_reader.hasHead())
        return;
    const QByteArray chunk = m_reply->readAll();
    if (chunk.isEmpty())
        return;
    watch(Phase::Flowing, m_timeouts.idle);
    tellDelta(m_reader.take(chunk));
    if (self)
        endIfAnswerEnded();
}

void NetworkCall::settleFinished()
{
    const QPointer<NetworkCall> self(this);
    readBody();
    if (!self || m_over || !m_reply)
        return;
    if (!m_reader.hasHead()) {
        endUnanswered(transportError(*m_reply, m_url, m_tlsErrors, m_proxied && !hasLeft()));
        return;
    }
    bool hasLength = false;
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(&hasLength);
    const bool isShort = hasLength && m_reader.size() < length;
    tellDelta(m_reader.finish(!isShort && !isBroken(m_reply->error())));
    if (self)
        endIfAnswerEnded();
}

void NetworkCall::giveUpWaiting()
{
    const QPointer<NetworkCall> self(this);
    // The timer may be earlier in the queue than bytes that have arrived.
    const Phase phase = m_phase;
    readBody();
    if (!self || m_over || m_timer.isActive())
        return;
    const QString limit = inSeconds(m_timer.intervalAsDuration());
    if (phase == Phase::Connecting) {
        endUnanswered(timeoutError(ErrorCode::ConnectTimeout, u"No connection within %1 s"_s.arg(limit)));
        return;
    }
    if (phase == Phase::Flowing) {
        m_reader.giveUp(timeoutError(ErrorCode::IdleTimeout, u"No further byte within %1 s"_s.arg(limit)));
    } else {
        const QString missing =
            m_reader.hasHead() ? u"No byte of the body within %1 s"_s : u"No byte of an answer within %1 s"_s;
        m_reader.giveUp(timeoutError(ErrorCode::FirstByteTimeout, missing.arg(limit)));
    }
    endIfAnswerEnded();
}

/// False if the receiver has ended or destroyed this call.
bool NetworkCall::tell(const decltype(CallEvent::what)& what)
{
    const QPointer<NetworkCall> self(this);
    emit happened({std::chrono::milliseconds(m_clock.elapsed()), what});
    return !self.isNull() && !m_over;
}

void NetworkCall::tellDelta(CompletionDelta delta)
{
    delta = m_redactor.mask(std::move(delta));
    if (!delta.isEmpty())
        tell(delta);
}

void NetworkCall::end(const CallEnded& ended)
{
    if (m_over)
        return;
    m_over = true;
    m_timer.stop();
    letGo(ended.cause == EndCause::Complete);
    const QPointer<NetworkCall> self(this);
    const CompletionDelta rest = m_redactor.flush();
    if (!rest.isEmpty())
        tell(rest);
    if (self)
        tell(ended);
}

/// Whether Qt has read from the request's body, so that the gateway may have it.
bool NetworkCall::hasLeft() const
{
    const OnceDevice* const upload = m_upload;
    return upload != nullptr && upload->isTouched();
}

void NetworkCall::endUnanswered(const CallError& error)
{
    const bool isSent = hasLeft() && error.code != ErrorCode::ProxyAuthentication;
    // A system that gives up a connection that stood tells it like one that was never made.
    const bool isLate = isSent && error.code == ErrorCode::ConnectTimeout;
    const CallError told = isLate
        ? timeoutError(ErrorCode::FirstByteTimeout, u"No byte of an answer before the connection timed out"_s)
        : error;
    end({isSent ? EndCause::Failed : EndCause::NotSent, maskedError(told, m_redactor.redactor())});
}

void NetworkCall::endIfAnswerEnded()
{
    if (!m_over && m_reader.ended())
        end(*m_reader.ended());
}

void NetworkCall::watch(Phase phase, std::chrono::milliseconds limit)
{
    if (m_over)
        return;
    m_phase = phase;
    m_timer.start(limit);
}

/// Without a further signal to this call.
void NetworkCall::letGo(bool mayLinger)
{
    if (!m_reply)
        return;
    QNetworkReply* const reply = m_reply;
    m_reply.clear();
    disconnect(reply, nullptr, this, nullptr);
    if (m_upload)
        disconnect(m_upload, nullptr, this, nullptr);
    if (reply->isFinished()) {
        reply->deleteLater();
    } else if (mayLinger) {
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
        connect(reply, &QNetworkReply::readyRead, reply, [reply] { reply->readAll(); });
        QTimer::singleShot(Linger, reply, &QNetworkReply::abort);
    } else {
        reply->abort();
        reply->deleteLater();
    }
}

} // namespace Fluxscope
