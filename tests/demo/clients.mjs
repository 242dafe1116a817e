// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The official clients of OpenAI and Anthropic, unchanged, against a gateway that this script starts.
// Run by run-clients.sh, which says in FLUXSCOPE_DEMO where the gateway is.

import { spawn } from "node:child_process";
import assert from "node:assert/strict";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";

import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";

const key = "sk-demo";
const words = { role: "user", content: "Reply with exactly the word: ok" };
const weather = {
    name: "look_up_weather",
    description: "Tells the weather of a city.",
    schema: { type: "object", properties: { city: { type: "string" } } },
};

let gateway;
let openai;
let anthropic;

before(async () => {
    const program = process.env.FLUXSCOPE_DEMO;
    gateway = spawn(program, ["--quiet", "--tokens-per-second", "0"], { stdio: ["ignore", "pipe", "inherit"] });
    const lines = createInterface({ input: gateway.stdout });
    const [root] = await Promise.race([
        new Promise((resolve) => lines.once("line", (line) => resolve([line]))),
        new Promise((_, reject) => gateway.once("error", reject)),
    ]);
    assert.match(root, /^http:\/\/127\.0\.0\.1:\d+$/);
    openai = new OpenAI({ apiKey: key, baseURL: `${root}/v1`, maxRetries: 0 });
    anthropic = new Anthropic({ apiKey: key, baseURL: `${root}/anthropic`, maxRetries: 0 });
});

after(() => gateway?.kill());

test("openai lists the models", async () => {
    const ids = [];
    for await (const model of openai.models.list()) ids.push(model.id);
    assert.ok(ids.includes("flux-auto"));
    assert.ok(ids.includes("demo-error-429"));
});

test("openai chat gives text, usage and the headers", async () => {
    const { data, response } = await openai.chat.completions
        .create({ model: "flux-fast", messages: [words] })
        .withResponse();
    assert.equal(data.choices[0].message.content, "ok");
    assert.equal(data.choices[0].finish_reason, "stop");
    assert.equal(data.usage.completion_tokens, 1);
    assert.equal(response.headers.get("x-flux-original-model"), "flux-fast");
    assert.equal(response.headers.get("x-flux-routed"), "true");
    assert.match(response.headers.get("x-flux-request-id"), /^[0-9a-f-]{36}$/);
    assert.match(response.headers.get("x-flux-cost-usd"), /^0\.\d+$/);
});

test("openai chat streams text and a usage chunk, without a cost", async () => {
    const { data: stream, response } = await openai.chat.completions
        .create({ model: "demo-german", messages: [words], stream: true, stream_options: { include_usage: true } })
        .withResponse();
    assert.equal(response.headers.get("x-flux-cost-usd"), null);
    let text = "";
    let usage;
    for await (const chunk of stream) {
        text += chunk.choices[0]?.delta?.content ?? "";
        usage = chunk.usage ?? usage;
    }
    assert.match(text, /Warum ist der Himmel blau\?/);
    assert.ok(usage.completion_tokens > 50);
});

test("openai chat streams a tool call", async () => {
    const tools = [
        {
            type: "function",
            function: { name: weather.name, description: weather.description, parameters: weather.schema },
        },
    ];
    const stream = openai.chat.completions.stream({ model: "demo-tool-call", messages: [words], tools });
    const completion = await stream.finalChatCompletion();
    const [call] = completion.choices[0].message.tool_calls;
    assert.equal(completion.choices[0].finish_reason, "tool_calls");
    assert.equal(call.function.name, weather.name);
    assert.equal(JSON.parse(call.function.arguments).city, "Berlin");
});

test("openai chat gives a tool call and a refusal at once", async () => {
    const called = await openai.chat.completions.create({ model: "demo-tool-call", messages: [words] });
    assert.equal(called.choices[0].message.tool_calls[0].function.name, "get_weather");
    const refused = await openai.chat.completions.create({ model: "demo-refusal", messages: [words] });
    assert.equal(refused.choices[0].message.content, null);
    assert.match(refused.choices[0].message.refusal, /cannot help/);
});

test("openai raises its own error classes", async () => {
    const create = (model) => openai.chat.completions.create({ model, messages: [words] });
    await assert.rejects(create("demo-error-401"), OpenAI.AuthenticationError);
    await assert.rejects(create("demo-error-404"), OpenAI.NotFoundError);
    await assert.rejects(create("demo-error-429"), (error) => {
        assert.ok(error instanceof OpenAI.RateLimitError);
        assert.equal(error.headers.get("retry-after"), "7");
        assert.equal(error.code, "rate_limit_exceeded");
        return true;
    });
    await assert.rejects(create("demo-error-503"), OpenAI.InternalServerError);
    await assert.rejects(create("demo-close"), OpenAI.APIConnectionError);
});

