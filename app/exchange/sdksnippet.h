// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/curlsnippet.h"

#include <QString>

namespace Fluxscope {

/// The request with the Python package openai or anthropic. Members that the package may not know as
/// arguments go through `extra_body`, which it merges into the body.
[[nodiscard]] QString pythonSnippet(const SnippetRequest& request);

/// The request with the npm package openai or @anthropic-ai/sdk, as an ES module. Whole numbers beyond 2^53,
/// which a JavaScript number cannot hold, lose their last digits there.
[[nodiscard]] QString javaScriptSnippet(const SnippetRequest& request);

} // namespace Fluxscope
