// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/storecopies.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// The files beside `file` whose names are its name and then `rest`, a regular expression.
QStringList siblings(const QString& file, const QString& rest)
{
    const QFileInfo info(file);
    const QRegularExpression wanted(
        QRegularExpression::anchoredPattern(QRegularExpression::escape(info.fileName()) + rest));
    QStringList names;
    for (const QFileInfo& entry : info.absoluteDir().entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
        if (wanted.match(entry.fileName()).hasMatch())
            names.append(entry.absoluteFilePath());
    }
    return names;
}

} // namespace

// The names are those that backupName() and openStore() give.
QStringList migrationBackups(const QString& file)
{
    return siblings(file, uR"(\.schema\d+)"_s);
}

QStringList setAsideCopies(const QString& file)
{
    return siblings(file, uR"(\.corrupt-\d{8}-\d{6}(-\d+)?(-wal|-shm)?)"_s);
}

qint64 filesSize(const QStringList& files)
{
    return std::accumulate(files.begin(), files.end(), qint64{0},
        [](qint64 sum, const QString& file) { return sum + QFileInfo(file).size(); });
}

QStringList removeCopies(const QStringList& files)
{
    QStringList left;
    std::copy_if(files.begin(), files.end(), std::back_inserter(left),
        [](const QString& file) { return !QFile::remove(file); });
    return left;
}

} // namespace Fluxscope
