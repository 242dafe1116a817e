// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/endpoints.h"

#include "core/origin.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int HttpPort = 80;
constexpr int HttpsPort = 443;
constexpr int HighestPort = 65535;

// What client libraries and documentation put behind the root; the longest that fits is taken off.
const QStringList& knownSuffixes()
{
    static const QStringList suffixes = [] {
        QStringList list{
            u"/anthropic/v1/messages/count_tokens"_s,
            u"/anthropic/v1/messages"_s,
            u"/v1/messages/count_tokens"_s,
            u"/v1/messages"_s,
            u"/v1/chat/completions"_s,
            u"/v1/chat"_s,
            u"/v1/responses"_s,
            u"/v1/models"_s,
            u"/chat/completions"_s,
            u"/chat"_s,
            u"/responses"_s,
            u"/models"_s,
            u"/messages"_s,
            u"/anthropic/v1"_s,
            u"/anthropic"_s,
            u"/v1"_s,
        };
        std::sort(
            list.begin(), list.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
        return list;
    }();
    return suffixes;
}

bool isWrapping(QChar character)
{
    static const QString marks = u"\"'`<>\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb"_s;
    return character.isSpace() || marks.contains(character);
}

QStringView unwrapped(QStringView text)
{
    while (!text.isEmpty() && isWrapping(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isWrapping(text.back()))
        text.chop(1);
    return text;
}

bool isBroken(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(),
        [](QChar character) { return character.isSpace() || character.category() == QChar::Other_Control; });
}

// A key pasted into the wrong field would otherwise be looked up as a host name and stored.
bool isKeyLike(QStringView text)
{
    static const QRegularExpression key(u"\\Ask-[A-Za-z0-9_-]{16,}\\z"_s);
    return key.match(text).hasMatch();
}

struct Authority
{
    QString host;
    int port = -1; ///< -1: none was given
};

Result<Authority, BaseUrlError> parseAuthority(QStringView text)
{
    if (text.contains(u'@'))
        return Failure{BaseUrlError::UserInfo};
    const qsizetype bracket = text.startsWith(u'[') ? text.indexOf(u']') : -1;
    const qsizetype colon = text.indexOf(u':', bracket < 0 ? 0 : bracket);
    const bool isLiteral = text.startsWith(u'[');
    if (isLiteral && (bracket < 0 || (colon != bracket + 1 && bracket + 1 != text.size())))
        return Failure{BaseUrlError::Host};

    Authority authority;
    const QStringView host = colon < 0 ? text : text.first(colon);
    if (host.isEmpty())
        return Failure{BaseUrlError::Host};
    QUrl probe;
    probe.setHost(host.toString(), QUrl::StrictMode);
    // Qt takes the brackets off a name as well; only an address may stand in them.
    if (probe.host().isEmpty() || isLiteral != probe.host().contains(u':'))
        return Failure{BaseUrlError::Host};
    authority.host = probe.host();

    const QStringView port = colon < 0 ? QStringView() : text.sliced(colon + 1);
    if (port.isEmpty())
        return authority;
    static const QRegularExpression digits(u"\\A[0-9]{1,5}\\z"_s);
    if (!digits.match(port).hasMatch())
        return Failure{BaseUrlError::Port};
    authority.port = port.toInt();
    if (authority.port < 1 || authority.port > HighestPort)
        return Failure{BaseUrlError::Port};
    return authority;
}

QString reducedPath(QString path)
{
    static const QRegularExpression slashes(u"/{2,}"_s);
    path.replace(slashes, u"/"_s);
    if (path.endsWith(u'/'))
        path.chop(1);
    for (const QString& suffix : knownSuffixes()) {
        if (path.endsWith(suffix, Qt::CaseInsensitive)) {
            path.chop(suffix.size());
            break;
        }
    }
    return path;
}

QUrl below(const QUrl& root, const QString& path)
{
    QUrl url = root;
    url.setPath(root.path(QUrl::FullyEncoded) + path, QUrl::TolerantMode);
    return url;
}

} // namespace

Result<BaseUrl, BaseUrlError> parseBaseUrl(const QString& text)
{
    QStringView rest = unwrapped(text);
    if (rest.isEmpty())
        return Failure{BaseUrlError::Empty};
    if (isBroken(rest) || isKeyLike(rest))
        return Failure{BaseUrlError::NotAUrl};

    // Without "://" what looks like a scheme is a host with a port: `localhost:4000`.
    static const QRegularExpression schemeStart(u"\\A([A-Za-z][A-Za-z0-9+.-]*)://"_s);
    static const QRegularExpression halfScheme(
        u"\\Ahttps?:(?!//|[0-9])"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = schemeStart.match(rest);
    std::optional<QString> scheme;
    if (match.hasMatch()) {
        scheme = match.captured(1).toLower();
        if (scheme != "http"_L1 && scheme != "https"_L1)
            return Failure{BaseUrlError::Scheme};
        rest = rest.sliced(match.capturedLength());
    } else if (halfScheme.match(rest).hasMatch() || rest.startsWith("://"_L1)) {
        return Failure{BaseUrlError::NotAUrl};
    }

    BaseUrl base;
    static const QRegularExpression queryStart(u"[?#]"_s);
    if (const qsizetype at = rest.indexOf(queryStart); at >= 0) {
        base.droppedQuery = at + 1 < rest.size();
        rest = rest.first(at);
    }
    const qsizetype slash = rest.indexOf(u'/');
    const auto authority = parseAuthority(slash < 0 ? rest : rest.first(slash));
    if (!authority)
        return Failure{authority.error()};

    base.root.setHost(authority->host);
    base.root.setScheme(scheme ? *scheme : isLoopback(base.root) ? u"http"_s : u"https"_s);
    const int defaultPort = base.root.scheme() == "https"_L1 ? HttpsPort : HttpPort;
    if (authority->port != defaultPort)
        base.root.setPort(authority->port);
    base.root.setPath(slash < 0 ? QString() : reducedPath(rest.sliced(slash).toString()), QUrl::TolerantMode);
    if (!base.root.isValid())
        return Failure{BaseUrlError::NotAUrl};
    return base;
}

QUrl completionUrl(const QUrl& root, Dialect dialect)
{
    return below(root, completionPath(dialect));
}

QUrl modelListUrl(const QUrl& root)
{
    return below(root, u"/v1/models"_s);
}

QString completionPath(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Chat:
        return u"/v1/chat/completions"_s;
    case Dialect::Responses:
        return u"/v1/responses"_s;
    case Dialect::Messages:
        return u"/anthropic/v1/messages"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Fluxscope
