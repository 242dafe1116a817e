// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/wireshape.h"

namespace Fluxscope {

/// OpenAI Chat Completions.
class ChatShape final : public WireShape
{
public:
    [[nodiscard]] QJsonObject body(const Answer& answer) const override;
    [[nodiscard]] QList<StreamEvent> events(const Answer& answer, bool includeUsage) const override;
    [[nodiscard]] QJsonObject errorBody(const GatewayError& error) const override;
    [[nodiscard]] StreamEvent errorEvent(const GatewayError& error) const override;
};

} // namespace Fluxscope
