// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/responseplans.h"

#include "demo/gzip.h"
#include "demo/responseheaders.h"
#include "demo/wireshape.h"

#include <QJsonArray>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::microseconds;

namespace {

// A fast gateway still needs this long for a route and for a model's first token.
constexpr microseconds RoutingTime = 150ms;
constexpr microseconds FirstTokenTime = 250ms;
// An answer that is not streamed takes its whole writing time; nobody wants to wait for a demo longer than
// this.
constexpr microseconds LongestPlainTime = 3s;

// Qt drops all headers of a response that has more than 100 lines of them.
constexpr int TooManyHeaderLines = 120;

constexpr auto EventStream = "text/event-stream; charset=utf-8";

GatewayError overloaded()
{
    return scriptedError(u"demo-error-529"_s).value_or(GatewayError());
}

microseconds timeOf(int tokens, int tokensPerSecond)
{
    return tokensPerSecond > 0 ? microseconds(1s) * tokens / tokensPerSecond : 0us;
}

// How many events bring half of the tokens.
qsizetype halfOf(const QList<StreamEvent>& events)
{
    int total = 0;
    for (const StreamEvent& event : events) {
        total += event.tokens;
    }
    int sent = 0;
    qsizetype count = 0;
    while (count < events.size() && sent * 2 < std::max(total, 1)) {
        sent += events.at(count).tokens;
        ++count;
    }
    return count;
}

// The faults that show inside the events of a stream.
void applyFault(QList<StreamEvent>& events, Fault fault, const WireShape& shape)
{
    const qsizetype half = halfOf(events);
    if (fault == Fault::Cut || fault == Fault::Idle || fault == Fault::ErrorInStream) {
        events.resize(half);
    }
    if (fault == Fault::ErrorInStream) {
        events.append(shape.errorEvent(overloaded()));
    }
    if (fault == Fault::BrokenJson) {
        events.insert(half, {serverSentEvent({}, R"({"choices":[{"delta":{"content":"bro)"), 0});
    }
}

QByteArray bytesOf(const QList<StreamEvent>& events)
{
    QByteArray bytes;
    for (const StreamEvent& event : events) {
        bytes += event.bytes;
    }
    return bytes;
}

QList<Frame> chunkFrames(const QByteArray& bytes, int bytesPerChunk, microseconds after)
{
    if (bytesPerChunk <= 0) {
        return {{httpChunk(bytes), after}};
    }
    QList<Frame> frames;
    for (qsizetype i = 0; i < bytes.size(); i += bytesPerChunk) {
        frames.append({httpChunk(bytes.mid(i, bytesPerChunk)), i == 0 ? after : 0us});
    }
    return frames;
}

ResponsePlan streamPlan(
    const QList<StreamEvent>& events, HeaderList headers, const Scenario& scenario, int tokensPerSecond)
{
    const bool isPaced = tokensPerSecond > 0;
    headers.emplaceBack("Cache-Control", "no-cache");
    headers.emplaceBack("Transfer-Encoding", "chunked");
    ResponsePlan plan;
    plan.frames.append({httpHead(200, headers), scenario.delay + (isPaced ? RoutingTime : 0us)});

    bool hasTokens = false;
    for (const StreamEvent& event : events) {
        microseconds after = timeOf(event.tokens, tokensPerSecond);
        if (!hasTokens && isPaced && event.tokens > 0) {
            after += FirstTokenTime;
        }
        hasTokens = hasTokens || event.tokens > 0;
        plan.frames += chunkFrames(event.bytes, scenario.bytesPerChunk, after);
    }

    switch (scenario.fault) {
    case Fault::Cut:
        // The close comes inside a chunk.
        plan.frames.last().bytes.chop(plan.frames.last().bytes.size() / 2);
        plan.end = ResponseEnd::Close;
        break;
    case Fault::Idle:
    case Fault::HeldOpen:
        plan.end = ResponseEnd::HoldOpen;
        break;
    default:
        plan.frames.append({httpChunk({}), 0us});
        break;
    }
    return plan;
}

ResponsePlan cutPlan(const HeaderList& headers, const QByteArray& body, microseconds after, ResponseEnd end)
{
    ResponsePlan plan = plainResponse(200, headers, body, after);
    plan.frames.first().bytes.chop(body.size() / 2);
    plan.end = end;
    return plan;
}

// The faults that take the place of the answer, whether it was to be streamed or not.
std::optional<ResponsePlan> faultPlan(
    const ApiRequest& request, Fault fault, const Answer& answer, const QUrl& redirectTarget)
{
    switch (fault) {
    case Fault::Silence:
        return ResponsePlan{{}, ResponseEnd::HoldOpen};
    case Fault::ClosedAtOnce:
        return ResponsePlan{{}, ResponseEnd::Close};
    case Fault::GarbageStatus:
        return ResponsePlan{{{"HTP!1.1 ?? nonsense\r\n\r\nnothing to see\r\n"}}, ResponseEnd::Close};
    case Fault::NoContent:
        return ResponsePlan{{{httpHead(204, answerHeaders(answer, {}, request.stream))}}};
    case Fault::HtmlPage:
        return plainResponse(200, edgeHeaders("text/html; charset=utf-8"),
            "<!DOCTYPE html>\n<html><head><title>Sign in</title></head>"
            "<body><h1>Please sign in to this network</h1></body></html>\n",
            0us);
    case Fault::Redirect: {
        HeaderList headers = edgeHeaders({});
        headers.emplaceBack("Location", redirectTarget.toEncoded());
        return plainResponse(307, headers, {}, 0us);
    }
    case Fault::KeyInError: {
        const GatewayError error{.status = 401,
            .message = u"The key "_s + KeyPlaceholder + u" is not known here."_s,
            .openAiType = u"authentication_error"_s,
            .anthropicType = u"authentication_error"_s,
            .code = u"invalid_api_key"_s,
            .hasFluxHeaders = true};
        return errorPlan(request.shape, withKey(error, request.key), request.model,
            {{"x-flux-presented-key", request.key}});
    }
    case Fault::ErrorInStream:
        if (request.stream) {
            return std::nullopt;
        }
        [[fallthrough]];
    case Fault::ErrorIn200:
        return plainResponse(200, edgeHeaders("application/json"),
            compactJson(makeWireShape(request.shape)->errorBody(overloaded())), 0us);
    default:
        return std::nullopt;
    }
}

QByteArray errorBytes(ApiShape shape, const GatewayError& error)
{
    switch (error.form) {
    case ErrorForm::Api:
        return compactJson(makeWireShape(shape)->errorBody(error));
    case ErrorForm::Detail: {
        if (error.status != 422) {
            return compactJson({{u"detail"_s, error.message}});
        }
        // The framework lists what it found when a body does not fit its schema.
        const QJsonObject finding{{u"type"_s, u"list_type"_s},
            {u"loc"_s, QJsonArray{u"body"_s, u"messages"_s}}, {u"msg"_s, error.message}};
        return compactJson({{u"detail"_s, QJsonArray{finding}}});
    }
    case ErrorForm::PlainText:
    case ErrorForm::Html:
        return error.message.toUtf8();
    }
    return {};
}

} // namespace

ResponsePlan answerPlan(const ApiRequest& request, const Scenario& scenario, const Answer& answer,
    int tokensPerSecond, const QUrl& redirectTarget)
{
    if (std::optional<ResponsePlan> plan = faultPlan(request, scenario.fault, answer, redirectTarget)) {
        return *plan;
    }

    const std::unique_ptr<WireShape> shape = makeWireShape(request.shape);
    HeaderList headers =
        answerHeaders(answer, request.stream ? EventStream : "application/json", request.stream);
    if (scenario.content == Content::KeyEcho) {
        headers.emplaceBack("x-flux-presented-key", request.key);
    }
    if (scenario.fault == Fault::TooManyHeaders) {
        for (int i = 0; i < TooManyHeaderLines; ++i) {
            headers.emplaceBack("x-demo-filler-" + QByteArray::number(i), "filler");
        }
    }

    QList<StreamEvent> events;
    if (request.stream) {
        events = shape->events(answer, request.includeUsage);
        applyFault(events, scenario.fault, *shape);
    }
    if (scenario.fault == Fault::Gzip) {
        headers.emplaceBack("Content-Encoding", "gzip");
        return plainResponse(
            200, headers, gzipped(request.stream ? bytesOf(events) : compactJson(shape->body(answer))), 0us);
    }
    const int pace = scenario.tokensPerSecond.value_or(tokensPerSecond);
    if (request.stream) {
        return streamPlan(events, headers, scenario, pace);
    }

    const QByteArray body = compactJson(shape->body(answer));
    const microseconds writing =
        pace > 0 ? RoutingTime + std::min(timeOf(answer.outputTokens, pace), LongestPlainTime) : 0us;
    const microseconds after = scenario.delay + writing;
    switch (scenario.fault) {
    case Fault::Cut:
        return cutPlan(headers, body, after, ResponseEnd::Close);
    case Fault::Idle:
        return cutPlan(headers, body, after, ResponseEnd::HoldOpen);
    case Fault::BrokenJson:
        return plainResponse(200, headers, body.left(body.size() / 2), after);
    default:
        return plainResponse(200, headers, body, after);
    }
}

ResponsePlan errorPlan(
    ApiShape shape, const GatewayError& error, const QString& requestedModel, const HeaderList& extraHeaders)
{
    return plainResponse(
        error.status, errorHeaders(error, requestedModel) + extraHeaders, errorBytes(shape, error), 0us);
}

ResponsePlan jsonPlan(const QByteArray& json)
{
    return plainResponse(200, edgeHeaders("application/json"), json, 0us);
}

} // namespace Fluxscope
