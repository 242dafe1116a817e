// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/storeconnection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>

namespace Fluxscope {

/// The names of all files below the folder with what is in them.
inline QMap<QString, QByteArray> contents(const QString& folder)
{
    QMap<QString, QByteArray> files;
    const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo& entry : entries) {
        QFile file(entry.filePath());
        files.insert(entry.fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return files;
}

/// Overwrites everything from `offset` on. Fails if the file is not longer than that.
inline bool damage(const QString& name, qint64 offset)
{
    QFile file(name);
    if (file.size() <= offset || !file.open(QIODevice::ReadWrite) || !file.seek(offset))
        return false;
    const QByteArray garbage(file.size() - offset, '\x5a');
    return file.write(garbage) == garbage.size();
}

/// Runs one statement on the file behind the store's back.
inline bool alter(const QString& file, const QString& sql)
{
    StoreConnection connection;
    return !connection.openForWriting(file) && !run(connection.database(), sql);
}

/// The one value that the statement gives.
inline QVariant ask(const QString& file, const QString& sql)
{
    StoreConnection connection;
    if (connection.openUntouched(file))
        return {};
    const auto value = scalar(connection.database(), sql);
    return value ? *value : QVariant();
}

} // namespace Fluxscope
