// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historystore.h"

#include "history/callvisit.h"
#include "history/historyorder.h"
#include "history/storecomparisons.h"
#include "history/storeend.h"
#include "history/storelisting.h"
#include "history/storereader.h"
#include "history/storestatistics.h"
#include "history/storewriter.h"

#include <QDeadlineTimer>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto ClosingTime = 5s;
// SQLite waits up to a second for others, which cannot be cut short; a thread needs a moment more to end.
constexpr auto HurriedTime = 1500ms;
constexpr auto GatheringTime = 100ms;

template <class T>
QFuture<T> assign(StoreReader& reader, typename StoreReader::Task<T> task)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QMetaObject::invokeMethod(
        &reader, [&reader, promise, task = std::move(task)] { reader.work<T>(promise, task); });
    return promise->future();
}

template <class T>
QFuture<T> ask(StoreReader& reader, typename StoreReader::Question<T> question)
{
    // Shared, because a functor that is posted to another thread has to be copyable.
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QMetaObject::invokeMethod(
        &reader, [&reader, promise, question = std::move(question)] { reader.answer(promise, question); });
    return promise->future();
}

} // namespace

struct HistoryStore::Threads
{
    Threads(HistoryOptions options, const Clock& clock)
        : isDemo(options.demo)
        , storeEnd(clock)
        , reader(storeEnd)
        , scanner(storeEnd)
        , visitor(storeEnd)
        , writer(std::move(options), storeEnd, {&reader, &scanner, &visitor})
    {
        readerThread.setObjectName(u"history reader"_s);
        scannerThread.setObjectName(u"history scanner"_s);
        visitorThread.setObjectName(u"history visitor"_s);
        writerThread.setObjectName(u"history writer"_s);
        reader.moveToThread(&readerThread);
        scanner.moveToThread(&scannerThread);
        visitor.moveToThread(&visitorThread);
        writer.moveToThread(&writerThread);
        readerThread.start();
        scannerThread.start();
        visitorThread.start();
        writerThread.start();
    }

    template <class Function>
    void write(Function function)
    {
        QMetaObject::invokeMethod(&writer, [this, function = std::move(function)] {
            if (!storeEnd.isHurried())
                function(writer);
        });
    }

    /// Whether all threads ended, in a hurry at last.
    [[nodiscard]] bool end()
    {
        QMetaObject::invokeMethod(&writer, [this] {
            writer.close();
            for (QThread* thread : all())
                thread->quit();
        });
        if (haveEnded(QDeadlineTimer(ClosingTime)))
            return true;
        storeEnd.hurry();
        return haveEnded(QDeadlineTimer(HurriedTime));
    }

    /// The writer ends last, since it closes the others.
    [[nodiscard]] std::array<QThread*, 4> all()
    {
        return {&readerThread, &scannerThread, &visitorThread, &writerThread};
    }

    [[nodiscard]] bool haveEnded(QDeadlineTimer deadline)
    {
        const auto threads = all();
        return std::all_of(
            threads.begin(), threads.end(), [deadline](QThread* thread) { return thread->wait(deadline); });
    }

    const bool isDemo;
    StoreEnd storeEnd; ///< all of the others have it
    StoreReader reader;
    StoreReader scanner; ///< for reads that may take long, so that the others do not wait behind them
    StoreReader visitor; ///< for bulk, so that filters and totals do not wait behind it
    StoreWriter writer;
    QThread readerThread;
    QThread scannerThread;
    QThread visitorThread;
    QThread writerThread;
};

