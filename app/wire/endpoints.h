// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/baseurl.h"
#include "core/dialect.h"

#include <QString>
#include <QUrl>

namespace Fluxscope {

/// The full address of a call.
[[nodiscard]] QUrl completionUrl(const QUrl& root, Dialect dialect);
/// The full address of the model list.
[[nodiscard]] QUrl modelListUrl(const QUrl& root);

/// `/v1/chat/completions`, `/v1/responses` or `/anthropic/v1/messages`.
[[nodiscard]] QString completionPath(Dialect dialect);

} // namespace Fluxscope
