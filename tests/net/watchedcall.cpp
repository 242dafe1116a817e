// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/watchedcall.h"

#include <array>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

CallRecord newRecord(const Prompt& prompt)
{
    CallRecord record;
    record.id = QUuid::createUuid();
    record.prompt = prompt;
    return record;
}

} // namespace

WatchedCall::WatchedCall(GatewayClient& client, const Prompt& prompt, const Route& route)
    : m_reducer(newRecord(prompt))
    , m_call(client.send(prompt, route))
{
    connect(m_call.get(), &Call::happened, this, &WatchedCall::note);
}

QByteArray WatchedCall::order() const
{
    constexpr std::array<const char*, 4> Names{"sent", "head", "delta", "end"};
    QByteArrayList names;
    for (const CallEvent& event : m_events) {
        const QByteArray name = Names.at(event.what.index());
        if (name != "delta" || names.isEmpty() || names.constLast() != name)
            names.append(name);
    }
    return names.join(' ');
}

QByteArray WatchedCall::everything() const
{
    QString text;
    const auto add = [&text](
                         const std::optional<QString>& more) { text += more.value_or(QString()) + u'\n'; };
    const auto addError = [&](const std::optional<CallError>& error) {
        if (error)
            text += error->message + u'\n' + error->code + u'\n';
    };
    QString reply;
    QString reasoning;
    QString arguments;
    for (const CallEvent& event : m_events) {
        if (const auto* head = std::get_if<HeadReceived>(&event.what)) {
            add(head->flux.model);
            add(head->flux.originalModel);
            add(head->flux.requestId);
            for (const HeaderField& field : head->flux.extra)
                text += field.name + u": "_s + field.value + u'\n';
            for (const auto& value : {head->headers.date, head->headers.cfRay, head->headers.retryAfter,
                     head->headers.server, head->headers.contentType, head->headers.litellmCallId})
                add(value);
        } else if (const auto* delta = std::get_if<CompletionDelta>(&event.what)) {
            reply += delta->text;
            reasoning += delta->reasoning;
            for (const ToolCallDelta& tool : delta->toolCalls) {
                text += tool.id + u'\n' + tool.name + u'\n';
                arguments += tool.arguments;
            }
            add(delta->modelInBody);
            add(delta->finishRaw);
            addError(delta->error);
        } else if (const auto* end = std::get_if<CallEnded>(&event.what)) {
            addError(end->error);
        }
    }
    text += reply + u'\n' + reasoning + u'\n' + arguments + u'\n';
    return text.toUtf8() + bodies().request + '\n' + bodies().response;
}

void WatchedCall::note(const CallEvent& event)
{
    m_events.push_back(event);
    m_reducer.apply(event);
    if (std::holds_alternative<CallEnded>(event.what))
        ++m_endings;
    // A copy: the event belongs to the call, which may be about to go.
    const std::size_t index = event.what.index();
    if (m_stopAt == index) {
        m_stopAt.reset();
        m_call->stop();
    }
    if (m_destroyAt == index) {
        m_destroyAt.reset();
        m_call.reset();
    }
}

Prompt chatPrompt(bool stream)
{
    Prompt prompt;
    prompt.model = u"flux-fast"_s;
    prompt.text = u"Say hello"_s;
    prompt.stream = stream;
    return prompt;
}

Route routeTo(const QUrl& root, const QByteArray& key)
{
    Route route;
    route.connection.baseUrl = root.toString();
    route.key = Secret(key);
    return route;
}

QByteArray chatBody(const QByteArray& text)
{
    return R"({"id":"c1","object":"chat.completion","model":"flux-fast","choices":[{"index":0,"message":)"
           R"({"role":"assistant","content":")"
        + text + R"("},"finish_reason":"stop"}],"usage":{"prompt_tokens":9,"completion_tokens":1}})";
}

QByteArray chatEvent(const QByteArray& text)
{
    return R"(data: {"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":")" + text
        + R"("}}]})"
          "\n\n";
}

QByteArray doneEvent()
{
    return "data: [DONE]\n\n";
}

} // namespace Fluxscope
