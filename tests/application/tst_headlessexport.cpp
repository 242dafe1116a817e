// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/programprocess.h"
#include "history/openstore.h"
#include "history/rawfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int Kills = 3; // each takes as long as ten without the sanitizers
#else
constexpr int Kills = 20;
#endif
constexpr int ManyCalls = 2000;
constexpr int Patience = 60'000;

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Exports with the real program that end before their time.
class TstHeadlessExport final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aKilledExportLeavesNoHalfFile_data();
    void aKilledExportLeavesNoHalfFile();

private:
    [[nodiscard]] QString history() const { return m_home.filePath(u"history.sqlite"_s); }
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString& target) const;

    QTemporaryDir m_home;
};

void TstHeadlessExport::initTestCase()
{
    QVERIFY(m_home.isValid());
    OpenStore store({history()});
    QList<CallRecord> calls;
    for (int i = 0; i < ManyCalls; ++i) {
        CallRecord call = fullRecord();
        call.id = QUuid::createUuid();
        call.startedAt = call.startedAt.addSecs(i);
        calls.append(call);
    }
    QCOMPARE(store.result(store.store.importCalls(calls)).added, ManyCalls);
}

std::unique_ptr<QProcess> TstHeadlessExport::start(const QString& target) const
{
    auto process = programProcess(m_home.path());
    process->start(
        QStringLiteral(FLUXSCOPE_PROGRAM), {u"--export-history"_s, target, u"--history"_s, history()});
    return process;
}

void TstHeadlessExport::aKilledExportLeavesNoHalfFile_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("JSON Lines") << u"jsonl"_s;
    QTest::newRow("CSV") << u"csv"_s;
    QTest::newRow("HAR") << u"har"_s;
}

void TstHeadlessExport::aKilledExportLeavesNoHalfFile()
{
    QFETCH(const QString, suffix);
    const QByteArray older = "an older export";
    const QByteArray historyBefore = contentOf(history());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(start(m_home.filePath(u"whole."_s + suffix))->waitForFinished(Patience));
    qint64 wholeTime = timer.elapsed();
    const QByteArray whole = contentOf(m_home.filePath(u"whole."_s + suffix));
    QVERIFY(whole.size() > ManyCalls);
    int killedInTheMiddle = 0;
    for (int kill = 1; kill <= Kills; ++kill) {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"calls."_s + suffix);
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(older), older.size());
        file.close();
        timer.restart();
        const auto process = start(target);
        // The machine may have become quicker since the whole export.
        if (process->waitForFinished(static_cast<int>(wholeTime * kill / (Kills + 1))))
            wholeTime = timer.elapsed();
        process->kill();
        QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished());
        // A late kill meets a process that is done with the file.
        const QByteArray content = contentOf(target);
        QVERIFY(content == older || content == whole);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        killedInTheMiddle += content == older ? 1 : 0;
        QCOMPARE(ask(history(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }
    QVERIFY(killedInTheMiddle > 0);
    QCOMPARE(contentOf(history()), historyBefore);
}

QTEST_GUILESS_MAIN(TstHeadlessExport)
#include "tst_headlessexport.moc"
