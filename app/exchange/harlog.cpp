// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/harlog.h"

#include "core/redaction.h"
#include "exchange/foreignrequest.h"
#include "exchange/jsonmembers.h"
#include "exchange/plainbaseurl.h"
#include "exchange/recordmembers.h"
#include "wire/dialectcodec.h"

#include <QByteArrayList>
#include <QStringDecoder>
#include <QUrl>
#include <QUrlQuery>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView EndOfHead{"\r\n\r\n"};
constexpr int UnknownSize = -1; // HAR 1.2, "request": "-1 if the info is not available"

/// The request as it left.
struct SentRequest
{
    QByteArray method = "POST"_ba;
    QList<HeaderField> headers;
    QByteArray body;
    bool isKept = false; ///< else only the method is known, which all calls share
};

SentRequest parse(const QByteArray& asSent)
{
    SentRequest request;
    const qsizetype end = asSent.indexOf(EndOfHead);
    if (end < 0)
        return request;
    request.isKept = true;
    request.body = asSent.sliced(end + EndOfHead.size());
    const QByteArrayList lines = asSent.first(end).replace("\r\n"_ba, "\n"_ba).split('\n');
    request.method = lines.constFirst().left(lines.constFirst().indexOf(' '));
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append(
                {QString::fromUtf8(line.first(colon)), QString::fromUtf8(line.sliced(colon + 1)).trimmed()});
    }
    return request;
}

QByteArray nameAndValue(const QString& name, const QString& value)
{
    JsonMembers members;
    members.add("name"_L1, QJsonValue(name));
    members.add("value"_L1, QJsonValue(isKeyHeader(name.toLower()) ? QString(Mask) : value));
    return members.toObject();
}

QByteArray arrayOf(const QByteArrayList& objects)
{
    return '[' + objects.join(',') + ']';
}

QString url(const CallRecord& record)
{
    const QString root = plainBaseUrl(record.baseUrl);
    return root.isEmpty() ? u"about:invalid"_s : root + record.path;
}

QByteArray queryString(const QString& address)
{
    QByteArrayList pairs;
    const auto items = QUrlQuery(QUrl(address)).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items)
        pairs.append(nameAndValue(name, value));
    return arrayOf(pairs);
}

QByteArray requestObject(
    const CallRecord& record, const SentRequest& sent, const ExportRequest& request, QStringList& remarks)
{
    QByteArrayList headers;
    for (const HeaderField& field : sent.headers)
        headers.append(nameAndValue(field.name, field.value));
    QByteArray body = sent.body;
    if (!sent.isKept && hasPrompt(record)) {
        body = dialectCodec(record.prompt.dialect)->requestBody(record.prompt);
        remarks.append(u"the request as sent was not kept; its body is made anew from the prompt"_s);
    } else if (!sent.isKept) {
        remarks.append(u"the request was not kept"_s);
    }
    const QString address = url(record);
    JsonMembers members;
    members.add("method"_L1, QJsonValue(QString::fromLatin1(sent.method)));
    members.add("url"_L1, QJsonValue(address));
    members.add("httpVersion"_L1, QJsonValue("HTTP/1.1"_L1));
    members.addRaw("cookies"_L1, "[]"_ba);
    members.addRaw("headers"_L1, arrayOf(headers));
    members.addRaw("queryString"_L1, queryString(address));
    if (!body.isEmpty() && request.includeText) {
        JsonMembers postData;
        postData.add("mimeType"_L1, QJsonValue("application/json"_L1));
        postData.add("text"_L1, QJsonValue(QString::fromUtf8(body)));
        members.addRaw("postData"_L1, postData.toObject());
    }
    members.add("headersSize"_L1, QJsonValue(UnknownSize));
    members.add("bodySize"_L1, QJsonValue(sent.isKept ? sent.body.size() : qsizetype{UnknownSize}));
    return members.toObject();
}

QByteArrayList responseHeaders(const CallRecord& record, const ExportRequest& request)
{
    QByteArrayList headers;
    const auto add = [&headers](const QString& name, const std::optional<QString>& value) {
        if (value)
            headers.append(nameAndValue(name, *value));
    };
    add(u"X-Flux-Model"_s, record.flux.model);
    add(u"X-Flux-Original-Model"_s, record.flux.originalModel);
    if (record.flux.routed)
        add(u"X-Flux-Routed"_s, *record.flux.routed ? u"true"_s : u"false"_s);
    add(u"X-Flux-Request-Id"_s, record.flux.requestId);
    add(u"X-Flux-Cost-Usd"_s, record.flux.costUsd);
    for (const HeaderField& field : record.flux.extra) {
        if (request.includeAccountFigures || !isAccountFigure(field.name))
            add(field.name, field.value);
    }
    add(u"Date"_s, record.headers.date);
    add(u"CF-RAY"_s, record.headers.cfRay);
    add(u"Retry-After"_s, record.headers.retryAfter);
    add(u"Server"_s, record.headers.server);
    add(u"Content-Type"_s, record.headers.contentType);
    add(u"x-litellm-call-id"_s, record.headers.litellmCallId);
    return headers;
}

