// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/errortext.h"

#include "core/redaction.h"

#include <algorithm>
#include <initializer_list>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

using Action = Explanation::Action;

bool saysAny(const QString& text, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(),
        [&text](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

std::optional<Explanation> ErrorText::explain(const CallRecord& record)
{
    switch (record.state) {
    case CallState::Sending:
    case CallState::Waiting:
    case CallState::Streaming:
        return std::nullopt;
    case CallState::Done:
        if (record.finish == Finish::Length)
            return atTokenLimit();
        if (record.finish == Finish::Incomplete) {
            return Explanation{.title = tr("The model did not finish its reply."),
                .advice = tr("The gateway marked the reply as incomplete, for example because of a content "
                             "filter. Raw shows its own word for it."),
                .sendAgain = true};
        }
        return std::nullopt;
    case CallState::Empty:
        return emptyReply(record);
    case CallState::Stopped:
        if (neverLeft(record)) {
            return Explanation{.title = tr("You stopped this call before it was sent."),
                .advice = tr("Nothing left this computer, so nothing is billed."),
                .sendAgain = true};
        }
        return Explanation{.title = tr("You stopped this call."),
            .advice = tr("What had arrived is kept. FluxRouter may still finish the call and bill it."),
            .sendAgain = true};
    case CallState::Interrupted:
        return Explanation{.title = tr("Fluxscope ended while this call was running."),
            .advice = tr("What had arrived is kept. FluxRouter may have finished the call and billed it."),
            .sendAgain = true,
            .actions = {Action::OpenUsagePage}};
    case CallState::CutOff:
    case CallState::Failed:
    case CallState::NotSent:
        break;
    }
    CallError unnamed;
    unnamed.kind = ErrorKind::Protocol;
    return explain(record.error.value_or(unnamed), record.httpStatus);
}

Explanation ErrorText::explain(const CallError& error, std::optional<int> httpStatus)
{
    // A code says more than its kind.
    std::optional<Explanation> found = byTransportCode(error.code);
    for (const auto byCode : {&byTimeoutCode, &byProtocolCode, &byBoundCode}) {
        if (!found)
            found = byCode(error.code);
    }
    Explanation explanation = found ? *found : byKind(error, httpStatus);
    explanation.detail = withoutControlCharacters(error.message);
    explanation.retryAfterSeconds = error.retryAfterSeconds;
    return explanation;
}

std::optional<Explanation> ErrorText::byTransportCode(const QString& code)
{
    if (code == ErrorCode::HostNotFound) {
        return Explanation{.title = tr("The host was not found."),
            .advice = tr("Check the spelling of the base URL, and that this computer is online."),
            .sendAgain = true,
            .actions = {Action::OpenSettings}};
    }
    if (code == ErrorCode::ConnectionRefused) {
        return Explanation{.title = tr("The connection was refused."),
            .advice = tr("Nothing answers at this host and port. Check the base URL, and whether the gateway "
                         "is running."),
            .sendAgain = true,
            .actions = {Action::OpenSettings}};
    }
    if (code == ErrorCode::ConnectionClosed) {
        return Explanation{.title = tr("The connection was closed before a reply came."),
            .advice =
                tr("The request was sent once and not repeated. FluxRouter may have processed and billed "
                   "it; its usage page shows that."),
            .sendAgain = true,
            .actions = {Action::OpenUsagePage}};
    }
    if (code == ErrorCode::ConnectionFailed) {
        return Explanation{.title = tr("The connection failed."),
            .advice = tr("Check that this computer is online and that no firewall is in the way."),
            .sendAgain = true,
            .actions = {Action::OpenSettings}};
    }
    if (code == ErrorCode::ProxyFailed) {
        return Explanation{.title = tr("The proxy could not be used."),
            .advice = tr("Check the proxy of this connection in the settings."),
            .sendAgain = true,
            .actions = {Action::OpenSettings}};
    }
    if (code == ErrorCode::ProxyAuthentication) {
        return Explanation{.title = tr("The proxy asks for a name and a password."),
            .advice = tr("Enter them for this connection in the settings. The key is not meant here."),
            .sendAgain = true,
            .actions = {Action::OpenSettings}};
    }
    if (code == ErrorCode::TlsHandshake) {
        return Explanation{.title = tr("No secure connection could be made."),
            .advice = tr("Nothing was sent. If your network uses a certificate authority of its own, choose "
                         "its CA file; else check the base URL and this computer's date."),
            .sendAgain = true,
            .actions = {Action::ChooseCaFile, Action::OpenSettings}};
    }
    return std::nullopt;
}

std::optional<Explanation> ErrorText::byTimeoutCode(const QString& code)
{
    if (code == ErrorCode::ConnectTimeout) {
        return Explanation{.title = tr("No connection was made in time."),
            .advice = tr("The request did not leave. Check the network, the proxy and the base URL."),
            .sendAgain = true,
            .actions = {Action::OpenSettings}};
    }
    if (code == ErrorCode::FirstByteTimeout) {
        return Explanation{.title = tr("No answer came in time."),
            .advice = tr("Reasoning models can take minutes; the limit can be raised in the settings. "
                         "FluxRouter may still finish the call and bill it."),
            .sendAgain = true,
            .actions = {Action::OpenSettings, Action::OpenUsagePage}};
    }
    if (code == ErrorCode::IdleTimeout) {
        return Explanation{.title = tr("The reply stopped arriving."),
            .advice = tr("What had arrived is kept. The limit can be raised in the settings. FluxRouter may "
                         "still finish the call and bill it."),
            .sendAgain = true,
            .actions = {Action::OpenSettings, Action::OpenUsagePage}};
    }
    return std::nullopt;
}

std::optional<Explanation> ErrorText::byProtocolCode(const QString& code)
{
    if (code == ErrorCode::Redirect) {
        return Explanation{.title = tr("The server sent the call elsewhere."),
            .advice = tr("Redirects are not followed, since they would carry the key to another place. If "
                         "the new address is right, enter it as the base URL."),
            .actions = {Action::OpenSettings}};
    }
    if (code == ErrorCode::NoHeaders) {
        return Explanation{.title = tr("The response had no readable headers."),
            .advice = tr("It may have had more headers than can be read. The call may have been billed."),
            .sendAgain = true,
            .actions = {Action::OpenUsagePage}};
    }
    if (code == ErrorCode::NoContent) {
        return Explanation{.title = tr("The response had no content."),
            .advice = tr("The server reported success and sent nothing. Check the base URL; the usage page "
                         "shows whether the call was billed."),
            .sendAgain = true,
            .actions = {Action::OpenSettings, Action::OpenUsagePage}};
    }
    if (code == ErrorCode::NotJson) {
        return Explanation{.title = tr("The response is not valid JSON."),
            .advice = tr("Something between here and FluxRouter may have changed it. Raw shows what came."),
            .sendAgain = true};
    }
    if (code == ErrorCode::UnexpectedJson) {
        return Explanation{.title = tr("The response is not of this API shape."),
            .advice = tr("Check that the base URL and the API shape belong together. Raw shows what came."),
            .actions = {Action::OpenSettings}};
    }
    if (code == ErrorCode::UnexpectedContentType) {
        return Explanation{.title = tr("The response is not from an API."),
            .advice = tr("A web page or another kind of file came, often from a login page or a wrong base "
                         "URL. Raw shows what came."),
            .actions = {Action::OpenSettings}};
    }
    if (code == ErrorCode::IncompleteBody) {
        return Explanation{.title = tr("The reply broke off."),
            .advice = tr("What had arrived is kept under Raw. The call may have been billed."),
            .sendAgain = true,
            .actions = {Action::OpenUsagePage}};
    }
    if (code == ErrorCode::StreamCut) {
        return Explanation{.title = tr("The stream ended before the reply was whole."),
            .advice = tr("What had arrived is kept. FluxRouter may have finished the call and billed it."),
            .sendAgain = true,
            .actions = {Action::OpenUsagePage}};
    }
    return std::nullopt;
}

std::optional<Explanation> ErrorText::byBoundCode(const QString& code)
{
    if (code == ErrorCode::Compressed) {
        return Explanation{.title = tr("The response was compressed although that was ruled out."),
            .advice = tr("A proxy on the way may do that. It was not unpacked."),
            .sendAgain = true,
            .actions = {Action::OpenSettings}};
    }
    if (code == ErrorCode::ReplyTooLarge) {
        return Explanation{.title = tr("The reply is larger than 64 MiB."),
            .advice = tr("What had arrived up to there is kept. Ask for less, or set a token limit.")};
    }
    if (code == ErrorCode::LineTooLong) {
        return Explanation{.title = tr("The stream had a line of more than 16 MiB."),
            .advice =
                tr("What had arrived up to there is kept. No API sends such lines; check the base URL."),
            .actions = {Action::OpenSettings}};
    }
    if (code == "context_window_exceeded"_L1 || code == "context_length_exceeded"_L1) {
        return Explanation{.title = tr("The prompt does not fit into the model's context window."),
            .advice =
                tr("Shorten the prompt or the earlier messages, or choose a model with a larger window.")};
    }
    return std::nullopt;
}

Explanation ErrorText::byKind(const CallError& error, std::optional<int> httpStatus)
{
    switch (error.kind) {
    case ErrorKind::Auth:
        return {.title = tr("The key was not accepted."),
            .advice = tr("It may be missing, mistyped or expired, or belong to another base URL. On "
                         "Responses an unknown model id is answered the same way, so check both."),
            .actions = {Action::OpenSettings}};
    case ErrorKind::Payment:
        return payment(error);
    case ErrorKind::Permission:
        return {.title = tr("This call is not allowed."),
            .advice = tr("The key itself is fine. The model may be unknown or not part of your plan, or this "
                         "API shape is not served."),
            .actions = {Action::OpenBillingPage}};
    case ErrorKind::NotFound:
        return {.title = tr("There is no such address or model."),
            .advice = tr("Check the base URL and the model id."),
            .actions = {Action::OpenSettings}};
    case ErrorKind::Timeout:
        return {.title = tr("The call took too long."),
            .advice = tr("The gateway or a model behind it did not answer in time. FluxRouter may still "
                         "finish the call and bill it."),
            .sendAgain = true,
            .actions = {Action::OpenUsagePage}};
    case ErrorKind::TooLarge:
        return {.title = tr("The prompt is too large."),
            .advice =
                tr("Shorten the prompt or the earlier messages, or choose a model with a larger window.")};
    case ErrorKind::RateLimit:
        return {.title = tr("Too many requests in a short time."),
            .advice = tr("Wait a moment and send again. The Free plan allows one request per second."),
            .sendAgain = true};
    case ErrorKind::Overloaded:
        return {.title = tr("The model is overloaded."),
            .advice = tr("Wait a moment and send again, or choose another model."),
            .sendAgain = true};
    case ErrorKind::Server:
        return {.title = tr("The server could not answer."),
            .advice = tr("This is trouble on FluxRouter's side and often passes quickly. Send again; if it "
                         "stays, give the id to support."),
            .sendAgain = true};
    case ErrorKind::InvalidRequest:
        return {.title = tr("The request was not accepted."),
            .advice = tr("The message says what is wrong. Check the model, the parameters and the additional "
                         "JSON.")};
    case ErrorKind::Network:
        return {.title = tr("The network failed."),
            .advice = tr("Check that this computer is online, and the base URL and the proxy."),
            .sendAgain = true,
            .actions = {Action::OpenSettings}};
    case ErrorKind::Tls:
        return {.title = tr("The server's certificate was not accepted."),
            .advice = tr("Nothing was sent. If your network uses a certificate authority of its own, choose "
                         "its CA file; else check the base URL and this computer's date."),
            .sendAgain = true,
            .actions = {Action::ChooseCaFile, Action::OpenSettings}};
    case ErrorKind::Protocol:
        return {.title = tr("The response could not be read."),
            .advice = httpStatus ? tr("Raw shows what came. Check that the base URL leads to FluxRouter.")
                                 : tr("What came is no HTTP response. Check that the base URL leads to "
                                      "FluxRouter."),
            .sendAgain = true,
            .actions = {Action::OpenSettings}};
    }
    Q_UNREACHABLE();
}

// FluxRouter answers 402 for seven reasons and tells them apart in words only, so the most telling words are
// looked for first: a sentence about the free allowance may well go on to ask for a payment method.
Explanation ErrorText::payment(const CallError& error)
{
    const QString text = error.code + u' ' + error.message;
    if (saysAny(text, {"on hold"_L1, "account_hold"_L1, "suspended"_L1})) {
        return {.title = tr("The account is on hold."),
            .advice = tr("Sending again does not help. The billing page says what is open."),
            .actions = {Action::OpenBillingPage}};
    }
    if (saysAny(text, {"hourly"_L1, "safety limit"_L1})) {
        return {.title = tr("The hourly safety limit is reached."),
            .advice = tr("Wait until the limit is over and send again. The usage page shows what was spent."),
            .sendAgain = true,
            .actions = {Action::OpenUsagePage}};
    }
    if (saysAny(text, {"premium"_L1})) {
        return {.title = tr("Premium routing is not available at the moment."),
            .advice = tr("Send again after a few seconds, or choose flux-fast or flux-standard."),
            .sendAgain = true};
    }
    if (saysAny(text, {"free allowance"_L1, "free_allowance"_L1, "free tier"_L1, "free credit"_L1})) {
        return {.title = tr("The free allowance is used up."),
            .advice = tr("Add a payment method on the billing page, or wait for the next month."),
            .actions = {Action::OpenBillingPage, Action::OpenUsagePage}};
    }
    if (saysAny(text, {"payment method"_L1, "payment_method"_L1})) {
        return {.title = tr("A payment method is needed."),
            .advice = tr("Add one on the billing page."),
            .actions = {Action::OpenBillingPage}};
    }
    if (saysAny(text, {"plan"_L1})) {
        return {.title = tr("Your plan does not include this model."),
            .advice = tr("Choose another model, or change the plan on the billing page."),
            .actions = {Action::OpenBillingPage}};
    }
    if (saysAny(text, {"credit"_L1, "monthly"_L1, "budget"_L1})) {
        return {.title = tr("The credit is used up."),
            .advice =
                tr("Sending again does not help before the credit is renewed. The usage page shows what "
                   "was spent."),
            .actions = {Action::OpenUsagePage, Action::OpenBillingPage}};
    }
    return {.title = tr("FluxRouter asks for payment."),
        .advice = tr("Read the message. The billing page shows what is open."),
        .sendAgain = error.retryAfterSeconds.has_value(),
        .actions = {Action::OpenBillingPage, Action::OpenUsagePage}};
}

Explanation ErrorText::emptyReply(const CallRecord& record)
{
    const bool hasReasoning = record.reasoning.has_value() || record.usage.reasoningTokens.value_or(0) > 0;
    if (record.finish == Finish::Length || record.finish == Finish::Incomplete) {
        return {.title = tr("The reply has no text."),
            .advice = hasReasoning
                ? tr("The model used its whole token limit for reasoning. Raise max tokens, or lower the "
                     "reasoning effort.")
                : tr("The token limit was reached before any text. Raise max tokens."),
            .sendAgain = true};
    }
    if (hasReasoning) {
        return {.title = tr("The reply has no text."),
            .advice = tr("The model only reasoned and then ended. The Reasoning tab shows what it thought; "
                         "ask again, or ask for an answer in so many words."),
            .sendAgain = true};
    }
    return {.title = tr("The reply has no text."),
        .advice =
            tr("The model ended its turn without saying anything. That can happen with prompts that ask "
               "for nothing; send again, or change the prompt."),
        .sendAgain = true};
}

Explanation ErrorText::atTokenLimit()
{
    return {.title = tr("The reply ends at its token limit."),
        .advice = tr("Raise max tokens, or use Continue to go on from here.")};
}

QString ErrorText::actionText(Explanation::Action action)
{
    switch (action) {
    case Action::OpenSettings:
        return tr("Settings");
    case Action::ChooseCaFile:
        return tr("Choose CA file");
    case Action::OpenUsagePage:
        return tr("Usage page");
    case Action::OpenBillingPage:
        return tr("Billing page");
    }
    Q_UNREACHABLE();
}

QUrl ErrorText::actionUrl(Explanation::Action action)
{
    switch (action) {
    case Action::OpenUsagePage:
        return QUrl(u"https://fluxrouter.ai/home/usage"_s);
    case Action::OpenBillingPage:
        return QUrl(u"https://fluxrouter.ai/home/billing"_s);
    case Action::OpenSettings:
    case Action::ChooseCaFile:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace Fluxscope
