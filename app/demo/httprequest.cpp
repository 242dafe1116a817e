// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/httprequest.h"

namespace Fluxscope {

namespace {

// Enough for every prompt that a person sends; a larger one is answered with 413.
constexpr qsizetype MaximumBodyBytes = qsizetype(64) * 1024 * 1024;
constexpr qsizetype MaximumHeadBytes = qsizetype(256) * 1024;

} // namespace

QByteArray HttpRequest::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

QByteArray HttpRequest::path() const
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.left(query);
}

HttpRequestReader::State HttpRequestReader::advance()
{
    if (m_badStatus != 0) {
        return State::Bad;
    }
    bool expectsContinue = false;
    if (!m_head) {
        if (!m_buffer.contains("\r\n\r\n")) {
            if (m_buffer.size() <= MaximumHeadBytes) {
                return State::NeedsMore;
            }
            m_badStatus = 431;
            return State::Bad;
        }
        if (!readHead()) {
            return State::Bad;
        }
        expectsContinue = m_head->header("expect").toLower() == "100-continue";
    }
    if (m_buffer.size() >= m_bodyLength) {
        return State::Ready;
    }
    return expectsContinue ? State::NeedsContinue : State::NeedsMore;
}

HttpRequest HttpRequestReader::take()
{
    Q_ASSERT(m_head && m_buffer.size() >= m_bodyLength);
    HttpRequest request = *m_head;
    m_head.reset();
    request.body = m_buffer.left(m_bodyLength);
    m_buffer.remove(0, m_bodyLength);
    m_bodyLength = 0;
    return request;
}

bool HttpRequestReader::fail(int status)
{
    m_badStatus = status;
    return false;
}

bool HttpRequestReader::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);

    HttpRequest request;
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.")) {
        return fail(400);
    }
    request.method = words.at(0);
    request.target = words.at(1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1) {
            return fail(400);
        }
        request.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    const QByteArray connection = request.header("connection").toLower();
    request.keepAlive = words.at(2) == "HTTP/1.0" ? connection == "keep-alive" : connection != "close";

    if (!request.header("transfer-encoding").isNull()) {
        return fail(411);
    }
    const QByteArray length = request.header("content-length");
    if (!length.isNull()) {
        bool isNumber = false;
        m_bodyLength = length.toLongLong(&isNumber);
        if (!isNumber || m_bodyLength < 0) {
            return fail(400);
        }
        if (m_bodyLength > MaximumBodyBytes) {
            return fail(413);
        }
    }
    m_head = request;
    return true;
}

} // namespace Fluxscope
