// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/responseheaders.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QUuid>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

QByteArray freshUuid()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QByteArray freshRay()
{
    return QByteArray::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, '0') + "-DEM";
}

// RFC 9110, 5.6.7.
QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

QByteArray contentTypeOf(ErrorForm form)
{
    switch (form) {
    case ErrorForm::Api:
    case ErrorForm::Detail:
        return "application/json";
    case ErrorForm::PlainText:
        return "text/plain; charset=UTF-8";
    case ErrorForm::Html:
        return "text/html";
    }
    return {};
}

// What exponent form the gateway in front would write for the same figure: 0.000146 is 1.46e-04.
QByteArray inExponentForm(const QByteArray& decimal)
{
    QByteArray digits = decimal;
    digits.replace('.', "");
    qsizetype zeros = 0;
    while (zeros < digits.size() - 1 && digits.at(zeros) == '0') {
        ++zeros;
    }
    const qsizetype point = decimal.indexOf('.') < 0 ? decimal.size() : decimal.indexOf('.');
    const qsizetype exponent = point - 1 - zeros;
    QByteArray mantissa = digits.mid(zeros, 1);
    if (zeros + 1 < digits.size()) {
        mantissa += '.' + digits.mid(zeros + 1);
    }
    return mantissa + (exponent < 0 ? "e-" : "e+")
        + QByteArray::number(std::abs(exponent)).rightJustified(2, '0');
}

HeaderList upstreamHeaders(const Answer& answer)
{
    const ServedModel& served = *answer.served;
    return {
        {"x-litellm-call-id", freshUuid()},
        {"x-litellm-model-id", "7d1f0c5e9a3b4f6288d0e1c2b3a49576"},
        {"x-litellm-model-api-base", QByteArray(served.apiBase.data(), served.apiBase.size())},
        {"x-litellm-version", "1.0.0-demo"},
        // Not what is billed: clients must not take it for the cost.
        {"x-litellm-response-cost", "9.99e-01"},
        {"x-litellm-response-cost-original", "9.99e-01"},
        {"x-litellm-key-max-budget", "250.0"},
        {"x-litellm-key-spend", "12.340000000000002"},
        {"x-litellm-response-duration-ms", "640.25"},
        {"x-litellm-overhead-duration-ms", "12.5"},
        {"x-litellm-model-group", QByteArray(served.id.data(), served.id.size())},
        {"x-litellm-attempted-retries", "0"},
        {"x-litellm-attempted-fallbacks", "0"},
        {"llm_provider-content-type", "application/json"},
        {"llm_provider-date", httpDate()},
        {"llm_provider-server", "upstream-demo"},
        {"llm_provider-openai-organization", "org-demo-upstream"},
        {"llm_provider-x-request-id", "upstream-" + answer.id.toLatin1()},
        {"llm_provider-x-cache", "Miss from demo"},
    };
}

HeaderList fluxHeaders(const Answer& answer)
{
    const QByteArray servedId(answer.served->id.data(), answer.served->id.size());
    return {
        {"x-flux-engines-applied", "demo_compactor,demo_semantic_cache"},
        {"x-flux-routed-model", servedId},
        {"x-flux-available", "184250000"},
        {"x-flux-held", "21500"},
        {"x-flux-loop-engaged", "none"},
        {"x-flux-model", servedId},
        {"x-flux-original-model", answer.requestedModel.toUtf8()},
        {"x-flux-routed", answer.isRouted ? "true" : "false"},
        {"x-flux-request-id", freshUuid()},
        {"x-flux-phase-latency",
            R"({"bandit_ms":2.75,"forge_pre_ms":118.4,"forge_post_ms":640.25,"forge_total_ms":758.65})"},
        {"x-flux-summarization-applied", "false"},
        {"x-flux-tier-escalated", "false"},
        {"x-flux-model-window", QByteArray::number(answer.served->window)},
    };
}

} // namespace

HeaderList edgeHeaders(const QByteArray& contentType)
{
    HeaderList headers{{"Date", httpDate()}};
    if (!contentType.isEmpty()) {
        headers.emplaceBack("Content-Type", contentType);
    }
    headers += {
        {"Connection", "keep-alive"},
        {"x-frame-options", "DENY"},
        {"x-content-type-options", "nosniff"},
        {"cf-cache-status", "DYNAMIC"},
        {"Server", "cloudflare"},
        {"CF-RAY", freshRay()},
    };
    return headers;
}

HeaderList answerHeaders(const Answer& answer, const QByteArray& contentType, bool isStreamed)
{
    HeaderList headers = edgeHeaders(contentType);
    headers += upstreamHeaders(answer);
    if (answer.habit == Habit::NoFluxHeaders) {
        return headers;
    }
    headers += fluxHeaders(answer);
    if (!isStreamed && answer.habit != Habit::CostInBodyOnly) {
        const bool inExponent = answer.habit == Habit::CostInExponentForm;
        headers.emplaceBack(
            "x-flux-cost-usd", inExponent ? inExponentForm(answer.costInUsd) : answer.costInUsd);
    }
    return headers;
}

HeaderList errorHeaders(const GatewayError& error, const QString& requestedModel)
{
    HeaderList headers = edgeHeaders(contentTypeOf(error.form));
    if (error.hasCallId) {
        headers.emplaceBack("x-litellm-call-id", freshUuid());
    }
    if (error.hasFluxHeaders) {
        headers.emplaceBack("x-flux-original-model", requestedModel.toUtf8());
        headers.emplaceBack("x-flux-request-id", freshUuid());
    }
    if (error.retryAfterHeader) {
        headers.emplaceBack("Retry-After", QByteArray::number(*error.retryAfterHeader));
    }
    return headers;
}

} // namespace Fluxscope
