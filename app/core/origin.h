// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace Fluxscope {

/// `localhost`, 127.0.0.0/8 and ::1, by name, without asking DNS.
[[nodiscard]] bool isLoopback(const QUrl& url);

/// Scheme, host and port (always written out), such as `https://api.fluxrouter.ai:443`: what a key belongs
/// to.
[[nodiscard]] QString origin(const QUrl& url);

} // namespace Fluxscope
