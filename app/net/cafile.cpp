// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/cafile.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

namespace Fluxscope {

namespace {

/// Far more than any bundle of certificates; Debian's has 220 KB.
constexpr qint64 LargestCaFile = 16 * 1024 * 1024;

} // namespace

std::optional<QByteArray> readCaFile(const QString& file)
{
    QFile pem(file);
    // A device or a pipe could keep the reader waiting for ever.
    if (!QFileInfo(file).isFile() || !pem.open(QIODevice::ReadOnly))
        return std::nullopt;
    return pem.read(LargestCaFile);
}

Result<int, CaFileError> certificatesIn(const QString& file)
{
    const auto pem = readCaFile(file);
    if (!pem)
        return Failure{CaFileError::NotReadable};
    const auto certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (certificates.isEmpty())
        return Failure{CaFileError::NoCertificate};
    return static_cast<int>(certificates.size());
}

} // namespace Fluxscope
