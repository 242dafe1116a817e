// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"
#include "core/redaction.h"
#include "exchange/historyexport.h"
#include "exchange/jsonlinereader.h"
#include "exchange/samplerecords.h"
#include "history/historystore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

using ExportResult = Result<qint64, ExportError>;

QByteArrayList linesOf(const QString& file)
{
    QFile text(file);
    if (!text.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList lines = text.readAll().split('\n');
    lines.removeLast();
    return lines;
}

CallRecord recordAt(qint64 second)
{
    CallRecord record = freshRecord();
    record.id = QUuid::createUuid();
    record.startedAt = record.startedAt.addSecs(second);
    record.state = CallState::Done;
    record.reply = QString::number(second);
    return record;
}

} // namespace

class TstHistoryExport final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void writesTheOldestCallFirst();
    void masksKeysThatWereNoneWhenTheCallsWereKept_data();
    void masksKeysThatWereNoneWhenTheCallsWereKept();
    void writesWholeRecords();
    void writesEveryPageOnce();
    void leavesTextsOutOnRequest();
    void writesAnEmptyFileOfAnEmptyHistory();
    void tellsHowFarItIs();
    void writesForTheOwnerOnly();
    void replacesAFile();
    void followsASymbolicLink();
    void saysWhyItCannotWrite_data();
    void saysWhyItCannotWrite();
    void saysThatTheHistoryCannotBeRead();
    void leavesNothingWhenGivenUp();
    void leavesNothingWhenCancelled();
    void writesWhatTheFilterLeaves();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void changesNothingInTheHistory();

private:
    void fill(const QList<CallRecord>& records);
    [[nodiscard]] std::unique_ptr<HistoryStore> openForReading();
    ExportResult exportTo(const QString& target, const ExportRequest& request = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_history;
    QString m_target;
    SystemClock m_clock;
};

void TstHistoryExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = m_folder->filePath(u"data/history.sqlite"_s);
    QVERIFY(QDir(m_folder->path()).mkdir(u"out"_s));
    m_target = m_folder->filePath(u"out/calls.jsonl"_s);
}

