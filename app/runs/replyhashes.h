// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/callending.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QUuid>

#include <functional>

namespace Fluxscope {

/// SHA-256 over the text as UTF-8.
[[nodiscard]] QByteArray replyHash(const QString& reply);

/// The hashes of replies, each computed once for as long as its call keeps that text: a comparison is
/// analysed again and again while it runs, and most of its calls have ended by then. Not for two threads at
/// once.
class ReplyHashes final
{
public:
    using Hash = std::function<QByteArray(const QString& reply)>;

    explicit ReplyHashes(Hash hash = replyHash);

    /// In the order of the calls, all of which have a reply. What was known of others is forgotten.
    [[nodiscard]] QList<QByteArray> of(const CompareCalls& calls);

private:
    struct Known
    {
        QString reply;
        QByteArray hash;
    };

    Hash m_hash;
    QHash<QUuid, Known> m_known; ///< by call
};

} // namespace Fluxscope
