// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/transporterror.h"

#include "core/redaction.h"

#include <QRegularExpression>
#include <QSslCertificate>
#include <QStringList>
#include <QUrl>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

QString place(const QUrl& url)
{
    const int defaultPort = url.scheme() == "https"_L1 ? 443 : 80;
    return u"%1:%2"_s.arg(url.host()).arg(url.port(defaultPort));
}

QString name(const QStringList& commonNames, const QStringList& organizations)
{
    const QStringList names = commonNames + organizations;
    // A certificate is text from outside.
    return names.isEmpty() ? u"(no name)"_s : singleLine(names.constFirst()).left(200);
}

/// QSslError::errorString() speaks the language of the program; the history and the exports are English.
QString reason(QSslError::SslError error)
{
    switch (error) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return u"its issuer is not trusted"_s;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return u"it is self-signed and not trusted"_s;
    case QSslError::HostNameMismatch:
        return u"it is not for this host name"_s;
    case QSslError::CertificateExpired:
        return u"it has expired"_s;
    case QSslError::CertificateNotYetValid:
        return u"it is not valid yet"_s;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return u"it was revoked"_s;
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
    case QSslError::InvalidPurpose:
    case QSslError::CertificateRejected:
        return u"it, or its issuer, is not made for this purpose"_s;
    case QSslError::CertificateSignatureFailed:
    case QSslError::UnableToDecryptCertificateSignature:
        return u"its signature is wrong"_s;
    case QSslError::NoPeerCertificate:
        return u"the server sent none"_s;
    default:
        return u"it was refused (reason %1)"_s.arg(static_cast<int>(error));
    }
}

QString certificateSentence(const QList<QSslError>& errors, const QUrl& url)
{
    QStringList reasons;
    QSslCertificate certificate;
    for (const QSslError& error : errors) {
        if (certificate.isNull())
            certificate = error.certificate();
        const QString text = reason(error.error());
        if (!reasons.contains(text))
            reasons.append(text);
    }
    const QString why = reasons.join(u"; "_s);
    if (certificate.isNull())
        return u"The certificate of %1 was refused: %2"_s.arg(place(url), why);
    const QString subject = name(certificate.subjectInfo(QSslCertificate::CommonName),
        certificate.subjectInfo(QSslCertificate::Organization));
    const QString issuer = name(certificate.issuerInfo(QSslCertificate::CommonName),
        certificate.issuerInfo(QSslCertificate::Organization));
    return u"The certificate of %1 was refused: subject \"%2\", issuer \"%3\", %4"_s.arg(
        place(url), subject, issuer, why);
}

CallError proxyFailure(const QString& where)
{
    return {
        ErrorKind::Network, u"The proxy made no connection to %1"_s.arg(where), ErrorCode::ProxyFailed, {}};
}

/// OpenSSL's own words, the one part of QNetworkReply::errorString() that is never translated.
QString libraryWords(const QString& errorString)
{
    static const QRegularExpression words(u"error:[0-9A-Fa-f]+:[^\\n]*"_s);
    const QString found = words.match(errorString).captured();
    return found.isEmpty() ? QString() : u" (%1)"_s.arg(singleLine(found).left(200));
}

} // namespace

CallError transportError(
    const QNetworkReply& reply, const QUrl& url, const QList<QSslError>& tlsErrors, bool isProxied)
{
    const QString where = place(url);
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return {
            ErrorKind::Network, u"The host %1 was not found"_s.arg(url.host()), ErrorCode::HostNotFound, {}};
    case QNetworkReply::ConnectionRefusedError:
        return {
            ErrorKind::Network, u"%1 refused the connection"_s.arg(where), ErrorCode::ConnectionRefused, {}};
    case QNetworkReply::SslHandshakeFailedError: {
        const QString message = tlsErrors.isEmpty()
            ? u"The TLS handshake with %1 failed%2"_s.arg(where, libraryWords(reply.errorString()))
            : certificateSentence(tlsErrors, url);
        return {ErrorKind::Tls, message, ErrorCode::TlsHandshake, {}};
    }
    case QNetworkReply::TimeoutError:
        return {
            ErrorKind::Timeout, u"No connection to %1 in time"_s.arg(where), ErrorCode::ConnectTimeout, {}};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return proxyFailure(where);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {ErrorKind::Network, u"HTTP 407: the proxy wants a user and a password, or refused them"_s,
            ErrorCode::ProxyAuthentication, {}};
    // Qt reports that it could not send the body a second time; what happened is why it wanted to.
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::RemoteHostClosedError:
        return {ErrorKind::Network, u"%1 closed the connection before an answer"_s.arg(where),
            ErrorCode::ConnectionClosed, {}};
    case QNetworkReply::ProtocolFailure:
        return {ErrorKind::Network, u"The answer of %1 is not HTTP"_s.arg(where), ErrorCode::ConnectionFailed,
            {}};
    default:
        if (isProxied)
            return proxyFailure(where);
        return {ErrorKind::Network,
            u"The connection to %1 failed (network error %2)"_s.arg(where).arg(
                static_cast<int>(reply.error())),
            ErrorCode::ConnectionFailed, {}};
    }
}

bool isBroken(QNetworkReply::NetworkError error)
{
    // From 201 on the errors of Qt stand for HTTP statuses.
    return error != QNetworkReply::NoError
        && (error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ProtocolFailure
            || error == QNetworkReply::ContentReSendError);
}

} // namespace Fluxscope
