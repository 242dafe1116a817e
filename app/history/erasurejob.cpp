// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/erasurejob.h"

#include "history/callrows.h"
#include "history/jobpace.h"
#include "history/searchindex.h"
#include "history/storecopies.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype RowsPerStatement = 50;
constexpr int PagesPerVacuum = 256; // each is overwritten and moved: about a millisecond per hundred

} // namespace

ErasureJob::ErasureJob(QString file, Erasure erasure, Rows rows, std::stop_token stop,
    std::shared_ptr<QPromise<ErasedCalls>> answer)
    : m_file(std::move(file))
    , m_erasure(std::move(erasure))
    , m_rows(rows)
    , m_stop(std::move(stop))
    , m_answer(std::move(answer))
{
    m_answer->setProgressRange(0, static_cast<int>(m_erasure.keys.size()));
}

SqlOutcome ErasureJob::step(const QSqlDatabase& database, QList<QUuid>& changedIds)
{
    m_taken = 0;
    m_deleted = 0;
    m_isPhaseOver = false;
    if (!m_sizeBefore)
        m_sizeBefore = size();
    if (m_isFileReplaced)
        return SqlFailure{0, u"The history was damaged and has been replaced."_s};
    switch (m_phase) {
    case Phase::Deleting:
        return deleteSome(database, changedIds);
    case Phase::MergingSearch:
        return mergeSome(database);
    case Phase::Vacuuming:
        return vacuumSome(database);
    case Phase::Done:
        break;
    }
    return std::nullopt;
}

void ErasureJob::stepped()
{
    m_next += m_taken;
    m_sum.calls += m_deleted;
    m_answer->setProgressValue(static_cast<int>(m_next));
    if (m_isPhaseOver)
        m_phase = nextPhase();
    if (!m_stop.stop_requested() || m_phase == Phase::Vacuuming || m_phase == Phase::Done)
        return;
    // What is deleted gives its room back all the same; the index can be merged the next time.
    m_phase = Phase::Vacuuming;
    m_sum.isStopped = true;
}

void ErasureJob::end(const QSqlDatabase& database, const SqlOutcome& failure)
{
    if (failure)
        m_sum.failure = failure->text;
    const bool isDamaged = failure && failure->isCorruption();
    m_isFileReplaced |= isDamaged; // or will be, and needs its copies
    removeTraces(database, !failure && m_erasure.eraseSetAside && !m_sum.isStopped);
    const qint64 sizeAfter = size();
    m_sum.freedBytes = std::max(qint64{0}, m_sizeBefore.value_or(sizeAfter) - sizeAfter);
    m_answer->addResult(m_sum);
    m_answer->finish();
}

void ErasureJob::removeTraces(const QSqlDatabase& database, bool withSetAside)
{
    // The deleted text also stands in the -wal until that is written back.
    if (database.isOpen())
        m_sum.isLogLeft = !emptyLog(database);
    QStringList going;
    // Only a damaged file may still need them.
    if (!m_isFileReplaced && m_sum.calls > 0)
        going += migrationBackups(m_file);
    if (withSetAside)
        going += setAsideCopies(m_file);
    m_sum.leftCopies = removeCopies(going);
}

qint64 ErasureJob::size() const
{
    return filesSize(
        QStringList{m_file, m_file + "-wal"_L1} + migrationBackups(m_file) + setAsideCopies(m_file));
}

ErasureJob::Phase ErasureJob::nextPhase() const
{
    switch (m_phase) {
    case Phase::Deleting:
        return m_sum.calls > 0 ? Phase::MergingSearch : Phase::Vacuuming;
    case Phase::MergingSearch:
        return Phase::Vacuuming;
    case Phase::Vacuuming:
    case Phase::Done:
        break;
    }
    return Phase::Done;
}

SqlOutcome ErasureJob::deleteSome(const QSqlDatabase& database, QList<QUuid>& deletedIds)
{
    const QDeadlineTimer deadline(JobStepTime);
    // A call that was removed and is imported meanwhile stays.
    QString condition =
        m_rows == Rows::Removed ? u"removed IS NOT NULL"_s : u"session IS NULL AND removed IS NULL"_s;
    if (m_erasure.keepStarred)
        condition += " AND star = 0"_L1;
    while (m_next + m_taken < m_erasure.keys.size() && !deadline.hasExpired()) {
        const auto keys = m_erasure.keys.sliced(
            m_next + m_taken, std::min(RowsPerStatement, m_erasure.keys.size() - m_next - m_taken));
        const QVariantList rows(keys.cbegin(), keys.cend());
        const SearchedCalls calls{u"row IN (%1) AND %2"_s.arg(placeholders(rows.size()), condition), rows};
        auto ids = select(database, u"SELECT id FROM calls WHERE "_s + calls.condition, calls.values);
        if (!ids)
            return ids.error();
        while (ids.value().next())
            deletedIds.append(QUuid::fromRfc4122(ids->value(0).toByteArray()));
        if (auto failure = lastFailure(ids.value()))
            return failure;
        const auto deleted = deleteCalls(database, calls);
        if (!deleted)
            return deleted.error();
        m_deleted += *deleted;
        m_taken += keys.size();
    }
    m_isPhaseOver = m_next + m_taken == m_erasure.keys.size();
    return std::nullopt;
}

SqlOutcome ErasureJob::mergeSome(const QSqlDatabase& database)
{
    const auto isMerged = mergeSearch(database, !std::exchange(m_hasBegunMerging, true));
    if (!isMerged)
        return isMerged.error();
    m_isPhaseOver = *isMerged;
    return std::nullopt;
}

SqlOutcome ErasureJob::vacuumSome(const QSqlDatabase& database)
{
    if (auto failure = vacuum(database, PagesPerVacuum))
        return failure;
    const auto left = scalar(database, u"PRAGMA freelist_count"_s);
    if (!left)
        return left.error();
    // A file that was made without auto_vacuum keeps them all.
    m_isPhaseOver = left->toInt() == 0 || left->toInt() == m_freePages;
    m_freePages = left->toInt();
    return std::nullopt;
}

} // namespace Fluxscope