void TstHistoryExport::fill(const QList<CallRecord>& records)
{
    HistoryStore store({.file = m_history, .readOnly = false, .demo = false}, m_clock);
    const QSignalSpy opened(&store, &HistoryStore::opened);
    const QSignalSpy inserted(&store, &HistoryStore::inserted);
    store.open();
    QTRY_COMPARE(opened.count(), 1);
    for (const CallRecord& record : records)
        store.insert(record);
    QTRY_COMPARE_WITH_TIMEOUT(inserted.count(), records.size(), 30'000);
}

std::unique_ptr<HistoryStore> TstHistoryExport::openForReading()
{
    auto store = std::make_unique<HistoryStore>(
        HistoryOptions{.file = m_history, .readOnly = true, .demo = false}, m_clock);
    const QSignalSpy opened(store.get(), &HistoryStore::opened);
    store->open();
    if (!QTest::qWaitFor([&] { return opened.count() == 1; }))
        QTest::qFail("the history was not opened", __FILE__, __LINE__);
    return store;
}

ExportResult TstHistoryExport::exportTo(const QString& target, const ExportRequest& request)
{
    const auto store = openForReading();
    HistoryExport job(*store, target, ExportFormat::JsonLines, request, {});
    std::optional<ExportResult> answer;
    connect(&job, &HistoryExport::finished, this, [&](const ExportResult& result) { answer = result; });
    job.start();
    if (answer || !QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        QTest::qFail("no answer, or one inside the call", __FILE__, __LINE__);
    return answer.value_or(Failure{ExportError{}});
}

void TstHistoryExport::masksKeysThatWereNoneWhenTheCallsWereKept_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("JSON Lines") << ExportFormat::JsonLines;
    QTest::newRow("CSV") << ExportFormat::Csv;
    QTest::newRow("HAR") << ExportFormat::Har;
}

void TstHistoryExport::masksKeysThatWereNoneWhenTheCallsWereKept()
{
    QFETCH(const ExportFormat, format);
    CallRecord record = recordAt(1);
    record.prompt.text = u"Is sk-later-1234 a key?"_s;
    record.reply = u"Yes, sk-later-1234 is."_s;
    // What is written in every format has to stay what it is.
    fill({record, recordAt(2)});
    const auto store = openForReading();
    HistoryExport job(
        *store, m_target, format, {}, Redactor({Secret("sk-later-1234"_ba), Secret("true"_ba)}));
    QSignalSpy finished(&job, &HistoryExport::finished);
    job.start();
    QVERIFY(finished.wait(30'000));
    QFile file(m_target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("sk-later-1234"));
    QVERIFY(text.contains("Is *** a key?"));
    QVERIFY(text.contains("Yes, *** is."));
    if (format == ExportFormat::JsonLines)
        QVERIFY(recordFromJsonLine(text.split('\n').constFirst()));
    if (format == ExportFormat::Har)
        QVERIFY(QJsonDocument::fromJson(text).isObject());
}

void TstHistoryExport::writesTheOldestCallFirst()
{
    fill({recordAt(2), recordAt(3), recordAt(1)});
    const ExportResult result = exportTo(m_target);
    QVERIFY(result.hasValue());
    QCOMPARE(result.value(), 3);
    QStringList replies;
    for (const QByteArray& line : linesOf(m_target))
        replies.append(QJsonDocument::fromJson(line).object().value(u"reply"_s).toString());
    QCOMPARE(replies, QStringList({u"1"_s, u"2"_s, u"3"_s}));
}

void TstHistoryExport::writesWholeRecords()
{
    CallRecord record = freshRecord();
    record.state = CallState::Done;
    record.prompt.text = QString(1000, u'p');
    record.reply = QString(100'000, u'r');
    fill({record});
    QVERIFY(exportTo(m_target).hasValue());
    const QJsonObject object = QJsonDocument::fromJson(linesOf(m_target).value(0)).object();
    QCOMPARE(object.value(u"prompt"_s).toString(), record.prompt.text);
    QCOMPARE(object.value(u"reply"_s).toString(), *record.reply);
}

void TstHistoryExport::writesEveryPageOnce()
{
    QList<CallRecord> records;
    for (qint64 second = 0; second < 603; ++second)
        records.append(recordAt(second / 7)); // many calls share a time
    fill(records);
    const ExportResult result = exportTo(m_target);
    QVERIFY(result.hasValue());
    QCOMPARE(result.value(), 603);
    QSet<QString> ids;
    for (const QByteArray& line : linesOf(m_target))
        ids.insert(QJsonDocument::fromJson(line).object().value(u"id"_s).toString());
    QCOMPARE(ids.size(), 603);
}

void TstHistoryExport::leavesTextsOutOnRequest()
{
    fill({recordAt(1)});
    QVERIFY(exportTo(m_target, {.includeText = false, .includeAccountFigures = false}).hasValue());
    const QJsonObject object = QJsonDocument::fromJson(linesOf(m_target).value(0)).object();
    QVERIFY(object.contains(u"reply"_s));
    QVERIFY(object.value(u"reply"_s).isNull());
}

void TstHistoryExport::writesAnEmptyFileOfAnEmptyHistory()
{
    fill({});
    const ExportResult result = exportTo(m_target);
    QVERIFY(result.hasValue());
    QCOMPARE(result.value(), 0);
    QCOMPARE(QFileInfo(m_target).size(), 0);
    QVERIFY(QFileInfo::exists(m_target));
}

void TstHistoryExport::tellsHowFarItIs()
{
    fill({recordAt(1), recordAt(2)});
    const auto store = openForReading();
    HistoryExport job(*store, m_target, ExportFormat::JsonLines, {}, {});
    const QSignalSpy progressed(&job, &HistoryExport::progressed);
    bool isFinished = false;
    connect(&job, &HistoryExport::finished, this, [&] { isFinished = true; });
    job.start();
    QTRY_VERIFY(isFinished);
    QCOMPARE(progressed.last(), QVariantList({qint64{2}, qint64{2}}));
}

void TstHistoryExport::writesForTheOwnerOnly()
{
    fill({recordAt(1)});
    QVERIFY(exportTo(m_target).hasValue());
    QCOMPARE(QFileInfo(m_target).permissions(),
        QFile::ReadUser | QFile::WriteUser | QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(QDir(m_folder->filePath(u"out"_s)).entryList(QDir::Files | QDir::Hidden),
        QStringList{u"calls.jsonl"_s});
}

void TstHistoryExport::replacesAFile()
{
    QFile old(m_target);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old\nold\nold\n");
    old.close();
    fill({recordAt(1)});
    QVERIFY(exportTo(m_target).hasValue());
    QCOMPARE(linesOf(m_target).size(), 1);
    QVERIFY(linesOf(m_target).constFirst().startsWith(R"({"format":1,)"));
}

void TstHistoryExport::followsASymbolicLink()
{
    const QString real = m_folder->filePath(u"real.jsonl"_s);
    QFile file(real);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(QFile::link(real, m_target));
    fill({recordAt(1)});
    QVERIFY(exportTo(m_target).hasValue());
    QVERIFY(QFileInfo(m_target).isSymLink());
    QCOMPARE(linesOf(real).size(), 1);
}

void TstHistoryExport::saysWhyItCannotWrite_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("folder is missing") << u"missing/calls.jsonl"_s;
    QTest::newRow("a folder is in the way") << u"out"_s;
}

void TstHistoryExport::saysWhyItCannotWrite()
{
    QFETCH(QString, target);
    fill({recordAt(1)});
    const ExportResult result = exportTo(m_folder->filePath(target));
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().kind, ExportError::Kind::CannotWrite);
    QVERIFY(!result.error().detail.isEmpty());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"missing"_s)));
}

