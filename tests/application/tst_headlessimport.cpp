// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/programprocess.h"
#include "exchange/jsonlines.h"
#include "history/rawfile.h"

#include <QDir>
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
constexpr int ManyCalls = 10'000;
constexpr int Patience = 60'000;

CallRecord recordAt(int second)
{
    CallRecord record;
    record.id = QUuid::createUuid();
    record.startedAt = QDateTime::fromSecsSinceEpoch(1'790'000'000 + second, Qt::UTC);
    record.state = CallState::Done;
    record.prompt.model = u"flux-auto"_s;
    record.prompt.text = u"Question %1"_s.arg(second) + u" and why"_s.repeated(50);
    record.reply = u"Answer %1"_s.arg(second) + u" because"_s.repeated(150);
    return record;
}

QByteArray linesOf(int first, int count)
{
    QByteArray lines;
    for (int i = first; i < first + count; ++i)
        lines += jsonLine(recordAt(i), {});
    return lines;
}

} // namespace

/// Imports with the real program, as its users do.
class TstHeadlessImport final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void importsAFile();
    void importsStandardInput();
    void tellsBrokenLinesByTheirNumber();
    void keepsTheKeyOutOfTheHistory();
    void twoProgramsImportAtOnce();
    void aKilledImportLosesAndDoublesNothing();

private:
    struct Ended
    {
        int exitCode = 0;
        QString output;
        QString errors;
    };

    [[nodiscard]] QString path(const QString& name) const { return m_home->filePath(name); }
    [[nodiscard]] QString history() const { return path(u"history.sqlite"_s); }
    [[nodiscard]] QString written(const QByteArray& bytes) const;
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString& source, const QByteArray& input = {}) const;
    [[nodiscard]] static Ended end(QProcess& process);
    [[nodiscard]] int count(const QString& table = u"calls"_s) const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void TstHeadlessImport::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
}

QString TstHeadlessImport::written(const QByteArray& bytes) const
{
    QFile file(path(u"calls.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

std::unique_ptr<QProcess> TstHeadlessImport::start(const QString& source, const QByteArray& input) const
{
    auto process = programProcess(m_home->path());
    process->start(
        QStringLiteral(FLUXSCOPE_PROGRAM), {u"--import-history"_s, source, u"--history"_s, history()});
    process->write(input);
    process->closeWriteChannel();
    return process;
}

TstHeadlessImport::Ended TstHeadlessImport::end(QProcess& process)
{
    const bool hasEnded = process.waitForFinished(Patience);
    return {hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

int TstHeadlessImport::count(const QString& table) const
{
    return ask(history(), u"SELECT count(*) FROM "_s + table).toInt();
}

void TstHeadlessImport::importsAFile()
{
    const QString file = written(linesOf(0, 3));
    const Ended first = end(*start(file));
    QCOMPARE(first.output, u"Imported 3 calls; 0 were there already; 0 lines are no calls.\n"_s);
    QCOMPARE(first.errors, QString());
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(count(), 3);
    const Ended second = end(*start(file));
    QCOMPARE(second.output, u"Imported 0 calls; 3 were there already; 0 lines are no calls.\n"_s);
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(count(), 3);
}

void TstHeadlessImport::importsStandardInput()
{
    const Ended ended = end(*start(u"-"_s, linesOf(0, 1000)));
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(count(), 1000);
}

void TstHeadlessImport::tellsBrokenLinesByTheirNumber()
{
    const Ended ended = end(*start(written(linesOf(0, 2) + "{\"id\":5}\n" + linesOf(2, 1))));
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(ended.errors, u"Line 3: started_at is missing.\n"_s);
    QCOMPARE(ended.output, u"Imported 3 calls; 0 were there already; 1 lines are no calls.\n"_s);
}

void TstHeadlessImport::keepsTheKeyOutOfTheHistory()
{
    CallRecord record = recordAt(0);
    record.note = u"sk-secret-1234"_s;
    QCOMPARE(end(*start(written(jsonLine(record, {})))).exitCode, 0);
    QCOMPARE(count(), 1);
    for (const QByteArray& bytes : contents(m_home->path() + u"/"_s))
        QVERIFY(!bytes.contains("sk-secret-1234") || bytes.startsWith("{\"format\""));
}

void TstHeadlessImport::twoProgramsImportAtOnce()
{
    const QString file = written(linesOf(0, ManyCalls / 2));
    const auto first = start(file);
    const auto second = start(file);
    const Ended one = end(*first);
    const Ended two = end(*second);
    QCOMPARE(one.errors + two.errors, QString());
    QCOMPARE(one.exitCode, 0);
    QCOMPARE(two.exitCode, 0);
    QCOMPARE(count(), ManyCalls / 2);
    QCOMPARE(count(u"texts"_s), ManyCalls / 2);
}

void TstHeadlessImport::aKilledImportLosesAndDoublesNothing()
{
    const CallRecord older = recordAt(-1);
    QCOMPARE(end(*start(written(jsonLine(older, {})))).exitCode, 0);
    const QString file = written(linesOf(0, ManyCalls));
    int before = 1;
    for (int kill = 1; kill <= Kills; ++kill) {
        const auto process = start(file);
        const int enough = kill * ManyCalls / (Kills + 1);
        QVERIFY(QTest::qWaitFor([&] { return count() > enough; }, Patience));
        process->kill();
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        QCOMPARE(ask(history(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QVERIFY(count() >= before);
        before = count();
        QCOMPARE(count(u"texts"_s), before);
    }
    QVERIFY(before < ManyCalls + 1);
    const Ended ended = end(*start(file));
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.output,
        u"Imported %1 calls; %2 were there already; 0 lines are no calls.\n"_s.arg(ManyCalls + 1 - before)
            .arg(before - 1));
    QCOMPARE(count(), ManyCalls + 1);
    QCOMPARE(count(u"texts WHERE reply LIKE 'Answer%because'"_s), ManyCalls + 1);
    QCOMPARE(ask(history(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

QTEST_GUILESS_MAIN(TstHeadlessImport)
#include "tst_headlessimport.moc"
