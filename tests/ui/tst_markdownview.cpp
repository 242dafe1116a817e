// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/markdownview.h"

#include <QDesktopServices>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>

using namespace Fluxscope::Ui;
using namespace Qt::StringLiterals;

namespace {

QStringList hrefs(const QTextDocument& document)
{
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (const QString href = it.fragment().charFormat().anchorHref(); !href.isEmpty())
                found.append(href);
        }
    }
    return found;
}

bool hasImage(const QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isImageFormat())
                return true;
        }
    }
    return false;
}

int codeFrames(const QTextDocument& document)
{
    int count = 0;
    for (const QTextFrame* frame : document.rootFrame()->childFrames())
        count += qobject_cast<const QTextTable*>(frame) ? 0 : 1;
    return count;
}

const QTextTable* firstTable(const QTextDocument& document)
{
    for (const QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (const auto* table = qobject_cast<const QTextTable*>(frame))
            return table;
    }
    return nullptr;
}

QString longestBlock(const QTextDocument& document)
{
    QString longest;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.text().size() > longest.size())
            longest = block.text();
    }
    return longest;
}

/// Takes the place of the browser.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    Q_DISABLE_COPY_MOVE(Desktop)

    QList<QUrl> opened;

public slots:
    void open(const QUrl& url) { opened.append(url); }
};

const QString Rich = u"# Title\n\nSome **bold** and `code`.\n1\n2\n\n- a\n- b\n\n3. third\n4. fourth\n\n"
                     "```cpp\nint x;\n```\n\n|a|b|\n|-|-|\n|1|2|\n\n> quoted\n\nend"_s;

} // namespace

class TstMarkdownView final : public QObject
{
    Q_OBJECT

private slots:
    void readsNoFileForAnImage();
    void showsAnImageAsItsDescriptionAndAddress();
    void keepsRawHtmlVisible();
    void linksOnlyToWebAndMail();
    void opensALinkOnlyAfterShowingItsAddress();
    void keepsLineBreaksOfAParagraph();
    void keepsTheNumbersOfAListThatGoesOn();
    void rendersCodeAndTables();
    void keepsWordsOfATableWhole();
    void fitsATableIntoItsRoom();
    void streamsToTheSameResult_data();
    void streamsToTheSameResult();
    void showsThePlainTextAsItCame();
    void survivesHostileText_data();
    void survivesHostileText();
    void raisesNoEventsForStreamedText();
    void followsTheEndOnlyFromTheEnd();
    void beginsAtTheTop();
    void rendersAgainInOtherColours();
};

void TstMarkdownView::readsNoFileForAnImage()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"picture.png"_s);
    QImage(8, 8, QImage::Format_RGB32).save(path);
    MarkdownView view;
    view.resize(400, 300);
    view.show();
    view.showText(u"![x](%1) ![y](%2)"_s.arg(QUrl::fromLocalFile(path).toString(), path));
    QTRY_VERIFY(view.isSettled());
    view.grab();

    QVERIFY(!hasImage(*view.document()));
    QVERIFY(!view.loadResource(QTextDocument::ImageResource, QUrl::fromLocalFile(path)).isValid());
    QVERIFY(!view.document()->resource(QTextDocument::ImageResource, QUrl::fromLocalFile(path)).isValid());
}

void TstMarkdownView::showsAnImageAsItsDescriptionAndAddress()
{
    MarkdownView view;
    view.showText(u"![users](file:///etc/passwd)"_s);
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(view.toPlainText().trimmed(), u"users [file:///etc/passwd]"_s);
}

void TstMarkdownView::keepsRawHtmlVisible()
{
    MarkdownView view;
    view.showText(u"a <b>b</b> <script>c</script>\n\n<img src=\"file:///etc/passwd\">"_s);
    QTRY_VERIFY(view.isSettled());
    QVERIFY(view.toPlainText().contains(u"a <b>b</b> <script>c</script>"_s));
    QVERIFY(view.toPlainText().contains(u"<img src=\"file:///etc/passwd\">"_s));
    QVERIFY(!hasImage(*view.document()));
}

void TstMarkdownView::linksOnlyToWebAndMail()
{
    MarkdownView view;
    view.showText(u"[a](https://a.example/x) [b](file:///etc/passwd) [c](javascript:alert(1)) [d](#top) "
                  "[e](mailto:e@example.com) [f](data:text/html,x) [g](qrc:/icons/copy.svg)"_s);
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(hrefs(*view.document()), (QStringList{u"https://a.example/x"_s, u"mailto:e@example.com"_s}));
}