test("openai raises an error that comes inside a stream", async () => {
    const stream = await openai.chat.completions.create({
        model: "demo-error-in-stream",
        messages: [words],
        stream: true,
    });
    let text = "";
    await assert.rejects(async () => {
        for await (const chunk of stream) text += chunk.choices[0]?.delta?.content ?? "";
    }, OpenAI.APIError);
    assert.notEqual(text, "");
});

test("openai responses gives text, reasoning and a tool call", async () => {
    const answered = await openai.responses.create({ model: "demo-reasoning", input: words.content });
    assert.equal(answered.output_text, "ok");
    assert.equal(answered.status, "completed");
    assert.equal(answered.output[0].type, "reasoning");
    assert.ok(answered.usage.output_tokens_details.reasoning_tokens > 10);
    const called = await openai.responses.create({ model: "demo-tool-call", input: words.content });
    assert.equal(called.output[0].type, "function_call");
});

test("openai responses streams to the same response", async () => {
    const stream = openai.responses.stream({ model: "demo-reasoning", input: words.content });
    let deltas = "";
    stream.on("response.output_text.delta", (event) => (deltas += event.delta));
    const response = await stream.finalResponse();
    assert.equal(deltas, "ok");
    assert.equal(response.output.at(-1).content[0].text, "ok");
    const tool = await openai.responses.stream({ model: "demo-tool-call", input: words.content }).finalResponse();
    assert.equal(JSON.parse(tool.output[0].arguments).city, "Berlin");
});

test("openai responses says when it is incomplete", async () => {
    const response = await openai.responses.create({ model: "demo-length", input: "Tell me about water." });
    assert.equal(response.status, "incomplete");
    assert.equal(response.incomplete_details.reason, "max_output_tokens");
});

test("openai responses raises errors", async () => {
    await assert.rejects(
        openai.responses.create({ model: "demo-error-402", input: "x" }),
        (error) => error instanceof OpenAI.APIError && error.status === 402,
    );
    await assert.rejects(openai.responses.create({ model: "no-such-model", input: "x" }), OpenAI.AuthenticationError);
});

test("anthropic gives text, usage and the headers", async () => {
    const { data, response } = await anthropic.messages
        .create({ model: "flux-pinned-glm-5", max_tokens: 50, messages: [words] })
        .withResponse();
    assert.deepEqual(
        data.content.map((block) => block.text),
        ["ok"],
    );
    assert.equal(data.stop_reason, "end_turn");
    assert.equal(data.usage.output_tokens, 1);
    assert.equal(response.headers.get("x-flux-model"), "glm-5");
    assert.equal(response.headers.get("x-flux-routed"), "false");
});

test("anthropic streams thinking and text", async () => {
    const stream = anthropic.messages.stream({ model: "demo-reasoning", max_tokens: 500, messages: [words] });
    let deltas = "";
    stream.on("text", (delta) => (deltas += delta));
    const message = await stream.finalMessage();
    assert.equal(deltas, "ok");
    assert.deepEqual(
        message.content.map((block) => block.type),
        ["thinking", "text"],
    );
    assert.ok(message.usage.output_tokens > 10);
});

test("anthropic gives a tool call, streamed and not", async () => {
    const tools = [{ name: weather.name, description: weather.description, input_schema: weather.schema }];
    const body = { model: "demo-tool-call", max_tokens: 500, messages: [words], tools };
    const atOnce = await anthropic.messages.create(body);
    const streamed = await anthropic.messages.stream(body).finalMessage();
    for (const message of [atOnce, streamed]) {
        assert.equal(message.stop_reason, "tool_use");
        assert.equal(message.content[0].name, weather.name);
        assert.deepEqual(message.content[0].input, { city: "Berlin", unit: "celsius" });
    }
});

test("anthropic counts tokens", async () => {
    const count = await anthropic.messages.countTokens({ model: "flux-auto", messages: [words] });
    assert.ok(count.input_tokens > 5);
});

test("anthropic raises its own error classes", async () => {
    const create = (model) => anthropic.messages.create({ model, max_tokens: 50, messages: [words] });
    await assert.rejects(create("demo-error-400"), Anthropic.BadRequestError);
    await assert.rejects(create("demo-error-401"), Anthropic.AuthenticationError);
    await assert.rejects(create("demo-error-403"), Anthropic.PermissionDeniedError);
    await assert.rejects(create("demo-error-429"), Anthropic.RateLimitError);
    await assert.rejects(create("demo-error-529"), (error) => {
        assert.equal(error.status, 529);
        assert.equal(error.error.error.type, "overloaded_error");
        return true;
    });
    const stream = anthropic.messages.stream({
        model: "demo-error-in-stream",
        max_tokens: 500,
        messages: [words],
    });
    await assert.rejects(stream.finalMessage(), Anthropic.APIError);
});
