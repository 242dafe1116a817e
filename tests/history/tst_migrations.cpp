// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/schema.h"

#include "history/openstore.h"
#include "history/rawfile.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

CallRecord identified(CallRecord record, int number)
{
    record.id = QUuid(u"{0000000%1-0000-4000-8000-00000000000%1}"_s.arg(number));
    return record;
}

/// What stands in the fixtures, as far as a schema had a place for it.
QList<CallRecord> callsIn(int version)
{
    CallRecord full = identified(fullRecord(), 1);
    full.compare->group = QUuid(u"{000000c0-0000-4000-8000-0000000000c0}"_s);
    if (version < 2)
        full.pasted = false;
    if (version < 3) {
        full.compare->prompt = 0;
        full.arrivedInOnePiece.reset();
    }
    CallRecord empty = identified(emptyRecord(1), 2);
    empty.state = CallState::Done;
    // It was streaming when its program died.
    CallRecord interrupted = identified(emptyRecord(2), 3);
    interrupted.state = CallState::Interrupted;
    interrupted.prompt.model = u"flux-auto"_s;
    interrupted.prompt.text = u"half a needle"_s;
    interrupted.reply = u"It be"_s;
    CallRecord unkept = identified(emptyRecord(3), 4);
    unkept.state = CallState::Done;
    unkept.textKept = false;
    unkept.cost = Cost{u"5e-7"_s, CostSource::Header};
    CallRecord dear = identified(emptyRecord(5), 6);
    dear.state = CallState::Done;
    dear.cost = Cost{u"0.25"_s, CostSource::Header};
    return {full, empty, interrupted, unkept, dear};
}

} // namespace

/// Every schema that ever landed leads to the present one; the steps after that are tried with one more.
class TstMigrations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensEverySchemaThatLanded_data();
    void opensEverySchemaThatLanded();
    void readsWhatEverySchemaHeld_data();
    void readsWhatEverySchemaHeld();
    void findsRepliesOfOlderSchemas();
    void keepsABackup();
    void changesNothingWhenAStepFails();
    void aFileUpToDateGetsNoBackup();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"history.sqlite"_s); }
    /// Migrates the file and closes it.
    [[nodiscard]] SqlOutcome migrateTo(const QList<QStringList>& steps) const;

    /// Makes the file as a program made it that knew no newer schema. False: there is no fixture of it, which
    /// a schema needs from the day it lands.
    [[nodiscard]] bool makeOf(int version) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

SqlOutcome TstMigrations::migrateTo(const QList<QStringList>& steps) const
{
    StoreConnection connection;
    if (auto failure = connection.openForWriting(file()))
        return failure;
    return migrate(connection.database(), file(), steps);
}

void TstMigrations::opensEverySchemaThatLanded_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= schemaVersion(); ++version)
        QTest::addRow("schema %d", version) << version;
}

void TstMigrations::opensEverySchemaThatLanded()
{
    QFETCH(const int, version);
    QVERIFY(!migrateTo(schemaSteps().first(version)));
    const QUuid id = QUuid::createUuid();
    const QString hex = QString::fromLatin1(id.toRfc4122().toHex());
    QVERIFY(alter(file(),
        u"INSERT INTO calls (id, started_at, state, connection, base_url, path, dialect, stream, "
        "requested_model, text_kept, demo, star, note, program_version) VALUES (x'%1', 0, 'done', "
        "'', '', '', 'chat', 0, 'flux-auto', 1, 0, 0, '', '0')"_s.arg(hex)));
    OpenStore history({file()});
    QCOMPARE(history.opening().outcome, HistoryOpening::Outcome::Opened);
    QCOMPARE(idsOf(history.result(history.store.rows(everything()))), QList{id});
    QCOMPARE(ask(file(), u"PRAGMA user_version"_s).toInt(), schemaVersion());
    QCOMPARE(ask(file(), u"PRAGMA application_id"_s).toInt(), HistoryApplicationId);
}

bool TstMigrations::makeOf(int version) const
{
    QFile fixture(QFINDTESTDATA(u"fixtures/schema%1.sql"_s.arg(version)));
    if (!fixture.open(QIODevice::ReadOnly))
        return false;
    StoreConnection connection;
    if (connection.openForWriting(file()))
        return false;
    const QStringList statements = QString::fromUtf8(fixture.readAll()).split(u"\n;\n"_s, Qt::SkipEmptyParts);
    return std::all_of(statements.begin(), statements.end(),
        [&connection](const QString& statement) { return !run(connection.database(), statement); });
}

void TstMigrations::readsWhatEverySchemaHeld_data()
{
    opensEverySchemaThatLanded_data();
}

