// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/curlcommand.h"

#include "exchange/shellcommand.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// The options of curl(1) that take a value. Whoever is not named here takes none.
constexpr QLatin1StringView ShortWithValue{"AbcCdDeEFHKmoPQrtTuUwxXyYz"};
constexpr std::array LongWithValue{"abstract-unix-socket"_L1, "cacert"_L1, "capath"_L1, "cert"_L1,
    "cert-type"_L1, "ciphers"_L1, "config"_L1, "connect-timeout"_L1, "connect-to"_L1, "continue-at"_L1,
    "cookie"_L1, "cookie-jar"_L1, "crlfile"_L1, "curves"_L1, "data"_L1, "data-ascii"_L1, "data-binary"_L1,
    "data-raw"_L1, "data-urlencode"_L1, "delegation"_L1, "dns-servers"_L1, "doh-url"_L1, "dump-header"_L1,
    "expect100-timeout"_L1, "form"_L1, "form-string"_L1, "header"_L1, "interface"_L1, "json"_L1,
    "keepalive-time"_L1, "key"_L1, "key-type"_L1, "limit-rate"_L1, "local-port"_L1, "max-filesize"_L1,
    "max-redirs"_L1, "max-time"_L1, "netrc-file"_L1, "noproxy"_L1, "oauth2-bearer"_L1, "output"_L1,
    "output-dir"_L1, "pass"_L1, "pinnedpubkey"_L1, "preproxy"_L1, "proto"_L1, "proto-default"_L1, "proxy"_L1,
    "proxy-header"_L1, "proxy-user"_L1, "rate"_L1, "referer"_L1, "request"_L1, "request-target"_L1,
    "resolve"_L1, "retry"_L1, "retry-delay"_L1, "retry-max-time"_L1, "socks4"_L1, "socks5"_L1,
    "socks5-hostname"_L1, "speed-limit"_L1, "speed-time"_L1, "stderr"_L1, "tls-max"_L1, "trace"_L1,
    "trace-ascii"_L1, "unix-socket"_L1, "upload-file"_L1, "url"_L1, "url-query"_L1, "user"_L1,
    "user-agent"_L1, "write-out"_L1};

/// The long names of the short options that matter here.
QString longName(QChar option)
{
    switch (option.unicode()) {
    case u'd':
        return u"data"_s;
    case u'F':
        return u"form"_s;
    case u'H':
        return u"header"_s;
    case u'T':
        return u"upload-file"_s;
    case u'u':
        return u"user"_s;
    default:
        return {};
    }
}

/// Collects the options one after the other.
class CurlReader final
{
public:
    explicit CurlReader(std::optional<QString> input)
        : m_input(std::move(input))
    { }

    [[nodiscard]] CurlCommand read(const QStringList& arguments);

    CurlCommand command;

private:
    [[nodiscard]] QString takeShort(const QString& letters, const QString& next);
    void takeOption(const QString& name, const QString& value);
    void takeData(const QString& name, const QString& value);
    void takeHeader(const QString& header);

    std::optional<QString> m_input;
    bool m_usesNext = false;
};

CurlCommand CurlReader::read(const QStringList& arguments)
{
    bool optionsOver = false;
    for (qsizetype place = 0; place < arguments.size(); ++place) {
        const QString& word = arguments.at(place);
        const QString next = place + 1 < arguments.size() ? arguments.at(place + 1) : QString();
        m_usesNext = false;
        if (optionsOver || word.size() < 2 || !word.startsWith(u'-')) {
            if (command.url.isEmpty())
                command.url = word;
        } else if (word == "--"_L1) {
            optionsOver = true;
        } else if (!word.startsWith("--"_L1)) {
            takeOption(takeShort(word.sliced(1), next), next);
        } else {
            const QString name = word.sliced(2).section(u'=', 0, 0);
            m_usesNext = std::find(LongWithValue.begin(), LongWithValue.end(), name) != LongWithValue.end();
            // Curl itself takes no `=`, yet people write it.
            const bool isJoined = m_usesNext && word.contains(u'=');
            m_usesNext = m_usesNext && !isJoined;
            takeOption(name, isJoined ? word.section(u'=', 1) : next);
        }
        if (m_usesNext)
            ++place;
    }
    return command;
}

/// Goes through letters that stand together; the last may have its value right behind it. The name of an
/// option whose value is the next word.
QString CurlReader::takeShort(const QString& letters, const QString& next)
{
    for (qsizetype place = 0; place < letters.size(); ++place) {
        const QChar letter = letters.at(place);
        if (!ShortWithValue.contains(letter))
            continue;
        const QString value = letters.sliced(place + 1);
        m_usesNext = value.isEmpty() && !next.isNull();
        if (m_usesNext)
            return longName(letter);
        takeOption(longName(letter), value);
        break;
    }
    return {};
}

void CurlReader::takeOption(const QString& name, const QString& value)
{
    if (name == "url"_L1)
        command.url = value;
    else if (name == "header"_L1)
        takeHeader(value);
    else if (name == "user"_L1 || name == "oauth2-bearer"_L1)
        command.hasCredentials = true;
    else if (name == "data-urlencode"_L1 || name.startsWith("form"_L1) || name == "upload-file"_L1)
        command.hasDataElsewhere = true;
    else if (name == "json"_L1 || name.startsWith("data"_L1))
        takeData(name, value);
}

void CurlReader::takeData(const QString& name, const QString& value)
{
    QString data = value;
    if (value.startsWith(u'@') && name != "data-raw"_L1) {
        if (value != "@-"_L1 || !m_input) {
            command.hasDataElsewhere = true;
            return;
        }
        data = *m_input;
        // curl(1): of a file, --data leaves line breaks out; --data-binary and --json do not.
        if (name == "data"_L1 || name == "data-ascii"_L1)
            data.removeIf([](QChar character) { return character == u'\r' || character == u'\n'; });
    }
    if (!command.data.isEmpty() && name != "json"_L1)
        command.data += u'&';
    command.data += data;
}

void CurlReader::takeHeader(const QString& header)
{
    const qsizetype colon = header.indexOf(u':');
    if (colon > 0)
        command.headers.append({header.first(colon).trimmed().toLower(), header.sliced(colon + 1).trimmed()});
}

} // namespace

std::optional<CurlCommand> parseCurlCommand(const QString& text)
{
    // The look at the beginning saves the work for a whole novel that is pasted.
    static const QRegularExpression start(
        u"\\A\\s*(?:[$%#>]\\s+)?(?:(?:export\\s+)?[A-Za-z_][A-Za-z0-9_]*=\\S*\\s+(?:&&\\s+)?(?:[$%#>]\\s+)?)*"
        "(?:time\\s+)?(?:\\S*/)?curl(?:\\.exe)?\\s"_s);
    const auto match = start.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto shell = parseShellCommand(text.sliced(match.capturedEnd()));
    if (!shell)
        return std::nullopt;
    CurlReader reader(shell->input);
    static const QRegularExpression assignedKey(u"(?:KEY|TOKEN)=[\"']?[^\\s\"'$]"_s);
    reader.command.hasCredentials = assignedKey.match(match.captured()).hasMatch();
    return reader.read(shell->words);
}

} // namespace Fluxscope
