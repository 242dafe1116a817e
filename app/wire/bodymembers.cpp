// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/bodymembers.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <iterator>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// From the references of the OpenAI API, "Create chat completion" and "Create a model response", and of the
// Anthropic API, "Create a Message", as of 2025. In none of the lists are `tools`, `tool_choice`,
// `metadata`, `service_tier` and `stream_options`: several shapes have them, and each in a form of its own.
constexpr std::array ChatMembers{"audio"_L1, "frequency_penalty"_L1, "function_call"_L1, "functions"_L1,
    "logit_bias"_L1, "logprobs"_L1, "max_completion_tokens"_L1, "max_tokens"_L1, "messages"_L1,
    "modalities"_L1, "model"_L1, "n"_L1, "parallel_tool_calls"_L1, "prediction"_L1, "presence_penalty"_L1,
    "prompt_cache_key"_L1, "prompt_cache_retention"_L1, "reasoning_effort"_L1, "response_format"_L1,
    "safety_identifier"_L1, "seed"_L1, "stop"_L1, "store"_L1, "stream"_L1, "temperature"_L1,
    "top_logprobs"_L1, "top_p"_L1, "user"_L1, "verbosity"_L1, "web_search_options"_L1};

constexpr std::array ResponsesMembers{"background"_L1, "conversation"_L1, "include"_L1, "input"_L1,
    "instructions"_L1, "max_output_tokens"_L1, "max_tool_calls"_L1, "model"_L1, "parallel_tool_calls"_L1,
    "previous_response_id"_L1, "prompt"_L1, "prompt_cache_key"_L1, "prompt_cache_retention"_L1,
    "reasoning"_L1, "safety_identifier"_L1, "store"_L1, "stream"_L1, "temperature"_L1, "text"_L1,
    "top_logprobs"_L1, "top_p"_L1, "truncation"_L1, "user"_L1};

constexpr std::array MessagesMembers{"container"_L1, "context_management"_L1, "max_tokens"_L1,
    "mcp_servers"_L1, "messages"_L1, "model"_L1, "output_config"_L1, "stop_sequences"_L1, "stream"_L1,
    "system"_L1, "temperature"_L1, "thinking"_L1, "top_k"_L1, "top_p"_L1};

template <class Names>
bool hasName(const Names& names, QStringView name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool hasMember(Dialect dialect, QStringView name)
{
    switch (dialect) {
    case Dialect::Chat:
        return hasName(ChatMembers, name);
    case Dialect::Responses:
        return hasName(ResponsesMembers, name);
    case Dialect::Messages:
        return hasName(MessagesMembers, name);
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Dialect> shapesWithMember(QStringView name)
{
    QList<Dialect> shapes;
    std::copy_if(AllDialects.begin(), AllDialects.end(), std::back_inserter(shapes),
        [name](Dialect dialect) { return hasMember(dialect, name); });
    return shapes;
}

} // namespace Fluxscope
