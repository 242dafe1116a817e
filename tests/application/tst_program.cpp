// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demogateway.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Fluxscope;

/// Starts the real program as its users do, each time with a home directory of its own.
class TstProgram : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void worksWithoutADisplay_data();
    void worksWithoutADisplay();
    void saysThatThereIsNoDisplay_data();
    void saysThatThereIsNoDisplay();
    void printsTheValuesOfACall();
    void savesAPicture();
    void tellsAFailedCallByItsExitCode();
    void refusesToSend_data();
    void refusesToSend();
    void readsThePromptFromStandardInput();
    void keepsTheDemoOutOfARealHistory();
    void keepsACallThatWasKilledInMidStream();
    void leavesTheCallOfAnotherWindowRunning();
    void sendsWithAHistoryThatCannotBeUsed_data();
    void sendsWithAHistoryThatCannotBeUsed();
    void leavesNoTraceOfTheKey();

private:
    struct Ended
    {
        int exitCode = 0;
        QString output;
        QString errors;
    };

    std::unique_ptr<QProcess> start(const QStringList& arguments, const QByteArray& key = "sk-test-key-1"_ba);
    Ended run(const QStringList& arguments, const QByteArray& key = "sk-test-key-1"_ba,
        const QByteArray& input = {});
    QStringList toGateway(const QStringList& more) const;
    QList<QJsonObject> exported();
    QString path(const QString& name) const { return m_home->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment; ///< what the program is started in
    std::unique_ptr<DemoGateway> m_gateway;
};

void TstProgram::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_gateway = std::make_unique<DemoGateway>();
    m_gateway->setTokensPerSecond(0);
    QVERIFY(m_home->isValid());
    QVERIFY(m_gateway->listen());

    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"DISPLAY"_s,
             u"WAYLAND_DISPLAY"_s, u"FLUX_BASE_URL"_s, u"DBUS_SESSION_BUS_ADDRESS"_s})
        m_environment.remove(name);
    m_environment.insert(u"HOME"_s, m_home->path());
    m_environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
}

void TstProgram::cleanup()
{
    m_gateway.reset();
    m_home.reset();
}

std::unique_ptr<QProcess> TstProgram::start(const QStringList& arguments, const QByteArray& key)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = m_environment;
    if (key.isEmpty())
        environment.remove(u"FLUX_API_KEY"_s);
    else
        environment.insert(u"FLUX_API_KEY"_s, QString::fromUtf8(key));
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_home->path());
    process->start(QStringLiteral(FLUXSCOPE_PROGRAM), arguments);
    return process;
}

TstProgram::Ended TstProgram::run(
    const QStringList& arguments, const QByteArray& key, const QByteArray& input)
{
    const auto process = start(arguments, key);
    process->write(input);
    process->closeWriteChannel();
    // The gateway answers in this thread, so the event loop has to turn: waitForFinished() would not do.
    const bool hasEnded = QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, 60000);
    if (!hasEnded)
        process->kill();
    return {hasEnded && process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
        QString::fromUtf8(process->readAllStandardOutput()),
        QString::fromUtf8(process->readAllStandardError())};
}

QStringList TstProgram::toGateway(const QStringList& more) const
{
    return QStringList{u"--base-url"_s, m_gateway->url().toString(), u"--history"_s, path(u"calls.sqlite"_s)}
    + more;
}

QList<QJsonObject> TstProgram::exported()
{
    const Ended ended = run({u"--export-history"_s, u"-"_s, u"--history"_s, path(u"calls.sqlite"_s)});
    QList<QJsonObject> calls;
    for (const QString& line : ended.output.split(u'\n', Qt::SkipEmptyParts))
        calls.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return calls;
}

void TstProgram::worksWithoutADisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("says");
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"fluxscope "_s;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"--quit-when-done"_s;
    QTest::newRow("no history to export")
        << QStringList{u"--export-history"_s, u"-"_s} << 1 << u"no history"_s;
    QTest::newRow("no file to import")
        << QStringList{u"--import-history"_s, u"a.jsonl"_s} << 1 << u"cannot be read"_s;
    QTest::newRow("import of an unknown suffix")
        << QStringList{u"--import-history"_s, u"a.csv"_s} << 2 << u"unknown kind"_s;
    QTest::newRow("unknown suffix") << QStringList{u"--export-history"_s, u"a.doc"_s} << 2 << u"unknown"_s;
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << 2 << u"nonsense"_s;
}

void TstProgram::worksWithoutADisplay()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QString, says);
    m_environment.remove(u"QT_QPA_PLATFORM"_s);
    const Ended ended = run(arguments);
    QCOMPARE(ended.exitCode, exitCode);
    QVERIFY2((ended.output + ended.errors).contains(says), qPrintable(ended.output + ended.errors));
    QVERIFY(!QFile::exists(path(u".local/share/fluxscope/fluxscope/history.sqlite"_s)));
}

