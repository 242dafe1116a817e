// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/comparisons.h"

#include "core/clock.h"
#include "core/whenready.h"

#include <QPointer>
#include <QSet>

namespace Fluxscope {

Comparisons::Comparisons(const CompareRun::Rooms& rooms, QObject* parent)
    : QObject(parent)
    , m_rooms(rooms)
{ }

std::unique_ptr<CompareRun> Comparisons::make(const ComparePlan& plan, const Connection& connection) const
{
    return std::make_unique<CompareRun>(m_rooms, newComparison(plan, connection, m_rooms.clock.now()));
}

void Comparisons::open(const QUuid& id, QObject* context, const Opened& take) const
{
    whenReady(
        m_rooms.history.comparison(id), context,
        [rooms = m_rooms, context, take](const std::optional<Comparison>& comparison) {
            if (!comparison) {
                take(nullptr);
                return;
            }
            whenReady(
                rooms.history.callsOf(comparison->id), context,
                [rooms, take, found = *comparison](const QList<CallRecord>& calls) {
                    take(std::make_unique<CompareRun>(rooms, found, calls));
                },
                [take] { take(nullptr); });
        },
        [take] { take(nullptr); });
}

void Comparisons::catchUp(CompareRun* run, QObject* context, const std::function<void()>& then) const
{
    const QPointer<CompareRun> wanted = run;
    whenReady(
        m_rooms.history.callsOf(run->comparison().id), context,
        [wanted, then](const QList<CallRecord>& calls) {
            if (!wanted)
                return;
            for (const CallRecord& record : calls)
                wanted->takeStored(record.id, record);
            then();
        },
        [wanted, then] {
            if (wanted)
                then();
        });
}

QFuture<QList<ComparisonRow>> Comparisons::list() const
{
    return m_rooms.history.comparisons();
}

QFuture<std::optional<QList<EarlierReply>>> Comparisons::earlierReplies(
    const QStringList& replies, const QDateTime& before) const
{
    // In a thread, since some megabytes of text are hashed.
    return m_rooms.history.lastCallsWith(replies, before)
        .then(QtFuture::Launch::Async, [replies](const QFuture<QList<std::optional<CallSummary>>>& answer) {
            if (answer.resultCount() == 0)
                return std::optional<QList<EarlierReply>>();
            QList<EarlierReply> earlier;
            const QList<std::optional<CallSummary>> found = answer.result();
            QSet<QUuid> known;
            for (qsizetype i = 0; i < found.size(); ++i) {
                const auto& call = found.at(i);
                if (!call || known.contains(call->id))
                    continue;
                known.insert(call->id);
                earlier.append({call->id, call->startedAt, replyHash(replies.at(i))});
            }
            return std::optional(earlier);
        });
}

void Comparisons::setVote(const QUuid& id, std::optional<int> vote) const
{
    m_rooms.history.setVote({id}, vote);
}

} // namespace Fluxscope
