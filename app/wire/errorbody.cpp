// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/errorbody.h"

#include "wire/errorsentence.h"
#include "wire/replybody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestCode = 200;
// Enough of a body that is no JSON to find 2,000 characters in it.
constexpr qsizetype LongestPlainText = qsizetype{16} * 1024;
constexpr int YearsInACentury = 100;
constexpr int FirstYearOfThisCentury = 2000;

constexpr std::array<std::pair<QLatin1StringView, ErrorKind>, 25> KindsByWord{{
    {"auth_error"_L1, ErrorKind::Auth},
    {"authentication_error"_L1, ErrorKind::Auth},
    {"invalid_api_key"_L1, ErrorKind::Auth},
    {"billing_error"_L1, ErrorKind::Payment},
    {"insufficient_quota"_L1, ErrorKind::Payment},
    {"budget_exceeded"_L1, ErrorKind::Payment},
    {"permission_error"_L1, ErrorKind::Permission},
    {"permission_denied"_L1, ErrorKind::Permission},
    {"not_found_error"_L1, ErrorKind::NotFound},
    {"not_found"_L1, ErrorKind::NotFound},
    {"model_not_found"_L1, ErrorKind::NotFound},
    {"timeout"_L1, ErrorKind::Timeout},
    {"timeout_error"_L1, ErrorKind::Timeout},
    {"request_too_large"_L1, ErrorKind::TooLarge},
    {"context_window_exceeded"_L1, ErrorKind::TooLarge},
    {"context_length_exceeded"_L1, ErrorKind::TooLarge},
    {"rate_limit_error"_L1, ErrorKind::RateLimit},
    {"rate_limit_exceeded"_L1, ErrorKind::RateLimit},
    {"throttling_error"_L1, ErrorKind::RateLimit},
    {"overloaded_error"_L1, ErrorKind::Overloaded},
    {"api_error"_L1, ErrorKind::Server},
    {"server_error"_L1, ErrorKind::Server},
    {"internal_server_error"_L1, ErrorKind::Server},
    {"invalid_request_error"_L1, ErrorKind::InvalidRequest},
    {"invalid_prompt"_L1, ErrorKind::InvalidRequest},
}};

std::optional<ErrorKind> kindFromWord(const QString& word)
{
    for (const auto& [name, kind] : KindsByWord) {
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            return kind;
    }
    return std::nullopt;
}

ErrorKind kindFromStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Auth;
    case 402:
        return ErrorKind::Payment;
    case 403:
        return ErrorKind::Permission;
    case 404:
    case 405:
    case 410:
        return ErrorKind::NotFound;
    case 407:
        return ErrorKind::Network;
    case 408:
    case 504:
        return ErrorKind::Timeout;
    case 413:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::RateLimit;
    case 529:
        return ErrorKind::Overloaded;
    default:
        return status >= 500 ? ErrorKind::Server : ErrorKind::InvalidRequest;
    }
}

// FluxRouter writes Python's None as text where it has no value.
QString wordOf(const QJsonValue& value)
{
    if (value.isDouble())
        return value.toVariant().toString();
    const QString word = value.toString().trimmed();
    const bool isNothing = word == "None"_L1 || word == "null"_L1;
    return isNothing ? QString() : word;
}

std::optional<int> secondsOf(const QJsonValue& value)
{
    bool isNumber = value.isDouble();
    const double seconds =
        isNumber ? value.toDouble() : QLocale::c().toDouble(value.toString().trimmed(), &isNumber);
    if (!isNumber || !(seconds >= 0) || seconds > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(std::ceil(seconds));
}

// The object that names type and code: the innermost of `error` and `detail`.
QJsonObject namingObject(const QJsonValue& value)
{
    QJsonObject object = value.toObject();
    for (int depth = 0; depth < 4; ++depth) {
        QJsonObject inner = object.value("error"_L1).toObject();
        if (inner.isEmpty())
            inner = object.value("detail"_L1).toObject();
        if (inner.isEmpty())
            break;
        object = inner;
    }
    return object;
}

std::optional<int> retryAfterIn(const QJsonObject& naming, const QJsonValue& whole)
{
    const QJsonObject provider = naming.value("provider_specific_fields"_L1).toObject();
    for (const QJsonObject& place : {naming, provider, whole.toObject()}) {
        for (const QLatin1StringView name : {"retry_after"_L1, "retry_after_seconds"_L1}) {
            if (const auto seconds = secondsOf(place.value(name)))
                return seconds;
        }
    }
    return std::nullopt;
}

QString codeOf(const QJsonObject& naming)
{
    const QString code = wordOf(naming.value("code"_L1));
    return code.isEmpty() ? wordOf(naming.value("type"_L1)) : code;
}

QString shortened(const QString& text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    qsizetype end = longest - 1;
    if (text[end - 1].isHighSurrogate())
        --end;
    return text.first(end) + u'\u2026';
}

QString mediaType(const KeptHeaders& headers)
{
    return singleLine(headers.contentType.value_or(QString()).section(u';', 0, 0)).trimmed().toLower();
}

// What the edge says in plain words, such as `error code: 502`; empty for HTML and for what is no text.
QString plainText(const QByteArray& body, const QString& type)
{
    const bool mayBeText = type.isEmpty() || type == "text/plain"_L1 || type.endsWith("json"_L1);
    const QByteArray start = body.first(std::min(body.size(), LongestPlainText)).trimmed();
    if (!mayBeText || start.startsWith('<') || start.contains('\0'))
        return {};
    return withoutControlCharacters(QString::fromUtf8(start)).trimmed();
}

QJsonValue parsedBody(const QByteArray& body)
{
    // A document is an object or a list; a bare text is JSON as well.
    const QJsonDocument document = QJsonDocument::fromJson('[' + repairedUtf8(body) + ']');
    return document.array().size() == 1 ? document.array().first() : QJsonValue(QJsonValue::Undefined);
}

QString statusText(int httpStatus, const QString& type)
{
    return type.isEmpty() ? u"HTTP %1, no message"_s.arg(httpStatus)
                          : u"HTTP %1, %2, no message"_s.arg(QString::number(httpStatus), type);
}

bool isSomething(const QJsonValue& error)
{
    return (error.isObject() && !error.toObject().isEmpty())
        || (error.isArray() && !error.toArray().isEmpty())
        || (error.isString() && !error.toString().trimmed().isEmpty());
}

} // namespace

