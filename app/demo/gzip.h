// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Fluxscope {

/// The bytes as a gzip file (RFC 1952).
[[nodiscard]] QByteArray gzipped(const QByteArray& bytes);

} // namespace Fluxscope
