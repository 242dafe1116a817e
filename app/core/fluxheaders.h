// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/headerfield.h"

#include <QList>
#include <QString>

#include <optional>

namespace Fluxscope {

/// The X-Flux-* headers of one response (FluxRouter documentation, "Response headers").
/// An empty or blank value counts as absent.
struct FluxHeaders
{
    std::optional<QString> model; ///< X-Flux-Model
    std::optional<QString> originalModel; ///< X-Flux-Original-Model
    std::optional<bool> routed; ///< X-Flux-Routed, if it says true or false in any case
    std::optional<QString> requestId; ///< X-Flux-Request-Id, without control characters, at most 1 KiB
    std::optional<QString> costUsd; ///< X-Flux-Cost-Usd, if isCostText() after trimming
    /// Every other x-flux-* header in order of arrival, and of the five those whose value could not be taken,
    /// as they came.
    QList<HeaderField> extra;

    bool operator==(const FluxHeaders&) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == FluxHeaders(); }

    /// The value of an extra header by its lower-case name; nullopt if it did not come.
    [[nodiscard]] std::optional<QString> extraValue(QStringView name) const;

    /// Whether X-Flux-Cost-Usd came more than once with different prices: then the cost is unknown, whatever
    /// the body says.
    [[nodiscard]] bool costsDisagree() const;

    /// Who answered: X-Flux-Model, else X-Flux-Routed-Model, else unknown. Nothing but headers says so.
    [[nodiscard]] std::optional<QString> servedModel() const;
};

/// The few other headers that are worth keeping; all other families are dropped when the response arrives.
struct KeptHeaders
{
    std::optional<QString> date;
    std::optional<QString> cfRay;
    std::optional<QString> retryAfter;
    std::optional<QString> server;
    std::optional<QString> contentType;
    std::optional<QString> litellmCallId; ///< x-litellm-call-id, the only one of its family

    bool operator==(const KeptHeaders&) const = default;
};

} // namespace Fluxscope
