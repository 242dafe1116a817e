// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/requestbuilder.h"

#include "net/usedproxy.h"
#include "wire/dialectcodec.h"
#include "wire/endpoints.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

using RawHeaders = QList<QPair<QByteArray, QByteArray>>;

constexpr std::array WithoutContentLength{"Accept", "Accept-Encoding", "Accept-Language", "User-Agent"};

bool isKeyText(const QByteArray& key)
{
    return std::all_of(key.cbegin(), key.cend(), [](char c) { return c >= 0x21 && c <= 0x7e; });
}

/// A token of RFC 9110, section 5.6.2.
bool isHeaderName(const QByteArray& name)
{
    constexpr QByteArrayView Marks{"!#$%&'*+-.^_`|~"};
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [&Marks](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || Marks.contains(c);
    });
}

bool isHeaderValue(const QByteArray& value)
{
    return std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= 0x20 && c <= 0x7e; });
}

QByteArray hostField(const QUrl& url)
{
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    if (url.port() != -1)
        host += u':' + QString::number(url.port());
    return host.toUtf8();
}

QByteArray requestTarget(const QUrl& url)
{
    return url.path(QUrl::FullyEncoded).toUtf8();
}

} // namespace

RequestBuilder::RequestBuilder(Route route)
    : m_route(std::move(route))
{
    m_route.key = Secret(m_route.key.reveal().trimmed());
}

Result<OutgoingRequest, CallError> RequestBuilder::completion(const Prompt& prompt) const
{
    const QUrl url = completionUrl(QUrl(m_route.connection.baseUrl), prompt.dialect);
    auto built = request(url, prompt.dialect, prompt.stream ? "text/event-stream"_ba : "application/json"_ba);
    if (!built)
        return Failure{built.error()};

    const auto codec = dialectCodec(prompt.dialect);
    OutgoingRequest outgoing{*built, codec->requestBody(prompt), {}};
    outgoing.request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    outgoing.request.setHeader(QNetworkRequest::ContentLengthHeader, outgoing.body.size());
    // Without this Qt would copy the body into a buffer of its own, which it can rewind and send again.
    outgoing.request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);

    QByteArray head = "POST " + requestTarget(url) + " HTTP/1.1\r\nHost: " + hostField(url)
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(outgoing.body.size())
        + "\r\n";
    for (const char* name : WithoutContentLength)
        head += QByteArray(name) + ": " + outgoing.request.rawHeader(name) + "\r\n";
    const Secret shownKey = m_route.key.isEmpty() ? Secret() : Secret(QByteArray(Mask.data(), Mask.size()));
    for (const auto& [name, value] : codec->requestHeaders(shownKey))
        head += name + ": " + value + "\r\n";
    outgoing.asSent = redactor().mask(head + "\r\n" + outgoing.body);
    return outgoing;
}

Result<QNetworkRequest, CallError> RequestBuilder::modelList() const
{
    return request(modelListUrl(QUrl(m_route.connection.baseUrl)), Dialect::Chat, "application/json"_ba);
}

Redactor RequestBuilder::redactor() const
{
    return redactorFor(m_route);
}

Result<QNetworkRequest, CallError> RequestBuilder::request(
    const QUrl& url, Dialect dialect, const QByteArray& accept) const
{
    // QNetworkRequest::setRawHeader() checks nothing: a line feed in a value would add a header of its own.
    if (!isKeyText(m_route.key.reveal())) {
        return Failure{CallError{ErrorKind::Auth,
            u"The key holds a character that cannot stand in a request header; nothing was sent"_s, {}, {}}};
    }
    QNetworkRequest request(url);
    // HTTP/2 of Qt 6.4.2 crashes: eight parallel POSTs with aborts on one long-lived manager died with
    // SIGSEGV in 9 of 12 runs, HTTP/1.1 in none of 42.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Redirects of Qt carry Authorization and x-api-key to any host and port.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);

    RawHeaders headers{
        {"Accept"_ba, accept},
        {"Accept-Encoding"_ba, "identity"_ba},
        // Qt would send the language of the desktop, which is nobody's business.
        {"Accept-Language"_ba, "en"_ba},
        {"User-Agent"_ba, "Fluxscope/" FLUXSCOPE_VERSION ""_ba},
    };
    headers += dialectCodec(dialect)->requestHeaders(m_route.key);
    for (const auto& [name, value] : std::as_const(headers)) {
        if (!isHeaderName(name) || !isHeaderValue(value)) {
            return Failure{CallError{ErrorKind::InvalidRequest,
                u"A request header holds a character that it cannot hold; nothing was sent"_s, {}, {}}};
        }
        request.setRawHeader(name, value);
    }
    return request;
}

} // namespace Fluxscope