HistoryStore::HistoryStore(HistoryOptions options, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_file(options.file)
    , m_threads(std::make_unique<Threads>(std::move(options), clock))
    , m_changedTimer(new QTimer(this))
{
    const StoreWriter& writer = m_threads->writer;
    for (const StoreReader* reader : {&m_threads->reader, &m_threads->scanner, &m_threads->visitor})
        connect(reader, &StoreReader::corruptionFound, &writer, &StoreWriter::takeReport);
    connect(&writer, &StoreWriter::opened, this, [this](const HistoryOpening& opening) {
        ++m_opening;
        emit opened(opening);
    });
    connect(&writer, &StoreWriter::inserted, this, &HistoryStore::inserted);
    connect(&writer, &StoreWriter::writeFailed, this, &HistoryStore::writeFailed);
    connect(&writer, &StoreWriter::recovered, this, &HistoryStore::recovered);
    connect(&writer, &StoreWriter::kept, this, [this](int calls) { m_keptCount = calls; });
    connect(&writer, &StoreWriter::changed, this, &HistoryStore::gather);
    connect(&writer, &StoreWriter::comparisonChanged, this, &HistoryStore::comparisonChanged);
    m_changedTimer->setSingleShot(true);
    m_changedTimer->setInterval(GatheringTime);
    connect(m_changedTimer, &QTimer::timeout, this, [this] {
        const QSet<QUuid> ids = std::exchange(m_changedIds, {});
        emit changed(QList<QUuid>(ids.cbegin(), ids.cend()));
    });
}

HistoryStore::~HistoryStore()
{
    if (m_threads->end())
        return;
    // What the threads have stays with them for good: the process is about to end.
    m_threads->storeEnd.leave();
    static_cast<void>(m_threads.release());
}

void HistoryStore::open()
{
    m_threads->write([](StoreWriter& writer) { writer.open(); });
}

void HistoryStore::insert(const CallRecord& record)
{
    m_threads->write([record](StoreWriter& writer) { writer.insert(record); });
}

void HistoryStore::update(const CallRecord& record)
{
    m_threads->write([record](StoreWriter& writer) { writer.update(record); });
}

void HistoryStore::storeBodies(const QUuid& id, const CallBodies& bodies)
{
    m_threads->write([id, bodies](StoreWriter& writer) { writer.storeBodies(id, bodies); });
}

void HistoryStore::setStar(const QList<QUuid>& ids, bool star)
{
    m_threads->write([ids, star](StoreWriter& writer) { writer.remark(ids, {star, {}, {}}); });
}

void HistoryStore::setNote(const QUuid& id, const QString& note)
{
    m_threads->write([id, note](StoreWriter& writer) { writer.remark({id}, {{}, note, {}}); });
}

void HistoryStore::setVote(const QList<QUuid>& ids, std::optional<int> vote)
{
    m_threads->write([ids, vote](StoreWriter& writer) { writer.remark(ids, {{}, {}, vote}); });
}

void HistoryStore::saveComparison(const Comparison& comparison)
{
    m_threads->write([comparison](StoreWriter& writer) { writer.saveComparison(comparison); });
}

void HistoryStore::remove(const QList<QUuid>& ids)
{
    m_threads->write([ids](StoreWriter& writer) { writer.remove(ids); });
}

void HistoryStore::restore(const QList<QUuid>& ids)
{
    m_threads->write([ids](StoreWriter& writer) { writer.restore(ids); });
}

QFuture<ErasedCalls> HistoryStore::forgetRemoved(const std::stop_token& stop)
{
    const auto promise = std::make_shared<QPromise<ErasedCalls>>();
    promise->start();
    m_threads->write([stop, promise](StoreWriter& writer) { writer.forgetRemoved(stop, promise); });
    return promise->future();
}

QFuture<ImportedCalls> HistoryStore::importCalls(const QList<CallRecord>& records)
{
    const auto promise = std::make_shared<QPromise<ImportedCalls>>();
    promise->start();
    m_threads->write([records, promise](StoreWriter& writer) { writer.importCalls(records, promise); });
    return promise->future();
}

QFuture<ErasedCalls> HistoryStore::erase(const Erasure& erasure, const std::stop_token& stop)
{
    const auto promise = std::make_shared<QPromise<ErasedCalls>>();
    promise->start();
    m_threads->write([erasure, stop, promise](StoreWriter& writer) { writer.erase(erasure, stop, promise); });
    return promise->future();
}

QFuture<QList<HistoryRow>> HistoryStore::rows(const HistoryQuery& query)
{
    return ask<QList<HistoryRow>>(
        m_threads->reader, [query](const QSqlDatabase& database, const CallSources& sources) {
            return readRows(database, sources, query);
        });
}

QFuture<QList<qint64>> HistoryStore::list(const HistoryQuery& query)
{
    return assign<QList<qint64>>(m_threads->scanner,
        [query](const QSqlDatabase& database, const CallSources& sources, QPromise<QList<qint64>>& target) {
            return listKeys(database, sources, query, target);
        });
}

QFuture<QList<HistoryRow>> HistoryStore::rowsAt(const QList<qint64>& keys)
{
    return ask<QList<HistoryRow>>(
        m_threads->reader, [keys](const QSqlDatabase& database, const CallSources& sources) {
            return readRowsAt(database, sources, keys);
        });
}

QFuture<QList<QUuid>> HistoryStore::ids(const QList<qint64>& keys)
{
    return ask<QList<QUuid>>(
        m_threads->reader, [keys](const QSqlDatabase& database, const CallSources& sources) {
            return readIds(database, sources, keys, WantedCalls::All);
        });
}

QFuture<QList<QUuid>> HistoryStore::endedIds(const QList<qint64>& keys)
{
    return ask<QList<QUuid>>(
        m_threads->reader, [keys](const QSqlDatabase& database, const CallSources& sources) {
            return readIds(database, sources, keys, WantedCalls::Ended);
        });
}

QFuture<QList<qsizetype>> HistoryStore::placesOf(
    const QList<HistoryRow>& rows, const QList<qint64>& keys, const HistoryOrder& order)
{
    return ask<QList<qsizetype>>(
        m_threads->reader, [rows, keys, order](const QSqlDatabase& database, const CallSources& sources) {
            return readPlaces(database, sources, rows, keys, order);
        });
}

QFuture<qint64> HistoryStore::count(const HistoryFilter& filter)
{
    return ask<qint64>(
        m_threads->scanner, [filter](const QSqlDatabase& database, const CallSources& sources) {
            return readCount(database, sources, filter);
        });
}

QFuture<HistoryTotals> HistoryStore::totals(const HistoryFilter& filter)
{
    return ask<HistoryTotals>(
        m_threads->scanner, [filter](const QSqlDatabase& database, const CallSources& sources) {
            return readTotals(database, sources, filter);
        });
}

QFuture<HistoryStatistics> HistoryStore::statistics(const HistoryFilter& filter, const QTimeZone& zone)
{
    return ask<HistoryStatistics>(
        m_threads->visitor, [filter, zone](const QSqlDatabase& database, const CallSources& sources) {
            return readStatistics(database, sources, filter, zone);
        });
}

QFuture<QList<HistoryRow>> HistoryStore::matching(const QList<QUuid>& ids, const HistoryFilter& filter)
{
    return ask<QList<HistoryRow>>(
        m_threads->reader, [ids, filter](const QSqlDatabase& database, const CallSources& sources) {
            return readMatching(database, sources, ids, filter);
        });
}

QFuture<std::optional<CallRecord>> HistoryStore::record(const QUuid& id)
{
    return ask<std::optional<CallRecord>>(
        m_threads->reader, [id](const QSqlDatabase& database, const CallSources& sources) {
            return readRecord(database, sources, id);
        });
}

QFuture<CallBodies> HistoryStore::bodies(const QUuid& id)
{
    return ask<CallBodies>(m_threads->reader, [id](const QSqlDatabase& database, const CallSources& sources) {
        return readBodies(database, sources, id);
    });
}

QFuture<qint64> HistoryStore::visit(const CallVisit& visit)
{
    CallVisit guarded = visit;
    guarded.take = [take = visit.take, &storeEnd = m_threads->storeEnd](
                       CallRecord& record, CallBodies& bodies) {
        const bool isMoreWanted = take(record, bodies);
        // The caller may have taken longer than the store was waited for.
        storeEnd.sleepIfLeft();
        return isMoreWanted;
    };
    return assign<qint64>(m_threads->visitor,
        [visit = guarded](const QSqlDatabase& database, const CallSources& sources,
            QPromise<qint64>& target) { return visitCalls(database, sources, visit, target); });
}

QFuture<QStringList> HistoryStore::recentPrompts(int limit)
{
    return ask<QStringList>(
        m_threads->reader, [limit](const QSqlDatabase& database, const CallSources& sources) {
            return readRecentPrompts(database, sources, limit);
        });
}

QFuture<QList<ComparisonRow>> HistoryStore::comparisons()
{
    return ask<QList<ComparisonRow>>(m_threads->scanner, readComparisons);
}

QFuture<std::optional<Comparison>> HistoryStore::comparison(const QUuid& id)
{
    return ask<std::optional<Comparison>>(
        m_threads->scanner, [id](const QSqlDatabase& database, const CallSources& sources) {
            return readComparison(database, sources, id);
        });
}

QFuture<QList<CallRecord>> HistoryStore::callsOf(const QUuid& comparison)
{
    return ask<QList<CallRecord>>(
        m_threads->scanner, [comparison](const QSqlDatabase& database, const CallSources& sources) {
            return readCallsOf(database, sources, comparison);
        });
}

QFuture<QList<QStringList>> HistoryStore::lastCosts(const QList<CallKind>& kinds)
{
    return ask<QList<QStringList>>(m_threads->scanner,
        [kinds, ofDemo = m_threads->isDemo](const QSqlDatabase& database, const CallSources& sources) {
            return readLastCosts(database, sources, kinds, ofDemo);
        });
}

QFuture<QList<std::optional<CallSummary>>> HistoryStore::lastCallsWith(const QList<ReplyBefore>& replies)
{
    return ask<QList<std::optional<CallSummary>>>(
        m_threads->scanner, [replies](const QSqlDatabase& database, const CallSources& sources) {
            return readLastCallsWith(database, sources, replies);
        });
}

QString HistoryStore::file() const
{
    return m_file;
}

void HistoryStore::gather(const QList<QUuid>& ids)
{
    if (ids.isEmpty())
        return;
    m_changedIds.unite(QSet<QUuid>(ids.cbegin(), ids.cend()));
    // The first of them sets the limit, or a steady stream of changes would never be told.
    if (!m_changedTimer->isActive())
        m_changedTimer->start();
}

} // namespace Fluxscope
