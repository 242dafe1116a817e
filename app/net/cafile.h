// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Fluxscope {

enum class CaFileError { NotReadable, NoCertificate };

/// The first 16 MiB of the file; nullopt if it cannot be read or is no plain file, such as a folder or a
/// pipe.
[[nodiscard]] std::optional<QByteArray> readCaFile(const QString& file);

/// How many certificates in PEM form a file holds, one or more.
[[nodiscard]] Result<int, CaFileError> certificatesIn(const QString& file);

} // namespace Fluxscope
