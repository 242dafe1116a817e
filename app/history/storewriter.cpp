// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/storewriter.h"

#include "history/comparisonrows.h"
#include "history/erasurejob.h"
#include "history/importjob.h"
#include "history/jobpace.h"
#include "history/storecopies.h"
#include "history/storeend.h"
#include "history/storeopening.h"
#include "history/storereader.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Other windows' rows are promised within two seconds.
constexpr auto PollInterval = 700ms;
constexpr auto RetryInterval = 2s;
constexpr qsizetype IdsPerStatement = 500;

bool canStillOpen(HistoryOpening::Outcome outcome)
{
    return outcome == HistoryOpening::Outcome::Failed || outcome == HistoryOpening::Outcome::InUseAndCorrupt;
}

/// For a deletion that nobody waits for.
std::shared_ptr<QPromise<ErasedCalls>> unheardAnswer()
{
    auto answer = std::make_shared<QPromise<ErasedCalls>>();
    answer->start();
    return answer;
}

// Instead of a process that can bring the call back: none can, and it is being deleted.
constexpr QLatin1StringView Forgotten{"forgotten"};

/// `by` is null to bring the calls back. A call that runs, here or in another process, is not removed.
SqlOutcome writeRemoved(const QSqlDatabase& database, const QList<QUuid>& ids, const QVariant& by)
{
    const QString condition =
        by.isNull() ? u" AND removed IS NOT '%1'"_s.arg(Forgotten) : u" AND session IS NULL"_s;
    for (qsizetype first = 0; first < ids.size(); first += IdsPerStatement) {
        const auto some = ids.sliced(first, std::min(IdsPerStatement, ids.size() - first));
        QVariantList values{by};
        for (const QUuid& id : some)
            values.append(id.toRfc4122());
        const QString sql =
            u"UPDATE calls SET removed = ? WHERE id IN (%1)%2"_s.arg(placeholders(some.size()), condition);
        if (auto failure = run(database, sql, values))
            return failure;
    }
    return std::nullopt;
}

} // namespace

StoreWriter::StoreWriter(HistoryOptions options, const StoreEnd& end, QList<StoreReader*> readers)
    : m_options(std::move(options))
    , m_end(end)
    , m_readers(std::move(readers))
    , m_session(m_options.file, [this] { return m_end.isHurried(); })
    , m_connection(end, [this] { return m_end.isHurried(); })
    , m_jobTimer(new QTimer(this))
    , m_retryTimer(new QTimer(this))
    , m_pollTimer(new QTimer(this))
{
    m_jobTimer->setSingleShot(true);
    m_retryTimer->setInterval(RetryInterval);
    m_pollTimer->setInterval(PollInterval);
    connect(m_jobTimer, &QTimer::timeout, this, &StoreWriter::doSome);
    connect(m_retryTimer, &QTimer::timeout, this, &StoreWriter::retry);
    connect(m_pollTimer, &QTimer::timeout, this, &StoreWriter::poll);
    for (QTimer* timer : {m_jobTimer, m_retryTimer, m_pollTimer})
        timer->installEventFilter(this);
}

bool StoreWriter::event(QEvent* event)
{
    m_end.sleepIfLeft();
    return QObject::event(event);
}

bool StoreWriter::eventFilter(QObject* watched, QEvent* event)
{
    m_end.sleepIfLeft();
    return QObject::eventFilter(watched, event);
}

void StoreWriter::open()
{
    if (m_options.readOnly) {
        // The reader opens the file by itself; this look at it only tells how that will go.
        m_opening = openStoreReadOnly(m_options, m_connection);
        m_connection.close();
        announce();
        return;
    }
    openFile({});
    announce();
    // What came before open() waits in memory.
    if (m_connection.isOpen())
        flush();
}

void StoreWriter::openFile(const SqlOutcome& corruption)
{
    m_pollTimer->stop();
    m_connection.close();
    QList<qint64> leftovers;
    m_opening = openStore(m_options, m_end.now(), m_session, m_connection, leftovers, corruption);
    m_isLogLeft = false;
    m_corruption = m_opening.outcome == HistoryOpening::Outcome::InUseAndCorrupt ? corruption : SqlOutcome();
    m_refusal = m_opening.detail;
    if (m_connection.isOpen()) {
        if (auto failure = m_changes.start(m_connection.database()))
            m_opening.detail = failure->text;
        m_pollTimer->start();
        // That would take the copy along which was made just now, and the migrated file is not tried yet.
        if (!m_opening.isMigrated)
            beginForgetting(leftovers, {}, unheardAnswer());
    } else if (canStillOpen(m_opening.outcome) && !m_retryTimer->isActive()) {
        m_retryTimer->start();
    }
}

void StoreWriter::announce()
{
    showToReaders();
    emit opened(m_opening);
}

