// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/shellcommand.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

class TstShellCommand final : public QObject
{
    Q_OBJECT

private slots:
    void readsWordsAsAShellDoes_data();
    void readsWordsAsAShellDoes();
    void readsWhatTheShellReads_data();
    void readsWhatTheShellReads();
    void readsStandardInput_data();
    void readsStandardInput();
    void expandsNothing();
    void refusesWhatHasNoEnd_data();
    void refusesWhatHasNoEnd();
};

void TstShellCommand::readsWordsAsAShellDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain") << u"a bc  d"_s << QStringList{u"a"_s, u"bc"_s, u"d"_s};
    QTest::newRow("single quotes") << uR"(a 'b  "c" \n $d')"_s << QStringList{u"a"_s, uR"(b  "c" \n $d)"_s};
    QTest::newRow("a single quote inside") << uR"('it'\''s')"_s << QStringList{u"it's"_s};
    QTest::newRow("double quotes") << uR"("a 'b' \"c\" \\ \$d \n")"_s
                                   << QStringList{uR"(a 'b' "c" \ $d \n)"_s};
    QTest::newRow("ANSI quotes") << uR"($'a\n\'b\'\t\\ \x41\101 \u00e4\u4e16 \U0001f600 \xc3\xa4 \303\244')"_s
                                 << QStringList{u"a\n'b'\t\\ AA \u00e4\u4e16 \U0001f600 \u00e4 \u00e4"_s};
    QTest::newRow("backslashes") << uR"(a\ b \'c\" \\)"_s << QStringList{u"a b"_s, u"'c\""_s, u"\\"_s};
    QTest::newRow("glued") << uR"(a'b'"c"$'d'\e)"_s << QStringList{u"abcde"_s};
    QTest::newRow("empty words") << uR"('' "" $'' a)"_s << QStringList{u""_s, u""_s, u""_s, u"a"_s};
    QTest::newRow("continued lines") << u"a \\\n  b\\\nc \\\n'd\\\ne' \"f\\\ng\""_s
                                     << QStringList{u"a"_s, u"bc"_s, u"d\\\ne"_s, u"fg"_s};
    QTest::newRow("line breaks in quotes") << u"'a\nb' \"c\nd\""_s << QStringList{u"a\nb"_s, u"c\nd"_s};
    QTest::newRow("comment") << u"a b # 'c\n"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("no comment") << u"a b#c"_s << QStringList{u"a"_s, u"b#c"_s};
    QTest::newRow("redirections") << u"a > /dev/null b 2>&1 c 2>/dev/null </dev/null d"_s
                                  << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QTest::newRow("digits are words") << u"a 2 3b"_s << QStringList{u"a"_s, u"2"_s, u"3b"_s};
    QTest::newRow("braces and glob-like words")
        << u"a '[b]' '{c}'"_s << QStringList{u"a"_s, u"[b]"_s, u"{c}"_s};
}

void TstShellCommand::readsWordsAsAShellDoes()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    const auto command = parseShellCommand(text);
    QVERIFY(command);
    QCOMPARE(command->words, words);
    QVERIFY(!command->input);
}

void TstShellCommand::readsWhatTheShellReads_data()
{
    readsWordsAsAShellDoes_data();
}

/// The expectations above against the real thing.
void TstShellCommand::readsWhatTheShellReads()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("bash is not there");
    QProcess bash;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    bash.setProcessEnvironment(environment);
    bash.start(u"bash"_s, {u"--norc"_s});
    bash.write("show() { printf '%s\\0' \"$@\" >&3; }\n{ show " + text.toUtf8() + "\n} 3>&1\n");
    bash.closeWriteChannel();
    QVERIFY(bash.waitForFinished());
    QStringList shown = QString::fromUtf8(bash.readAllStandardOutput()).split(u'\0');
    shown.removeLast();
    QCOMPARE(shown, words);
}

void TstShellCommand::readsStandardInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("input");
    QTest::newRow("here-document") << u"a <<EOF b\nx\n y\nEOF\n"_s << u"x\n y\n"_s;
    QTest::newRow("quoted delimiter") << u"a b <<'EOF'\n$x \\$ `y` \\\\\nEOF"_s << u"$x \\$ `y` \\\\\n"_s;
    QTest::newRow("bare delimiter") << u"a b <<EOF\n\\$x \\` \\\\ \\n a\\\nb\nEOF"_s << u"$x ` \\ \\n ab\n"_s;
    QTest::newRow("tabs stripped") << u"a b <<-EOF\n\tx\n\t\ty\n\tEOF\n"_s << u"x\ny\n"_s;
    QTest::newRow("delimiter inside a line") << u"a b << \"EOF\"\nEOF \n EOF\nEOF\n"_s << u"EOF \n EOF\n"_s;
    QTest::newRow("empty") << u"a b <<EOF\nEOF\n"_s << u""_s;
    QTest::newRow("here-string") << u"a b <<< 'x y'"_s << u"x y\n"_s;
    QTest::newRow("piped on") << u"a b <<EOF | jq .\nx\nEOF\n"_s << u"x\n"_s;
    QTest::newRow("CRLF") << u"a \\\r\n  b <<EOF\r\nx\r\nEOF\r\n"_s << u"x\n"_s;
    QTest::newRow("more commands after it") << u"a b <<EOF\nx\nEOF\necho 'unclosed"_s << u"x\n"_s;
}

void TstShellCommand::readsStandardInput()
{
    QFETCH(QString, text);
    QFETCH(QString, input);
    const auto command = parseShellCommand(text);
    QVERIFY(command);
    QCOMPARE(command->words, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(command->input, std::optional(input));
}

void TstShellCommand::expandsNothing()
{
    const auto command = parseShellCommand(uR"x(a $HOME "${b}" "$(rm -rf c)" `d` ~ *; e)x"_s);
    QVERIFY(command);
    QCOMPARE(command->words,
        (QStringList{u"a"_s, u"$HOME"_s, u"${b}"_s, u"$(rm -rf c)"_s, u"`d`"_s, u"~"_s, u"*"_s}));
}

void TstShellCommand::refusesWhatHasNoEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("single quote") << u"a 'b"_s;
    QTest::newRow("double quote") << u"a \"b\\\""_s;
    QTest::newRow("ANSI quote") << u"a $'b\\'"_s;
    QTest::newRow("here-document") << u"a <<EOF\nb\n"_s;
    QTest::newRow("here-document that never begins") << u"a <<EOF"_s;
}

void TstShellCommand::refusesWhatHasNoEnd()
{
    QFETCH(QString, text);
    QVERIFY(!parseShellCommand(text));
}

QTEST_GUILESS_MAIN(TstShellCommand)
#include "tst_shellcommand.moc"
