// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/comparison.h"
#include "core/historyfilter.h"
#include "history/historystatistics.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <QUuid>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

class QTimer;

namespace Fluxscope {

class Clock;
struct HistoryOrder;

/// What a store is opened with.
struct HistoryOptions
{
    QString file; ///< the folder is made (0700) if it is missing
    bool readOnly = false; ///< for exports: creates and changes nothing
    bool demo = false; ///< only a new file, or one that the demo made, is opened
};

/// How opening went. Sending works in every case; calls that cannot be written stay in memory.
struct HistoryOpening
{
    enum class Outcome {
        Opened,
        SetAside, ///< the file was corrupt; it was renamed to `setAsideAs` and a new one begun
        NewerSchema, ///< made by a newer program; left untouched, calls stay in memory
        NotADemoFile, ///< refused: a demo does not write into a real history
        Missing, ///< read-only, and there is no such file
        InUseAndCorrupt, ///< another window holds the corrupt file, so it stays where it is
        Failed, ///< permissions, disk; `detail` has the system's words
    };

    Outcome outcome = Outcome::Opened;
    QString setAsideAs;
    QString detail;
    int interrupted = 0; ///< calls of programs that died, marked as interrupted just now
    bool isMigrated = false; ///< the file was brought up to a newer schema; a copy from before is there
};

/// Columns a list of calls can be sorted by.
enum class HistorySort {
    StartedAt,
    State,
    RequestedModel,
    ServedModel,
    Routed,
    Cost,
    RequestId,
    FirstToken,
    Total,
    Dialect,
    Stream,
    HttpStatus,
    Finish,
    InputTokens,
    OutputTokens,
};

/// Which rows are wanted: a page of `limit` after `offset`.
struct HistoryQuery
{
    HistoryFilter filter;
    HistorySort sort = HistorySort::StartedAt;
    bool descending = true; ///< rows of which the sorted value is unknown always come last
    qsizetype offset = 0;
    qsizetype limit = 200;
};

/// One row of a list: the record with what a table does not show left out. `prompt.text` is its first 200
/// characters; reply, reasoning, system, messages and tool calls are empty.
using CallSummary = CallRecord;

/// A call in a list. The key names its row until that is deleted: positive in the file, negative for a call
/// that is kept in memory; never 0.
struct HistoryRow
{
    qint64 key = 0;
    CallSummary call;

    bool operator==(const HistoryRow&) const = default;
};

/// What a scope of calls cost, without hiding what is not known.
struct HistoryTotals
{
    qint64 calls = 0; ///< all of them, those never sent and those still running included
    qint64 withCost = 0;
    QString knownCostUsd; ///< exact sum in plain decimal text; `0` where withCost is 0
    qint64 withoutCost = 0; ///< ended without a price; a running call is in neither
    qint64 notSent = 0;
    qint64 failures = 0; ///< failed, cut off or interrupted

    bool operator==(const HistoryTotals&) const = default;
};

/// A comparison in a list.
struct ComparisonRow
{
    Comparison comparison; ///< of its prompts the first 200 characters of the text, and nothing else
    qint64 calls = 0; ///< at least 1
    qint64 whole = 0; ///< ended whole
    qint64 running = 0; ///< in this process or another one

    bool operator==(const ComparisonRow&) const = default;
};

/// A reply of which an earlier one is sought.
struct ReplyBefore
{
    QString reply;
    QDateTime before; ///< an earlier one began before this time
};

/// What calls have in common that are expected to cost alike.
struct CallKind
{
    QString model; ///< as requested
    Dialect dialect = Dialect::Chat;
    bool stream = false;

    bool operator==(const CallKind&) const = default;
};

/// Whole calls that are wanted one after the other, oldest first.
struct CallVisit
{
    HistoryFilter filter;
    bool withBodies = false; ///< else they are left empty
    /// Called in a thread of the store; false: no call is wanted any more. Both may be taken away: the next
    /// call is read into whatever is left in them, so that records which are done with lend it their memory.
    std::function<bool(CallRecord& record, CallBodies& bodies)> take;
};

/// What became of calls that came from elsewhere.
struct ImportedCalls
{
    qsizetype added = 0; ///< new ones, and removed ones that came back
    qsizetype present = 0; ///< there already, and left as they were
    std::optional<QString> failure; ///< the system's words; what neither figure counts was not taken