void TstMarkdownView::opensALinkOnlyAfterShowingItsAddress()
{
    Desktop desktop;
    MarkdownView view;
    QSignalSpy linkOpened(&view, &MarkdownView::linkOpened);
    const QUrl url(u"https://a.example/<b>x</b>"_s);

    emit view.anchorClicked(url);
    auto* first = view.findChild<QMessageBox*>();
    QVERIFY(first);
    QCOMPARE(first->textFormat(), Qt::PlainText);
    QVERIFY(first->text().contains(url.toString(QUrl::FullyEncoded)));
    first->reject();
    QVERIFY(desktop.opened.isEmpty());
    QTRY_VERIFY(!view.findChild<QMessageBox*>());

    emit view.anchorClicked(url);
    auto* second = view.findChild<QMessageBox*>();
    QVERIFY(second);
    for (QAbstractButton* button : second->buttons()) {
        if (second->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QCOMPARE(desktop.opened, QList<QUrl>{url});
    QCOMPARE(linkOpened.size(), 1);

    emit view.anchorClicked(QUrl(u"file:///etc/passwd"_s));
    QTRY_VERIFY(!view.findChild<QMessageBox*>());
}

void TstMarkdownView::keepsLineBreaksOfAParagraph()
{
    MarkdownView view;
    view.showText(u"1\n2\n3"_s);
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(view.toPlainText(), u"1\n2\n3"_s);
}

void TstMarkdownView::keepsTheNumbersOfAListThatGoesOn()
{
    MarkdownView view;
    view.showText(u"1. a\n\n```\nx\n```\n\n2. b\n3. c"_s);
    QTRY_VERIFY(view.isSettled());
    QVERIFY(view.toPlainText().contains(u"2. b\n3. c"_s));
}

void TstMarkdownView::rendersCodeAndTables()
{
    MarkdownView view;
    view.showText(Rich);
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(codeFrames(*view.document()), 1);
    const auto frames = view.document()->rootFrame()->childFrames();
    const auto table = std::find_if(frames.cbegin(), frames.cend(),
        [](const QTextFrame* frame) { return qobject_cast<const QTextTable*>(frame) != nullptr; });
    QVERIFY(table != frames.cend());
    QCOMPARE(
        qobject_cast<const QTextTable*>(*table)->cellAt(1, 1).firstCursorPosition().block().text(), u"2"_s);
}

void TstMarkdownView::keepsWordsOfATableWhole()
{
    MarkdownView view;
    view.resize(300, 300);
    view.show();
    view.showText(u"|Incomprehensibility|Straightforwardness|Counterproductive|Misunderstanding|\n"
                  "|-|-|-|-|\n|one two|three|four|five|"_s);
    QTRY_VERIFY(view.isSettled());
    const QTextTable* table = firstTable(*view.document());
    QVERIFY(table);
    for (int column = 0; column < 4; ++column)
        QTRY_COMPARE(table->cellAt(0, column).firstCursorPosition().block().layout()->lineCount(), 1);
    QTRY_VERIFY(view.horizontalScrollBar()->maximum() > 0);
}

void TstMarkdownView::fitsATableIntoItsRoom()
{
    MarkdownView view;
    view.resize(500, 300);
    view.show();
    view.showText(u"|Name|Text|\n|-|-|\n|one|"_s + u"some more words "_s.repeated(20) + u"|"_s);
    QTRY_VERIFY(view.isSettled());
    const QTextTable* table = firstTable(*view.document());
    QVERIFY(table);
    const QTextBlock text = table->cellAt(1, 1).firstCursorPosition().block();
    QTRY_VERIFY(text.layout()->lineCount() > 1);
    const int lines = text.layout()->lineCount();
    QCOMPARE(table->cellAt(1, 0).firstCursorPosition().block().layout()->lineCount(), 1);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    view.resize(320, 300);
    QTRY_VERIFY(text.layout()->lineCount() > lines);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
}

void TstMarkdownView::streamsToTheSameResult_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("one word") << u"ok"_s;
    QTest::newRow("everything") << Rich;
    QTest::newRow("unclosed fence") << u"a\n\n```py\nprint(1)\n"_s;
    QTest::newRow("code first and last") << u"```\na\n```\n\nb\n\n```\nc\n```\n"_s;
    QTest::newRow("table first") << u"|a|b|\n|---|---|\n|1|2|\n"_s;
    QTest::newRow("other scripts") << u"Grüße, 世界 👋\n\nمرحبا"_s;
}

void TstMarkdownView::streamsToTheSameResult()
{
    QFETCH(QString, text);
    MarkdownView whole;
    whole.showText(text);
    QTRY_VERIFY(whole.isSettled());

    for (const qsizetype size : {1, 7}) {
        MarkdownView streamed;
        streamed.startText({});
        for (qsizetype i = 0; i < text.size(); i += size) {
            streamed.appendText(text.mid(i, size));
            // Longer pieces are each on display before the next one comes.
            if (size > 1)
                QTRY_VERIFY(streamed.isSettled());
        }
        streamed.finishText();
        QTRY_VERIFY(streamed.isSettled());
        QCOMPARE(streamed.text(), text);
        QCOMPARE(streamed.toHtml(), whole.toHtml());
    }
}

void TstMarkdownView::showsThePlainTextAsItCame()
{
    MarkdownView view;
    view.showText(Rich);
    QTRY_VERIFY(view.isSettled());
    view.setPlain(true);
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(view.toPlainText(), Rich);
    view.setPlain(false);
    QTRY_VERIFY(view.isSettled());
    QVERIFY(!view.toPlainText().contains(u"**"_s));
}

void TstMarkdownView::survivesHostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("mostBlocks");

    QTest::newRow("16,000 times emphasis") << u"**a**"_s.repeated(16000) << 10;
    QTest::newRow("a megabyte without a blank") << QString(1 << 20, u'x') << 70;
    QTest::newRow("open brackets") << u"["_s.repeated(100000) << 10;
    QTest::newRow("quotes in quotes") << u"> "_s.repeated(50000) << 10;
    QTest::newRow("lists in lists") << u"- "_s.repeated(4000) + u'x' << 3;
    QTest::newRow("a code block of a megabyte") << u"```\n"_s + QString(1 << 20, u'x') << 70;
    QTest::newRow("control characters") << u"\x1b[31m\x00\u202e abc"_s << 3;
}

