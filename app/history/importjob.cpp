// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/importjob.h"

#include "history/jobpace.h"

#include <utility>

namespace Fluxscope {

ImportJob::ImportJob(QList<CallRecord> records, std::shared_ptr<QPromise<ImportedCalls>> answer)
    : m_records(std::move(records))
    , m_answer(std::move(answer))
{ }

SqlOutcome ImportJob::step(const QSqlDatabase& database, QList<QUuid>& changedIds)
{
    const auto written = importSlice(database, m_records, m_next, QDeadlineTimer(JobStepTime));
    if (!written)
        return written.error();
    m_slice = *written;
    changedIds += m_slice.added;
    return std::nullopt;
}

void ImportJob::stepped()
{
    m_next += m_slice.taken;
    m_sum.added += m_slice.added.size();
    m_sum.present += m_slice.taken - m_slice.added.size();
}

void ImportJob::end(const QSqlDatabase& /*database*/, const SqlOutcome& failure)
{
    if (failure)
        m_sum.failure = failure->text;
    m_answer->addResult(m_sum);
    m_answer->finish();
}

} // namespace Fluxscope