void TstMigrations::readsWhatEverySchemaHeld()
{
    QFETCH(const int, version);
    QVERIFY(makeOf(version));
    QCOMPARE(ask(file(), u"PRAGMA user_version"_s).toInt(), version);
    OpenStore history({file()});
    QCOMPARE(history.opening().outcome, HistoryOpening::Outcome::Opened);
    QCOMPARE(history.opening().interrupted, 1);
    QCOMPARE(history.opening().isMigrated, version < schemaVersion());
    QCOMPARE(QFile::exists(backupName(file(), version)), version < schemaVersion());
    const QList<CallRecord> calls = callsIn(version);
    for (const CallRecord& call : calls) {
        const auto read = history.result(history.store.record(call.id));
        QVERIFY(read);
        QVERIFY2(*read == call, call.id.toByteArray().constData());
    }
    QCOMPARE(history.result(history.store.count({})), calls.size());
    QCOMPARE(history.result(history.store.bodies(calls.constFirst().id)),
        (CallBodies{"POST /v1/responses HTTP/1.1\r\n\r\n{}"_ba, "{\"error\":1}"_ba, true}));
    for (const auto& [text, id] : {std::pair{u"three 100%"_s, calls.at(0).id},
             {u"a NEEDLE"_s, calls.at(2).id}, {u"世界"_s, calls.at(0).id}, {u"CANARY"_s, QUuid()}}) {
        HistoryFilter filter;
        filter.text = text;
        const auto found = history.result(history.store.rows({filter, HistorySort::StartedAt, true}));
        QCOMPARE(idsOf(found).value(0), id);
    }
    const HistoryTotals totals = history.result(history.store.totals({}));
    QCOMPARE(totals.knownCostUsd, u"0.2501465"_s);
    QCOMPARE(ask(file(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TstMigrations::findsRepliesOfOlderSchemas()
{
    QVERIFY(!migrateTo(schemaSteps().first(2)));
    const QUuid group = QUuid::createUuid();
    QVERIFY(alter(file(),
        u"INSERT INTO calls (id, started_at, state, connection, base_url, path, dialect, stream, "
        "requested_model, text_kept, demo, star, note, program_version, compare_group, compare_entry, "
        "compare_repeat) VALUES (x'%1', 0, 'done', '', '', '', 'chat', 0, 'flux-auto', 1, 0, 0, '', '0', "
        "x'%1', 4, 5)"_s.arg(QString::fromLatin1(group.toRfc4122().toHex()))));
    QVERIFY(alter(file(), u"INSERT INTO texts (call, reply) VALUES (1, 'Paris')"_s));
    OpenStore history({file()});
    const auto found =
        history.result(history.store.lastCallsWith({{u"Paris"_s, QDateTime::currentDateTimeUtc()}})).value(0);
    QVERIFY(found);
    QCOMPARE(found->id, group);
    QCOMPARE(found->compare, std::optional(ComparePlace{group, 0, 4, 5}));
    QCOMPARE(found->arrivedInOnePiece, std::nullopt);
}

void TstMigrations::keepsABackup()
{
    QVERIFY(!migrateTo(schemaSteps()));
    QVERIFY(alter(file(), u"INSERT INTO marks VALUES ('here')"_s));
    const auto next = schemaSteps() << QStringList{u"ALTER TABLE marks ADD COLUMN value TEXT"_s};
    QVERIFY(!migrateTo(next));
    QCOMPARE(ask(file(), u"PRAGMA user_version"_s).toInt(), next.size());
    const QString backup = backupName(file(), schemaVersion());
    QCOMPARE(ask(backup, u"PRAGMA user_version"_s).toInt(), schemaVersion());
    QCOMPARE(ask(backup, u"SELECT name FROM marks"_s).toString(), u"here"_s);
    QCOMPARE(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TstMigrations::changesNothingWhenAStepFails()
{
    QVERIFY(!migrateTo(schemaSteps()));
    const auto broken = schemaSteps()
        << QStringList{u"CREATE TABLE half (done TEXT)"_s, u"ALTER TABLE missing ADD COLUMN value TEXT"_s};
    QVERIFY(migrateTo(broken));
    QCOMPARE(ask(file(), u"PRAGMA user_version"_s).toInt(), schemaVersion());
    QCOMPARE(ask(file(), u"SELECT count(*) FROM sqlite_schema WHERE name = 'half'"_s).toInt(), 0);
}

void TstMigrations::aFileUpToDateGetsNoBackup()
{
    QVERIFY(!migrateTo(schemaSteps()));
    QVERIFY(!migrateTo(schemaSteps()));
    QVERIFY(!QFile::exists(backupName(file(), schemaVersion())));
}

QTEST_GUILESS_MAIN(TstMigrations)
#include "tst_migrations.moc"
