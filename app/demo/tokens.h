// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Fluxscope {

/// Cuts a text into the pieces that the gateway streams and counts: words with the blank before them, long
/// words in parts. Joined they are the text again.
[[nodiscard]] QStringList splitTokens(const QString& text);

} // namespace Fluxscope
