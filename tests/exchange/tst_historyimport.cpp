// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"
#include "exchange/historyexport.h"
#include "exchange/historyimport.h"
#include "exchange/jsonlines.h"
#include "exchange/samplerecords.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

using Kind = JsonLineError::Kind;

// Several batches.
constexpr int ManyCalls = 2500;

CallRecord recordAt(qint64 second)
{
    CallRecord record = freshRecord();
    record.id = QUuid::createUuid();
    record.startedAt = record.startedAt.addSecs(second);
    record.state = CallState::Done;
    record.reply = QString::number(second);
    return record;
}

QByteArray linesOf(const QList<CallRecord>& records)
{
    QByteArray lines;
    for (const CallRecord& record : records)
        lines += jsonLine(record, {});
    return lines;
}

QList<CallRecord> manyRecords()
{
    QList<CallRecord> records;
    for (int i = 0; i < ManyCalls; ++i)
        records.append(recordAt(i));
    return records;
}

} // namespace

class TstHistoryImport final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void knowsJsonLines_data();
    void knowsJsonLines();
    void bringsBackAnExport();
    void doesNotDoubleCalls();
    void notesBrokenLinesAndGoesOn();
    void keepsTheFirstHundredBrokenLines();
    void takesWhatEditorsDoToAFile_data();
    void takesWhatEditorsDoToAFile();
    void takesARunningCallAsInterrupted();
    void masksTheKeyInUse();
    void masksAKeyThatIsWrittenWithEscapes_data();
    void masksAKeyThatIsWrittenWithEscapes();
    void tellsHowFarItIs();
    void stopsWhenCancelled();
    void canBeGivenUp();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void saysThatTheHistoryCannotBeWritten();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString written(const QByteArray& bytes) const;
    void open(const HistoryOptions& options);
    ImportOutcome imported(const QString& source, const Redactor& redactor = {});
    std::optional<CallRecord> stored(const QUuid& id);
    qint64 count();

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<HistoryStore> m_store;
};

void TstHistoryImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    open({path(u"history.sqlite"_s)});
}

void TstHistoryImport::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TstHistoryImport::open(const HistoryOptions& options)
{
    m_store = std::make_unique<HistoryStore>(options, m_clock);
    QSignalSpy opened(m_store.get(), &HistoryStore::opened);
    m_store->open();
    QVERIFY(opened.wait());
}

