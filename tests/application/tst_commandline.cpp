// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Fluxscope;

class TstCommandline : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryOption();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void knowsWhatIsWanted_data();
    void knowsWhatIsWanted();
    void leavesToQtWhatIsQts_data();
    void leavesToQtWhatIsQts();
    void helpNamesEveryOption();
};

namespace {

QStringList arguments(const QString& line)
{
    return QStringList{u"fluxscope"_s} + line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void TstCommandline::readsEveryOption()
{
    const auto line = parseCommandLine(
        arguments(u"--demo --demo-port 4000 --model flux-fast --dialect MESSAGES --stream --max-tokens 7 "
                  u"--system Be --prompt - "
                  "--send --screenshot a.png --quit-when-done --history h.sqlite --verbose"_s));

    QVERIFY(line.hasValue());
    QCOMPARE(line->mode, CommandLine::Mode::Window);
    QVERIFY(line->demo);
    QCOMPARE(line->demoPort, std::optional<quint16>(4000));
    QCOMPARE(line->model, std::optional(u"flux-fast"_s));
    QCOMPARE(line->dialect, std::optional(Dialect::Messages));
    QCOMPARE(line->stream, std::optional(true));
    QCOMPARE(line->maxTokens, std::optional(7));
    QCOMPARE(line->system, std::optional(u"Be"_s));
    QCOMPARE(line->prompt, std::optional(u"-"_s));
    QVERIFY(line->send);
    QCOMPARE(line->screenshot, u"a.png"_s);
    QVERIFY(line->quitWhenDone);
    QCOMPARE(line->history, u"h.sqlite"_s);
    QVERIFY(line->verbose);
    QVERIFY(!line->baseUrl);
}

void TstCommandline::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("unknown option") << u"--frobnicate"_s;
    QTest::newRow("stray word") << u"hello"_s;
    QTest::newRow("both ways of streaming") << u"--stream --no-stream"_s;
    QTest::newRow("unknown dialect") << u"--dialect completions"_s;
    QTest::newRow("no tokens at all") << u"--max-tokens 0"_s;
    QTest::newRow("tokens in words") << u"--max-tokens many"_s;
    QTest::newRow("port too high") << u"--demo --demo-port 65536"_s;
    QTest::newRow("port without demo") << u"--demo-port 4000"_s;
    QTest::newRow("demo elsewhere") << u"--demo --base-url https://x.example"_s;
    QTest::newRow("picture that is no PNG") << u"--screenshot a.jpg"_s;
    QTest::newRow("nothing to send") << u"--send"_s;
}

void TstCommandline::refusesWrongUsage()
{
    QFETCH(const QString, line);
    const auto parsed = parseCommandLine(arguments(line));
    QVERIFY(!parsed.hasValue());
    QVERIFY(!parsed.error().isEmpty());
}

void TstCommandline::knowsWhatIsWanted_data()
{
    using Mode = CommandLine::Mode;
    QTest::addColumn<QString>("line");
    QTest::addColumn<Mode>("mode");
    QTest::newRow("help") << u"--help"_s << Mode::Help;
    QTest::newRow("version") << u"--version"_s << Mode::Version;
    QTest::newRow("export") << u"--export-history -"_s << Mode::Export;
    QTest::newRow("import") << u"--import-history=calls.jsonl"_s << Mode::Import;
    QTest::newRow("nothing") << QString() << Mode::Window;
    QTest::newRow("demo") << u"--demo"_s << Mode::Window;
}

void TstCommandline::knowsWhatIsWanted()
{
    QFETCH(const QString, line);
    QFETCH(const CommandLine::Mode, mode);
    const auto parsed = parseCommandLine(arguments(line));
    QVERIFY(parsed.hasValue());
    QCOMPARE(parsed->mode, mode);
}

void TstCommandline::leavesToQtWhatIsQts_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("an option with a value") << u"-platform offscreen --demo"_s;
    QTest::newRow("two dashes") << u"--platform offscreen --demo"_s;
    QTest::newRow("a value behind a sign") << u"-style=fusion --demo"_s;
    QTest::newRow("an option of its own") << u"-reverse --demo"_s;
    QTest::newRow("a value that is missing") << u"--demo -platform"_s;
}

void TstCommandline::leavesToQtWhatIsQts()
{
    QFETCH(const QString, line);
    const auto parsed = parseCommandLine(arguments(line));
    QVERIFY(parsed.hasValue());
    QVERIFY(parsed->demo);
}

void TstCommandline::helpNamesEveryOption()
{
    const QString help = helpText();
    for (const QString& option : {u"--demo"_s, u"--demo-port"_s, u"--base-url"_s, u"--model"_s,
             u"--dialect"_s, u"--stream"_s, u"--no-stream"_s, u"--max-tokens"_s, u"--system"_s, u"--prompt"_s,
             u"--send"_s, u"--screenshot"_s, u"--quit-when-done"_s, u"--history"_s, u"--export-history"_s,
             u"--import-history"_s, u"--verbose"_s, u"--version"_s, u"--help"_s})
        QVERIFY2(help.contains(option), qPrintable(option));
}

QTEST_GUILESS_MAIN(TstCommandline)

#include "tst_commandline.moc"
