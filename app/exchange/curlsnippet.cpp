// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/curlsnippet.h"

#include "core/redaction.h"
#include "wire/dialectcodec.h"
#include "wire/endpoints.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// A terminal that reads whole lines, as under dash, cuts them at 4,095 bytes (termios(3), MAX_CANON); a
// character has at most three bytes for each of its UTF-16 units.
constexpr qsizetype LongestLine = 1000;
constexpr qsizetype FarthestBreak = 100;

QString singleQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', uR"('\'')"_s) + u'\'';
}

/// JSON with the control characters escaped that JSON itself lets stand; they can only stand in strings.
QString withoutControls(const QString& json)
{
    QString clean;
    clean.reserve(json.size());
    for (const QChar character : json) {
        if (isHarmful(character))
            clean += u"\\u%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
        else
            clean += character;
    }
    return clean;
}

bool canBreakBefore(const QString& text, qsizetype place)
{
    // Blanks at the end of a line get lost on many ways.
    return !text.at(place).isLowSurrogate() && !text.at(place).isSpace() && !text.at(place - 1).isSpace();
}

QStringList brokenIntoLines(const QString& text)
{
    QStringList lines;
    qsizetype start = 0;
    while (text.size() - start > LongestLine) {
        qsizetype end = start + LongestLine;
        while (end > start + LongestLine - FarthestBreak && !canBreakBefore(text, end))
            --end;
        if (text.at(end).isLowSurrogate())
            ++end;
        lines.append(text.sliced(start, end - start));
        start = end;
    }
    lines.append(text.sliced(start));
    return lines;
}

/// A word that is none of the lines.
QString delimiterFor(const QStringList& lines)
{
    QString delimiter = u"JSON"_s;
    while (lines.contains(delimiter))
        delimiter += u'_';
    return delimiter;
}

} // namespace

QString curlSnippet(const SnippetRequest& request)
{
    const QString url = completionUrl(QUrl(request.root), request.dialect).toString(QUrl::FullyEncoded);
    QStringList options{u"curl -i "_s + singleQuoted(url)};
    // Brackets, as of an IPv6 address, are patterns to curl; a stream is to be seen as it comes.
    if (url.contains(u'['))
        options.append(u"--globoff"_s);
    if (request.stream)
        options.append(u"--no-buffer"_s);
    options.append(u"-H 'Content-Type: application/json'"_s);
    options.append(request.stream ? u"-H 'Accept: text/event-stream'"_s : u"-H 'Accept: application/json'"_s);
    for (const auto& [name, value] : dialectCodec(request.dialect)->requestHeaders(Secret()))
        options.append(u"-H "_s + singleQuoted(QString::fromLatin1(name + ": " + value)));
    options.append(request.dialect == Dialect::Messages ? u"-H \"x-api-key: $FLUX_API_KEY\""_s
                                                        : u"-H \"Authorization: Bearer $FLUX_API_KEY\""_s);
    // Of a file, --data leaves line breaks out: those that the here-document adds at its end, and those that
    // keep its lines short. (--data-binary would send them.)
    const QStringList lines = brokenIntoLines(withoutControls(QString::fromUtf8(request.body)));
    const QString delimiter = delimiterFor(lines);
    options.append(u"--data @- <<'%1'"_s.arg(delimiter));
    return options.join(u" \\\n  "_s) + u'\n' + lines.join(u'\n') + u'\n' + delimiter + u'\n';
}

} // namespace Fluxscope