QString TstHistoryImport::written(const QByteArray& bytes) const
{
    QFile file(path(u"calls.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

ImportOutcome TstHistoryImport::imported(const QString& source, const Redactor& redactor)
{
    HistoryImport import(*m_store, source, redactor);
    QSignalSpy finished(&import, &HistoryImport::finished);
    import.start();
    if (!finished.wait(60'000))
        return {};
    return finished.first().first().value<ImportOutcome>();
}

std::optional<CallRecord> TstHistoryImport::stored(const QUuid& id)
{
    auto reading = m_store->record(id);
    reading.waitForFinished();
    return reading.result();
}

qint64 TstHistoryImport::count()
{
    auto counting = m_store->count({});
    counting.waitForFinished();
    return counting.result();
}

void TstHistoryImport::knowsJsonLines_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isSource");
    QTest::newRow("file") << u"/tmp/calls.2026.jsonl"_s << true;
    QTest::newRow("upper case") << u"CALLS.JSONL"_s << true;
    QTest::newRow("standard input") << u"-"_s << true;
    QTest::newRow("CSV") << u"calls.csv"_s << false;
    QTest::newRow("no suffix") << u"jsonl"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TstHistoryImport::knowsJsonLines()
{
    QFETCH(QString, name);
    QFETCH(bool, isSource);
    QCOMPARE(isImportSource(name), isSource);
}

void TstHistoryImport::bringsBackAnExport()
{
    const QList<CallRecord> records = manyRecords();
    QCOMPARE(imported(written(linesOf(records))).imported, ManyCalls);
    const QString target = path(u"again.jsonl"_s);
    HistoryExport exporting(*m_store, target, ExportFormat::JsonLines, {}, {});
    QSignalSpy finished(&exporting, &HistoryExport::finished);
    exporting.start();
    QVERIFY(finished.wait(60'000));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == linesOf(records));
}

void TstHistoryImport::doesNotDoubleCalls()
{
    const QList<CallRecord> records{recordAt(0), recordAt(1), recordAt(2)};
    QCOMPARE(imported(written(linesOf(records.first(2)))).imported, 2);
    const ImportOutcome outcome = imported(written(linesOf(records)));
    QCOMPARE(outcome.imported, 1);
    QCOMPARE(outcome.present, 2);
    QCOMPARE(outcome.broken, 0);
    QVERIFY(!outcome.error);
    QCOMPARE(count(), 3);
}

void TstHistoryImport::notesBrokenLinesAndGoesOn()
{
    const QByteArray lines = linesOf({recordAt(0)}) + "half a li\n" + linesOf({recordAt(1)})
        + "{\"id\":\"1\"}\n\n" + linesOf({recordAt(2)}) + jsonLine(recordAt(3), {}).first(200);
    const ImportOutcome outcome = imported(written(lines));
    QCOMPARE(outcome.imported, 3);
    QCOMPARE(outcome.broken, 3);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.firstBroken.size(), 3);
    QCOMPARE(outcome.firstBroken.at(0).number, 2);
    QCOMPARE(outcome.firstBroken.at(0).error.kind, Kind::NotJson);
    QCOMPARE(outcome.firstBroken.at(1).number, 4);
    QCOMPARE(outcome.firstBroken.at(1).error, (JsonLineError{Kind::Missing, u"started_at"_s, {}}));
    QCOMPARE(outcome.firstBroken.at(2).number, 7);
}

void TstHistoryImport::keepsTheFirstHundredBrokenLines()
{
    const ImportOutcome outcome = imported(written(QByteArray("no call\n").repeated(1234)));
    QCOMPARE(outcome.broken, 1234);
    QCOMPARE(outcome.firstBroken.size(), 100);
    QCOMPARE(outcome.firstBroken.last().number, 100);
}

void TstHistoryImport::takesWhatEditorsDoToAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray lines = linesOf({recordAt(0), recordAt(1)});
    QTest::newRow("no line feed at the end") << lines.chopped(1);
    QTest::newRow("CRLF") << QByteArray(lines).replace("\n", "\r\n");
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + lines;
    QTest::newRow("blank lines") << "\n\n" + lines + "\n  \n";
}

void TstHistoryImport::takesWhatEditorsDoToAFile()
{
    QFETCH(QByteArray, bytes);
    const ImportOutcome outcome = imported(written(bytes));
    QCOMPARE(outcome.imported, 2);
    QCOMPARE(outcome.broken, 0);
}

void TstHistoryImport::takesARunningCallAsInterrupted()
{
    for (const CallState state : {CallState::Sending, CallState::Waiting, CallState::Streaming}) {
        CallRecord record = recordAt(0);
        record.state = state;
        QCOMPARE(imported(written(linesOf({record}))).imported, 1);
        record.state = CallState::Interrupted;
        QCOMPARE(stored(record.id), std::optional(record));
    }
}

void TstHistoryImport::masksAKeyThatIsWrittenWithEscapes_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("letter") << R"(\u0073k/secret-1234)"_ba;
    QTest::newRow("solidus") << R"(sk\/secret-1234)"_ba;
    QTest::newRow("both") << R"(s\u006b\/secret-12\u00334)"_ba;
}

void TstHistoryImport::masksAKeyThatIsWrittenWithEscapes()
{
    QFETCH(const QByteArray, key);
    CallRecord record = recordAt(0);
    record.prompt.text = u"my key is sk/secret-1234, \"\\ and 世"_s;
    const QByteArray lines = linesOf({record}).replace("sk/secret-1234", key);
    QVERIFY(lines.contains(key));
    QCOMPARE(imported(written(lines), Redactor({Secret("sk/secret-1234"_ba)})).imported, 1);
    const auto read = stored(record.id);
    QVERIFY(read);
    QCOMPARE(read->prompt.text, u"my key is ***, \"\\ and 世"_s);
}

void TstHistoryImport::masksTheKeyInUse()
{
    CallRecord record = recordAt(0);
    record.prompt.text = u"my key is sk-secret-1234, theirs sk-other-5678"_s;
    QCOMPARE(imported(written(linesOf({record})), Redactor({Secret("sk-secret-1234"_ba)})).imported, 1);
    const auto read = stored(record.id);
    QVERIFY(read);
    QCOMPARE(read->prompt.text, u"my key is ***, theirs sk-other-5678"_s);
}

void TstHistoryImport::tellsHowFarItIs()
{
    const QByteArray lines = linesOf(manyRecords());
    HistoryImport import(*m_store, written(lines), {});
    QSignalSpy progressed(&import, &HistoryImport::progressed);
    QSignalSpy finished(&import, &HistoryImport::finished);
    import.start();
    QVERIFY(finished.wait(60'000));
    QVERIFY(progressed.size() > 3);
    qint64 before = 0;
    for (const QList<QVariant>& arguments : std::as_const(progressed)) {
        const auto soFar = arguments.first().value<ImportOutcome>();
        QCOMPARE(soFar.bytes, lines.size());
        QVERIFY(soFar.bytesRead >= before);
        before = soFar.bytesRead;
    }
    QCOMPARE(before, lines.size());
}

void TstHistoryImport::stopsWhenCancelled()
{
    HistoryImport import(*m_store, written(linesOf(manyRecords())), {});
    QSignalSpy finished(&import, &HistoryImport::finished);
    connect(&import, &HistoryImport::progressed, &import, &HistoryImport::cancel);
    import.start();
    QVERIFY(finished.wait());
    const auto outcome = finished.first().first().value<ImportOutcome>();
    QVERIFY(outcome.isCancelled);
    QVERIFY(outcome.imported > 0 && outcome.imported < ManyCalls);
    QCOMPARE(count(), outcome.imported);
    QVERIFY(!finished.wait(100));
    QCOMPARE(finished.size(), 1);
}

void TstHistoryImport::canBeGivenUp()
{
    {
        HistoryImport import(*m_store, written(linesOf(manyRecords())), {});
        QSignalSpy progressed(&import, &HistoryImport::progressed);
        import.start();
        QVERIFY(progressed.wait(60'000));
    }
    QVERIFY(count() < ManyCalls);
}

void TstHistoryImport::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing file") << u"none.jsonl"_s;
    QTest::newRow("folder") << u"folder.jsonl"_s;
}

void TstHistoryImport::saysWhatCannotBeRead()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.jsonl"_s));
    const ImportOutcome outcome = imported(path(name));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ImportError::Kind::CannotRead);
    QVERIFY(!outcome.error->detail.isEmpty());
}

void TstHistoryImport::saysThatTheHistoryCannotBeWritten()
{
    m_store.reset();
    open({path(u"history.sqlite"_s), true});
    const ImportOutcome outcome = imported(written(linesOf({recordAt(0)})));
    QCOMPARE(outcome.imported, 0);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ImportError::Kind::CannotWrite);
}

QTEST_GUILESS_MAIN(TstHistoryImport)
#include "tst_historyimport.moc"
