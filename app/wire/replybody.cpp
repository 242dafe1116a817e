// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/replybody.h"

#include "core/cost.h"
#include "wire/errorbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <cmath>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// Doubles carry whole numbers exactly up to here.
constexpr double LargestExactCount = 9007199254740992.0;
constexpr int DeepestParts = 4;

bool isReasoningPart(const QJsonObject& part)
{
    const QString type = part.value("type"_L1).toString();
    return type == "thinking"_L1 || type == "reasoning"_L1 || type == "reasoning_text"_L1;
}

QString partsText(const QJsonValue& content, bool reasoning, int depth)
{
    if (depth > DeepestParts)
        return {};
    if (content.isString())
        return content.toString();
    QString text;
    if (content.isArray()) {
        for (const QJsonValue& part : content.toArray()) {
            if (depth > 0 || isReasoningPart(part.toObject()) == reasoning)
                text += partsText(part, reasoning, depth + 1);
        }
        return text;
    }
    // Most chunks of a stream have no text, and looking into nothing would branch five times at each depth.
    if (!content.isObject())
        return text;
    const QJsonObject part = content.toObject();
    for (const QLatin1StringView name : {"text"_L1, "refusal"_L1, "thinking"_L1, "content"_L1, "value"_L1}) {
        text = partsText(part.value(name), reasoning, depth + 1);
        if (!text.isEmpty())
            break;
    }
    return text;
}

std::optional<qint64> firstCount(const QJsonObject& object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const auto count = countOf(object.value(name)))
            return count;
    }
    return std::nullopt;
}

} // namespace

QByteArray repairedUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? text.toUtf8() : bytes;
}

Result<QJsonObject, CallError> parseJsonObject(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(repairedUtf8(json), &problem);
    if (problem.error != QJsonParseError::NoError)
        return Failure{protocolError(ErrorCode::NotJson,
            u"Not JSON at byte %1: %2"_s.arg(QString::number(problem.offset), problem.errorString()))};
    if (!document.isObject())
        return Failure{protocolError(ErrorCode::UnexpectedJson, u"JSON, but not an object"_s)};
    return document.object();
}

CompletionDelta endedBy(const CallError& error)
{
    CompletionDelta delta;
    delta.error = error;
    delta.terminal = true;
    return delta;
}

bool isDone(const SseEvent& event)
{
    return event.data.trimmed() == "[DONE]"_ba;
}

QString textOf(const QJsonValue& content)
{
    return partsText(content, false, 0);
}

QString reasoningOf(const QJsonValue& content)
{
    return content.isArray() ? partsText(content, true, 0) : QString();
}

QString argumentsOf(const QJsonValue& arguments)
{
    if (arguments.isObject())
        return QString::fromUtf8(QJsonDocument(arguments.toObject()).toJson(QJsonDocument::Compact));
    if (arguments.isArray())
        return QString::fromUtf8(QJsonDocument(arguments.toArray()).toJson(QJsonDocument::Compact));
    return arguments.toString();
}

std::optional<qint64> countOf(const QJsonValue& value)
{
    if (value.isString()) {
        bool isNumber = false;
        const qint64 count = value.toString().trimmed().toLongLong(&isNumber);
        return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
    }
    const double number = value.toDouble(-1);
    if (!(number >= 0) || number > LargestExactCount || std::floor(number) != number)
        return std::nullopt;
    return static_cast<qint64>(number);
}

std::optional<Usage> usageOf(const QJsonValue& usage)
{
    const QJsonObject object = usage.toObject();
    Usage result;
    result.inputTokens = firstCount(object, {"input_tokens"_L1, "prompt_tokens"_L1});
    result.outputTokens = firstCount(object, {"output_tokens"_L1, "completion_tokens"_L1});
    for (const QLatin1StringView name : {"output_tokens_details"_L1, "completion_tokens_details"_L1}) {
        if (!result.reasoningTokens)
            result.reasoningTokens = countOf(object.value(name).toObject().value("reasoning_tokens"_L1));
    }
    for (const QLatin1StringView name : {"input_tokens_details"_L1, "prompt_tokens_details"_L1}) {
        if (!result.cachedInputTokens)
            result.cachedInputTokens = countOf(object.value(name).toObject().value("cached_tokens"_L1));
    }
    if (!result.cachedInputTokens)
        result.cachedInputTokens = countOf(object.value("cache_read_input_tokens"_L1));
    return result == Usage() ? std::nullopt : std::optional(result);
}

std::optional<QString> bodyCostOf(const QJsonValue& usage)
{
    const QJsonObject object = usage.toObject();
    const QJsonValue currency = object.value("currency"_L1);
    const bool isAbsent = currency.isUndefined() || currency.isNull();
    if (!isAbsent && currency.toString().trimmed().compare("USD"_L1, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QJsonValue cost = object.value("cost_usd"_L1);
    if (cost.isDouble())
        return costTextFromNumber(cost.toDouble());
    const QString text = cost.toString().trimmed();
    return isCostText(text) ? std::optional(text) : std::nullopt;
}

QString typeOf(const QJsonObject& object)
{
    return object.value("type"_L1).toString();
}

std::optional<QString> wordIn(const QJsonValue& value)
{
    const QString word = value.toString();
    return word.isEmpty() ? std::nullopt : std::optional(word);
}

} // namespace Fluxscope
