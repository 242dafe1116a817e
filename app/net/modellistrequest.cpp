// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/modellistrequest.h"

#include "net/transporterror.h"
#include "wire/errorbody.h"
#include "wire/responseheaders.h"

#include <QDateTime>
#include <QNetworkReply>

#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// A list needs no thinking, unlike a completion.
constexpr std::chrono::seconds Limit{30};

/// Some hundred models take 100 KB.
constexpr qsizetype LongestList = 8 * 1024 * 1024;

constexpr int FirstSuccess = 200;
constexpr int FirstRedirect = 300;
constexpr int FirstError = 400;

} // namespace

ModelListRequest::ModelListRequest(QNetworkReply* reply, bool isProxied, Redactor redactor, QObject* context,
    GatewayClient::ModelsCallback callback)
    : QObject(reply)
    , m_reply(reply)
    , m_proxied(isProxied)
    , m_redactor(std::move(redactor))
    , m_context(context)
    , m_callback(std::move(callback))
{
    m_reply->setReadBufferSize(LongestList);
    connect(m_reply, &QNetworkReply::readyRead, this, &ModelListRequest::read);
    connect(m_reply, &QNetworkReply::finished, this, &ModelListRequest::settle);
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError>& errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_isSent = true; });
    connect(&m_timer, &QTimer::timeout, this, &ModelListRequest::giveUp);
    m_timer.setSingleShot(true);
    m_timer.start(Limit);
}

void ModelListRequest::read()
{
    m_body += m_reply->readAll();
    if (m_body.size() > LongestList)
        callBack(Failure{protocolError(ErrorCode::ReplyTooLarge, u"The model list is larger than 8 MiB"_s)});
}

void ModelListRequest::settle()
{
    m_body += m_reply->readAll();
    callBack(result());
}

void ModelListRequest::giveUp()
{
    callBack(Failure{m_isSent
            ? CallError{ErrorKind::Timeout, u"No whole model list within 30 s"_s, ErrorCode::FirstByteTimeout,
                {}}
            : CallError{ErrorKind::Timeout, u"No connection within 30 s"_s, ErrorCode::ConnectTimeout, {}}});
}

Result<QList<ModelEntry>, CallError> ModelListRequest::result() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < FirstSuccess)
        return Failure{
            maskedError(transportError(*m_reply, m_reply->url(), m_tlsErrors, m_proxied), m_redactor)};
    const ResponseHeaders headers = readResponseHeaders(m_reply->rawHeaderPairs(), m_redactor);
    if (status >= FirstError) {
        return Failure{
            errorFromResponse(status, m_body, headers.kept, m_redactor, QDateTime::currentDateTimeUtc())};
    }
    if (status >= FirstRedirect) {
        return Failure{
            maskedError(protocolError(ErrorCode::Redirect,
                            u"HTTP %1 redirects to %2; Fluxscope follows no redirects"_s.arg(
                                QString::number(status), headers.location.value_or(u"an unnamed place"_s))),
                m_redactor)};
    }
    if (isBroken(m_reply->error()))
        return Failure{
            protocolError(ErrorCode::IncompleteBody, u"The connection closed inside the model list"_s)};
    auto list = parseModelList(m_redactor.mask(m_body));
    if (!list)
        return Failure{maskedError(list.error(), m_redactor)};
    return list;
}

void ModelListRequest::callBack(const Result<QList<ModelEntry>, CallError>& result)
{
    if (!m_callback)
        return;
    const auto callback = std::exchange(m_callback, {});
    m_timer.stop();
    // This object goes with the reply, later; abort() emits finished() at once, which finds no callback.
    if (!m_reply->isFinished())
        m_reply->abort();
    m_reply->deleteLater();
    if (m_context)
        callback(result);
}

} // namespace Fluxscope
