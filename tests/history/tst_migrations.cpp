// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/schema.h"

#include "history/openstore.h"
#include "history/rawfile.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

/// Every schema that ever landed leads to the present one; the steps after that are tried with one more.
class TstMigrations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensEverySchemaThatLanded_data();
    void opensEverySchemaThatLanded();
    void findsRepliesOfOlderSchemas();
    void keepsABackup();
    void changesNothingWhenAStepFails();
    void aFileUpToDateGetsNoBackup();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"history.sqlite"_s); }
    /// Migrates the file and closes it.
    [[nodiscard]] SqlOutcome migrateTo(const QList<QStringList>& steps) const;

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
