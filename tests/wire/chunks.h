// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace Fluxscope {

using Chunks = QList<QByteArray>;

/// The ways in which a socket may hand out these bytes: whole, byte by byte, and cut in two at every point
/// (over 4 KiB at 200 points that are the same in every run).
inline QList<Chunks> allChunkings(const QByteArray& bytes)
{
    constexpr qsizetype MostCuts = 4096;
    constexpr int SeededCuts = 200;
    Chunks single;
    for (const char byte : bytes)
        single.append(QByteArray(1, byte));
    QList<Chunks> chunkings{{bytes}, single};
    if (bytes.size() <= MostCuts) {
        for (qsizetype cut = 1; cut < bytes.size(); ++cut)
            chunkings.append({bytes.first(cut), bytes.sliced(cut)});
        return chunkings;
    }
    QRandomGenerator random(20260810);
    for (int i = 0; i < SeededCuts; ++i) {
        const qsizetype cut = random.bounded(qint64{1}, qint64{bytes.size()});
        chunkings.append({bytes.first(cut), bytes.sliced(cut)});
    }
    return chunkings;
}

} // namespace Fluxscope
