// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>
#include <optional>

class QTemporaryFile;

namespace Fluxscope {

/// Where an export goes: standard output, or a file that appears whole or not at all and is readable by its
/// owner only. Errors are the system's words.
class ExportTarget final
{
public:
    /// `-` is standard output. A symbolic link is followed.
    explicit ExportTarget(const QString& name);
    /// Without commit() nothing is left behind.
    ~ExportTarget();
    Q_DISABLE_COPY_MOVE(ExportTarget)

    [[nodiscard]] std::optional<QString> open();
    [[nodiscard]] std::optional<QString> write(const QByteArray& bytes);
    /// Puts the file in its place; one of that name is replaced.
    [[nodiscard]] std::optional<QString> commit();

private:
    QString m_name;
    QFile m_standardOutput;
    std::unique_ptr<QTemporaryFile> m_file; ///< null: standard output
};

} // namespace Fluxscope
