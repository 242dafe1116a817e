// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/cafile.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

namespace Fluxscope {

namespace {

constexpr qint64 LargestCaFile = 16 * 1024 * 1024;

} // namespace

Result<int, CaFileError> certificatesIn(const QString& file)
{
    QFile pem(file);
    // A device or a pipe could keep the reader waiting for ever.
    if (!QFileInfo(file).isFile() || !pem.open(QIODevice::ReadOnly))
        return Failure{CaFileError::NotReadable};
    const auto certificates = QSslCertificate::fromData(pem.read(LargestCaFile), QSsl::Pem);
    if (certificates.isEmpty())
        return Failure{CaFileError::NoCertificate};
    return static_cast<int>(certificates.size());
}

} // namespace Fluxscope
