// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/deltaredactor.h"

#include "wire/errorbody.h"

#include <utility>

namespace Fluxscope {

DeltaRedactor::DeltaRedactor(Redactor redactor)
    : m_redactor(redactor)
    , m_text(redactor)
    , m_reasoning(std::move(redactor))
{ }

CompletionDelta DeltaRedactor::mask(CompletionDelta delta)
{
    delta.text = m_text.push(delta.text);
    delta.reasoning = m_reasoning.push(delta.reasoning);
    for (ToolCallDelta& call : delta.toolCalls) {
        call.id = m_redactor.mask(std::move(call.id));
        call.name = m_redactor.mask(std::move(call.name));
        call.arguments = m_arguments.try_emplace(call.index, m_redactor).first->second.push(call.arguments);
    }
    if (delta.modelInBody)
        delta.modelInBody = m_redactor.mask(*delta.modelInBody);
    if (delta.finishRaw)
        delta.finishRaw = m_redactor.mask(*delta.finishRaw);
    if (delta.error)
        delta.error = maskedError(*delta.error, m_redactor);
    if (delta.terminal) {
        const CompletionDelta rest = flush();
        delta.text += rest.text;
        delta.reasoning += rest.reasoning;
        delta.toolCalls += rest.toolCalls;
    }
    return delta;
}

CompletionDelta DeltaRedactor::flush()
{
    CompletionDelta rest;
    rest.text = m_text.flush();
    rest.reasoning = m_reasoning.flush();
    for (auto& [index, arguments] : m_arguments) {
        const QString held = arguments.flush();
        if (!held.isEmpty())
            rest.toolCalls.append({index, {}, {}, held});
    }
    return rest;
}

} // namespace Fluxscope