void StoreWriter::showToReaders()
{
    ++m_openings;
    auto source = StoreReader::Source::Nothing;
    if (m_connection.isOpen())
        source = StoreReader::Source::BesideWriter;
    else if (canBeShown())
        source = StoreReader::Source::Untouched;
    for (StoreReader* reader : m_readers) {
        QMetaObject::invokeMethod(
            reader, [reader, source, kept = m_kept, file = m_options.file, opening = m_openings] {
                reader->open(file, source, opening);
                for (const QUuid& id : kept.ids())
                    reader->keep(id, kept.call(id));
                for (const Comparison& comparison : kept.comparisons())
                    reader->keep(comparison);
            });
    }
}

void StoreWriter::closeReaders() const
{
    for (StoreReader* reader : m_readers)
        reader->hurry();
    for (StoreReader* reader : m_readers)
        QMetaObject::invokeMethod(reader, &StoreReader::close, Qt::BlockingQueuedConnection);
}

void StoreWriter::keepInReaders(const QUuid& id, const KeptCall& call) const
{
    for (StoreReader* reader : m_readers)
        QMetaObject::invokeMethod(reader, [reader, id, call] { reader->keep(id, call); });
}

bool StoreWriter::canBeShown() const
{
    if (m_options.readOnly)
        return m_opening.outcome == HistoryOpening::Outcome::Opened;
    // Calls that cannot be added to are still there to be read.
    StoreConnection connection;
    return m_opening.outcome == HistoryOpening::Outcome::Failed
        && openStoreReadOnly(m_options, connection).outcome == HistoryOpening::Outcome::Opened;
}

void StoreWriter::insert(const CallRecord& record)
{
    if (isRunning(record.state))
        m_running.insert(record.id);
    const bool isWritten = write(
        {record.id},
        [this, &record](
            const QSqlDatabase& database) { return writeCall(database, {}, record, m_session.id()); },
        [this, &record] { m_kept.insert(record); });
    if (isWritten)
        emit inserted(record.id);
}

void StoreWriter::update(const CallRecord& record)
{
    const bool isOurs = m_running.contains(record.id);
    if (!isRunning(record.state))
        m_running.remove(record.id);
    static_cast<void>(write(
        {record.id},
        [this, &record, isOurs](const QSqlDatabase& database) {
            return isOurs ? writeCall(database, {}, record, m_session.id())
                          : updateCall(database, {}, record, m_session.id());
        },
        [this, &record, isOurs] {
            if (isOurs)
                m_kept.insert(record);
            else
                m_kept.update(record);
        }));
}

void StoreWriter::storeBodies(const QUuid& id, const CallBodies& bodies)
{
    static_cast<void>(write(
        {id}, [&id, &bodies](const QSqlDatabase& database) { return writeBodies(database, {}, id, bodies); },
        [this, &id, &bodies] { m_kept.storeBodies(id, bodies); }));
}

void StoreWriter::remark(const QList<QUuid>& ids, const CallRemark& remark)
{
    static_cast<void>(write(
        ids, [&ids, &remark](const QSqlDatabase& database) { return writeRemark(database, {}, ids, remark); },
        [this, &ids, &remark] {
            for (const QUuid& id : ids)
                m_kept.remark(id, remark);
        }));
}

void StoreWriter::saveComparison(const Comparison& comparison)
{
    const bool isWritten = write(
        {}, [&comparison](const QSqlDatabase& database) { return writeComparison(database, {}, comparison); },
        [this, &comparison] { m_kept.save(comparison); });
    if (!isWritten) {
        for (StoreReader* reader : m_readers)
            QMetaObject::invokeMethod(reader, [reader, comparison] { reader->keep(comparison); });
    }
    emit comparisonChanged(comparison.id);
}

void StoreWriter::remove(const QList<QUuid>& ids)
{
    // The file knows which calls run, but what is kept in memory is not in it.
    QList<QUuid> ended = ids;
    ended.removeIf([this](const QUuid& id) { return m_running.contains(id); });
    setRemoved(ended, true);
}

void StoreWriter::restore(const QList<QUuid>& ids)
{
    setRemoved(ids, false);
}

void StoreWriter::setRemoved(const QList<QUuid>& ids, bool removed)
{
    const QVariant by = removed ? m_session.id() : QVariant();
    static_cast<void>(write(
        ids, [&ids, &by](const QSqlDatabase& database) { return writeRemoved(database, ids, by); },
        [this, &ids, removed] {
            for (const QUuid& id : ids)
                m_kept.setRemoved(id, removed);
        }));
}

