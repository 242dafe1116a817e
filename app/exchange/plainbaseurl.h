// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Fluxscope {

/// A base URL without user info, query and fragment, in which a key could hide; empty if it is no URL. What
/// the history holds is clean already; an export does not rely on that.
[[nodiscard]] QString plainBaseUrl(const QString& baseUrl);

} // namespace Fluxscope
