// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "runs/replyhashes.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QUuid>

namespace Fluxscope {

/// A reply of the history that one of a comparison may repeat.
struct EarlierReply
{
    QUuid id;
    QDateTime startedAt;
    QByteArray hash; ///< replyHash() of its text

    bool operator==(const EarlierReply&) const = default;
};

/// A call of a comparison whose reply is byte for byte that of an earlier call.
struct RepeatedReply
{
    QUuid call;
    QUuid earlier; ///< the first call of the comparison with this text, or the one of the history before it
    QDateTime earlierStartedAt;
    /// Whether it also took under a quarter of the median total time of the other whole calls of its entry
    /// and sample. These are all of them, or those that are no repetitions: else nine cached calls of ten
    /// would hide each other. It stays a maybe: no header of FluxRouter tells a cache's answers.
    bool maybeFromCache = false;

    bool operator==(const RepeatedReply&) const = default;
};

/// A text that calls of a comparison replied with.
struct RepliedText
{
    QString reply;
    /// When the first of them began; also one that is not whole, since the history knows these as well, and
    /// none of the comparison is to hide an older one of others.
    QDateTime first;

    bool operator==(const RepliedText&) const = default;
};

/// By replyHash(), the texts of the calls that are done.
[[nodiscard]] QHash<QByteArray, RepliedText> repliedTexts(
    const QList<CallRecord>& calls, ReplyHashes& hashes);

/// The repeated replies among the calls of a comparison, in the order in which they started; of calls that
/// started at the same moment the one given first counts as earlier. Only replies with text of calls that are
/// done are looked at: no reply is no repetition, and the beginnings of two replies may well be equal. Texts
/// are the same where their hashes are. Entries of the history that are calls of the comparison, or not older
/// than the call, are passed over.
[[nodiscard]] QList<RepeatedReply> repeatedReplies(
    const QList<CallRecord>& calls, const QList<EarlierReply>& history, ReplyHashes& hashes);

} // namespace Fluxscope
