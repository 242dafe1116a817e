// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/gatewayerror.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

struct ScriptedError
{
    QLatin1StringView id;
    GatewayError error;
};

// The sentences are the gateway's own; statuses, types and the headers that come along are those that
// FluxRouter documents or was seen to send.
const std::vector<ScriptedError>& scriptedErrors()
{
    static const std::vector<ScriptedError> errors{
        {"demo-error-400"_L1,
            {.status = 400,
                .message = u"Invalid value for 'temperature': 9 is greater than the maximum of 2."_s,
                .openAiType = u"invalid_request_error"_s,
                .anthropicType = u"invalid_request_error"_s,
                .code = u"invalid_value"_s,
                .hasFluxHeaders = true}},
        {"demo-error-401"_L1,
            {.status = 401,
                .message = u"Authentication error: the API key is missing, expired or malformed."_s,
                .openAiType = u"authentication_error"_s,
                .anthropicType = u"authentication_error"_s,
                .code = u"invalid_api_key"_s}},
        {"demo-error-402"_L1,
            {.status = 402,
                .message = u"Your monthly credit is used up. It renews on the first day of next month."_s,
                .openAiType = u"payment_required"_s,
                .anthropicType = u"billing_error"_s,
                .code = u"monthly_credit_used_up"_s,
                .hasFluxHeaders = true}},
        {"demo-error-402-hourly"_L1,
            {.status = 402,
                .message = u"Hourly safety limit reached. Requests are accepted again in 25 minutes."_s,
                .openAiType = u"payment_required"_s,
                .anthropicType = u"billing_error"_s,
                .code = u"hourly_safety_limit"_s,
                .retryAfterField = 1500,
                .hasFluxHeaders = true}},
        {"demo-error-402-plan"_L1,
            {.status = 402,
                .message = u"Your plan does not include this model. Upgrade the plan or choose flux-fast."_s,
                .openAiType = u"payment_required"_s,
                .anthropicType = u"billing_error"_s,
                .code = u"plan_lacks_model"_s,
                .hasFluxHeaders = true}},
        {"demo-error-402-payment"_L1,
            {.status = 402,
                .message = u"A payment method is needed before this model can be used."_s,
                .openAiType = u"payment_required"_s,
                .anthropicType = u"billing_error"_s,
                .code = u"payment_method_required"_s,
                .hasFluxHeaders = true}},
        {"demo-error-402-premium"_L1,
            {.status = 402,
                .message =
                    u"Premium routing is briefly unavailable. Try again in about 5 seconds, or use flux-fast or flux-standard."_s,
                .openAiType = u"payment_required"_s,
                .anthropicType = u"billing_error"_s,
                .code = u"premium_routing_unavailable"_s,
                .retryAfterField = 5,
                .hasFluxHeaders = true}},
        {"demo-error-402-free"_L1,
            {.status = 402,
                .message = u"The free allowance of this month is used up."_s,
                .openAiType = u"payment_required"_s,
                .anthropicType = u"billing_error"_s,
                .code = u"free_allowance_used_up"_s,
                .hasFluxHeaders = true}},
        {"demo-error-402-hold"_L1,
            {.status = 402,
                .message = u"The account is on hold. Please contact support."_s,
                .openAiType = u"payment_required"_s,
                .anthropicType = u"billing_error"_s,
                .code = u"account_on_hold"_s,
                .hasFluxHeaders = true}},
        {"demo-error-403"_L1,
            {.status = 403,
                .message = u"This key is not allowed to use this model."_s,
                .openAiType = u"permission_error"_s,
                .anthropicType = u"permission_error"_s,
                .code = u"model_not_allowed"_s,
                .hasFluxHeaders = true}},
        {"demo-error-404"_L1,
            {.status = 404,
                .message = u"The model does not exist, or this path is not served."_s,
                .openAiType = u"not_found_error"_s,
                .anthropicType = u"not_found_error"_s,
                .code = u"model_not_found"_s,
                .hasFluxHeaders = true}},
        {"demo-error-408"_L1,
            {.status = 408,
                .message = u"The upstream model did not answer in time."_s,
                .openAiType = u"timeout_error"_s,
                .anthropicType = u"timeout_error"_s,
                .code = u"request_timeout"_s,
                .hasFluxHeaders = true}},
        {"demo-error-413"_L1,
            {.status = 413,
                .message =
                    u"The request needs 1048592 tokens, more than the context window of 1000000 tokens."_s,
                .openAiType = u"context_window_exceeded"_s,
                .anthropicType = u"request_too_large"_s,
                .code = u"context_window_exceeded"_s,
                .requiredTokens = 1048592,
                .hasCallId = true}},
        {"demo-error-422"_L1,
            {.status = 422, .message = u"Input should be a valid list"_s, .form = ErrorForm::Detail}},
        {"demo-error-429"_L1,
            {.status = 429,
                .message = u"Rate limit reached: 1 request per second. Wait before sending the next one."_s,
                .openAiType = u"rate_limit_error"_s,
                .anthropicType = u"rate_limit_error"_s,
                .code = u"rate_limit_exceeded"_s,
                .retryAfterHeader = 7,
                .hasFluxHeaders = true}},
        {"demo-error-429-bare"_L1,
            {.status = 429,
                .message = u"Rate limit reached."_s,
                .openAiType = u"None"_s,
                .anthropicType = u"rate_limit_error"_s,
                .code = u"429"_s,
                .codeIsNumber = true}},
        {"demo-error-500"_L1,
            {.status = 500,
                .message = u"Internal error while preparing the request."_s,
                .openAiType = u"internal_server_error"_s,
                .anthropicType = u"api_error"_s,
                .code = u"500"_s,
                .hasCallId = true}},
        {"demo-error-500-auth"_L1,
            {.status = 500,
                .message =
                    u"Demo gateway error: Authentication Error, no such token. key={sha256}, not found in the list of keys."_s,
                .openAiType = u"auth_error"_s,
                .anthropicType = u"auth_error"_s,
                .code = u"500"_s}},
        {"demo-error-500-nested"_L1,
            {.status = 500,
                .message =
                    u"{\"error\": {\"message\": \"The upstream model refused the connection.\", \"type\": \"upstream_error\"}}"_s,
                .openAiType = u"internal_server_error"_s,
                .anthropicType = u"api_error"_s,
                .code = u"500"_s,
                .hasCallId = true,
                .codeIsNumber = true}},
        {"demo-error-502"_L1, {.status = 502, .message = u"error code: 502"_s, .form = ErrorForm::PlainText}},
        {"demo-error-503"_L1,
            {.status = 503,
                .message =
                    u"<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n<body>\r\n<center><h1>503 Service Temporarily Unavailable</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"_s,
                .form = ErrorForm::Html}},
        {"demo-error-504"_L1, {.status = 504, .message = u"error code: 504"_s, .form = ErrorForm::PlainText}},
        {"demo-error-529"_L1,
            {.status = 529,
                .message = u"The upstream model is overloaded. Try again later."_s,
                .openAiType = u"overloaded_error"_s,
                .anthropicType = u"overloaded_error"_s,
                .code = u"529"_s,
                .hasCallId = true}},
    };
    return errors;
}

} // namespace

