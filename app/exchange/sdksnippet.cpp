// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sdksnippet.h"

#include "exchange/codeliteral.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// What the code of one API shape calls.
struct Target
{
    QString package;
    QString client; ///< the class
    QString base; ///< base URL as the package wants it
    QString resource;
    QString options; ///< of the client, beside the usual ones
    QStringList arguments; ///< members of the body that every version of the package takes as such
};

Target targetOf(const SnippetRequest& request, bool python)
{
    switch (request.dialect) {
    case Dialect::Chat:
        return {u"openai"_s, u"OpenAI"_s, request.root + "/v1"_L1, u"chat.completions"_s, {},
            {u"model"_s, u"messages"_s, u"stream"_s, u"max_tokens"_s, u"temperature"_s, u"top_p"_s, u"stop"_s,
                u"seed"_s, u"tools"_s, u"tool_choice"_s, u"response_format"_s}};
    case Dialect::Responses:
        return {u"openai"_s, u"OpenAI"_s, request.root + "/v1"_L1, u"responses"_s, {},
            {u"model"_s, u"instructions"_s, u"input"_s, u"stream"_s, u"max_output_tokens"_s, u"temperature"_s,
                u"top_p"_s, u"reasoning"_s, u"store"_s, u"tools"_s, u"tool_choice"_s}};
    case Dialect::Messages:
        // With a timeout of its own the package does not refuse a large max_tokens without streaming.
        return {python ? u"anthropic"_s : u"@anthropic-ai/sdk"_s, u"Anthropic"_s,
            request.root + "/anthropic"_L1, u"messages"_s,
            python ? u"    timeout=600.0,  # seconds\n"_s : u"    timeout: 600_000, // milliseconds\n"_s,
            {u"model"_s, u"max_tokens"_s, u"system"_s, u"messages"_s, u"stream"_s, u"temperature"_s,
                u"top_p"_s, u"stop_sequences"_s, u"tools"_s, u"tool_choice"_s, u"metadata"_s}};
    }
    Q_UNREACHABLE();
}

QString printPythonText(const SnippetRequest& request)
{
    switch (request.dialect) {
    case Dialect::Chat:
        return request.stream ? uR"(for chunk in response.parse():
    for choice in chunk.choices:
        print(choice.delta.content or "", end="", flush=True)
print()
)"_s
                              : u"print(response.parse().choices[0].message.content)\n"_s;
    case Dialect::Responses:
        return request.stream ? uR"(for event in response.parse():
    if event.type == "response.output_text.delta":
        print(event.delta, end="", flush=True)
print()
)"_s
                              : u"print(response.parse().output_text)\n"_s;
    case Dialect::Messages:
        return request.stream ? uR"(for event in response.parse():
    if event.type == "content_block_delta" and event.delta.type == "text_delta":
        print(event.delta.text, end="", flush=True)
print()
)"_s
                              : uR"(for block in response.parse().content:
    if block.type == "text":
        print(block.text)
)"_s;
    }
    Q_UNREACHABLE();
}

QString printJavaScriptText(const SnippetRequest& request)
{
    switch (request.dialect) {
    case Dialect::Chat:
        return request.stream ? uR"(for await (const chunk of data) {
    for (const choice of chunk.choices) process.stdout.write(choice.delta?.content ?? "");
}
console.log();
)"_s
                              : u"console.log(data.choices[0].message.content);\n"_s;
    case Dialect::Responses:
        return request.stream ? uR"(for await (const event of data) {
    if (event.type === "response.output_text.delta") process.stdout.write(event.delta);
}
console.log();
)"_s
                              : u"console.log(data.output_text);\n"_s;
    case Dialect::Messages:
        return request.stream ? uR"(for await (const event of data) {
    if (event.type === "content_block_delta" && event.delta.type === "text_delta") process.stdout.write(event.delta.text);
}
console.log();
)"_s
                              : uR"(for (const block of data.content) {
    if (block.type === "text") console.log(block.text);
}
)"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString pythonSnippet(const SnippetRequest& request)
{
    const Target target = targetOf(request, true);
    QJsonObject rest = QJsonDocument::fromJson(request.body).object();
    QString arguments;
    for (const QString& name : target.arguments) {
        if (const QJsonValue value = rest.take(name); !value.isUndefined())
            arguments += u"    %1="_s.arg(name) + valueLiteral(value, PythonLiterals, 1) + u",\n"_s;
    }
    if (!rest.isEmpty())
        arguments += u"    extra_body="_s + valueLiteral(rest, PythonLiterals, 1) + u",\n"_s;
    const QString head = uR"(import os

from %1 import %2

client = %2(
    api_key=os.environ["FLUX_API_KEY"],
    base_url=%3,
    max_retries=0,
%4)

response = client.%5.with_raw_response.create(
)"_s.arg(target.package, target.client, stringLiteral(target.base), target.options, target.resource);
    const QString headers = uR"()
for name, value in response.headers.items():
    if name.lower().startswith("x-flux-"):
        print(f"{name}: {value}")
)"_s;
    return head + arguments + headers + printPythonText(request);
}

QString javaScriptSnippet(const SnippetRequest& request)
{
    const Target target = targetOf(request, false);
    QJsonObject rest = QJsonDocument::fromJson(request.body).object();
    QString members;
    for (const QString& name : target.arguments) {
        if (const QJsonValue value = rest.take(name); !value.isUndefined())
            members += u"        %1: "_s.arg(name) + valueLiteral(value, JavaScriptLiterals, 2) + u",\n"_s;
    }
    if (!rest.isEmpty()) {
        const QString literal = valueLiteral(rest, JavaScriptLiterals, 1);
        members += literal.sliced(2, literal.lastIndexOf(u'\n') - 1); // without the braces
    }
    const QString head = uR"(import %1 from "%2";

const client = new %1({
    apiKey: process.env.FLUX_API_KEY,
    baseURL: %3,
    maxRetries: 0,
%4});

const { data, response } = await client.%5
    .create({
)"_s.arg(target.client, target.package, stringLiteral(target.base), target.options, target.resource);
    const QString headers = uR"(    })
    .withResponse();
for (const [name, value] of response.headers) {
    if (name.startsWith("x-flux-")) console.log(`${name}: ${value}`);
}
)"_s;
    return head + members + headers + printJavaScriptText(request);
}

} // namespace Fluxscope
