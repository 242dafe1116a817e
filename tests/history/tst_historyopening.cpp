// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historystore.h"
#include "history/storeconnection.h"
#include "history/storeend.h"
#include "history/storesession.h"

#include "history/openstore.h"
#include "history/rawfile.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

using Outcome = HistoryOpening::Outcome;

// SQLite's page size here; the first page holds the header and the list of tables.
constexpr qint64 SecondPage = 4096;

/// What becomes of a file when it is opened, in every condition it can be in.
class TstHistoryOpening : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesFilesForTheOwnerOnly();
    void opensAgainWithItsCalls();
    void takesOthersPermissionsAway();
    void setsACorruptFileAside_data();
    void setsACorruptFileAside();
    void setsAsideAFileThatBreaksWhileOpen();
    void leavesACorruptFileThatIsInUse();
    void waitsForTheGateUntilThatIsGivenUp();
    void doesNotWaitForAGateThatCannotBeWritten();
    void passesLocksThatNobodyWrote();
    void endsAStatementThatIsGivenUp();
    void leavesANewerFileUntouched();
    void leavesTheFileOfAnotherProgramUntouched();
    void aDemoOpensOnlyItsOwnFiles();
    void opensLaterWhatFailedAtFirst();
    void readOnlyMissesAFileThatIsNotThere();
    void readOnlyCreatesNothing_data();
    void readOnlyCreatesNothing();
    void readOnlySeesALiveWriter();
    void readOnlyNoticesAWriterThatComesLater();
    void forgetsAtTheNextStartWhatWasLeftRemoved();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"data"_s); }
    [[nodiscard]] QString file() const { return folder() + u"/history.sqlite"_s; }
    /// Leaves a closed file with one call in it.
    [[nodiscard]] CallRecord writeOneCall() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstHistoryOpening::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

CallRecord TstHistoryOpening::writeOneCall() const
{
    const CallRecord record = fullRecord();
    OpenStore history({file()});
    return history.insert({record}) ? record : CallRecord();
}

void TstHistoryOpening::makesFilesForTheOwnerOnly()
{
    OpenStore history({file()});
    QVERIFY(history.insert({emptyRecord()}));
    const auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    const auto isPrivate = [forOthers](const QString& name) {
        return QFile::exists(name) && !QFile::permissions(name).testAnyFlags(forOthers);
    };
    QVERIFY(isPrivate(folder()));
    QVERIFY(isPrivate(file()));
    QVERIFY(isPrivate(file() + u"-wal"_s));
    QVERIFY(isPrivate(file() + u"-shm"_s));
    QVERIFY(isPrivate(file() + u".sessions"_s));
}

