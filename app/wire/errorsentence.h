// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

namespace Fluxscope {

/// The innermost sentence of an error: `message`, `detail` or the like, also where a message holds JSON or a
/// Python dict as text. Empty: there is none. Neither masked nor bounded.
[[nodiscard]] QString errorSentence(const QJsonValue& error);

} // namespace Fluxscope
