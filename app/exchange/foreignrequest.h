// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialect.h"

#include <QString>

#include <optional>

namespace Fluxscope {

// What the requests of other clients have in common.

/// Whether a header of that lower-case name carries a key, a password or a session.
[[nodiscard]] bool isKeyHeader(const QString& name);

/// The key in the header; empty if it carries none, or a variable or a mask stands in its place.
[[nodiscard]] QString keyInHeader(const QString& name, const QString& value);

/// The shape by the end of the path; nullopt: it is that of none.
[[nodiscard]] std::optional<Dialect> dialectOfUrl(const QString& url);

} // namespace Fluxscope
