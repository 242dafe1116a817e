// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historystore.h"

#include "history/openstore.h"
#include "history/rawfile.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

// Many slices of an import, on any computer.
constexpr int ManyCalls = 8000;

CallRecord endedRecord(int minute = 0)
{
    CallRecord record = emptyRecord(minute);
    record.state = CallState::Done;
    record.prompt.text = u"What is the capital of France?"_s;
    record.reply = u"Paris"_s;
    return record;
}

QList<CallRecord> endedRecords(int count)
{
    QList<CallRecord> records;
    for (int i = 0; i < count; ++i)
        records.append(endedRecord(i));
    return records;
}

} // namespace

class TstCallImport final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesNewCallsWhole();
    void leavesCallsThatAreThereAlone();
    void doesNotDoubleACallOfTheSameList();
    void bringsRemovedCallsBack();
    void tellsWhichCallsAreNew();
    void letsANewCallInBetween();
    void twoStoresImportAtOnce();
    void failsWhereTheFileCannotBeWritten();
    void endsAsCancelledWithTheStore();
    void takesAnEmptyList();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"history.sqlite"_s); }

    /// Whether the index holds what the view of all texts shows, and nothing else.
    [[nodiscard]] bool isSearchIndexWhole() const
    {
        return alter(file(), u"INSERT INTO search(search, rank) VALUES ('integrity-check', 1)"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstCallImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TstCallImport::writesNewCallsWhole()
{
    OpenStore history({file()});
    const CallRecord full = fullRecord();
    CallRecord withoutText = endedRecord(1);
    withoutText.textKept = false;
    const auto answer = history.result(history.store.importCalls({full, withoutText}));
    QCOMPARE(answer, (ImportedCalls{2, 0, {}}));
    QCOMPARE(history.result(history.store.record(full.id)), std::optional(full));
    const auto bare = history.result(history.store.record(withoutText.id));
    QVERIFY(bare && !bare->textKept && !bare->reply);
    QVERIFY(isSearchIndexWhole());
    QCOMPARE(ask(file(), u"SELECT count(*) FROM calls WHERE session IS NOT NULL"_s).toInt(), 0);
}

void TstCallImport::leavesCallsThatAreThereAlone()
{
    OpenStore history({file()});
    CallRecord old = endedRecord();
    old.note = u"mine"_s;
    QVERIFY(history.insert({old}));
    CallRecord other = old;
    other.note = u"theirs"_s;
    other.reply = u"London"_s;
    const QList<CallRecord> records{other, endedRecord(1)};
    QCOMPARE(history.result(history.store.importCalls(records)), (ImportedCalls{1, 1, {}}));
    QCOMPARE(history.result(history.store.importCalls(records)), (ImportedCalls{0, 2, {}}));
    QVERIFY(isSearchIndexWhole());
    QCOMPARE(history.result(history.store.record(old.id)), std::optional(old));
    QCOMPARE(history.result(history.store.count({})), 2);
}

void TstCallImport::doesNotDoubleACallOfTheSameList()
{
    OpenStore history({file()});
    const CallRecord record = endedRecord();
    QCOMPARE(history.result(history.store.importCalls({record, record})), (ImportedCalls{1, 1, {}}));
    QCOMPARE(history.result(history.store.count({})), 1);
}

void TstCallImport::bringsRemovedCallsBack()
{
    OpenStore history({file()});
    CallRecord record = endedRecord();
    record.note = u"mine"_s;
    QVERIFY(history.insert({record}));
    history.store.remove({record.id});
    CallRecord plain = record;
    plain.note.clear();
    QCOMPARE(history.result(history.store.importCalls({plain})), (ImportedCalls{1, 0, {}}));
    static_cast<void>(history.store.forgetRemoved({}));
    const CallRecord last = endedRecord(1);
    QVERIFY(history.insert({last})); // written after the removed ones are gone
    QCOMPARE(history.result(history.store.record(record.id)), std::optional(record));
    QVERIFY(isSearchIndexWhole());
}

void TstCallImport::tellsWhichCallsAreNew()
{
    OpenStore history({file()});
    const CallRecord old = endedRecord();
    QVERIFY(history.insert({old}));
    QTRY_COMPARE(history.changedIds(), QSet<QUuid>{old.id});
    history.changed.clear();
    const CallRecord added = endedRecord(1);
    QCOMPARE(history.result(history.store.importCalls({old, added})).added, 1);
    QTRY_COMPARE(history.changedIds(), QSet<QUuid>{added.id});
    QCOMPARE(history.inserted.size(), 1);
}

void TstCallImport::letsANewCallInBetween()
{
    OpenStore history({file()});
    QCOMPARE(history.opening().outcome, HistoryOpening::Outcome::Opened);
    const auto importing = history.store.importCalls(endedRecords(ManyCalls));
    const CallRecord call = emptyRecord();
    QVERIFY(history.insert({call}));
    QCOMPARE(history.result(importing), (ImportedCalls{ManyCalls, 0, {}}));
    QCOMPARE(history.result(history.store.count({})), ManyCalls + 1);
    const QString ahead =
        u"SELECT count(*) FROM calls WHERE row < (SELECT row FROM calls WHERE state = 'sending')"_s;
    QVERIFY(ask(file(), ahead).toInt() < ManyCalls);
}

void TstCallImport::twoStoresImportAtOnce()
{
    OpenStore first({file()});
    OpenStore second({file()});
    QCOMPARE(first.opening().outcome, HistoryOpening::Outcome::Opened);
    QCOMPARE(second.opening().outcome, HistoryOpening::Outcome::Opened);
    const auto records = endedRecords(ManyCalls);
    const auto half = ManyCalls / 2;
    const auto importing = first.store.importCalls(records);
    const auto other = second.store.importCalls(records.sliced(half));
    const ImportedCalls one = first.result(importing);
    const ImportedCalls two = second.result(other);
    QVERIFY(!one.failure && !two.failure);
    QCOMPARE(one.added + two.added, ManyCalls);
    QCOMPARE(one.present + two.present, half);
    QCOMPARE(ask(file(), u"SELECT count(*) FROM texts"_s).toInt(), ManyCalls);
}

void TstCallImport::failsWhereTheFileCannotBeWritten()
{
    QVERIFY(QDir().mkpath(file()));
    OpenStore history({file()});
    QCOMPARE(history.opening().outcome, HistoryOpening::Outcome::Failed);
    const auto answer = history.result(history.store.importCalls({endedRecord()}));
    QCOMPARE(answer.added, 0);
    QVERIFY(answer.failure);
    QCOMPARE(history.store.keptCount(), 0);
}

void TstCallImport::endsAsCancelledWithTheStore()
{
    QFuture<ImportedCalls> importing;
    {
        OpenStore history({file()});
        importing = history.store.importCalls(endedRecords(ManyCalls));
    }
    QVERIFY(importing.isFinished());
    QVERIFY(importing.isCanceled());
    QCOMPARE(ask(file(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TstCallImport::takesAnEmptyList()
{
    OpenStore history({file()});
    QCOMPARE(history.result(history.store.importCalls({})), (ImportedCalls{0, 0, {}}));
    QCOMPARE(history.writeFailed.size(), 0);
}

QTEST_GUILESS_MAIN(TstCallImport)
#include "tst_callimport.moc"