CallError errorFromResponse(int httpStatus, const QByteArray& body, const KeptHeaders& headers,
    const Redactor& redactor, const QDateTime& now)
{
    const QJsonValue value = parsedBody(body);
    const QJsonObject naming = namingObject(value);
    const QString type = mediaType(headers);

    CallError error;
    error.kind = kindFromStatus(httpStatus);
    for (const QLatin1StringView name : {"type"_L1, "code"_L1}) {
        const auto kind = kindFromWord(wordOf(naming.value(name)));
        if (kind == ErrorKind::Auth || kind == ErrorKind::Overloaded)
            error.kind = *kind;
    }
    error.code = codeOf(naming);
    error.message = value.isUndefined() ? plainText(body, type) : errorSentence(value);
    if (headers.retryAfter) {
        const QDateTime serverTime = parseHttpDate(headers.date.value_or(QString()));
        error.retryAfterSeconds =
            retryAfterSeconds(*headers.retryAfter, serverTime.isValid() ? serverTime : now);
    }
    if (!error.retryAfterSeconds)
        error.retryAfterSeconds = retryAfterIn(naming, value);

    error = maskedError(std::move(error), redactor);
    if (error.message.isEmpty())
        error.message = statusText(httpStatus, type);
    return error;
}

CallError errorFromObject(const QJsonValue& error)
{
    const QJsonObject naming = namingObject(error);
    const QString typeWord = wordOf(naming.value("type"_L1));
    const QString codeWord = wordOf(naming.value("code"_L1));
    const int status = codeWord.toInt();

    CallError result;
    if (const auto byType = kindFromWord(typeWord))
        result.kind = *byType;
    else if (const auto byCode = kindFromWord(codeWord))
        result.kind = *byCode;
    else
        result.kind = status >= 400 && status < 600 ? kindFromStatus(status) : ErrorKind::Server;
    result.code = codeOf(naming);
    result.retryAfterSeconds = retryAfterIn(naming, error);
    result.message = Redactor().maskError(withoutControlCharacters(errorSentence(error)));
    if (result.message.isEmpty())
        result.message = u"An error object without a message"_s;
    return result;
}

std::optional<CallError> errorInBody(const QJsonObject& body)
{
    if (isSomething(body.value("error"_L1)))
        return errorFromObject(body.value("error"_L1));
    const bool isErrorEvent = body.value("type"_L1) == "error"_L1;
    const bool isFrameworkError = body.size() <= 2 && isSomething(body.value("detail"_L1));
    if (!isErrorEvent && !isFrameworkError)
        return std::nullopt;
    QJsonObject flat = body;
    if (isErrorEvent)
        flat.remove("type"_L1);
    return errorFromObject(flat);
}

CallError maskedError(CallError error, const Redactor& redactor)
{
    // Before the mask, because control characters could hide a digest or a key from it.
    error.message = redactor.maskError(withoutControlCharacters(error.message)).trimmed();
    error.message = shortened(error.message, LongestErrorMessage);
    error.code = shortened(redactor.maskError(singleLine(error.code)), LongestCode);
    return error;
}

CallError protocolError(QLatin1StringView code, const QString& message)
{
    CallError error;
    error.kind = ErrorKind::Protocol;
    error.code = code;
    error.message = message;
    return error;
}

std::optional<int> retryAfterSeconds(const QString& value, const QDateTime& now)
{
    static const QRegularExpression digits(u"\\A[0-9]{1,9}\\z"_s);
    const QString text = value.trimmed();
    if (digits.match(text).hasMatch())
        return text.toInt();
    const QDateTime date = parseHttpDate(text);
    if (!date.isValid())
        return std::nullopt;
    const qint64 seconds = std::max<qint64>(now.secsTo(date), 0);
    if (seconds > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(seconds);
}

QDateTime parseHttpDate(const QString& text)
{
    // The weekday says nothing that the date does not, and Qt refuses a date for a wrong one.
    const QString simple = text.simplified();
    const bool hasComma = simple.contains(u',');
    const QString day = simple.section(hasComma ? u", "_s : u" "_s, 1);
    const QLocale c = QLocale::c();
    for (const QString& format :
        {u"d MMM yyyy hh:mm:ss 'GMT'"_s, u"MMM d hh:mm:ss yyyy"_s, u"d-MMM-yy hh:mm:ss 'GMT'"_s}) {
        QDateTime date = c.toDateTime(day, format);
        if (!date.isValid())
            continue;
        // RFC 850 writes two digits of the year, which Qt puts into the last century.
        if (format.contains(u'-') && date.date().year() < FirstYearOfThisCentury)
            date = date.addYears(YearsInACentury);
        date.setTimeSpec(Qt::UTC);
        return date;
    }
    return {};
}

} // namespace Fluxscope
