// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/comparisons.h"

#include "core/clock.h"
#include "core/whenready.h"

#include <QPointer>

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

QFuture<QList<std::optional<CallSummary>>> Comparisons::lastCallsWith(const QList<ReplyBefore>& replies) const
{
    return m_rooms.history.lastCallsWith(replies);
}

void Comparisons::setVote(const QUuid& id, std::optional<int> vote) const
{
    m_rooms.history.setVote({id}, vote);
}

} // namespace Fluxscope
