// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace Fluxscope {

enum class CaFileError { NotReadable, NoCertificate };

/// How many certificates in PEM form a file holds, one or more; at most 16 MiB of it are read.
[[nodiscard]] Result<int, CaFileError> certificatesIn(const QString& file);

} // namespace Fluxscope
