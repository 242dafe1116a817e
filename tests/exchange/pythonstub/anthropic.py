# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

from stubclient import Thing, client

Anthropic = client(
    "messages",
    ["model", "max_tokens", "system", "messages", "stream", "temperature", "top_p", "stop_sequences", "tools",
     "tool_choice", "metadata"],
    Thing(content=[Thing(type="thinking"), Thing(type="text", text="the text")]),
    [Thing(type="message_start"),
     Thing(type="content_block_delta", delta=Thing(type="thinking_delta")),
     Thing(type="content_block_delta", delta=Thing(type="text_delta", text="the text"))],
)