void addBody(JsonMembers& content, const QByteArray& body)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(body);
    if (decoder.hasError()) {
        content.add("text"_L1, QJsonValue(QString::fromLatin1(body.toBase64())));
        content.add("encoding"_L1, QJsonValue("base64"_L1));
    } else {
        content.add("text"_L1, QJsonValue(text));
    }
}

QByteArray contentObject(
    const CallRecord& record, const CallBodies& bodies, const ExportRequest& request, QStringList& remarks)
{
    const bool isThere = !bodies.response.isEmpty();
    const bool isReplyShown = !isThere && request.includeText && record.textKept && record.reply;
    JsonMembers content;
    content.add("size"_L1, QJsonValue(isThere ? bodies.response.size() : qsizetype{UnknownSize}));
    content.add("mimeType"_L1,
        QJsonValue(isReplyShown ? u"text/plain"_s : record.headers.contentType.value_or(u"x-unknown"_s)));
    if (!isThere)
        remarks.append(u"the body of the response is not there"_s);
    else if (request.includeText && bodies.responseTruncated)
        remarks.append(u"only the first part of the body of the response was kept"_s);
    if (isThere && request.includeText)
        addBody(content, bodies.response);
    if (isReplyShown) {
        content.add("text"_L1, QJsonValue(*record.reply));
        content.add("comment"_L1, QJsonValue("the text of the reply, not the body as it was received"_L1));
    }
    return content.toObject();
}

QByteArray responseObject(
    const CallRecord& record, const CallBodies& bodies, const ExportRequest& request, QStringList& remarks)
{
    if (!record.httpStatus)
        remarks.append(u"no response came"_s);
    JsonMembers members;
    members.add("status"_L1, QJsonValue(record.httpStatus.value_or(0)));
    members.add("statusText"_L1, QJsonValue(QString()));
    members.add("httpVersion"_L1, QJsonValue("HTTP/1.1"_L1));
    members.addRaw("cookies"_L1, "[]"_ba);
    members.addRaw("headers"_L1, arrayOf(responseHeaders(record, request)));
    members.addRaw("content"_L1, contentObject(record, bodies, request, remarks));
    members.add("redirectURL"_L1, QJsonValue(QString()));
    members.add("headersSize"_L1, QJsonValue(UnknownSize));
    members.add("bodySize"_L1,
        QJsonValue(bodies.response.isEmpty() ? qsizetype{UnknownSize} : bodies.response.size()));
    return members.toObject();
}

QByteArray timingsObject(const Timings& timings, QStringList& remarks)
{
    const qint64 total = timings.total ? timings.total->count() : 0;
    const qint64 wait = timings.headers ? std::min<qint64>(timings.headers->count(), total) : total;
    if (!timings.total)
        remarks.append(u"its total time is not known"_s);
    JsonMembers members;
    members.add("send"_L1, QJsonValue(0));
    members.add("wait"_L1, QJsonValue(wait));
    members.add("receive"_L1, QJsonValue(total - wait));
    return members.toObject();
}

QByteArray fluxObject(const CallRecord& record)
{
    JsonMembers members;
    members.add("id"_L1, QJsonValue(record.id.toString(QUuid::WithoutBraces)));
    members.add("state"_L1, QJsonValue(callStateName(record.state)));
    members.add("served_model"_L1, record.flux.servedModel());
    members.add("routed"_L1, orNull(record.flux.routed));
    members.add("request_id"_L1, record.flux.requestId);
    members.add("cost_usd"_L1, record.cost ? QJsonValue(record.cost->usd) : QJsonValue());
    return members.toObject();
}

} // namespace

QByteArray harBegin(const QString& programVersion)
{
    JsonMembers creator;
    creator.add("name"_L1, QJsonValue("Fluxscope"_L1));
    creator.add("version"_L1, QJsonValue(programVersion));
    return R"({"log":{"version":"1.2","creator":)"_ba + creator.toObject() + R"(,"entries":[)"_ba + '\n';
}

QByteArray harEntry(
    const CallRecord& record, const CallBodies& bodies, const ExportRequest& request, bool isFirst)
{
    QStringList remarks;
    if (!request.includeText)
        remarks.append(u"prompt and reply are left out on request"_s);
    const SentRequest sent = parse(bodies.request);
    JsonMembers entry;
    entry.add("startedDateTime"_L1, QJsonValue(record.startedAt.toUTC().toString(Qt::ISODateWithMs)));
    entry.add("time"_L1, QJsonValue(record.timings.total ? qint64{record.timings.total->count()} : 0));
    entry.addRaw("request"_L1, requestObject(record, sent, request, remarks));
    entry.addRaw("response"_L1, responseObject(record, bodies, request, remarks));
    entry.addRaw("cache"_L1, "{}"_ba);
    entry.addRaw("timings"_L1, timingsObject(record.timings, remarks));
    entry.addRaw("_flux"_L1, fluxObject(record));
    if (record.error)
        remarks.prepend(record.error->message);
    if (!remarks.isEmpty())
        entry.add("comment"_L1, QJsonValue(remarks.join("; "_L1)));
    return (isFirst ? ""_ba : ",\n"_ba) + entry.toObject();
}

QByteArray harEnd()
{
    return "\n]}}\n"_ba;
}

} // namespace Fluxscope
