// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pastedrequest.h"

#include "core/baseurl.h"
#include "core/maskedprompt.h"
#include "exchange/curlcommand.h"
#include "exchange/foreignrequest.h"
#include "exchange/requestprompt.h"
#include "wire/endpoints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array SentAnyway{"accept"_L1, "accept-encoding"_L1, "accept-language"_L1,
    "anthropic-version"_L1, "connection"_L1, "content-length"_L1, "content-type"_L1, "expect"_L1, "host"_L1,
    "user-agent"_L1};
/// Beside the headers that carry one.
constexpr std::array KeyMembers{"access_token"_L1, "api_key"_L1, "apikey"_L1, "token"_L1};

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

/// Other endpoints take bodies that look like those of Responses.
bool isForeignPath(const QString& url)
{
    static const QRegularExpression foreign(u"/(?:embeddings|moderations|audio|images|rerank)(?:/|\\z)"_s);
    return foreign.match(QUrl(url, QUrl::TolerantMode).path().toLower()).hasMatch();
}

/// A key is a text; a tool may have a parameter of such a name, which is described by an object.
bool isKeyMember(const QString& name, const QJsonValue& value)
{
    return value.isString() && (isOneOf(name.toLower(), KeyMembers) || isKeyHeader(name.toLower()));
}

/// SDKs and gateways also take keys deeper down, such as in extra_headers.
QJsonValue withoutKeys(const QJsonValue& value, bool& hasDropped)
{
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue& item : value.toArray())
            items.append(withoutKeys(item, hasDropped));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject members;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (isKeyMember(member.key(), member.value()))
            hasDropped = true;
        else
            members.insert(member.key(), withoutKeys(member.value(), hasDropped));
    }
    return members;
}

/// The body as a prompt, without the keys in it.
void takeBody(const QJsonObject& body, Dialect dialect, const QList<Secret>& keys, PastedRequest& request)
{
    const RequestPrompt read = promptOfRequest(withoutKeys(body, request.droppedKey).toObject(), dialect);
    request.droppedContent = read.isSimplified;
    request.prompt = maskedPrompt(read.prompt, Redactor(keys));
}

/// Takes the headers apart; the keys among them are returned.
QList<Secret> takeHeaders(const CurlCommand& command, PastedRequest& request)
{
    QList<Secret> keys;
    for (const HeaderField& header : command.headers) {
        if (isKeyHeader(header.name)) {
            if (const QString key = keyInHeader(header.name, header.value); !key.isEmpty())
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
    auto dialect = dialectOfUrl(command.url);
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
