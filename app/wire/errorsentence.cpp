// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/errorsentence.h"

#include "wire/pythonliteral.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QStringList>

#include <array>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// Gateways wrap one another's errors; deeper than this nobody has meant a sentence.
constexpr int DeepestWrapping = 8;
// A text inside a message that is longer than this is a document, not an error.
constexpr qsizetype LongestEmbedded = qsizetype{256} * 1024;
constexpr qsizetype MostValidationErrors = 20;

constexpr std::array SentenceNames{
    "error"_L1, "message"_L1, "detail"_L1, "msg"_L1, "error_message"_L1, "error_description"_L1, "errors"_L1};

QString sentence(const QJsonValue& value, int depth);

QString embeddedSentence(const QString& text, int depth)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > LongestEmbedded)
        return trimmed;
    const qsizetype start = trimmed.indexOf(u'{');
    const qsizetype end = trimmed.lastIndexOf(u'}');
    if (start < 0 || end <= start)
        return trimmed;
    // `OpenAIException - {"error": ...}` and `Error code: 400 - {'error': ...}`
    const QJsonValue embedded = parsePythonLiteral(QStringView(trimmed).sliced(start, end - start + 1));
    const QString inner = sentence(embedded, depth + 1);
    return inner.isEmpty() ? trimmed : inner;
}

// One entry of a framework's validation error: `{"loc": ["body", "model"], "msg": "field required"}`.
QString validationSentence(const QJsonObject& entry, int depth)
{
    const QString text = sentence(entry, depth + 1);
    QStringList place;
    for (const QJsonValue& step : entry.value("loc"_L1).toArray())
        place.append(step.isDouble() ? QString::number(step.toInteger()) : step.toString());
    if (text.isEmpty() || place.isEmpty())
        return text;
    return place.join(u'.') + u": "_s + text;
}

QString listSentence(const QJsonArray& list, int depth)
{
    QStringList sentences;
    for (const QJsonValue& entry : list) {
        const QString text =
            entry.isObject() ? validationSentence(entry.toObject(), depth) : sentence(entry, depth + 1);
        if (!text.isEmpty())
            sentences.append(text);
        if (sentences.size() == MostValidationErrors)
            break;
    }
    return sentences.join(u"; "_s);
}

QString objectSentence(const QJsonObject& object, int depth)
{
    for (const QLatin1StringView name : SentenceNames) {
        const QString text = sentence(object.value(name), depth + 1);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString sentence(const QJsonValue& value, int depth)
{
    if (depth > DeepestWrapping)
        return {};
    if (value.isString())
        return embeddedSentence(value.toString(), depth);
    if (value.isObject())
        return objectSentence(value.toObject(), depth);
    if (value.isArray())
        return listSentence(value.toArray(), depth);
    return {};
}

} // namespace

QString errorSentence(const QJsonValue& error)
{
    return sentence(error, 0);
}

} // namespace Fluxscope