    bool operator==(const ImportedCalls&) const = default;
};

/// Calls that are to be deleted for good.
struct Erasure
{
    QList<qint64> keys; ///< by HistoryStore::list(); calls that run, or that remove() hides, stay
    bool keepStarred = true; ///< calls with a star stay, too
    bool eraseSetAside =
        false; ///< the damaged histories that were set aside go, too: they may hold the calls
    int opening = 1; ///< HistoryStore::opening() when the keys were listed: those of a file that was replaced
                     ///< since are rows of other calls now
};

/// What became of an erasure.
struct ErasedCalls
{
    qint64 calls = 0; ///< deleted
    qint64 freedBytes = 0; ///< of the disk; a reader in another process can delay it
    QStringList leftCopies; ///< copies that may hold the calls and could not be removed
    bool isStopped = false; ///< before everything was done
    std::optional<QString> failure; ///< the system's words
    bool isLogLeft = false; ///< the -wal still holds them, until another process has read what it reads

    bool operator==(const ErasedCalls&) const = default;
};

/// The history on disk: SQLite with a thread that writes, one for quick reads, one for those that may take
/// long (lists and totals) and one for whole calls in bulk, so that the caller never waits. Every write is
/// answered by a signal; reads are futures, whose continuations run where the caller says. To cancel a future
/// gives the read up at once, also while it runs. Several processes may use one file at once. A read that
/// fails, and one still waiting when the store goes, ends as cancelled.
class HistoryStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryStore)

