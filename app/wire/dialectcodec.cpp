// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/dialectcodec.h"

#include "wire/anthropicmessages.h"
#include "wire/chatcompletions.h"
#include "wire/replybody.h"
#include "wire/responses.h"

namespace Fluxscope {

using namespace Qt::StringLiterals;

CompletionDelta StreamDecoder::decode(const SseEvent& event)
{
    if (event.data.trimmed().isEmpty())
        return {};
    if (isDone(event)) {
        CompletionDelta last;
        last.terminal = true;
        return last;
    }
    const auto object = parseJsonObject(event.data);
    return object ? decoded(QString::fromUtf8(event.type), *object) : endedBy(object.error());
}

QList<QPair<QByteArray, QByteArray>> bearerHeaders(const Secret& key)
{
    if (key.isEmpty())
        return {};
    return {{"Authorization"_ba, "Bearer "_ba + key.reveal()}};
}

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
