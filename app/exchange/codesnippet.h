// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <QString>

#include <optional>

namespace Fluxscope {

enum class SnippetLanguage {
    Curl, ///< a line for any POSIX shell
    Python, ///< the package openai or anthropic
    JavaScript, ///< an ES module with the package openai or @anthropic-ai/sdk
};

/// Code that makes the call again and prints its X-Flux headers; it ends in a line feed. The body is that of
/// the request as it was sent, or made anew of the record where it was not kept; the key comes from the
/// environment variable FLUX_API_KEY. nullopt: the prompt is not known.
///
/// The curl line sends the body byte for byte, but for control characters that JSON does not escape (DEL, C1,
/// bidirectional overrides): those stand there as JSON escapes, so that the text can be pasted.
[[nodiscard]] std::optional<QString> codeSnippet(
    const CallRecord& record, const CallBodies& bodies, SnippetLanguage language);

} // namespace Fluxscope
