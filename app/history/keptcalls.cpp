// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/keptcalls.h"

namespace Fluxscope {

void KeptCalls::insert(const CallRecord& record)
{
    KeptCall& call = at(record.id);
    call.record = record;
    call.isNew = true;
}

void KeptCalls::update(const CallRecord& record)
{
    at(record.id).record = record;
}

void KeptCalls::storeBodies(const QUuid& id, const CallBodies& bodies)
{
    at(id).bodies = bodies;
}

void KeptCalls::remark(const QUuid& id, const CallRemark& remark)
{
    CallRemark& kept = at(id).remark;
    if (remark.star)
        kept.star = remark.star;
    if (remark.note)
        kept.note = remark.note;
    if (remark.vote)
        kept.vote = remark.vote;
}

void KeptCalls::setRemoved(const QUuid& id, bool removed)
{
    at(id).removed = removed;
}

QList<QUuid> KeptCalls::forgetRemoved()
{
    QList<QUuid> dropped;
    for (const QUuid& id : std::as_const(m_order)) {
        const KeptCall& call = m_calls[id];
        if (call.isNew && call.removed.value_or(false))
            dropped.append(id);
    }
    for (const QUuid& id : dropped) {
        m_order.removeOne(id);
        m_calls.remove(id);
    }
    m_forgetRemoved = true;
    return dropped;
}

void KeptCalls::save(const Comparison& comparison)
{
    m_comparisons.insert(comparison.id, comparison);
}

void KeptCalls::clear()
{
    m_order.clear();
    m_calls.clear();
    m_comparisons.clear();
    m_forgetRemoved = false;
}

KeptCall& KeptCalls::at(const QUuid& id)
{
    if (!m_calls.contains(id))
        m_order.append(id);
    return m_calls[id];
}

} // namespace Fluxscope
