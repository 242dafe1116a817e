// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/comparison.h"
#include "history/callrows.h"

#include <QHash>
#include <QList>
#include <QUuid>

#include <optional>

namespace Fluxscope {

/// What is still to be written of one call.
struct KeptCall
{
    std::optional<CallRecord> record; ///< nullopt: the row in the file is right
    bool isNew = false; ///< the file has no row yet
    std::optional<CallBodies> bodies;
    std::optional<bool> removed; ///< nullopt: unchanged
    CallRemark remark;
};

/// Calls and comparisons that the file did not take, the calls oldest first. Later news of a call replace
/// earlier ones, so that a disk that stays full costs one record per call.
class KeptCalls final
{
public:
    [[nodiscard]] bool isEmpty() const
    {
        return m_order.isEmpty() && m_comparisons.isEmpty() && !m_forgetRemoved;
    }
    [[nodiscard]] const QList<QUuid>& ids() const { return m_order; }
    [[nodiscard]] KeptCall call(const QUuid& id) const { return m_calls.value(id); }
    [[nodiscard]] QList<Comparison> comparisons() const { return m_comparisons.values(); }
    [[nodiscard]] bool forgetsRemoved() const { return m_forgetRemoved; }

    void insert(const CallRecord& record);
    void update(const CallRecord& record);
    void storeBodies(const QUuid& id, const CallBodies& bodies);
    void remark(const QUuid& id, const CallRemark& remark);
    void setRemoved(const QUuid& id, bool removed);
    void save(const Comparison& comparison);
    /// Drops new calls that were removed, and returns them.
    QList<QUuid> forgetRemoved();
    void clear();

private:
    KeptCall& at(const QUuid& id);

    QList<QUuid> m_order;
    QHash<QUuid, KeptCall> m_calls;
    QHash<QUuid, Comparison> m_comparisons;
    bool m_forgetRemoved = false;
};

} // namespace Fluxscope
