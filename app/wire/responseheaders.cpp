// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/responseheaders.h"

#include "core/cost.h"
#include "core/decimalsum.h"

#include <QStringDecoder>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRepeats = 8;

// HTTP says nothing of the encoding; old servers write Latin-1, and any byte is valid in that.
QString decoded(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

QList<HeaderField> joined(const QList<QPair<QByteArray, QByteArray>>& headers, const Redactor& redactor)
{
    QList<HeaderField> fields;
    for (const auto& [rawName, rawValue] : headers) {
        const QString name = QString::fromLatin1(rawName).trimmed().toLower();
        const QString value = redactor.mask(decoded(rawValue));
        const auto same = std::find_if(
            fields.begin(), fields.end(), [&name](const HeaderField& field) { return field.name == name; });
        if (same == fields.end())
            fields.append({name, value});
        else
            same->value += u", "_s + value;
    }
    return fields;
}

// `a, a` is `a`: a header that came twice. Dates have a comma of their own, so equal parts are looked for and
// not commas.
QString withoutRepeats(const QString& value)
{
    for (int count = 2; count <= MostRepeats; ++count) {
        const qsizetype separators = 2 * (count - 1);
        const qsizetype length = (value.size() - separators) / count;
        if (length <= 0 || length * count + separators != value.size())
            continue;
        const QString part = value.first(length);
        QString repeated = part;
        for (int i = 1; i < count; ++i)
            repeated += u", "_s + part;
        if (repeated == value)
            return part;
    }
    return value;
}

QString cleaned(const QString& value)
{
    return withoutRepeats(singleLine(value).trimmed()).trimmed();
}

std::optional<QString> ifNotBlank(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> plainValue(const HeaderField& field)
{
    return ifNotBlank(cleaned(field.value));
}

std::optional<QString> supportIdValue(const HeaderField& field)
{
    QString id = cleaned(field.value);
    while (id.toUtf8().size() > LongestSupportId) {
        const qsizetype surplus = id.toUtf8().size() - LongestSupportId;
        // No character has more than three bytes of UTF-8 for one of its UTF-16 units.
        id.chop(std::max<qsizetype>(1, surplus / 3));
        if (!id.isEmpty() && id.back().isHighSurrogate())
            id.chop(1);
    }
    return ifNotBlank(id);
}

std::optional<bool> routedValue(const HeaderField& field)
{
    const QString word = cleaned(field.value).toLower();
    if (word == "true"_L1 || word == "false"_L1)
        return word == "true"_L1;
    return std::nullopt;
}

QString amount(const QString& costText)
{
    DecimalSum sum;
    return sum.add(costText) ? sum.toString() : QString();
}

// The digits of the first of several equal prices; different prices, or one that is none, are no price.
std::optional<QString> costValue(const HeaderField& field)
{
    std::optional<QString> cost;
    for (const QString& part : field.value.split(u',')) {
        const QString text = part.trimmed();
        if (text.isEmpty())
            continue;
        if (!isCostText(text) || (cost && amount(*cost) != amount(text)))
            return std::nullopt;
        if (!cost)
            cost = text;
    }
    return cost;
}

// True if one of the five first-class headers took the value, or if it is blank and counts as absent.
bool takeFirstClass(const HeaderField& field, FluxHeaders& flux)
{
    if (field.name == "x-flux-model"_L1)
        flux.model = plainValue(field);
    else if (field.name == "x-flux-original-model"_L1)
        flux.originalModel = plainValue(field);
    else if (field.name == "x-flux-request-id"_L1)
        flux.requestId = supportIdValue(field);
    else if (field.name == "x-flux-routed"_L1)
        flux.routed = routedValue(field);
    else if (field.name == "x-flux-cost-usd"_L1)
        flux.costUsd = costValue(field);
    else
        return false;
    const bool isTaken = field.name == "x-flux-routed"_L1 ? flux.routed.has_value()
        : field.name == "x-flux-cost-usd"_L1              ? flux.costUsd.has_value()
                                                          : true;
    return isTaken || cleaned(field.value).isEmpty();
}

void takeKept(const HeaderField& field, ResponseHeaders& headers)
{
    KeptHeaders& kept = headers.kept;
    if (field.name == "date"_L1)
        kept.date = plainValue(field);
    else if (field.name == "cf-ray"_L1)
        kept.cfRay = supportIdValue(field);
    else if (field.name == "retry-after"_L1)
        kept.retryAfter = plainValue(field);
    else if (field.name == "server"_L1)
        kept.server = plainValue(field);
    else if (field.name == "content-type"_L1)
        kept.contentType = plainValue(field);
    else if (field.name == "x-litellm-call-id"_L1)
        kept.litellmCallId = supportIdValue(field);
    else if (field.name == "location"_L1)
        headers.location = plainValue(field);
    else if (field.name == "content-encoding"_L1)
        headers.contentEncoding = cleaned(field.value).toLower();
}

} // namespace

ResponseHeaders readResponseHeaders(
    const QList<QPair<QByteArray, QByteArray>>& headers, const Redactor& redactor)
{
    ResponseHeaders result;
    for (const HeaderField& field : joined(headers, redactor)) {
        if (!field.name.startsWith("x-flux-"_L1))
            takeKept(field, result);
        else if (!takeFirstClass(field, result.flux))
            result.flux.extra.append(field);
    }
    result.mediaType = result.kept.contentType.value_or(QString()).section(u';', 0, 0).trimmed().toLower();
    if (result.contentEncoding == "identity"_L1)
        result.contentEncoding.clear();
    return result;
}

} // namespace Fluxscope
