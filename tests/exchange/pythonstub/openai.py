# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

from stubclient import Thing, client

_chat = client(
    "chat.completions",
    ["model", "messages", "stream", "max_tokens", "temperature", "top_p", "stop", "seed", "tools", "tool_choice",
     "response_format"],
    Thing(choices=[Thing(message=Thing(content="the text"))]),
    [Thing(choices=[]), Thing(choices=[Thing(delta=Thing(content="the "))]),
     Thing(choices=[Thing(delta=Thing(content="text"))]), Thing(choices=[Thing(delta=Thing(content=None))])],
)
_responses = client(
    "responses",
    ["model", "instructions", "input", "stream", "max_output_tokens", "temperature", "top_p", "reasoning", "store",
     "tools", "tool_choice"],
    Thing(output_text="the text"),
    [Thing(type="response.created"), Thing(type="response.output_text.delta", delta="the text")],
)


class OpenAI(_chat):
    def __init__(self, **options):
        super().__init__(**options)
        self.responses = _responses(**options).responses