public:
    /// `clock` outlives the store and is also asked from its writer thread.
    HistoryStore(HistoryOptions options, const Clock& clock, QObject* parent = nullptr);

    /// Waits at most 5 s until all is written, then a moment more in which what is left is given up.
    ~HistoryStore() override;

    /// Opens the file in the background; `opened` follows. Reads wait for it.
    void open();
    /// How often `opened` was emitted.
    [[nodiscard]] int opening() const { return m_opening; }

    /// Writes a new row owned by this process; `inserted` follows. A call that cannot be written stays in
    /// memory, visible to every read, and is written as soon as the file takes it.
    void insert(const CallRecord& record);

    /// Replaces what is known of a call: a checkpoint, or its end.
    void update(const CallRecord& record);

    /// Keeps what was sent and what came, compressed: the request always, the response of a plain call up to
    /// 256 KiB, that of a failed stream up to 64 KiB. Comes after the update with the end of the call, which
    /// decides. Nothing is kept where CallRecord::textKept is false.
    void storeBodies(const QUuid& id, const CallBodies& bodies);

    /// What the user thinks of calls, whether or not they run. News of a call change neither.
    void setStar(const QList<QUuid>& ids, bool star);
    /// Empty: no note (any more).
    void setNote(const QUuid& id, const QString& note);
    /// 1 up, -1 down; nullopt: no vote (any more).
    void setVote(const QList<QUuid>& ids, std::optional<int> vote);

    /// Writes a comparison, new or not, before the first of its calls; `comparisonChanged` follows. As with
    /// calls, one that cannot be written stays in memory, visible to every read. Of its prompts nothing is
    /// written: they are read back from its calls. It goes with the last of its calls, and one that has ended
    /// without any does not stay.
    void saveComparison(const Comparison& comparison);

    /// Hides the calls; their rows go for good with forgetRemoved(), or at the next start. A call that runs
    /// stays, whoever runs it: its end would find no row.
    void remove(const QList<QUuid>& ids);
    /// Takes remove() back.
    void restore(const QList<QUuid>& ids);
    /// Deletes for good what this process has removed and not restored, as erase() does. What is not done
    /// when the program ends is done at the next start.
    [[nodiscard]] QFuture<ErasedCalls> forgetRemoved(const std::stop_token& stop);

    /// Writes calls that have ended and came from elsewhere, those that are new by their id. A call that
    /// remove() hides comes back as it was, and counts as added. The calls are written in short transactions,
    /// so that neither calls of this process nor those of others wait; each is there as a whole or not at
    /// all. Nothing is kept in memory: where the file takes no calls, there is a failure.
    [[nodiscard]] QFuture<ImportedCalls> importCalls(const QList<CallRecord>& records);

    /// Deletes calls for good, with their text in the search index, the copies made before migrations, and
    /// the room they took. It is done in short transactions, so that nobody waits; the progress counts calls,
    /// and stands at its maximum while the room is given back. What is deleted when `stop` is requested stays
    /// deleted.
    [[nodiscard]] QFuture<ErasedCalls> erase(const Erasure& erasure, const std::stop_token& stop);

    /// The calls of a page as they are sorted.
    [[nodiscard]] QFuture<QList<HistoryRow>> rows(const HistoryQuery& query);
    /// The keys of every call that passes the filter, as they are sorted, whatever page the query speaks of.
    /// They come in several results, the first of them soon; the progress, where it is known, runs from 0 to
    /// 1000.
    [[nodiscard]] QFuture<QList<qint64>> list(const HistoryQuery& query);
    /// The calls with these keys, in their order; those that are gone are left out.
    [[nodiscard]] QFuture<QList<HistoryRow>> rowsAt(const QList<qint64>& keys);
    /// The ids of the calls with these keys, in no particular order.
    [[nodiscard]] QFuture<QList<QUuid>> ids(const QList<qint64>& keys);
    /// The ids of those of them that have ended, in no particular order.
    [[nodiscard]] QFuture<QList<QUuid>> endedIds(const QList<qint64>& keys);
    /// Where in a list that is sorted so the calls belong, each one for itself: indexes from 0 to the length
    /// of the list.
    [[nodiscard]] QFuture<QList<qsizetype>> placesOf(
        const QList<HistoryRow>& rows, const QList<qint64>& keys, const HistoryOrder& order);
    [[nodiscard]] QFuture<qint64> count(const HistoryFilter& filter);
    [[nodiscard]] QFuture<HistoryTotals> totals(const HistoryFilter& filter);
    /// How the calls went, by model and by day; `zone` says where a day begins. Takes a second or two for a
    /// million calls, in the thread of visit().
    [[nodiscard]] QFuture<HistoryStatistics> statistics(const HistoryFilter& filter, const QTimeZone& zone);
    /// Which of these calls exist and pass the filter, in no particular order.
    [[nodiscard]] QFuture<QList<HistoryRow>> matching(const QList<QUuid>& ids, const HistoryFilter& filter);
    /// The whole record; nullopt if there is none (any more).
    [[nodiscard]] QFuture<std::optional<CallRecord>> record(const QUuid& id);
    [[nodiscard]] QFuture<CallBodies> bodies(const QUuid& id);
    /// Hands over the calls as they are at one moment, in a thread that no other read waits for. The result
    /// is how many there were; the progress counts them, and its maximum is how many there will be.
    [[nodiscard]] QFuture<qint64> visit(const CallVisit& visit);
    /// Prompt texts of the last calls, newest first, without repeats.
    [[nodiscard]] QFuture<QStringList> recentPrompts(int limit);

    /// The comparisons that have calls, the newest first.
    [[nodiscard]] QFuture<QList<ComparisonRow>> comparisons();
    /// nullopt if there is none (any more), or it has no call. Its prompts are empty unless the history kept
    /// all of them.
    [[nodiscard]] QFuture<std::optional<Comparison>> comparison(const QUuid& id);
    /// The whole calls of a comparison, oldest first.
    [[nodiscard]] QFuture<QList<CallRecord>> callsOf(const QUuid& comparison);

    /// What the last calls of each kind cost that are done and have a price: decimal texts, the newest first,
    /// at most LastCosts; in the order of the kinds.
    static constexpr qsizetype LastCosts = 20;
    [[nodiscard]] QFuture<QList<QStringList>> lastCosts(const QList<CallKind>& kinds);
    /// For each of the replies, in their order, the latest call that ended with exactly it and began before
    /// its time; nullopt: there is none, as for an empty reply. Each is as quick as record(), however many
    /// calls there are.
    [[nodiscard]] QFuture<QList<std::optional<CallSummary>>> lastCallsWith(const QList<ReplyBefore>& replies);

    [[nodiscard]] QString file() const;

    /// How many calls the file did not take so far, wholly or in part; they are lost with the process.
    [[nodiscard]] int keptCount() const { return m_keptCount; }

signals:
    /// Once after open(), and again when the file is opened later after all, or has to be replaced because
    /// damage was found in it; everything shown is to be read again then.
    void opened(const Fluxscope::HistoryOpening& opening);
    /// The row is on disk.
    void inserted(const QUuid& id);
    /// Calls are kept in memory only, for now; `detail` has the system's words. Told once until `recovered`.
    void writeFailed(const QString& detail);
    /// Everything that was kept in memory is on disk.
    void recovered();
    /// Rows that are new, changed, removed or restored, by this or another process; gathered for up to 100
    /// ms.
    void changed(const QList<QUuid>& ids);
    /// This process saved the comparison. One of which calls come, change or go is told by these, in
    /// `changed`.
    void comparisonChanged(const QUuid& id);

private:
    struct Threads;

    void gather(const QList<QUuid>& ids);

    QString m_file;
    std::unique_ptr<Threads> m_threads;
    int m_opening = 0;
    int m_keptCount = 0;
    QSet<QUuid> m_changedIds;
    QTimer* m_changedTimer;
};

} // namespace Fluxscope
