// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historystore.h"

#include "history/openstore.h"
#include "history/rawfile.h"
#include "history/schema.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

using namespace Fluxscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString text(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// The program of historyprocess.cpp on a file.
class OtherProcess final
{
public:
    explicit OtherProcess(const QString& file, const QStringList& options = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(HISTORY_PROCESS), QStringList{file} + options);
    }
    ~OtherProcess()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished())
            m_process.kill();
    }
    Q_DISABLE_COPY_MOVE(OtherProcess)

    void order(const QString& command) { m_process.write((command + u'\n').toUtf8()); }

    /// Whether the process has said a line that begins so, or says it in time.
    [[nodiscard]] bool says(const QString& line, std::chrono::milliseconds within = 5s)
    {
        return QTest::qWaitFor(
            [this, &line] {
                m_output += QString::fromUtf8(m_process.readAllStandardOutput());
                return (u'\n' + m_output).contains(u'\n' + line);
            },
            static_cast<int>(within.count()));
    }

    [[nodiscard]] bool killed()
    {
        m_process.kill();
        return m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QString m_output;
};

} // namespace

/// Real processes on one file, told by lines what to do.
class TstHistoryProcesses : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aKilledProcessLosesNoCall();
    void aProcessKilledWhileErasingLosesNoOtherCall();
    void aProcessKilledWhileMigratingLosesNoCall();
    void processesSeeEachOthersCalls();
    void aStartLeavesTheCallsOfOthersRunning();
    void aStoreThatIsFullKeepsCallsInMemory();
    void aReadOnlyStoreIsShownAndLeftAsItIs();
    void aProcessEndsThoughAThreadIsStuck();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"history.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstHistoryProcesses::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TstHistoryProcesses::aKilledProcessLosesNoCall()
{
    const QUuid id = QUuid::createUuid();
    OtherProcess process(file());
    process.order(u"insert "_s + text(id));
    QVERIFY(process.says(u"inserted "_s + text(id)));
    process.order(u"text %1 half"_s.arg(text(id)));
    QVERIFY(process.says(u"changed %1 streaming half"_s.arg(text(id))));
    QVERIFY(process.killed());

    OpenStore history({file()});
    QCOMPARE(history.opening().outcome, HistoryOpening::Outcome::Opened);
    QCOMPARE(history.opening().interrupted, 1);
    const auto record = history.result(history.store.record(id));
    QVERIFY(record);
    QCOMPARE(record->state, CallState::Interrupted);
    QCOMPARE(record->reply, u"half"_s);
    QVERIFY(!record->finish);
    QCOMPARE(ask(file(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TstHistoryProcesses::aProcessKilledWhileErasingLosesNoOtherCall()
{
    constexpr int Kills = 20;
    constexpr int CallsPerKill = 300;
    constexpr int Starred = 7;
    QList<CallRecord> starred;
    int erasedBeforeAKill = 0;
    for (int kill = 0; kill < Kills; ++kill) {
        {
            OpenStore history({file()});
            QList<CallRecord> calls;
            for (int i = 0; i < CallsPerKill; ++i) {
                CallRecord call = fullRecord();
                call.id = QUuid::createUuid();
                call.star = starred.size() < Starred;
                call.reply = u"a reply of call %1 "_s.arg(i).repeated(100);
                if (call.star)
                    starred.append(call);
                calls.append(call);
            }
            QCOMPARE(history.result(history.store.importCalls(calls)).added, CallsPerKill);
        }
        {
            OtherProcess process(file());
            QVERIFY(process.says(u"opened 0 0"_s));
            process.order(u"erase"_s);
            QVERIFY(process.says(u"erasing"_s));
            // A moment later each time, so that every part of the work is met.
            static_cast<void>(process.says(u"erased"_s, kill * 15ms));
            QVERIFY(process.killed());
        }
        OpenStore history({file()});
        QCOMPARE(history.opening().outcome, HistoryOpening::Outcome::Opened);
        QCOMPARE(ask(file(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QVERIFY(alter(file(), u"INSERT INTO search(search) VALUES ('integrity-check')"_s));
        HistoryFilter stars;
        stars.starred = true;
        QCOMPARE(history.result(history.store.count(stars)), qint64{Starred});
        for (const CallRecord& call : starred)
            QCOMPARE(history.result(history.store.record(call.id)), std::optional(call));
        erasedBeforeAKill += history.result(history.store.count({})) == Starred ? 1 : 0;
    }
    // The kills came in the middle, not always after the work.
    QVERIFY(erasedBeforeAKill < Kills);
}

void TstHistoryProcesses::aProcessKilledWhileMigratingLosesNoCall()
{
    constexpr int Kills = 20;
    constexpr int Calls = 3000;
    const QString old = m_folder->filePath(u"old.sqlite"_s);
    {
        StoreConnection connection;
        QVERIFY(!connection.openForWriting(old));
        QVERIFY(!migrate(connection.database(), old, schemaSteps().first(1)));
    }
    QVERIFY(alter(old,
        u"INSERT INTO calls (id, started_at, state, connection, base_url, path, dialect, stream, "
        "requested_model, text_kept, demo, star, note, program_version) "
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
        "SELECT randomblob(16), i, 'done', '', '', '', 'chat', 0, 'flux-auto', 1, 0, 0, '', '0' FROM n"_s.arg(
            Calls)));
    QVERIFY(alter(old,
        u"INSERT INTO texts (call, prompt, reply) "
        "SELECT row, 'prompt of call ' || row, hex(randomblob(300)) FROM calls"_s));
    int unfinished = 0;
    for (int kill = 0; kill < Kills; ++kill) {
        QFile::remove(file());
        QVERIFY(QFile::copy(old, file()));
        {
            OtherProcess process(file());
            // A moment later each time, so that the backup, the steps and the time after them are met.
            const bool isOpen = process.says(u"opened"_s, kill * 20ms);
            QVERIFY(process.killed());
            unfinished += isOpen ? 0 : 1;
        }
        OpenStore history({file()});
        QVERIFY2(history.opening().outcome == HistoryOpening::Outcome::Opened,
            qPrintable(history.opening().detail));
        QCOMPARE(history.result(history.store.count({})), qint64{Calls});
        HistoryFilter text;
        text.text = u"prompt of call 2999"_s;
        QCOMPARE(history.result(history.store.count(text)), 1);
        QCOMPARE(ask(file(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QVERIFY(alter(file(), u"INSERT INTO search(search) VALUES ('integrity-check')"_s));
    }
    QVERIFY(unfinished > 1);
}

void TstHistoryProcesses::processesSeeEachOthersCalls()
{
    OtherProcess first(file());
    OtherProcess second(file());
    QVERIFY(first.says(u"opened 0 0"_s));
    QVERIFY(second.says(u"opened 0 0"_s));
    for (auto [writer, reader] : {std::pair{&first, &second}, {&second, &first}}) {
        const QUuid id = QUuid::createUuid();
        writer->order(u"insert "_s + text(id));
        QVERIFY(writer->says(u"inserted "_s + text(id)));
        QVERIFY(reader->says(u"changed %1 streaming"_s.arg(text(id)), 2s));
    }
}

void TstHistoryProcesses::aStartLeavesTheCallsOfOthersRunning()
{
    const QUuid id = QUuid::createUuid();
    OtherProcess process(file());
    process.order(u"insert "_s + text(id));
    QVERIFY(process.says(u"inserted "_s + text(id)));

    OpenStore history({file()});
    QCOMPARE(history.opening().interrupted, 0);
    QCOMPARE(history.result(history.store.record(id))->state, CallState::Streaming);
    process.order(u"text %1 more"_s.arg(text(id)));
    QTRY_COMPARE(history.changedIds(), QSet<QUuid>{id});
    QCOMPARE(history.result(history.store.record(id))->reply, u"more"_s);

    // Its owner still writes to that row, so it cannot be removed from here.
    history.store.remove({id});
    process.order(u"text %1 again"_s.arg(text(id)));
    const auto reply = [&] { return history.result(history.store.record(id)).value_or(CallRecord()).reply; };
    QTRY_COMPARE(reply(), std::optional(u"again"_s));
}

void TstHistoryProcesses::aStoreThatIsFullKeepsCallsInMemory()
{
    const QUuid id = QUuid::createUuid();
    OtherProcess process(file());
    QVERIFY(process.says(u"opened 0 0"_s));
    process.order(u"limit 1"_s);
    QVERIFY(process.says(u"limited"_s));
    process.order(u"insert "_s + text(id));
    QVERIFY(process.says(u"failed"_s));
    QVERIFY(process.says(u"changed %1 streaming"_s.arg(text(id))));
    process.order(u"limit 0"_s);
    QVERIFY(process.says(u"recovered"_s));
    QVERIFY(process.says(u"inserted "_s + text(id)));
    QVERIFY(process.killed());
    QCOMPARE(ask(file(), u"SELECT count(*) FROM calls"_s).toInt(), 1);
    QCOMPARE(ask(file(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TstHistoryProcesses::aReadOnlyStoreIsShownAndLeftAsItIs()
{
    const CallRecord old = emptyRecord();
    {
        OpenStore history({file()});
        QVERIFY(history.insert({old}));
    }
    const auto everyone = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(file(), everyone));
    QVERIFY(QFile::setPermissions(file() + u".sessions"_s, everyone | enter));
    QVERIFY(QFile::setPermissions(m_folder->path(), everyone | enter));
    const auto before = contents(m_folder->path());
    {
        const QUuid id = QUuid::createUuid();
        OtherProcess process(file(), {u"--unprivileged"_s});
        QVERIFY(process.says(u"opened %1 0"_s.arg(static_cast<int>(HistoryOpening::Outcome::Failed))));
        process.order(u"count"_s);
        QVERIFY(process.says(u"count 1"_s));
        process.order(u"insert "_s + text(id));
        QVERIFY(process.says(u"failed"_s));
        QVERIFY(process.says(u"changed %1 streaming"_s.arg(text(id))));
        process.order(u"count"_s);
        QVERIFY(process.says(u"count 2"_s));
    }
    QCOMPARE(contents(m_folder->path()), before);
    QVERIFY(QFile::setPermissions(m_folder->path(), everyone | enter | QFile::WriteOwner));
}

void TstHistoryProcesses::aProcessEndsThoughAThreadIsStuck()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QStringLiteral(HISTORY_PROCESS), {file(), u"--stuck"_s});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    OpenStore history({file()});
    QCOMPARE(history.result(history.store.count({})), 1);
}

QTEST_GUILESS_MAIN(TstHistoryProcesses)
#include "tst_historyprocesses.moc"
