// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/keptcalls.h"

#include "history/openstore.h"
#include "history/rawfile.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

/// What a store does while its file takes no writes: another connection holds the write lock of it.
class TstKeptCalls : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void readsSeeWhatCouldNotBeWritten();
    void writesEverythingAsSoonAsItCan();
    void keepsRemarksInMemory();
    void removesInMemory();
    void removesNoRunningCallInMemory();
    void writesOnClosing();
    void writesWhatCameBeforeOpening();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"history.sqlite"_s); }
    [[nodiscard]] bool lock();
    [[nodiscard]] bool unlock();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenStore> m_history;
    std::unique_ptr<StoreConnection> m_lock;
    CallRecord m_written;
};

void TstKeptCalls::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_history = std::make_unique<OpenStore>(HistoryOptions{file()});
    m_written = emptyRecord(1);
    m_written.state = CallState::Interrupted;
    QVERIFY(m_history->insert({m_written}));
    m_lock = std::make_unique<StoreConnection>();
    QVERIFY(!m_lock->openForWriting(file()));
}

void TstKeptCalls::cleanup()
{
    m_lock.reset();
    m_history.reset();
}

bool TstKeptCalls::lock()
{
    return !run(m_lock->database(), u"BEGIN IMMEDIATE"_s);
}

bool TstKeptCalls::unlock()
{
    return !run(m_lock->database(), u"COMMIT"_s);
}

void TstKeptCalls::readsSeeWhatCouldNotBeWritten()
{
    QVERIFY(lock());
    CallRecord newer = fullRecord();
    newer.startedAt = m_written.startedAt.addSecs(60);
    const CallRecord older = emptyRecord(0);
    const CallBodies bodies{"POST"_ba, "no"_ba, false};
    m_history->store.insert(newer);
    m_history->store.insert(older);
    m_history->store.storeBodies(newer.id, bodies);
    m_written.state = CallState::Done;
    m_history->store.update(m_written);
    QTRY_VERIFY(m_history->result(m_history->store.record(m_written.id)) == m_written);
    QCOMPARE(m_history->writeFailed.size(), 1);
    QCOMPARE(idsOf(m_history->result(m_history->store.rows(everything()))),
        (QList{newer.id, m_written.id, older.id}));
    QVERIFY(m_history->result(m_history->store.record(newer.id)) == newer);
    QVERIFY(m_history->result(m_history->store.bodies(newer.id)) == bodies);
    QCOMPARE(m_history->result(m_history->store.totals({})).withCost, 1);
    QCOMPARE(m_history->result(m_history->store.count({u"Count to three"_s})), 1);
    QCOMPARE(m_history->result(m_history->store.recentPrompts(5)), QStringList{newer.prompt.text});
    QCOMPARE(m_history->inserted.size(), 1);
}

void TstKeptCalls::writesEverythingAsSoonAsItCan()
{
    QVERIFY(lock());
    const CallRecord record = fullRecord();
    m_history->store.insert(record);
    QTRY_COMPARE(m_history->writeFailed.size(), 1);
    QCOMPARE(m_history->store.keptCount(), 1);
    QVERIFY(unlock());
    QTRY_COMPARE(m_history->recovered.size(), 1);
    QCOMPARE(m_history->store.keptCount(), 0);
    QCOMPARE(m_history->inserted.last().at(0).toUuid(), record.id);
    QCOMPARE(ask(file(), u"SELECT count(*) FROM calls"_s).toInt(), 2);
    QCOMPARE(m_history->result(m_history->store.count({})), 2);
    QVERIFY(m_history->result(m_history->store.record(record.id)) == record);
}

void TstKeptCalls::keepsRemarksInMemory()
{
    const CallBodies bodies{"POST"_ba, {}, false};
    m_history->store.storeBodies(m_written.id, bodies);
    CallRecord running = emptyRecord(2);
    QVERIFY(m_history->insert({running}));
    m_history->store.setStar({running.id}, true);
    HistoryFilter starred;
    starred.starred = true;
    QTRY_COMPARE(m_history->result(m_history->store.count(starred)), 1);
    QVERIFY(lock());
    m_history->store.setStar({m_written.id}, true);
    m_history->store.setNote(m_written.id, u"mine"_s);
    // The star stands in the file, the rest does not.
    running.reply = u"so far"_s;
    m_history->store.update(running);
    CallRecord added = emptyRecord(3);
    m_history->store.insert(added);
    m_history->store.setNote(added.id, u"new"_s);
    m_written.star = true;
    m_written.note = u"mine"_s;
    running.star = true;
    added.note = u"new"_s;
    const auto areAsSaid = [&] {
        for (const CallRecord& record : {m_written, running, added}) {
            if (m_history->result(m_history->store.record(record.id)) != record)
                return false;
        }
        return m_history->result(m_history->store.bodies(m_written.id)) == bodies;
    };
    QTRY_VERIFY(areAsSaid());
    QVERIFY(m_history->recovered.isEmpty());
    QVERIFY(unlock());
    QTRY_COMPARE(m_history->recovered.size(), 1);
    QTRY_VERIFY(areAsSaid());
}

void TstKeptCalls::removesInMemory()
{
    QVERIFY(lock());
    const CallRecord record = fullRecord();
    m_history->store.insert(record);
    m_history->store.remove({record.id, m_written.id});
    QTRY_COMPARE(m_history->result(m_history->store.count({})), 0);
    QVERIFY(!m_history->result(m_history->store.record(m_written.id)));
    m_history->store.restore({m_written.id});
    QTRY_COMPARE(idsOf(m_history->result(m_history->store.rows(everything()))), QList{m_written.id});
    static_cast<void>(m_history->store.forgetRemoved({}));
    QVERIFY(unlock());
    QTRY_COMPARE(m_history->recovered.size(), 1);
    QCOMPARE(idsOf(m_history->result(m_history->store.rows(everything()))), QList{m_written.id});
    QCOMPARE(ask(file(), u"SELECT count(*) FROM calls"_s).toInt(), 1);
}

void TstKeptCalls::removesNoRunningCallInMemory()
{
    QVERIFY(lock());
    const CallRecord record = emptyRecord();
    m_history->store.insert(record);
    QTRY_COMPARE(m_history->writeFailed.size(), 1);
    m_history->store.remove({record.id, m_written.id});
    static_cast<void>(m_history->store.forgetRemoved({}));
    QTRY_COMPARE(idsOf(m_history->result(m_history->store.rows(everything()))), QList{record.id});
    QVERIFY(unlock());
    QTRY_COMPARE(m_history->recovered.size(), 1);
    QCOMPARE(idsOf(m_history->result(m_history->store.rows(everything()))), QList{record.id});
}

void TstKeptCalls::writesOnClosing()
{
    QVERIFY(lock());
    m_history->store.insert(emptyRecord());
    QTRY_COMPARE(m_history->writeFailed.size(), 1);
    QVERIFY(unlock());
    m_history.reset();
    QCOMPARE(ask(file(), u"SELECT count(*) FROM calls"_s).toInt(), 2);
}

void TstKeptCalls::writesWhatCameBeforeOpening()
{
    const FixedClock clock;
    HistoryStore store({m_folder->filePath(u"other.sqlite"_s)}, clock);
    const QSignalSpy inserted(&store, &HistoryStore::inserted);
    store.insert(emptyRecord());
    store.open();
    QTRY_COMPARE(inserted.size(), 1);
}

QTEST_GUILESS_MAIN(TstKeptCalls)
#include "tst_keptcalls.moc"
