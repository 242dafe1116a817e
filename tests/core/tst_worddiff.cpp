// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/worddiff.h"

#include <QStringList>
#include <QTest>

#include <array>
#include <atomic>
#include <random>
#include <thread>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

using Likeness = WordDiff::Likeness;
using Kind = DiffRun::Kind;

/// Runs as in `a [-b-]{+c+} d`.
QString written(const QString& left, const QString& right)
{
    QString text;
    const auto diff = wordDiff(left, right);
    for (const DiffRun& run : diff->runs) {
        const QString removed = left.sliced(run.left.start, run.left.length);
        if (run.kind == Kind::Common)
            text += removed;
        else if (run.kind == Kind::Removed)
            text += u"[-"_s + removed + u"-]"_s;
        else
            text += u"{+"_s + right.sliced(run.right.start, run.right.length) + u"+}"_s;
    }
    return text;
}

/// What is wrong with the runs; empty for nothing.
QString fault(const QString& left, const QString& right, const WordDiff& diff)
{
    QString leftAgain;
    QString rightAgain;
    Kind last = Kind::Added;
    for (qsizetype i = 0; i < diff.runs.size(); ++i) {
        const DiffRun& run = diff.runs.at(i);
        if (run.left.start != leftAgain.size() || run.right.start != rightAgain.size())
            return u"a gap or an overlap"_s;
        if (run.left.length + run.right.length == 0)
            return u"an empty run"_s;
        if (i > 0 && (run.kind == last || (last == Kind::Added && run.kind == Kind::Removed)))
            return u"runs out of order"_s;
        if (run.kind == Kind::Common
            && left.sliced(run.left.start, run.left.length)
                != right.sliced(run.right.start, run.right.length))
            return u"a common run that is not"_s;
        leftAgain += left.sliced(run.left.start, run.left.length);
        rightAgain += right.sliced(run.right.start, run.right.length);
        last = run.kind;
    }
    if (leftAgain != left || rightAgain != right)
        return u"runs that are not the texts"_s;
    if ((diff.likeness == Likeness::Identical) != (left == right))
        return u"a wrong likeness"_s;
    return {};
}

/// Some 200 kB of words out of `vocabulary`, in lines of ten.
QStringList randomWords(std::mt19937& random, int count, const QString& stem, unsigned vocabulary)
{
    QStringList words;
    words.reserve(count);
    for (int i = 0; i < count; ++i)
        words.append(stem + QString::number(random() % vocabulary));
    return words;
}

QString inLines(const QStringList& words)
{
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i)
        text += words.at(i) + (i % 10 == 9 ? u'\n' : u' ');
    return text;
}

} // namespace

class TstWordDiff final : public QObject
{
    Q_OBJECT

private slots:
    void comparesWordByWord_data();
    void comparesWordByWord();
    void listsChanges();
    void saysHowAlikeTextsAre_data();
    void saysHowAlikeTextsAre();
    void givesBothTextsBack();
    void mastersLargeTexts_data();
    void mastersLargeTexts();
    void stopsSoon();
};

void TstWordDiff::comparesWordByWord_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("runs");
    QTest::newRow("one word") << u"the fast fox"_s << u"the quick fox"_s << u"the [-fast-]{+quick+} fox"_s;
    QTest::newRow("two words in a row are one change")
        << u"the fast dog runs"_s << u"the quick fox runs"_s << u"the [-fast dog-]{+quick fox+} runs"_s;
    QTest::newRow("spaces around a change are no part of it")
        << u"it enters drops"_s << u"it passes through drops"_s << u"it [-enters-]{+passes through+} drops"_s;
    QTest::newRow("a line break keeps changes apart")
        << u"one\ntwo\nend"_s << u"1\n2\nend"_s << u"[-one-]{+1+}\n[-two-]{+2+}\nend"_s;
    QTest::newRow("added at the end") << u"yes"_s << u"yes, but"_s << u"yes{+, but+}"_s;
    QTest::newRow("removed at the start") << u"Well, yes"_s << u"yes"_s << u"[-Well, -]yes"_s;
    QTest::newRow("punctuation is a word") << u"yes."_s << u"yes!"_s << u"yes[-.-]{+!+}"_s;
    QTest::newRow("numbers are whole") << u"pi is 3.14"_s << u"pi is 3.15"_s << u"pi is [-3.14-]{+3.15+}"_s;
    QTest::newRow("case counts") << u"Yes"_s << u"yes"_s << u"[-Yes-]{+yes+}"_s;
    QTest::newRow("left empty") << u""_s << u"a"_s << u"{+a+}"_s;
    QTest::newRow("right empty") << u"a"_s << u""_s << u"[-a-]"_s;
    QTest::newRow("both empty") << u""_s << u""_s << u""_s;
    QTest::newRow("line ends") << u"a\r\nb"_s << u"a\nb"_s << u"a[-\r\n-]{+\n+}b"_s;
    QTest::newRow("letters with marks stay whole")
        << u"cafe\u0301 au lait"_s << u"cafe au lait"_s << u"[-cafe\u0301-]{+cafe+} au lait"_s;
    QTest::newRow("pairs of surrogates stay whole")
        << u"\U0001F600"_s << u"\U0001F601"_s << u"[-\U0001F600-]{+\U0001F601+}"_s;
    QTest::newRow("Cyrillic") << u"быстрая лиса"_s << u"рыжая лиса"_s << u"[-быстрая-]{+рыжая+} лиса"_s;
    QTest::newRow("Chinese without spaces") << u"我喜欢茶"_s << u"我喜欢酒"_s << u"我喜欢[-茶-]{+酒+}"_s;
}

void TstWordDiff::comparesWordByWord()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QTEST(written(left, right), "runs");
}

