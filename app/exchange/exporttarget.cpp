// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exporttarget.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdio>
#include <filesystem>
#include <system_error>

namespace Fluxscope {

using namespace Qt::StringLiterals;

ExportTarget::ExportTarget(const QString& name)
    : m_name(name)
{
    if (name == "-"_L1)
        return;
    if (const QString real = QFileInfo(name).canonicalFilePath(); !real.isEmpty())
        m_name = real;
    // Not QSaveFile: its temporary file is created with the mode of the umask, and whoever opens it before
    // the mode is narrowed can read all that follows. QTemporaryFile starts with 0600.
    const QFileInfo target(m_name);
    m_file =
        std::make_unique<QTemporaryFile>(u"%1/.%2.XXXXXX"_s.arg(target.absolutePath(), target.fileName()));
}

ExportTarget::~ExportTarget() = default;

std::optional<QString> ExportTarget::open()
{
    if (!m_file) {
        if (m_standardOutput.open(stdout, QIODevice::WriteOnly))
            return std::nullopt;
        return m_standardOutput.errorString();
    }
    if (QFileInfo(m_name).isDir())
        return u"Is a directory"_s;
    if (m_file->open())
        return std::nullopt;
    return m_file->errorString();
}

std::optional<QString> ExportTarget::write(const QByteArray& bytes)
{
    QFile& file = m_file ? *m_file : m_standardOutput;
    if (file.write(bytes) == bytes.size())
        return std::nullopt;
    return file.errorString();
}

std::optional<QString> ExportTarget::commit()
{
    QFile& file = m_file ? *m_file : m_standardOutput;
    if (!file.flush())
        return file.errorString();
    if (!m_file)
        return std::nullopt;
    m_file->close();
    if (m_file->error() != QFileDevice::NoError)
        return m_file->errorString();
    // QFile::rename() does not replace a file.
    std::error_code error;
    std::filesystem::rename(m_file->filesystemFileName(), QFile(m_name).filesystemFileName(), error);
    if (error)
        return QString::fromLocal8Bit(error.message().c_str());
    m_file->setAutoRemove(false);
    return std::nullopt;
}

} // namespace Fluxscope
