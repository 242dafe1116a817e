// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/answer.h"
#include "demo/httpresponse.h"

namespace Fluxscope {

/// Date, server, CF-RAY and the security headers that the edge puts on everything.
[[nodiscard]] HeaderList edgeHeaders(const QByteArray& contentType);

/// Headers of an answer, in every family that was observed on a real one: x-flux-*, x-litellm-*,
/// llm_provider-* and account figures. The cost is there only when the answer is not streamed.
[[nodiscard]] HeaderList answerHeaders(const Answer& answer, const QByteArray& contentType, bool isStreamed);

/// Headers of an error; most errors carry neither x-flux-* nor a call id.
[[nodiscard]] HeaderList errorHeaders(const GatewayError& error, const QString& requestedModel);

} // namespace Fluxscope
