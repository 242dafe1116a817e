// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/dialectcodec.h"

namespace Fluxscope {

/// Anthropic's Messages.
class AnthropicMessagesCodec final : public DialectCodec
{
public:
    [[nodiscard]] QByteArray requestBody(const Prompt& prompt) const override;
    [[nodiscard]] QList<QPair<QByteArray, QByteArray>> requestHeaders(const Secret& key) const override;
    [[nodiscard]] Result<CompletionDelta, CallError> parseBody(const QByteArray& body) const override;
    [[nodiscard]] std::unique_ptr<StreamDecoder> streamDecoder() const override;
};

} // namespace Fluxscope
