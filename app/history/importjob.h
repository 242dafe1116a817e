// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "history/callimport.h"
#include "history/historystore.h"
#include "history/storejob.h"

#include <QPromise>

#include <memory>

namespace Fluxscope {

/// Calls from elsewhere that are being written.
class ImportJob final : public StoreJob
{
public:
    ImportJob(QList<CallRecord> records, std::shared_ptr<QPromise<ImportedCalls>> answer);

    [[nodiscard]] SqlOutcome step(const QSqlDatabase& database, QList<QUuid>& changedIds) override;
    void stepped() override;
    [[nodiscard]] bool isDone() const override { return m_next == m_records.size(); }
    void end(const QSqlDatabase& database, const SqlOutcome& failure) override;

private:
    const QList<CallRecord> m_records;
    const std::shared_ptr<QPromise<ImportedCalls>> m_answer;
    qsizetype m_next = 0;
    ImportSlice m_slice; ///< not yet on disk
    ImportedCalls m_sum;
};

} // namespace Fluxscope