void TstWordDiff::listsChanges()
{
    const auto diff = wordDiff(u"a fast fox, here"_s, u"a quick fox and"_s);
    const QList<DiffChange> expected{{{2, 4}, {2, 5}}, {{10, 6}, {11, 4}}};
    QCOMPARE(diff->changes(), expected);
    QCOMPARE(wordDiff(u"a"_s, u"a b"_s)->changes(), (QList<DiffChange>{{{1, 0}, {1, 2}}}));
    QVERIFY(wordDiff(u"a"_s, u"a"_s)->changes().isEmpty());
}

void TstWordDiff::saysHowAlikeTextsAre_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<Likeness>("likeness");
    QTest::newRow("identical") << u"a b\n"_s << u"a b\n"_s << Likeness::Identical;
    QTest::newRow("both empty") << u""_s << u""_s << Likeness::Identical;
    QTest::newRow("a space more") << u"a b"_s << u"a  b"_s << Likeness::WhiteSpaceDiffers;
    QTest::newRow("a space less") << u"a b"_s << u"ab"_s << Likeness::WhiteSpaceDiffers;
    QTest::newRow("line ends") << u"a\r\nb"_s << u"a\nb\n"_s << Likeness::WhiteSpaceDiffers;
    QTest::newRow("only white space") << u" \n"_s << u""_s << Likeness::WhiteSpaceDiffers;
    QTest::newRow("a letter") << u"a b"_s << u"a c"_s << Likeness::Different;
    QTest::newRow("one goes on") << u"a b"_s << u"a b c"_s << Likeness::Different;
}

void TstWordDiff::saysHowAlikeTextsAre()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QTEST(wordDiff(left, right)->likeness, "likeness");
}

void TstWordDiff::givesBothTextsBack()
{
    const QStringList atoms{u"a"_s, u"b"_s, u"word"_s, u" "_s, u"  "_s, u"\n"_s, u"\r\n"_s, u"\r"_s, u"\t"_s,
        u"."_s, u"e\u0301"_s, u"\u0301"_s, u"\U0001F469\u200D\U0001F4BB"_s, u"世界"_s, u"\U0001F30D"_s,
        QString(QChar(0xd83d)), QString(QChar(0xdf0d)), QString(QChar(u'\0')), u"\u2028"_s, u"שלום"_s};
    std::mt19937 random(20261128);
    for (int round = 0; round < 5'000; ++round) {
        std::array<QString, 2> texts;
        for (QString& text : texts) {
            for (auto atom = random() % 30; atom > 0; --atom)
                text += atoms.at(static_cast<qsizetype>(random()) % (round % 2 == 0 ? 5 : atoms.size()));
        }
        const auto diff = wordDiff(texts[0], texts[1]);
        const QString wrong = fault(texts[0], texts[1], *diff);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"round %1: %2"_s.arg(QString::number(round), wrong)));
    }
}

void TstWordDiff::mastersLargeTexts_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<qsizetype>("mostChanges");
    std::mt19937 random(1);
    constexpr int Words = 35'000;
    const QStringList words = randomWords(random, Words, u"w"_s, 4000);
    const QString text = inLines(words);
    QTest::newRow("identical") << text << text << qsizetype{0};

    QStringList changed = words;
    for (qsizetype i = 0; i < changed.size(); i += 100)
        changed[i] = u"new"_s;
    QTest::newRow("one word in a hundred") << text << inLines(changed) << qsizetype{350};
    QTest::newRow("one word in a hundred, all in one line")
        << words.join(u' ') << changed.join(u' ') << qsizetype{350};
    QTest::newRow("a third moved") << text << inLines(words.mid(12'000) + words.mid(0, 12'000))
                                   << qsizetype{3};
    QTest::newRow("other words") << text << inLines(randomWords(random, Words, u"v"_s, 4000))
                                 << qsizetype{3600};
    QTest::newRow("the same words in another order")
        << text << inLines(randomWords(random, Words, u"w"_s, 4000)) << qsizetype{20'000};
    QTest::newRow("short lines of other words")
        << u"a\n"_s.repeated(30'000) << u"b\n"_s.repeated(30'000) << qsizetype{100'000};
    QTest::newRow("no spaces") << QString(200'000, u'a') << QString(200'000, u'b') << qsizetype{1};
    QTest::newRow("only punctuation")
        << u".-"_s.repeated(30'000) << u"-,"_s.repeated(30'000) << qsizetype{200'000};
    QTest::newRow("ten times as large")
        << inLines(randomWords(random, 10 * Words, u"w"_s, 4000))
        << inLines(randomWords(random, 10 * Words, u"w"_s, 4000)) << qsizetype{200'000};
}

void TstWordDiff::mastersLargeTexts()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const qsizetype, mostChanges);
    const auto diff = wordDiff(left, right);
    qInfo("%lld and %lld characters: %lld changes%s", qlonglong{left.size()}, qlonglong{right.size()},
        qlonglong{diff->changes().size()}, diff->isCoarse ? ", coarse" : "");
    QCOMPARE(fault(left, right, *diff), QString());
    QVERIFY(diff->changes().size() <= mostChanges);
}

void TstWordDiff::stopsSoon()
{
    std::mt19937 random(2);
    const QString left = inLines(randomWords(random, 100'000, u"w"_s, 4000));
    const QString right = inLines(randomWords(random, 100'000, u"w"_s, 4000));
    std::atomic<bool> isStopped = false;
    std::jthread thread([&](const std::stop_token& stop) { isStopped = !wordDiff(left, right, stop); });
    thread.request_stop();
    thread.join();
    QVERIFY(isStopped);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstWordDiff)
#include "tst_worddiff.moc"
