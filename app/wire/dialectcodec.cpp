// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/dialectcodec.h"

#include "wire/anthropicmessages.h"
#include "wire/chatcompletions.h"
#include "wire/responses.h"

namespace Fluxscope {

std::unique_ptr<DialectCodec> dialectCodec(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Chat:
        return std::make_unique<ChatCompletionsCodec>();
    case Dialect::Responses:
        return std::make_unique<ResponsesCodec>();
    case Dialect::Messages:
        return std::make_unique<AnthropicMessagesCodec>();
    }
    Q_UNREACHABLE();
}

} // namespace Fluxscope