std::optional<GatewayError> scriptedError(const QString& modelId)
{
    const auto& errors = scriptedErrors();
    const auto found = std::find_if(
        errors.begin(), errors.end(), [&modelId](const ScriptedError& entry) { return entry.id == modelId; });
    if (found == errors.end()) {
        return std::nullopt;
    }
    return found->error;
}

QStringList scriptedErrorIds()
{
    QStringList ids;
    for (const ScriptedError& entry : scriptedErrors()) {
        ids.append(entry.id);
    }
    return ids;
}

GatewayError badRequestError(const QString& message, const QString& code)
{
    return {.status = 400,
        .message = message,
        .openAiType = u"invalid_request_error"_s,
        .anthropicType = u"invalid_request_error"_s,
        .code = code};
}

GatewayError missingKeyError()
{
    return {.status = 401,
        .message = u"No API key was given."_s,
        .openAiType = u"authentication_error"_s,
        .anthropicType = u"authentication_error"_s,
        .code = u"missing_api_key"_s};
}

GatewayError unknownPathError()
{
    return {.status = 404, .message = u"Not Found"_s, .form = ErrorForm::Detail};
}

GatewayError wrongMethodError()
{
    return {.status = 405, .message = u"Method Not Allowed"_s, .form = ErrorForm::Detail};
}

GatewayError withKey(GatewayError error, const QByteArray& key)
{
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    error.message.replace(DigestPlaceholder, QLatin1StringView(digest));
    error.message.replace(KeyPlaceholder, QLatin1StringView(key));
    return error;
}

} // namespace Fluxscope
