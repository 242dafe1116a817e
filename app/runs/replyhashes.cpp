// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/replyhashes.h"

#include <QCryptographicHash>

#include <utility>

namespace Fluxscope {

namespace {

/// As long as both share their characters, which none of them can change for the other; a text that is merely
/// equal is hashed again.
bool isSame(const QString& one, const QString& other)
{
    return one.constData() == other.constData() && one.size() == other.size();
}

} // namespace

QByteArray replyHash(const QString& reply)
{
    return QCryptographicHash::hash(reply.toUtf8(), QCryptographicHash::Sha256);
}

ReplyHashes::ReplyHashes(Hash hash)
    : m_hash(std::move(hash))
{ }

QList<QByteArray> ReplyHashes::of(const CompareCalls& calls)
{
    const QHash<QUuid, Known> former = std::exchange(m_known, {});
    QList<QByteArray> hashes;
    for (const CallRecord* call : calls) {
        const auto known = former.constFind(call->id);
        if (known != former.cend() && isSame(known->reply, *call->reply))
            hashes.append(known->hash);
        else
            hashes.append(m_hash(*call->reply));
        m_known.insert(call->id, {*call->reply, hashes.constLast()});
    }
    return hashes;
}

} // namespace Fluxscope
