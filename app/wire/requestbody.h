// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prompt.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace Fluxscope {

/// The conversation with the new user message last, each as `{"role", "content"}`: all three shapes take
/// this form.
[[nodiscard]] QJsonArray messageList(const Prompt& prompt);

/// The members that the three shapes share: model, stream, temperature, top_p.
[[nodiscard]] QJsonObject commonFields(const Prompt& prompt);

/// Merges the user's additional JSON into the body and writes it as UTF-8. Its members replace whole members
/// of the top level, and neither `model` nor `stream`.
[[nodiscard]] QByteArray finishedBody(QJsonObject body, const Prompt& prompt);

} // namespace Fluxscope