void TstHistoryExport::saysThatTheHistoryCannotBeRead()
{
    fill({recordAt(1)});
    const auto store = openForReading();
    QFile damaged(m_history);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.write(QByteArray(damaged.size(), 'x'));
    damaged.close();
    HistoryExport job(*store, m_target, ExportFormat::JsonLines, {}, {});
    std::optional<ExportResult> answer;
    connect(&job, &HistoryExport::finished, this, [&](const ExportResult& result) { answer = result; });
    job.start();
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!answer->hasValue());
    QCOMPARE(answer->error().kind, ExportError::Kind::CannotRead);
    QVERIFY(!QFileInfo::exists(m_target));
}

void TstHistoryExport::leavesNothingWhenGivenUp()
{
    fill({recordAt(1), recordAt(2)});
    const auto store = openForReading();
    auto job = std::make_unique<HistoryExport>(
        *store, m_target, ExportFormat::JsonLines, ExportRequest(), Redactor());
    const QSignalSpy finished(job.get(), &HistoryExport::finished);
    job->start();
    job.reset();
    QCOMPARE(finished.count(), 0);
    QTRY_COMPARE(QDir(m_folder->filePath(u"out"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TstHistoryExport::leavesNothingWhenCancelled()
{
    QList<CallRecord> records;
    for (qint64 second = 0; second < 600; ++second)
        records.append(recordAt(second));
    fill(records);
    const auto store = openForReading();
    HistoryExport job(*store, m_target, ExportFormat::JsonLines, {}, {});
    std::optional<ExportResult> answer;
    connect(&job, &HistoryExport::finished, this, [&](const ExportResult& result) { answer = result; });
    job.start();
    job.cancel();
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!answer->hasValue());
    QCOMPARE(answer->error().kind, ExportError::Kind::Cancelled);
    QTRY_COMPARE(QDir(m_folder->filePath(u"out"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TstHistoryExport::writesWhatTheFilterLeaves()
{
    fill({recordAt(1), recordAt(2), recordAt(3)});
    const auto store = openForReading();
    HistoryExport job(*store, m_target, ExportFormat::JsonLines, {}, {});
    std::optional<ExportResult> answer;
    connect(&job, &HistoryExport::finished, this, [&](const ExportResult& result) { answer = result; });
    HistoryFilter filter;
    filter.from = recordAt(2).startedAt;
    job.start(filter);
    QTRY_VERIFY(answer.has_value());
    QVERIFY(answer->hasValue());
    QCOMPARE(answer->value(), 2);
    QCOMPARE(linesOf(m_target).size(), 2);
}

void TstHistoryExport::writesEveryFormat_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("JSON Lines") << ExportFormat::JsonLines << R"({"format":1,)"_ba
                                << "}\n"_ba;
    QTest::newRow("CSV") << ExportFormat::Csv << "\xef\xbb\xbfid,"_ba
                         << "\r\n"_ba;
    QTest::newRow("HAR") << ExportFormat::Har << R"({"log":)"_ba
                         << "}}\n"_ba;
}

void TstHistoryExport::writesEveryFormat()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, end);
    fill({recordAt(1), recordAt(2)});
    const auto store = openForReading();
    HistoryExport job(*store, m_target, format, {}, {});
    std::optional<ExportResult> answer;
    connect(&job, &HistoryExport::finished, this, [&](const ExportResult& result) { answer = result; });
    job.start();
    QTRY_VERIFY(answer.has_value());
    QVERIFY(answer->hasValue());
    QFile file(m_target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(begin));
    QVERIFY(content.endsWith(end));
}

void TstHistoryExport::changesNothingInTheHistory()
{
    fill({recordAt(1)});
    const auto content = [this] {
        QFile file(m_history);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    QVERIFY(!before.isEmpty());
    QVERIFY(exportTo(m_target).hasValue());
    QCOMPARE(content(), before);
}

QTEST_GUILESS_MAIN(TstHistoryExport)
#include "tst_historyexport.moc"
