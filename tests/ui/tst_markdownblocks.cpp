// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/markdownblocks.h"

#include <QTest>

#include <algorithm>
#include <utility>

using namespace Fluxscope::Ui;
using namespace Qt::StringLiterals;

namespace {

using Kind = MarkdownBlock::Kind;

QStringList described(const QList<MarkdownBlock>& blocks)
{
    QStringList lines;
    for (const MarkdownBlock& block : blocks) {
        const QString kind = block.kind == Kind::Code ? u"code"_s
            : block.kind == Kind::Plain               ? u"plain"_s
                                                      : u"prose"_s;
        lines.append(u"%1|%2"_s.arg(kind, block.text.trimmed()));
    }
    return lines;
}

QStringList splitInChunks(const QString& text, qsizetype size)
{
    MarkdownBlocks splitter;
    QList<MarkdownBlock> blocks;
    for (qsizetype i = 0; i < text.size(); i += size)
        blocks += splitter.push(QStringView(text).mid(i, size));
    blocks += splitter.finish();
    return described(blocks);
}

} // namespace

class TstMarkdownBlocks final : public QObject
{
    Q_OBJECT

private slots:
    void splits_data();
    void splits();
    void keepsTheUnfinishedBlockAsTail();
    void endsABlockOnlyWhenTheNextLineIsKnown();
    void cutsALongListBetweenItems();
    void cutsLongCodeIntoParts();
    void callsDenseTextDense_data();
    void callsDenseTextDense();
};

void TstMarkdownBlocks::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("blocks");

    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("blank lines only") << u"\n \n\n"_s << QStringList();
    QTest::newRow("one line without an end") << u"ok"_s << QStringList{u"prose|ok"_s};
    QTest::newRow("lines of one paragraph") << u"1\n2\n3"_s << QStringList{u"prose|1\n2\n3"_s};
    QTest::newRow("two paragraphs") << u"a\n\nb\n"_s << QStringList{u"prose|a"_s, u"prose|b"_s};
    QTest::newRow("heading without a blank line before it")
        << u"a\n# B\nc"_s << QStringList{u"prose|a"_s, u"prose|# B\nc"_s};
    QTest::newRow("code with blank lines and a heading mark in it")
        << u"a\n```cpp\nint x;\n\n# no heading\n```\nb"_s
        << QStringList{u"prose|a"_s, u"code|int x;\n\n# no heading"_s, u"prose|b"_s};
    QTest::newRow("longer fence around a shorter one")
        << u"````\n```\nx\n```\n````\n"_s << QStringList{u"code|```\nx\n```"_s};
    QTest::newRow("tilde fence is not closed by backticks")
        << u"~~~\n```\n~~~\n"_s << QStringList{u"code|```"_s};
    QTest::newRow("fence that is never closed") << u"```\nx\ny"_s << QStringList{u"code|x\ny"_s};
    QTest::newRow("indented fence loses its indent")
        << u"  ```\n  x\n    y\n  ```"_s << QStringList{u"code|x\n  y"_s};
    QTest::newRow("inline code in three backticks is no fence")
        << u"```a```\nb"_s << QStringList{u"prose|```a```\nb"_s};
    QTest::newRow("loose list stays together")
        << u"- a\n\n  more\n\n- b\n\nend"_s << QStringList{u"prose|- a\n\n  more\n\n- b"_s, u"prose|end"_s};
    QTest::newRow("fence inside of a list item stays there")
        << u"1. a\n\n   ```\n   x\n   ```\n\n2. b"_s
        << QStringList{u"prose|1. a\n\n   ```\n   x\n   ```\n\n2. b"_s};
    QTest::newRow("fence between list items splits them")
        << u"1. a\n```\nx\n```\n2. b"_s << QStringList{u"prose|1. a"_s, u"code|x"_s, u"prose|2. b"_s};
    QTest::newRow("table") << u"|a|b|\n|-|-|\n|1|2|\n\nend"_s
                           << QStringList{u"prose||a|b|\n|-|-|\n|1|2|"_s, u"prose|end"_s};
    QTest::newRow("long paragraph is plain")
        << QString(9000, u'x') << QStringList{u"plain|"_s + QString(9000, u'x')};
}

void TstMarkdownBlocks::splits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, blocks);

    QCOMPARE(splitInChunks(text, std::max<qsizetype>(text.size(), 1)), blocks);
    QCOMPARE(splitInChunks(text, 1), blocks);
    QCOMPARE(splitInChunks(text, 3), blocks);
}

void TstMarkdownBlocks::keepsTheUnfinishedBlockAsTail()
{
    MarkdownBlocks splitter;
    QVERIFY(splitter.push(u"a\n\nb **c").isEmpty());
    QCOMPARE(splitter.tail(), u"a\n\nb **c"_s);
    QCOMPARE(described(splitter.push(u"**\n")), QStringList{u"prose|a"_s});
    QCOMPARE(splitter.tail(), u"b **c**\n"_s);
}

void TstMarkdownBlocks::endsABlockOnlyWhenTheNextLineIsKnown()
{
    MarkdownBlocks splitter;
    QVERIFY(splitter.push(u"- a\n\n").isEmpty());
    QVERIFY(splitter.push(u"- b\n\n").isEmpty());
    QCOMPARE(described(splitter.push(u"end\n")), QStringList{u"prose|- a\n\n- b"_s});
}

void TstMarkdownBlocks::cutsALongListBetweenItems()
{
    QString list;
    for (int i = 1; i <= 400; ++i)
        list += u"%1. **item** with some words\n"_s.arg(i);
    MarkdownBlocks splitter;
    QList<MarkdownBlock> blocks = splitter.push(list);
    blocks += splitter.finish();

    QString together;
    for (const MarkdownBlock& block : std::as_const(blocks)) {
        QCOMPARE(block.kind, Kind::Prose);
        together += block.text;
    }
    QCOMPARE(together, list);
    QVERIFY(blocks.size() > 2);
}

void TstMarkdownBlocks::cutsLongCodeIntoParts()
{
    const QString code = u"0123456789\n"_s.repeated(5000).trimmed();
    const QList<MarkdownBlock> parts = inParts({{Kind::Code, code}, {Kind::Code, u"short"_s}});

    QCOMPARE(parts.constFirst().kind, Kind::Code);
    QCOMPARE(parts.constFirst().whole, code);
    QCOMPARE(parts.constLast(), (MarkdownBlock{Kind::Code, u"short"_s}));
    QStringList texts;
    for (const MarkdownBlock& part : parts.first(parts.size() - 1)) {
        QVERIFY(part.text.size() <= 16384);
        texts.append(part.text);
    }
    QVERIFY(texts.size() > 1);
    QCOMPARE(texts.join(u'\n'), code);
}

void TstMarkdownBlocks::callsDenseTextDense_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isDense");

    QTest::newRow("prose") << u"word "_s.repeated(1000) << false;
    QTest::newRow("some emphasis") << u"**a** b "_s.repeated(100) << false;
    QTest::newRow("4,000 times emphasis") << u"**a** "_s.repeated(4000) << true;
    QTest::newRow("open brackets") << u"["_s.repeated(600) << true;
    QTest::newRow("quotes in quotes") << u">"_s.repeated(600) << true;
    QTest::newRow("a megabyte without a blank") << QString(1 << 20, u'x') << true;
}

void TstMarkdownBlocks::callsDenseTextDense()
{
    QFETCH(QString, text);
    QFETCH(bool, isDense);

    QCOMPARE(isTooDense(text), isDense);
}

QTEST_GUILESS_MAIN(TstMarkdownBlocks)
#include "tst_markdownblocks.moc"
