// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Fluxscope {

/// The copies that were made before the history `file` was brought up to a newer schema; absolute names.
[[nodiscard]] QStringList migrationBackups(const QString& file);

/// The damaged histories that were set aside to make room for `file`, with their -wal and -shm; absolute
/// names.
[[nodiscard]] QStringList setAsideCopies(const QString& file);

/// How much room the files take, in bytes; those that are not there take none.
[[nodiscard]] qint64 filesSize(const QStringList& files);

/// Removes the files; those that cannot be removed are returned.
[[nodiscard]] QStringList removeCopies(const QStringList& files);

} // namespace Fluxscope
