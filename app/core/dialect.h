// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace Fluxscope {

/// The API shape of a call (FluxRouter documentation, "Endpoints").
enum class Dialect {
    Chat, ///< OpenAI Chat Completions
    Responses, ///< OpenAI Responses
    Messages, ///< Anthropic Messages
};

inline constexpr std::array AllDialects{Dialect::Chat, Dialect::Responses, Dialect::Messages};

/// The word of the command line, the history and the exports: `chat`, `responses` or `messages`.
[[nodiscard]] QLatin1StringView dialectName(Dialect dialect);

/// The dialect of that word, in any case; nullopt for any other word.
[[nodiscard]] std::optional<Dialect> dialectFromName(QStringView name);

} // namespace Fluxscope
