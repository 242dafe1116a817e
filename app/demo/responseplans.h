// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/answer.h"
#include "demo/httpresponse.h"

#include <QUrl>

namespace Fluxscope {

/// The whole response to a request that the script answers, plain or streamed, with the scenario's fault
/// built into it. `tokensPerSecond` 0 is without any pause but the scenario's own; `redirectTarget` is where
/// Fault::Redirect points.
[[nodiscard]] ResponsePlan answerPlan(const ApiRequest& request, const Scenario& scenario,
    const Answer& answer, int tokensPerSecond, const QUrl& redirectTarget);

/// An error response. `shape` decides the form of the body.
[[nodiscard]] ResponsePlan errorPlan(ApiShape shape, const GatewayError& error, const QString& requestedModel,
    const HeaderList& extraHeaders = {});

/// A JSON response that is no answer, such as the model list.
[[nodiscard]] ResponsePlan jsonPlan(const QByteArray& json);

} // namespace Fluxscope
