// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/curloutput.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// What curl -v says of a line by its first characters.
enum class Mark { None, Remark, Request, Response };

Mark markOf(const QString& line)
{
    // `} [5 bytes data]` stands where bytes went to a file.
    static const QRegularExpression transfer(u"\\A[{}] \\[\\d+ bytes data\\]\\z"_s);
    if (line.startsWith("* "_L1) || line == "*"_L1 || transfer.match(line).hasMatch())
        return Mark::Remark;
    if (line.startsWith("> "_L1) || line == ">"_L1)
        return Mark::Request;
    if (line.startsWith("< "_L1) || line == "<"_L1)
        return Mark::Response;
    return Mark::None;
}

bool isProgress(const QString& line)
{
    return line.contains("--:--:--"_L1) || line.contains("% Received"_L1)
        || line.contains("Dload  Upload"_L1);
}

std::optional<int> statusOf(const QString& line)
{
    static const QRegularExpression statusLine(u"\\AHTTP/\\d(?:\\.\\d)? (\\d{3})(?: |\\z)"_s);
    const auto match = statusLine.match(line);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

std::optional<QPair<QByteArray, QByteArray>> headerOf(const QString& line)
{
    // A token of RFC 9110, section 5.6.2, as far as names of headers use it.
    static const QRegularExpression header(u"\\A([A-Za-z0-9_-]+): ?(.*)\\z"_s);
    const auto match = header.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.captured(1).toUtf8(), match.captured(2).trimmed().toUtf8());
}

bool isBlank(const QStringList& lines)
{
    return std::all_of(
        lines.begin(), lines.end(), [](const QString& line) { return line.trimmed().isEmpty(); });
}

/// Goes through the lines; what comes after a head is its body until another head begins.
class OutputReader final
{
public:
    explicit OutputReader(const QString& text)
        : m_isVerbose(
            QRegularExpression(u"^[<>] "_s, QRegularExpression::MultilineOption).match(text).hasMatch())
    { }

    void take(const QString& line);
    [[nodiscard]] std::optional<CurlOutput> result();

private:
    enum class Place { Before, Head, Body };

    void takeRequestLine(const QString& line);
    void takeLine(const QString& line);
    void beginHead(std::optional<int> status);

    bool m_isVerbose;
    CurlOutput m_output;
    Place m_place = Place::Before;
    QStringList m_before;
    QStringList m_body;
};

void OutputReader::take(const QString& line)
{
    const Mark mark = m_isVerbose ? markOf(line) : Mark::None;
    if (mark == Mark::Remark || (m_isVerbose && isProgress(line)))
        return;
    if (mark == Mark::Request)
        takeRequestLine(line.sliced(std::min<qsizetype>(2, line.size())));
    else
        takeLine(mark == Mark::Response ? line.sliced(std::min<qsizetype>(2, line.size())) : line);
}

void OutputReader::takeRequestLine(const QString& line)
{
    static const QRegularExpression start(u"\\A[A-Z]+ (\\S+) HTTP/"_s);
    if (const auto match = start.match(line); match.hasMatch()) {
        m_output.path = match.captured(1);
        m_output.requestHeaders.clear();
    } else if (const auto header = headerOf(line)) {
        m_output.requestHeaders.append(*header);
    }
}

void OutputReader::takeLine(const QString& line)
{
    if (const auto status = statusOf(line); status && (m_place != Place::Body || isBlank(m_body))) {
        beginHead(status);
        return;
    }
    const auto header = headerOf(line);
    switch (m_place) {
    case Place::Before:
        if (header && !m_isVerbose) {
            beginHead(std::nullopt);
            m_output.headers.append(*header);
        } else {
            m_before.append(line);
        }
        return;
    case Place::Head:
        if (header) {
            m_output.headers.append(*header);
        } else if (line.trimmed().isEmpty()) {
            m_place = Place::Body;
        } else if (line.startsWith(u' ') || line.startsWith(u'\t')) {
            // A value that a narrow window or an old server broke.
            if (!m_output.headers.isEmpty())
                m_output.headers.last().second += ' ' + line.trimmed().toUtf8();
        } else {
            m_place = Place::Body;
            m_body.append(line);
        }
        return;
    case Place::Body:
        m_body.append(line);
        return;
    }
}

void OutputReader::beginHead(std::optional<int> status)
{
    m_place = Place::Head;
    m_output.httpStatus = status;
    m_output.headers.clear();
    m_body.clear();
}

std::optional<CurlOutput> OutputReader::result()
{
    if (m_place == Place::Before)
        return std::nullopt;
    m_output.before = m_before.join(u'\n');
    m_output.body = m_body.join(u'\n');
    // A body without a line feed at its end has the next remark right behind it.
    static const QRegularExpression remark(
        u"\\* (?:Connection #\\d+ to host .* left intact|Closing connection.*)\\s*\\z"_s);
    if (m_isVerbose)
        m_output.body.remove(remark);
    return m_output;
}

} // namespace

std::optional<CurlOutput> parseCurlOutput(const QString& text)
{
    OutputReader reader(text);
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1);
    for (const QString& line : plain.split(u'\n'))
        reader.take(line);
    return reader.result();
}

} // namespace Fluxscope
