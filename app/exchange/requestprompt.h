// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialect.h"
#include "core/prompt.h"

#include <QJsonObject>

#include <optional>

namespace Fluxscope {

/// What a request body asks for.
struct RequestPrompt
{
    Prompt prompt;
    bool isSimplified = false; ///< it had more than the editor can hold: images, files, tool results, roles

    bool operator==(const RequestPrompt&) const = default;
};

/// The shape that the body alone speaks for; nullopt: it is a request of none of the three.
[[nodiscard]] std::optional<Dialect> dialectOfRequest(const QJsonObject& body);

/// The way back of DialectCodec::requestBody(): the last user message becomes the prompt's text, members that
/// the editor has no field for become additional JSON.
[[nodiscard]] RequestPrompt promptOfRequest(const QJsonObject& body, Dialect dialect);

} // namespace Fluxscope