void StoreWriter::forgetRemoved(
    const std::stop_token& stop, const std::shared_ptr<QPromise<ErasedCalls>>& answer)
{
    QList<qint64> rows;
    QList<QUuid> dropped;
    const bool isInFile = write(
        {},
        [this, &rows](const QSqlDatabase& database) -> SqlOutcome {
            if (auto failure = run(database, u"UPDATE calls SET removed = ? WHERE removed = ?"_s,
                    {QString(Forgotten), m_session.id()}))
                return failure;
            const auto removed =
                integers(database, u"SELECT row FROM calls WHERE removed = ?"_s, {QString(Forgotten)});
            if (!removed)
                return removed.error();
            rows = *removed;
            return std::nullopt;
        },
        [this, &dropped] { dropped = m_kept.forgetRemoved(); });
    for (const QUuid& id : std::as_const(dropped))
        keepInReaders(id, {});
    if (isInFile) {
        beginForgetting(rows, stop, answer);
        return;
    }
    // What the file has of them goes when it takes what is kept in memory.
    ErasedCalls erased;
    erased.calls = dropped.size();
    answer->addResult(erased);
    answer->finish();
}

void StoreWriter::beginForgetting(const QList<qint64>& rows, const std::stop_token& stop,
    const std::shared_ptr<QPromise<ErasedCalls>>& answer)
{
    if (rows.isEmpty()) {
        answer->addResult(ErasedCalls());
        answer->finish();
        return;
    }
    const Erasure erasure{rows, false, false, m_openings};
    begin(std::make_unique<ErasureJob>(m_options.file, erasure, ErasureJob::Rows::Removed, stop, answer));
}

void StoreWriter::importCalls(
    const QList<CallRecord>& records, const std::shared_ptr<QPromise<ImportedCalls>>& answer)
{
    begin(std::make_unique<ImportJob>(records, answer));
}

void StoreWriter::erase(
    const Erasure& erasure, const std::stop_token& stop, const std::shared_ptr<QPromise<ErasedCalls>>& answer)
{
    auto job = std::make_unique<ErasureJob>(m_options.file, erasure, ErasureJob::Rows::Shown, stop, answer);
    if (erasure.opening != m_openings)
        job->fileReplaced();
    begin(std::move(job));
}

void StoreWriter::begin(std::unique_ptr<StoreJob> job)
{
    m_jobs.push_back(std::move(job));
    if (!m_jobTimer->isActive())
        m_jobTimer->start(0ms);
}

void StoreWriter::doSome()
{
    StoreJob& job = *m_jobs.front();
    const SqlOutcome failure = step(job);
    if (failure && failure->isBusy() && ++m_jobRefusals < MostJobRefusals) {
        m_jobTimer->start(JobPause);
        return;
    }
    m_jobRefusals = 0;
    if (failure || job.isDone()) {
        job.end(m_connection.database(), failure);
        m_isLogLeft |= job.leavesLog();
        m_jobs.pop_front();
    }
    if (!m_jobs.empty())
        m_jobTimer->start(JobPause);
}

/// The next part of the job, if there is one, in one transaction.
SqlOutcome StoreWriter::step(StoreJob& job)
{
    // What is kept in memory is older than the job, and a file that does not take it takes no job.
    if (!m_connection.isOpen() || !m_kept.isEmpty())
        return SqlFailure{0, m_refusal};
    QList<QUuid> changedIds;
    QList<QUuid> othersChanged;
    const SqlOutcome failure =
        transact([&job, &changedIds](const QSqlDatabase& database) { return job.step(database, changedIds); },
            othersChanged);
    if (failure) {
        if (failure->isCorruption())
            replaceCorruptFile(*failure);
        return failure;
    }
    job.stepped();
    if (othersChanged += changedIds; !othersChanged.isEmpty())
        emit changed(othersChanged);
    return std::nullopt;
}

bool StoreWriter::write(
    const QList<QUuid>& ids, const Statement& statement, const std::function<void()>& keep)
{
    // Nothing overtakes what is kept, or an older state of a call could replace a newer one.
    if (m_connection.isOpen() && m_kept.isEmpty()) {
        QList<QUuid> changedIds;
        SqlOutcome failure = transact(statement, changedIds);
        if (failure && failure->isCorruption()) {
            replaceCorruptFile(*failure);
            if (m_connection.isOpen())
                failure = transact(statement, changedIds);
        }
        if (!failure) {
            if (changedIds += ids; !changedIds.isEmpty())
                emit changed(changedIds);
            return true;
        }
        m_refusal = failure->text;
    }
    keep();
    emit kept(static_cast<int>(m_kept.ids().size()));
    for (const QUuid& id : ids)
        keepInReaders(id, m_kept.call(id));
    emit changed(ids);
    tellFailure();
    return false;
}