void TstMarkdownView::survivesHostileText()
{
    QFETCH(QString, text);
    QFETCH(int, mostBlocks);
    MarkdownView view;
    view.resize(600, 400);
    view.showText(text);
    QTRY_VERIFY(view.isSettled());

    QVERIFY(view.blocksWritten() <= mostBlocks);
    // What takes Qt long is one long line.
    QVERIFY(longestBlock(*view.document()).size() <= 1001);
    QVERIFY(!view.toPlainText().contains(QChar(0x1b)));
    QVERIFY(!view.toPlainText().contains(QChar(0x202e)));
}

void TstMarkdownView::raisesNoEventsForStreamedText()
{
    // QTextEdit makes its accessibility events of this signal.
    MarkdownView view;
    view.show();
    view.startText({});
    QSignalSpy contentsChange(view.document(), &QTextDocument::contentsChange);
    view.appendText(u"one\n\ntwo **three**\n\n"_s);
    QTRY_VERIFY(view.toPlainText().contains(u"two"_s));
    view.finishText();
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(contentsChange.size(), 0);
}

void TstMarkdownView::followsTheEndOnlyFromTheEnd()
{
    MarkdownView view;
    view.resize(400, 200);
    view.show();
    QScrollBar* bar = view.verticalScrollBar();
    view.startText({});
    view.appendText(u"line\n\n"_s.repeated(60));
    QTRY_VERIFY(bar->maximum() > 200);
    bar->setValue(bar->maximum());
    const int before = bar->maximum();
    view.appendText(u"line\n\n"_s.repeated(60));
    QTRY_VERIFY(bar->maximum() > before);
    QTRY_COMPARE(bar->value(), bar->maximum());

    bar->setValue(50);
    const int end = bar->maximum();
    view.appendText(u"line\n\n"_s.repeated(60));
    QTRY_VERIFY(bar->maximum() > end);
    QCOMPARE(bar->value(), 50);
}

void TstMarkdownView::beginsAtTheTop()
{
    // As small as a pane is before it is laid out.
    QWidget window;
    auto* view = new MarkdownView(&window);
    view->showText(u"line\n\n"_s.repeated(60));
    view->showText(u"line\n\n"_s.repeated(61));
    QTRY_VERIFY(view->isSettled());
    window.resize(400, 300);
    view->resize(400, 300);
    window.show();
    QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
    QCOMPARE(view->verticalScrollBar()->value(), 0);
}

void TstMarkdownView::rendersAgainInOtherColours()
{
    MarkdownView view;
    view.showText(u"```\nx\n```"_s);
    QTRY_VERIFY(view.isSettled());
    const auto background = [&view] {
        return view.document()->rootFrame()->childFrames().constFirst()->frameFormat().background().color();
    };
    const QColor light = background();
    QPalette dark = view.palette();
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    view.setPalette(dark);
    QVERIFY(background() != light);
}

QTEST_MAIN(TstMarkdownView)
#include "tst_markdownview.moc"