void TstProgram::saysThatThereIsNoDisplay_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("none set") << QString() << QString() << u"neither DISPLAY nor WAYLAND_DISPLAY"_s;
    QTest::newRow("none behind the name") << u"DISPLAY"_s << u":65000"_s << u"the display ':65000'"_s;
    QTest::newRow("no such platform") << u"QT_QPA_PLATFORM"_s << u"moon"_s << u"the platform 'moon'"_s;
}

void TstProgram::saysThatThereIsNoDisplay()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    QFETCH(const QString, says);
    m_environment.remove(u"QT_QPA_PLATFORM"_s);
    if (!variable.isEmpty())
        m_environment.insert(variable, value);
    const Ended ended = run({u"--demo"_s});
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.errors.contains(says), qPrintable(ended.errors));
    QCOMPARE(ended.errors.count(u'\n'), 1);
}

void TstProgram::printsTheValuesOfACall()
{
    const Ended ended = run(toGateway({u"--model"_s, u"flux-pinned-claude-sonnet"_s, u"--prompt"_s,
        u"Hello"_s, u"--send"_s, u"--quit-when-done"_s}));
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.errors));
    const QStringList lines = ended.output.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(lines.contains(u"X-Flux-Original-Model: flux-pinned-claude-sonnet"_s), qPrintable(ended.output));
    QVERIFY2(lines.contains(u"X-Flux-Routed: false"_s), qPrintable(ended.output));
    const QList<QJsonObject> calls = exported();
    QCOMPARE(calls.size(), 1);
    const QJsonObject flux = calls.constFirst().value("flux"_L1).toObject();
    QVERIFY(lines.contains(u"X-Flux-Request-Id: "_s + flux.value("request_id"_L1).toString()));
    QVERIFY(lines.contains(u"X-Flux-Cost-Usd: "_s + flux.value("cost_usd"_L1).toString()));
}

void TstProgram::savesAPicture()
{
    const Ended ended = run(toGateway({u"--model"_s, u"flux-auto"_s, u"--prompt"_s, u"Hello"_s, u"--send"_s,
        u"--screenshot"_s, path(u"window.png"_s), u"--quit-when-done"_s}));
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.errors));
    const QImage picture(path(u"window.png"_s));
    QVERIFY(picture.width() >= 640);
}

void TstProgram::tellsAFailedCallByItsExitCode()
{
    const Ended ended = run(toGateway(
        {u"--model"_s, u"demo-error-402"_s, u"--prompt"_s, u"Hello"_s, u"--send"_s, u"--quit-when-done"_s}));
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.errors.contains("payment"_L1), qPrintable(ended.errors));
    QVERIFY2(ended.output.contains("X-Flux-Model: "_L1), qPrintable(ended.output));
}

void TstProgram::refusesToSend_data()
{
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("says");
    QTest::newRow("plain http to another computer")
        << u"http://gateway.example"_s << "sk-test-key-1"_ba << u"not encrypted"_s;
    QTest::newRow("no key") << u"https://gateway.example"_s << QByteArray() << u"no key"_s;
    QTest::newRow("no address") << u"ftp://gateway.example"_s << "sk-test-key-1"_ba << u"--base-url"_s;
}

void TstProgram::refusesToSend()
{
    QFETCH(const QString, baseUrl);
    QFETCH(const QByteArray, key);
    QFETCH(const QString, says);
    const Ended ended = run({u"--base-url"_s, baseUrl, u"--model"_s, u"m"_s, u"--prompt"_s, u"Hello"_s,
                                u"--send"_s, u"--history"_s, path(u"calls.sqlite"_s)},
        key);
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.errors.contains(says), qPrintable(ended.errors));
    QVERIFY(exported().isEmpty());
}

void TstProgram::readsThePromptFromStandardInput()
{
    const Ended ended = run(
        toGateway({u"--model"_s, u"flux-auto"_s, u"--prompt"_s, u"-"_s, u"--send"_s, u"--quit-when-done"_s}),
        "sk-test-key-1"_ba, "Grüße\nzwei\n"_ba);
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.errors));
    QCOMPARE(exported().constFirst().value("prompt"_L1).toString(), u"Grüße\nzwei"_s);
}

void TstProgram::keepsTheDemoOutOfARealHistory()
{
    const QStringList call{
        u"--model"_s, u"flux-auto"_s, u"--prompt"_s, u"Hello"_s, u"--send"_s, u"--quit-when-done"_s};
    QCOMPARE(run(toGateway(call)).exitCode, 0);
    const Ended ended = run(QStringList{u"--demo"_s, u"--history"_s, path(u"calls.sqlite"_s)} + call);
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.errors.contains("real history"_L1), qPrintable(ended.errors));
    QCOMPARE(exported().size(), 1);
}

