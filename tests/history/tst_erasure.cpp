// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historystore.h"

#include "history/openstore.h"
#include "history/rawfile.h"
#include "history/records.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <stop_token>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int ManyCalls = 400;

QList<CallRecord> manyCalls()
{
    QList<CallRecord> calls;
    for (int i = 0; i < ManyCalls; ++i) {
        CallRecord call = fullRecord();
        call.id = QUuid::createUuid();
        call.star = i % 10 == 0;
        call.reply = u"CANARY-%1 is what call %1 said. "_s.arg(i).repeated(60);
        calls.append(call);
    }
    return calls;
}

QList<qint64> allKeys(OpenStore& history)
{
    const QFuture<QList<qint64>> listing = history.store.list({});
    static_cast<void>(history.result(listing));
    QList<qint64> keys;
    for (const QList<qint64>& some : listing.results())
        keys += some;
    return keys;
}

} // namespace

/// Deleting many calls for good.
class TstErasure : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void leavesNothingOfTheText();
    void keepsStarredCalls();
    void keepsCallsThatRun();
    void leavesSetAsideCopiesUnlessTold();
    void removesALinkAndNotItsTarget();
    void keepsBackupsWhereNothingIsDeleted();
    void searchStillFindsTheOthers();
    void givesTheRoomBack();
    void tellsOthersWhichCallsAreGone();
    void stops();
    void deletesNothingByKeysOfAnEarlierFile();
    void leavesNoCopyWhenTheProgramEnds();
    void failsWhereTheFileTakesNothing();
    void leavesNothingOfWhatWasRemoved();
    void forgetsOnlyWhatWasRemovedBefore();
    void stopsForgetting();
    void forgetsBeforeTheProgramEnds();
    void forgetsWhatADeadProcessRemoved();
    void saysThatALogIsLeft();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"history.sqlite"_s); }
    [[nodiscard]] bool write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] bool holds(const QByteArray& text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstErasure::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

bool TstErasure::write(const QString& name, const QByteArray& content) const
{
    QFile target(m_folder->filePath(name));
    return target.open(QIODevice::WriteOnly) && target.write(content) == content.size();
}

bool TstErasure::holds(const QByteArray& text) const
{
    const auto files = contents(m_folder->path());
    return std::any_of(
        files.begin(), files.end(), [&text](const QByteArray& content) { return content.contains(text); });
}

void TstErasure::leavesNothingOfTheText()
{
    OpenStore history({file()});
    QCOMPARE(history.result(history.store.importCalls(manyCalls())).added, ManyCalls);
    QVERIFY(write(u"history.sqlite.schema1"_s, "CANARY-7 of an older schema"));
    QVERIFY(write(u"history.sqlite.corrupt-20261128-101112"_s, "CANARY-7 of a damaged file"));
    QVERIFY(write(u"history.sqlite.corrupt-20261128-101112-wal"_s, "CANARY-8 of a damaged file"));
    QVERIFY(holds("CANARY-7"));

    const ErasedCalls erased = history.result(history.store.erase({allKeys(history), false, true}, {}));
    QCOMPARE(erased.calls, ManyCalls);
    QVERIFY(!erased.failure);
    QVERIFY(!erased.isStopped);
    QCOMPARE(erased.leftCopies, QStringList());
    QCOMPARE(history.result(history.store.count({})), 0);
    QVERIFY(!holds("CANARY"));
    // Nor any trigram of it, as far as the index is concerned.
    QCOMPARE(ask(file(), u"SELECT count(*) FROM search_idx"_s).toInt(), 0);
}

void TstErasure::keepsStarredCalls()
{
    OpenStore history({file()});
    QCOMPARE(history.result(history.store.importCalls(manyCalls())).added, ManyCalls);
    const ErasedCalls erased = history.result(history.store.erase({allKeys(history)}, {}));
    QCOMPARE(erased.calls, ManyCalls - ManyCalls / 10);
    HistoryFilter starred;
    starred.starred = true;
    QCOMPARE(history.result(history.store.count({})), ManyCalls / 10);
    QCOMPARE(history.result(history.store.count(starred)), ManyCalls / 10);
    QVERIFY(holds("CANARY-10 "));
    QVERIFY(!holds("CANARY-11 "));
}

void TstErasure::keepsCallsThatRun()
{
    CallRecord running = emptyRecord();
    running.state = CallState::Streaming;
    CallRecord ended = emptyRecord();
    ended.state = CallState::Done;
    OpenStore history({file()});
    QVERIFY(history.insert({running, ended}));
    const ErasedCalls erased = history.result(history.store.erase({allKeys(history), false}, {}));
    QCOMPARE(erased.calls, 1);
    QVERIFY(history.result(history.store.record(running.id)));
}

void TstErasure::leavesSetAsideCopiesUnlessTold()
{
    OpenStore history({file()});
    QVERIFY(history.insert({emptyRecord()}));
    QVERIFY(write(u"history.sqlite.corrupt-20261128-101112"_s, "x"));
    QVERIFY(write(u"history.sqlite.notes"_s, "of the user"));
    static_cast<void>(history.result(history.store.erase({allKeys(history), false, false}, {})));
    QVERIFY(QFile::exists(m_folder->filePath(u"history.sqlite.corrupt-20261128-101112"_s)));
    static_cast<void>(history.result(history.store.erase({{}, false, true}, {})));
    QVERIFY(!QFile::exists(m_folder->filePath(u"history.sqlite.corrupt-20261128-101112"_s)));
    QVERIFY(QFile::exists(m_folder->filePath(u"history.sqlite.notes"_s)));
}

void TstErasure::removesALinkAndNotItsTarget()
{
    CallRecord ended = emptyRecord();
    ended.state = CallState::Done;
    OpenStore history({file()});
    QVERIFY(history.insert({ended}));
    const QString name = m_folder->filePath(u"history.sqlite.schema1"_s);
    QVERIFY(write(u"target"_s, "x"));
    QVERIFY(QFile::link(m_folder->filePath(u"target"_s), name));
    static_cast<void>(history.result(history.store.erase({allKeys(history)}, {})));
    QVERIFY(!QFileInfo(name).isSymLink());
    QVERIFY(QFile::exists(m_folder->filePath(u"target"_s)));
}

void TstErasure::keepsBackupsWhereNothingIsDeleted()
{
    CallRecord starred = emptyRecord();
    starred.state = CallState::Done;
    starred.star = true;
    OpenStore history({file()});
    QVERIFY(history.insert({starred}));
    QVERIFY(write(u"history.sqlite.schema1"_s, "x"));
    QCOMPARE(history.result(history.store.erase({allKeys(history)}, {})).calls, 0);
    static_cast<void>(history.store.forgetRemoved({}));
    QCOMPARE(history.result(history.store.count({})), 1);
    QVERIFY(QFile::exists(m_folder->filePath(u"history.sqlite.schema1"_s)));
    history.store.remove({starred.id});
    static_cast<void>(history.store.forgetRemoved({}));
    QTRY_VERIFY(!QFile::exists(m_folder->filePath(u"history.sqlite.schema1"_s)));
}

void TstErasure::searchStillFindsTheOthers()
{
    QList<CallRecord> calls = manyCalls();
    calls[5].note = u"needle"_s;
    calls[5].star = true;
    OpenStore history({file()});
    QCOMPARE(history.result(history.store.importCalls(calls)).added, ManyCalls);
    static_cast<void>(history.result(history.store.erase({allKeys(history)}, {})));
    HistoryFilter filter;
    filter.text = u"needle"_s;
    QCOMPARE(history.result(history.store.count(filter)), 1);
    filter.text = u"CANARY-5 is"_s;
    QCOMPARE(history.result(history.store.count(filter)), 1);
    filter.text = u"CANARY-6 is"_s;
    QCOMPARE(history.result(history.store.count(filter)), 0);
    QVERIFY(alter(file(), u"INSERT INTO search(search) VALUES ('integrity-check')"_s));
}

void TstErasure::givesTheRoomBack()
{
    OpenStore history({file()});
    QCOMPARE(history.result(history.store.importCalls(manyCalls())).added, ManyCalls);
    const auto size = [this] { return QFileInfo(file()).size() + QFileInfo(file() + u"-wal"_s).size(); };
    const qint64 before = size();
    const ErasedCalls erased = history.result(history.store.erase({allKeys(history), false}, {}));
    QCOMPARE(erased.freedBytes, before - size());
    QVERIFY(size() < before / 3);
}

void TstErasure::tellsOthersWhichCallsAreGone()
{
    const QList<CallRecord> calls = manyCalls();
    OpenStore other({file()});
    QCOMPARE(other.opening().outcome, HistoryOpening::Outcome::Opened);
    OpenStore history({file()});
    QCOMPARE(history.result(history.store.importCalls(calls)).added, ManyCalls);
    QTRY_COMPARE(other.changedIds().size(), ManyCalls);
    other.changed.clear();
    history.changed.clear();
    static_cast<void>(history.result(history.store.erase({allKeys(history), false}, {})));
    QTRY_COMPARE(history.changedIds().size(), ManyCalls);
    QTRY_COMPARE(other.changedIds().size(), ManyCalls);
}

void TstErasure::stops()
{
    OpenStore history({file()});
    QCOMPARE(history.result(history.store.importCalls(manyCalls())).added, ManyCalls);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(write(u"history.sqlite.corrupt-20261128-101112"_s, "x"));
    const ErasedCalls erased =
        history.result(history.store.erase({allKeys(history), false, true}, stop.get_token()));
    QVERIFY(erased.isStopped);
    QVERIFY(QFile::exists(m_folder->filePath(u"history.sqlite.corrupt-20261128-101112"_s)));
    QVERIFY(!erased.failure);
    QCOMPARE(history.result(history.store.count({})), ManyCalls - erased.calls);
    QCOMPARE(ask(file(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TstErasure::deletesNothingByKeysOfAnEarlierFile()
{
    OpenStore history({file()});
    QVERIFY(history.insert({emptyRecord()}));
    Erasure erasure{allKeys(history), false};
    QCOMPARE(erasure.opening, history.store.opening());
    --erasure.opening;
    const ErasedCalls erased = history.result(history.store.erase(erasure, {}));
    QVERIFY(erased.failure);
    QCOMPARE(erased.calls, 0);
    QCOMPARE(history.result(history.store.count({})), 1);
}

void TstErasure::leavesNoCopyWhenTheProgramEnds()
{
    auto history = std::make_unique<OpenStore>(HistoryOptions{file()});
    for (int i = 0; i < 5; ++i)
        QCOMPARE(history->result(history->store.importCalls(manyCalls())).added, ManyCalls);
    QVERIFY(write(u"history.sqlite.schema1"_s, "CANARY of an older schema"));
    const auto answer = history->store.erase({allKeys(*history), false}, {});
    QTRY_VERIFY(answer.progressValue() > 0);
    history.reset();
    QVERIFY(answer.isCanceled());
    QVERIFY(!QFile::exists(m_folder->filePath(u"history.sqlite.schema1"_s)));
}

void TstErasure::failsWhereTheFileTakesNothing()
{
    {
        OpenStore history({file()});
        QVERIFY(history.insert({emptyRecord()}));
    }
    HistoryOptions options{file()};
    options.readOnly = true;
    OpenStore history(options);
    QVERIFY(write(u"history.sqlite.schema1"_s, "the only copy"));
    const ErasedCalls erased = history.result(history.store.erase({allKeys(history), false}, {}));
    QVERIFY(erased.failure);
    QCOMPARE(erased.calls, 0);
    QVERIFY(QFile::exists(m_folder->filePath(u"history.sqlite.schema1"_s)));
}

void TstErasure::leavesNothingOfWhatWasRemoved()
{
    const QList<CallRecord> calls = manyCalls();
    OpenStore history({file()});
    QCOMPARE(history.result(history.store.importCalls(calls)).added, ManyCalls);
    QVERIFY(write(u"history.sqlite.schema1"_s, "CANARY-7 of an older schema"));
    history.store.remove(idsOf(calls));
    const ErasedCalls erased = history.result(history.store.forgetRemoved({}));
    QCOMPARE(erased.calls, ManyCalls);
    QVERIFY(!erased.failure);
    QVERIFY(!erased.isStopped);
    QVERIFY(!erased.isLogLeft);
    QVERIFY(erased.freedBytes > 0);
    QVERIFY(!holds("CANARY"));
    QCOMPARE(ask(file(), u"SELECT count(*) FROM calls"_s).toInt(), 0);
    QCOMPARE(ask(file(), u"SELECT count(*) FROM search_idx"_s).toInt(), 0);
    QCOMPARE(history.result(history.store.forgetRemoved({})), ErasedCalls());
}

void TstErasure::forgetsOnlyWhatWasRemovedBefore()
{
    const QList<CallRecord> calls = manyCalls();
    OpenStore history({file()});
    QCOMPARE(history.result(history.store.importCalls(calls)).added, ManyCalls);
    history.store.remove(idsOf(calls.first(300)));
    history.store.restore(idsOf(calls.first(100)));
    const auto answer = history.store.forgetRemoved({});
    history.store.remove({calls.last().id}); // can still be brought back
    QCOMPARE(history.result(answer).calls, 200);
    history.store.restore(idsOf(calls));
    QTRY_COMPARE(history.result(history.store.count({})), ManyCalls - 200);
    QVERIFY(history.result(history.store.record(calls.last().id)));
}

void TstErasure::stopsForgetting()
{
    const QList<CallRecord> calls = manyCalls();
    OpenStore history({file()});
    QCOMPARE(history.result(history.store.importCalls(calls)).added, ManyCalls);
    history.store.remove(idsOf(calls));
    std::stop_source stop;
    stop.request_stop();
    const ErasedCalls erased = history.result(history.store.forgetRemoved(stop.get_token()));
    QVERIFY(erased.isStopped);
    QVERIFY(erased.calls < ManyCalls);
    // It stays out of sight, and can be deleted another time.
    QCOMPARE(history.result(history.store.count({})), 0);
    QCOMPARE(history.result(history.store.forgetRemoved({})).calls, ManyCalls - erased.calls);
}

void TstErasure::forgetsBeforeTheProgramEnds()
{
    const QList<CallRecord> calls = manyCalls();
    {
        OpenStore history({file()});
        QCOMPARE(history.result(history.store.importCalls(calls)).added, ManyCalls);
        history.store.remove(idsOf(calls));
        static_cast<void>(history.store.forgetRemoved({}));
    }
    QVERIFY(!holds("CANARY"));
}

void TstErasure::forgetsWhatADeadProcessRemoved()
{
    {
        OpenStore history({file()});
        QCOMPARE(history.result(history.store.importCalls(manyCalls())).added, ManyCalls);
    }
    QVERIFY(alter(file(), u"UPDATE calls SET removed = 'dead' WHERE star = 0"_s));
    const OpenStore history({file()});
    QTRY_VERIFY(!holds("CANARY-11 "));
    QVERIFY(holds("CANARY-10 "));
}

void TstErasure::saysThatALogIsLeft()
{
    OpenStore history({file()});
    QCOMPARE(history.result(history.store.importCalls(manyCalls())).added, ManyCalls);
    StoreConnection other;
    QVERIFY(!other.openForReading(file()));
    QVERIFY(!run(other.database(), u"BEGIN"_s));
    QVERIFY(scalar(other.database(), u"SELECT count(*) FROM calls"_s));
    const ErasedCalls erased = history.result(history.store.erase({allKeys(history), false}, {}));
    QCOMPARE(erased.calls, ManyCalls);
    QVERIFY(erased.isLogLeft);
    QVERIFY(holds("CANARY"));
    QVERIFY(!run(other.database(), u"COMMIT"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!holds("CANARY"), 30'000);
}

QTEST_GUILESS_MAIN(TstErasure)
#include "tst_erasure.moc"