void TstHistoryOpening::opensAgainWithItsCalls()
{
    const CallRecord record = writeOneCall();
    QVERIFY(!QFile::exists(file() + u"-wal"_s));
    OpenStore history({file()});
    QCOMPARE(history.opening().outcome, Outcome::Opened);
    QVERIFY(history.result(history.store.record(record.id)) == record);
    QCOMPARE(ask(file(), u"PRAGMA auto_vacuum"_s).toInt(), 2);
    QCOMPARE(ask(file(), u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
}

void TstHistoryOpening::takesOthersPermissionsAway()
{
    static_cast<void>(writeOneCall());
    QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    OpenStore history({file()});
    QCOMPARE(history.opening().outcome, Outcome::Opened);
    QVERIFY(!QFile::permissions(file()).testFlag(QFile::ReadOther));
}

void TstHistoryOpening::setsACorruptFileAside_data()
{
    QTest::addColumn<qint64>("from");
    QTest::newRow("header") << qint64{0};
    QTest::newRow("tables") << SecondPage;
}

void TstHistoryOpening::setsACorruptFileAside()
{
    QFETCH(const qint64, from);
    static_cast<void>(writeOneCall());
    QVERIFY(damage(file(), from));
    const QByteArray damaged = contents(folder()).value(u"history.sqlite"_s);
    OpenStore history({file()});
    const HistoryOpening opening = history.opening();
    QCOMPARE(opening.outcome, Outcome::SetAside);
    QCOMPARE(opening.setAsideAs, file() + u".corrupt-20260921-141320"_s);
    QCOMPARE(contents(folder()).value(u"history.sqlite.corrupt-20260921-141320"_s).size(), damaged.size());
    const CallRecord next = emptyRecord();
    QVERIFY(history.insert({next}));
    QCOMPARE(idsOf(history.result(history.store.rows(everything()))), QList{next.id});
}

void TstHistoryOpening::setsAsideAFileThatBreaksWhileOpen()
{
    static_cast<void>(writeOneCall());
    OpenStore history({file()});
    QCOMPARE(history.opening().outcome, Outcome::Opened);
    QVERIFY(damage(file(), SecondPage));
    const auto rows = history.store.rows(everything());
    QTRY_COMPARE(history.opened.size(), 2);
    QVERIFY(rows.isCanceled());
    QCOMPARE(history.opening().outcome, Outcome::SetAside);
    const CallRecord next = emptyRecord();
    QVERIFY(history.insert({next}));
    QCOMPARE(history.result(history.store.count({})), 1);
}

void TstHistoryOpening::leavesACorruptFileThatIsInUse()
{
    static_cast<void>(writeOneCall());
    StoreSession first(file()); // a store would look at the file now and then, and set it aside
    QVERIFY(first.begin());
    QVERIFY(damage(file(), SecondPage));
    OpenStore second({file()});
    QCOMPARE(second.opening().outcome, Outcome::InUseAndCorrupt);
    QVERIFY(QFile::exists(file()));
    const CallRecord record = fullRecord();
    second.store.insert(record);
    QTRY_COMPARE(second.writeFailed.size(), 1);
    QVERIFY(second.result(second.store.record(record.id)) == record);
}

void TstHistoryOpening::waitsForTheGateUntilThatIsGivenUp()
{
    static_cast<void>(writeOneCall());
    StoreSession first(file());
    QVERIFY(first.enterGate());
    int asked = 0;
    StoreSession second(file(), [&asked] { return ++asked == 2; });
    QVERIFY(!second.enterGate());
    QCOMPARE(asked, 2);
    first.leaveGate();
    QVERIFY(second.enterGate());
}

void TstHistoryOpening::doesNotWaitForAGateThatCannotBeWritten()
{
    // Nobody can make a file there, not even root.
    const QString unwritable = u"/proc"_s;
    QVERIFY(QDir(unwritable).exists());
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(QFile::link(unwritable, file() + u".sessions"_s));
    int asked = 0;
    StoreSession session(file(), [&asked] { return ++asked == 1; });
    QVERIFY(!session.enterGate());
    QCOMPARE(asked, 0);
}

/// Their process was killed in the moment after it had made them.
void TstHistoryOpening::passesLocksThatNobodyWrote()
{
    static_cast<void>(writeOneCall());
    const QString sessions = file() + u".sessions/"_s;
    const QStringList locks{sessions + u"opening.lock"_s, sessions + u"other.lock"_s};
    for (const QString& lock : locks) {
        QFile made(lock);
        QVERIFY(made.open(QIODevice::WriteOnly | QIODevice::NewOnly));
        QVERIFY(made.setFileTime(
            QDateTime::currentDateTimeUtc().addSecs(-10), QFileDevice::FileModificationTime));
    }
    OpenStore history({file()});
    QCOMPARE(history.opening().outcome, Outcome::Opened);
    for (const QString& lock : locks)
        QVERIFY(!QFile::exists(lock));
}

void TstHistoryOpening::endsAStatementThatIsGivenUp()
{
    static_cast<void>(writeOneCall());
    const FixedClock clock;
    const StoreEnd end(clock);
    bool isGivenUp = false;
    StoreConnection connection(end, [&isGivenUp] { return isGivenUp; });
    QVERIFY(!connection.openForWriting(file()));
    const QString counting = u"WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number "
                             "LIMIT 10000) SELECT max(n) FROM number"_s;
    QVERIFY(!run(connection.database(), counting));
    isGivenUp = true;
    QVERIFY(run(connection.database(), counting));
}

void TstHistoryOpening::leavesANewerFileUntouched()
{
    static_cast<void>(writeOneCall());
    QVERIFY(alter(file(), u"PRAGMA user_version = 99"_s));
    const auto before = contents(folder());
    {
        OpenStore history({file()});
        QCOMPARE(history.opening().outcome, Outcome::NewerSchema);
        const CallRecord record = emptyRecord();
        history.store.insert(record);
        QTRY_COMPARE(history.writeFailed.size(), 1);
        QCOMPARE(idsOf(history.result(history.store.rows(everything()))), QList{record.id});
    }
    QCOMPARE(contents(folder()), before);
}

void TstHistoryOpening::leavesTheFileOfAnotherProgramUntouched()
{
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(alter(file(), u"CREATE TABLE recipes (name TEXT)"_s));
    const auto before = contents(folder());
    {
        OpenStore history({file()});
        QCOMPARE(history.opening().outcome, Outcome::Failed);
    }
    QCOMPARE(contents(folder()), before);
}

void TstHistoryOpening::aDemoOpensOnlyItsOwnFiles()
{
    const HistoryOptions demo{file(), false, true};
    {
        OpenStore history(demo);
        QCOMPARE(history.opening().outcome, Outcome::Opened);
    }
    {
        OpenStore history(demo);
        QCOMPARE(history.opening().outcome, Outcome::Opened);
    }
    QVERIFY(QDir(folder()).removeRecursively());
    static_cast<void>(writeOneCall());
    const auto before = contents(folder());
    {
        OpenStore history(demo);
        QCOMPARE(history.opening().outcome, Outcome::NotADemoFile);
    }
    QCOMPARE(contents(folder()), before);
}

void TstHistoryOpening::opensLaterWhatFailedAtFirst()
{
    // A file where the folder should be fails for every user, also for root.
    QFile obstacle(folder());
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    OpenStore history({file()});
    QCOMPARE(history.opening().outcome, Outcome::Failed);
    const CallRecord record = emptyRecord();
    history.store.insert(record);
    QTRY_COMPARE(history.writeFailed.size(), 1);
    QVERIFY(obstacle.remove());
    QTRY_COMPARE(history.recovered.size(), 1);
    QCOMPARE(history.opening().outcome, Outcome::Opened);
    QCOMPARE(history.inserted.size(), 1);
    QCOMPARE(idsOf(history.result(history.store.rows(everything()))), QList{record.id});
}

void TstHistoryOpening::readOnlyMissesAFileThatIsNotThere()
{
    OpenStore history({file(), true});
    QCOMPARE(history.opening().outcome, Outcome::Missing);
    QCOMPARE(history.result(history.store.count({})), 0);
    QVERIFY(!QFile::exists(folder()));
}

void TstHistoryOpening::readOnlyCreatesNothing_data()
{
    QTest::addColumn<bool>("hasWal");
    QTest::newRow("closed file") << false;
    QTest::newRow("copied while in use, without -shm") << true;
}

void TstHistoryOpening::readOnlyCreatesNothing()
{
    QFETCH(const bool, hasWal);
    CallRecord record = writeOneCall();
    if (hasWal) {
        // The copy is taken while a second call is in the -wal only.
        const auto closed = contents(folder());
        OpenStore writer({file()});
        record = emptyRecord();
        QVERIFY(writer.insert({record}));
        const QString copy = m_folder->filePath(u"copy"_s);
        QVERIFY(QDir().mkpath(copy));
        for (const QString& suffix : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(file() + suffix, copy + u"/history.sqlite"_s + suffix));
    }
    const QString read = hasWal ? m_folder->filePath(u"copy"_s) : folder();
    const auto before = contents(read);
    {
        OpenStore history({read + u"/history.sqlite"_s, true});
        QCOMPARE(history.opening().outcome, Outcome::Opened);
        QVERIFY(history.result(history.store.record(record.id)) == record);
        QCOMPARE(contents(read).keys(), before.keys());
    }
    QCOMPARE(contents(read), before);
}

void TstHistoryOpening::readOnlySeesALiveWriter()
{
    OpenStore writer({file()});
    const CallRecord first = emptyRecord();
    QVERIFY(writer.insert({first}));
    OpenStore reader({file(), true});
    QCOMPARE(reader.opening().outcome, Outcome::Opened);
    QCOMPARE(reader.result(reader.store.count({})), 1);
    QVERIFY(writer.insert({emptyRecord()}));
    QCOMPARE(reader.result(reader.store.count({})), 2);
}

void TstHistoryOpening::readOnlyNoticesAWriterThatComesLater()
{
    static_cast<void>(writeOneCall());
    OpenStore reader({file(), true});
    QCOMPARE(reader.result(reader.store.count({})), 1);
    OpenStore writer({file()});
    QVERIFY(writer.insert({emptyRecord()}));
    QCOMPARE(reader.result(reader.store.count({})), 2);
}

void TstHistoryOpening::forgetsAtTheNextStartWhatWasLeftRemoved()
{
    const CallRecord gone = fullRecord();
    const CallRecord stays = emptyRecord();
    {
        OpenStore history({file()});
        QVERIFY(history.insert({gone, stays}));
        history.store.remove({gone.id});
    }
    QCOMPARE(ask(file(), u"SELECT count(*) FROM calls"_s).toInt(), 2);
    OpenStore history({file()});
    QCOMPARE(history.opening().outcome, Outcome::Opened);
    QTRY_COMPARE(ask(file(), u"SELECT count(*) FROM calls"_s).toInt(), 1);
    QCOMPARE(ask(file(), u"SELECT count(*) FROM texts"_s).toInt(), 1);
}

QTEST_GUILESS_MAIN(TstHistoryOpening)
#include "tst_historyopening.moc"