void TstProgram::keepsACallThatWasKilledInMidStream()
{
    const auto process = start(toGateway(
        {u"--model"_s, u"demo-long:tps=40"_s, u"--stream"_s, u"--prompt"_s, u"Long"_s, u"--send"_s}));
    QJsonObject running;
    const auto hasText = [&] {
        const QList<QJsonObject> calls = exported();
        running = calls.isEmpty() ? QJsonObject() : calls.constFirst();
        return !running.value("reply"_L1).toString().isEmpty();
    };
    QVERIFY(QTest::qWaitFor(hasText, 60000));
    QCOMPARE(running.value("state"_L1).toString(), u"streaming"_s);
    ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
    QTRY_COMPARE(process->state(), QProcess::NotRunning);

    QCOMPARE(run(toGateway({u"--model"_s, u"flux-auto"_s, u"--prompt"_s, u"Hello"_s, u"--send"_s,
                     u"--quit-when-done"_s}))
                 .exitCode,
        0);
    const QList<QJsonObject> calls = exported();
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls.constFirst().value("id"_L1), running.value("id"_L1));
    QCOMPARE(calls.constFirst().value("state"_L1).toString(), u"interrupted"_s);
    QVERIFY(calls.constFirst().value("reply"_L1).toString().startsWith(running.value("reply"_L1).toString()));
}

void TstProgram::leavesTheCallOfAnotherWindowRunning()
{
    const auto process = start(toGateway({u"--model"_s, u"demo-long:tps=40"_s, u"--stream"_s, u"--prompt"_s,
        u"Long"_s, u"--send"_s, u"--quit-when-done"_s}));
    const auto reply = [this] {
        const QList<QJsonObject> calls = exported();
        return calls.isEmpty() ? QString() : calls.constFirst().value("reply"_L1).toString();
    };
    QVERIFY(QTest::qWaitFor([&reply] { return !reply().isEmpty(); }, 60000));
    QCOMPARE(run(toGateway({u"--model"_s, u"flux-auto"_s, u"--prompt"_s, u"Hello"_s, u"--send"_s,
                     u"--quit-when-done"_s}))
                 .exitCode,
        0);

    const QList<QJsonObject> calls = exported();
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls.constFirst().value("state"_L1).toString(), u"streaming"_s);
    QCOMPARE(calls.constLast().value("state"_L1).toString(), u"done"_s);
    const QString before = calls.constFirst().value("reply"_L1).toString();
    QVERIFY(QTest::qWaitFor([&] { return reply().size() > before.size(); }, 60000));
    QVERIFY(reply().startsWith(before));
    process->kill();
    QTRY_COMPARE(process->state(), QProcess::NotRunning);
}

void TstProgram::sendsWithAHistoryThatCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<qsizetype>("kept");
    QTest::newRow("corrupt") << "SQLite format 3 and then nothing of the kind"_ba << false << qsizetype{1};
    QTest::newRow("a folder in its place") << QByteArray() << true << qsizetype{0};
}

void TstProgram::sendsWithAHistoryThatCannotBeUsed()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, isFolder);
    QFETCH(const qsizetype, kept);
    const QString name = path(u"calls.sqlite"_s);
    if (isFolder) {
        QVERIFY(QDir().mkpath(name));
    } else {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    const Ended ended = run(toGateway(
        {u"--model"_s, u"flux-auto"_s, u"--prompt"_s, u"Hello"_s, u"--send"_s, u"--quit-when-done"_s}));
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.errors));
    QCOMPARE(m_gateway->postCount(), 1);
    QVERIFY(ended.output.contains("X-Flux-Cost-Usd: 0."_L1));
    QCOMPARE(ended.errors.contains("could not be written to the history"_L1), kept == 0);
    QCOMPARE(exported().size(), kept);
    if (isFolder)
        return;
    // What was there is still there, under another name.
    QByteArrayList contents;
    for (const QFileInfo& entry : QDir(m_home->path()).entryInfoList(QDir::Files)) {
        QFile file(entry.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        contents.append(file.readAll());
    }
    QVERIFY(contents.contains(content));
}

void TstProgram::leavesNoTraceOfTheKey()
{
    const QByteArray key = "sk-CANARY-123"_ba;
    QByteArray said;
    int posts = 0;
    for (const QString& dialect : {u"chat"_s, u"responses"_s, u"messages"_s}) {
        for (const QString& model :
            {u"demo-echo-key"_s, u"demo-echo-key-error"_s, u"demo-error-500-auth"_s}) {
            for (const QString& stream : {u"--stream"_s, u"--no-stream"_s}) {
                const Ended ended = run(
                    toGateway({u"--dialect"_s, dialect, u"--model"_s, model, stream, u"--prompt"_s,
                        u"My key is sk-CANARY-123"_s, u"--verbose"_s, u"--send"_s, u"--quit-when-done"_s}),
                    key);
                said += (ended.output + ended.errors).toUtf8();
                QCOMPARE(m_gateway->postCount(), ++posts);
            }
        }
    }
    const Ended ended =
        run({u"--export-history"_s, u"calls.jsonl"_s, u"--history"_s, path(u"calls.sqlite"_s)}, key);
    QCOMPARE(ended.exitCode, 0);
    QVERIFY(QFile::exists(path(u"calls.jsonl"_s)));

    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    QVERIFY2(!said.contains(key), said.constData());
    QVERIFY(!said.contains(digest));
    QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int searched = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(key) && !bytes.contains(digest), qPrintable(file.fileName()));
        ++searched;
    }
    QVERIFY(searched >= 2);
}

QTEST_GUILESS_MAIN(TstProgram)

#include "tst_program.moc"
