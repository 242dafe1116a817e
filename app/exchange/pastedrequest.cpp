// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pastedrequest.h"

#include "core/baseurl.h"
#include "core/maskedprompt.h"
#include "exchange/curlcommand.h"
#include "exchange/requestprompt.h"
#include "wire/endpoints.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array KeyHeaders{"authorization"_L1, "x-api-key"_L1, "api-key"_L1, "x-goog-api-key"_L1,
    "cookie"_L1, "proxy-authorization"_L1};
constexpr std::array SentAnyway{"accept"_L1, "accept-encoding"_L1, "accept-language"_L1,
    "anthropic-version"_L1, "connection"_L1, "content-length"_L1, "content-type"_L1, "expect"_L1, "host"_L1,
    "user-agent"_L1};
constexpr std::array KeyMembers{"api_key"_L1, "apiKey"_L1, "api-key"_L1};

template <std::size_t Size>
bool isOneOf(const QString& name, const std::array<QLatin1StringView, Size>& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::optional<QJsonObject> objectIn(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// The key in the value of a header; empty if it is a variable or a mask instead.
QString keyIn(const QString& value)
{
    QString key = value;
    for (const QLatin1StringView scheme : {"Bearer "_L1, "Basic "_L1}) {
        if (key.startsWith(scheme, Qt::CaseInsensitive))
            key = key.sliced(scheme.size()).trimmed();
    }
    const bool isPlace = key.startsWith(u'$') || key.startsWith(u'<') || key == Mask;
    return isPlace ? QString() : key;
}

std::optional<Dialect> dialectOfPath(const QString& url)
{
    const QString path = QUrl(url, QUrl::TolerantMode).path().toLower();
    for (const Dialect dialect : AllDialects) {
        // `/v1/messages` stands below `/anthropic` at FluxRouter, and alone elsewhere.
        const QString end = completionPath(dialect).section(u'/', -2);
        if (path.endsWith(u'/' + (dialect == Dialect::Chat ? end : end.section(u'/', -1))))
            return dialect;
    }
    return std::nullopt;
}

/// Other endpoints take bodies that look like those of Responses.
bool isForeignPath(const QString& url)
{
    static const QRegularExpression foreign(u"/(?:embeddings|moderations|audio|images|rerank)(?:/|\\z)"_s);
    return foreign.match(QUrl(url, QUrl::TolerantMode).path().toLower()).hasMatch();
}

/// The body as a prompt, without the keys in it.
void takeBody(QJsonObject body, Dialect dialect, const QList<Secret>& keys, PastedRequest& request)
{
    for (const QLatin1StringView name : KeyMembers) {
        if (!body.take(name).isUndefined())
            request.droppedKey = true;
    }
    const RequestPrompt read = promptOfRequest(body, dialect);
    request.droppedContent = read.isSimplified;
    request.prompt = maskedPrompt(read.prompt, Redactor(keys));
}

/// Takes the headers apart; the keys among them are returned.
QList<Secret> takeHeaders(const CurlCommand& command, PastedRequest& request)
{
    QList<Secret> keys;
    for (const HeaderField& header : command.headers) {
        if (isOneOf(header.name, KeyHeaders)) {
            if (const QString key = keyIn(header.value); !key.isEmpty())
                keys.append(Secret(key.toUtf8()));
        } else if (!isOneOf(header.name, SentAnyway) && !request.droppedHeaders.contains(header.name)) {
            request.droppedHeaders.append(header.name);
        }
    }
    return keys;
}

std::optional<PastedRequest> fromCurl(const CurlCommand& command)
{
    const auto body = objectIn(command.data);
    if (!body)
        return std::nullopt;
    auto dialect = dialectOfPath(command.url);
    if (!dialect && !isForeignPath(command.url))
        dialect = dialectOfRequest(*body);
    if (!dialect)
        return std::nullopt;
    PastedRequest request;
    const QList<Secret> keys = takeHeaders(command, request);
    takeBody(*body, *dialect, keys, request);
    request.droppedKey = request.droppedKey || command.hasCredentials || !keys.isEmpty()
        || QUrl(command.url, QUrl::TolerantMode).userInfo().size() > 0;
    request.droppedContent = request.droppedContent || command.hasDataElsewhere;
    if (const auto base = parseBaseUrl(command.url))
        request.baseUrl = base->root.toString();
    return request;
}

} // namespace

std::optional<PastedRequest> pastedRequest(const QString& text)
{
    if (const auto command = parseCurlCommand(text))
        return fromCurl(*command);
    if (!QStringView(text).trimmed().startsWith(u'{'))
        return std::nullopt;
    const auto body = objectIn(text);
    const auto dialect = body ? dialectOfRequest(*body) : std::nullopt;
    if (!dialect)
        return std::nullopt;
    PastedRequest request;
    takeBody(*body, *dialect, {}, request);
    return request;
}

} // namespace Fluxscope