SqlOutcome StoreWriter::transact(const Statement& statement, QList<QUuid>& othersChanged)
{
    const QSqlDatabase database = m_connection.database();
    WriteTransaction transaction(database);
    if (transaction.failure())
        return transaction.failure();
    const auto others = m_changes.beforeWrite(database);
    if (!others)
        return others.error();
    if (auto failure = statement(database))
        return failure;
    if (auto failure = m_changes.afterWrite(database))
        return failure;
    if (auto failure = transaction.commit())
        return failure;
    m_changes.committed();
    othersChanged = *others;
    return std::nullopt;
}

void StoreWriter::tellFailure()
{
    const bool canRecover = m_connection.isOpen() || (canStillOpen(m_opening.outcome) && !m_options.readOnly);
    if (canRecover && !m_retryTimer->isActive())
        m_retryTimer->start();
    if (std::exchange(m_hasToldFailure, true))
        return;
    emit writeFailed(m_refusal);
}

void StoreWriter::retry()
{
    if (!m_connection.isOpen()) {
        openFile(m_corruption);
        if (!m_connection.isOpen())
            return;
        announce();
    }
    flush();
}

void StoreWriter::flush()
{
    if (m_kept.isEmpty()) {
        m_retryTimer->stop();
        return;
    }
    QList<QUuid> changedIds;
    const SqlOutcome failure =
        transact([this](const QSqlDatabase& database) { return writeKept(database); }, changedIds);
    if (failure) {
        if (failure->isCorruption())
            replaceCorruptFile(*failure);
        return;
    }
    m_retryTimer->stop();
    m_hasToldFailure = false;
    const KeptCalls written = std::exchange(m_kept, {});
    for (StoreReader* reader : m_readers)
        QMetaObject::invokeMethod(reader, &StoreReader::letGoOfKept);
    for (const QUuid& id : written.ids()) {
        if (written.call(id).isNew)
            emit inserted(id);
    }
    emit kept(0);
    emit recovered();
    emit changed(changedIds + written.ids());
    if (written.forgetsRemoved())
        forgetRemoved({}, unheardAnswer());
}

SqlOutcome StoreWriter::writeKept(const QSqlDatabase& database) const
{
    for (const QUuid& id : m_kept.ids()) {
        const KeptCall call = m_kept.call(id);
        SqlOutcome failure;
        if (call.record) {
            failure = call.isNew ? writeCall(database, {}, *call.record, m_session.id())
                                 : updateCall(database, {}, *call.record, m_session.id());
        }
        if (!failure && call.bodies)
            failure = writeBodies(database, {}, id, *call.bodies);
        if (!failure)
            failure = writeRemark(database, {}, {id}, call.remark);
        if (!failure && call.removed)
            failure = writeRemoved(database, {id}, *call.removed ? m_session.id() : QVariant());
        if (failure)
            return failure;
    }
    // After the calls, since an ended comparison without any is dropped.
    for (const Comparison& comparison : m_kept.comparisons()) {
        if (auto failure = writeComparison(database, {}, comparison))
            return failure;
    }
    return std::nullopt;
}

void StoreWriter::takeReport(const SqlFailure& failure, int opening)
{
    // Several readers may report the same damage; the file that replaces the damaged one has none.
    if (opening == m_openings)
        replaceCorruptFile(failure);
}

void StoreWriter::replaceCorruptFile(const SqlFailure& failure)
{
    // Only the first of several reports of the same damage counts, and a file read for an export stays as it
    // is.
    if (!m_connection.isOpen())
        return;
    for (const auto& job : m_jobs)
        job->fileReplaced();
    m_connection.close();
    closeReaders();
    openFile(failure);
    announce();
}

void StoreWriter::poll()
{
    const auto ids = m_changes.look(m_connection.database());
    if (!ids) {
        if (ids.error().isCorruption())
            replaceCorruptFile(ids.error());
        return;
    }
    if (!ids->isEmpty())
        emit changed(*ids);
    if (m_isLogLeft)
        emptyLogUnwaited();
}

/// Whoever was in the way may have let go. Nobody who writes a call waits for it.
void StoreWriter::emptyLogUnwaited()
{
    const QSqlDatabase database = m_connection.database();
    const auto usual = scalar(database, u"PRAGMA busy_timeout"_s);
    if (!usual || run(database, u"PRAGMA busy_timeout = 0"_s))
        return;
    m_isLogLeft = !emptyLog(database);
    static_cast<void>(run(database, u"PRAGMA busy_timeout = "_s + usual->toString()));
}

void StoreWriter::close()
{
    m_jobTimer->stop();
    for (const auto& job : std::exchange(m_jobs, {})) {
        while (job->isDueAtTheEnd() && !m_end.isHurried() && !step(*job)) { }
        job->abandon(m_connection.database());
    }
    m_retryTimer->stop();
    m_pollTimer->stop();
    if (m_connection.isOpen() && !m_end.isHurried())
        flush();
    // The writer is the last to go, since a read-only connection leaves -wal and -shm behind.
    closeReaders();
    m_connection.close();
}

} // namespace Fluxscope
