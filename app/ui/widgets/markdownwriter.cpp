// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/markdownwriter.h"

#include "core/redaction.h"
#include "ui/widgets/statecolours.h"
#include "ui/widgets/tablewidths.h"

#include <QFontMetrics>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

// A megabyte without a blank took Qt 22 s as one line.
constexpr qsizetype LongestLine = 1000;
// Stands at the end of a line whose break is to be seen: Markdown makes a blank of a line break, but models
// write lists of lines and verses without the two blanks that Markdown wants. Private use, removed from the
// input.
constexpr QChar LineEnd{0xe7f3};

bool hasWord(QStringView line)
{
    return std::any_of(line.cbegin(), line.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// Only what has no blanks, letters or figures but dashes, colons and pipes, with at least one of both.
bool isTableRule(QStringView line)
{
    return line.contains(u'|') && line.contains(u'-') && std::all_of(line.cbegin(), line.cend(), [](QChar c) {
        return c.isSpace() || QStringView(u"|:-").contains(c);
    });
}

QString prepared(const QString& text)
{
    static const QRegularExpression singleDash(u"(?<!-)-(?!-)"_s);
    QString result;
    result.reserve(text.size() + text.size() / 16);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (isTableRule(line)) {
            // Qt's parser wants three dashes, GitHub is content with one.
            result += line.toString().replace(singleDash, u"---"_s);
        } else if (line.contains(u'|') || line.endsWith(u'\\') || line.contains(u"]:") || !hasWord(line)) {
            result += line;
        } else {
            qsizetype end = line.size();
            while (line[end - 1].isSpace())
                --end;
            result += line.first(end);
            result += LineEnd;
        }
        result += u'\n';
    }
    return result;
}

int firstNumberOf(const QString& text)
{
    static const QRegularExpression marker(u"^\\s*(\\d{1,9})[.)](?:\\s|$)"_s);
    const QRegularExpressionMatch match = marker.match(text);
    return match.hasMatch() ? match.capturedView(1).toInt() : 1;
}

bool isCode(const QTextBlock& block)
{
    return block.blockFormat().nonBreakableLines()
        || block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

QString imageText(const QTextImageFormat& format)
{
    const QString description = format.property(QTextFormat::ImageAltText).toString();
    return description.isEmpty() ? u"[%1]"_s.arg(format.name())
                                 : u"%1 [%2]"_s.arg(description, format.name());
}

QTextBlockFormat paragraph(qreal below)
{
    QTextBlockFormat format;
    format.setBottomMargin(below);
    format.setLineHeight(110, QTextBlockFormat::ProportionalHeight);
    return format;
}

/// For the empty block that Qt wants before and after a frame.
QTextBlockFormat noHeight()
{
    QTextBlockFormat format;
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    return format;
}

} // namespace

SealedDocument::SealedDocument(QObject* parent)
    : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
}

QVariant SealedDocument::loadResource(int type, const QUrl& name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return {};
}

bool isOpenableLink(const QUrl& url)
{
    const QString scheme = url.scheme();
    if (scheme == "http"_L1 || scheme == "https"_L1)
        return url.isValid() && !url.host().isEmpty();
    return scheme == "mailto"_L1 && url.isValid();
}

QString hardWrapped(const QString& text, qsizetype column)
{
    QString result;
    result.reserve(text.size() + text.size() / LongestLine);
    for (const QChar c : text) {
        if (c == u'\n') {
            column = 0;
        } else if (++column > LongestLine && !c.isLowSurrogate()) {
            result += u'\n';
            column = 1;
        }
        result += c;
    }
    return result;
}

MarkdownWriter::MarkdownWriter(QTextDocument* document, MarkdownStyle style)
    : m_document(document)
    , m_style(std::move(style))
    , m_end(document)
{
    m_document->setDefaultFont(m_style.prose);
    m_document->setIndentWidth(QFontMetrics(m_style.prose).horizontalAdvance(u"00. "_s));
}

void MarkdownWriter::write(const MarkdownBlock& block)
{
    dropTail();
    switch (block.kind) {
    case MarkdownBlock::Kind::Prose:
        writeProse(withoutControlCharacters(block.text));
        break;
    case MarkdownBlock::Kind::Code:
        writeCode(withoutControlCharacters(block.text), block.whole.isEmpty() ? block.text : block.whole);
        break;
    case MarkdownBlock::Kind::CodePart:
        writeCodeFrame(withoutControlCharacters(block.text), QTextFrameFormat());
        break;
    case MarkdownBlock::Kind::Plain:
        writePlain(withoutControlCharacters(block.text));
        break;
    case MarkdownBlock::Kind::Heading:
        writeHeading(singleLine(block.text));
        break;
    }
}

void MarkdownWriter::writeTail(const QString& text)
{
    dropTail();
    m_tailStart = m_document->characterCount() - 1;
    m_wasFresh = m_isFresh;
    m_hasTail = true;
    startBlock(paragraph(0));
    extendTail(text);
}

void MarkdownWriter::extendTail(const QString& text)
{
    m_end.insertText(hardWrapped(withoutControlCharacters(text), m_end.block().length() - 1), proseFormat());
}

void MarkdownWriter::dropTail()
{
    if (!m_hasTail)
        return;
    m_hasTail = false;
    m_isFresh = m_wasFresh;
    m_end.setPosition(m_tailStart);
    m_end.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    m_end.removeSelectedText();
}

void MarkdownWriter::startBlock(const QTextBlockFormat& format)
{
    if (m_isFresh) {
        m_end.setBlockFormat(format);
        m_end.setBlockCharFormat(proseFormat());
    } else {
        m_end.insertBlock(format, proseFormat());
    }
    m_isFresh = false;
}

void MarkdownWriter::writePlain(const QString& text)
{
    startBlock(paragraph(8));
    m_end.insertText(hardWrapped(text.trimmed()), proseFormat());
}

void MarkdownWriter::writeHeading(const QString& text)
{
    QTextBlockFormat format = paragraph(4);
    format.setTopMargin(m_isFresh ? 0 : 8);
    startBlock(format);
    QTextCharFormat bold = proseFormat();
    bold.setFontWeight(QFont::DemiBold);
    m_end.insertText(hardWrapped(text), bold);
}

void MarkdownWriter::writeCode(const QString& code, const QString& whole)
{
    QTextFrameFormat format;
    format.setTopMargin(4);
    format.setProperty(CodeFrameProperty, whole);
    writeCodeFrame(code, format);
}

void MarkdownWriter::writeCodeFrame(const QString& code, QTextFrameFormat format)
{
    format.setBackground(codeBackground(m_style.palette));
    format.setPadding(8);
    format.setBottomMargin(12);
    if (m_isFresh)
        m_end.setBlockFormat(noHeight());
    m_end.insertFrame(format);
    QTextCharFormat text;
    text.setFont(m_style.code);
    text.setForeground(m_style.palette.brush(QPalette::Text));
    m_end.setBlockFormat(QTextBlockFormat());
    m_end.setBlockCharFormat(text);
    m_end.insertText(hardWrapped(code), text);
    m_end.movePosition(QTextCursor::End);
    m_end.setBlockFormat(noHeight());
    m_isFresh = true;
}

void MarkdownWriter::writeProse(const QString& text)
{
    QString source = text;
    source.remove(LineEnd);
    m_firstNumber = firstNumberOf(source);
    m_lists.clear();
    SealedDocument parsed;
    parsed.setDefaultFont(m_style.prose);
    parsed.setMarkdown(prepared(source),
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
            | QTextDocument::MarkdownNoHTML);
    copyFrame(parsed.rootFrame());
}

void MarkdownWriter::copyFrame(const QTextFrame* frame)
{
    QString code;
    for (auto it = frame->begin(); !it.atEnd(); ++it) {
        const QTextBlock block = it.currentBlock();
        if (block.isValid() && isCode(block)) {
            code += block.text() + u'\n';
            const QTextBlock next = block.next();
            if (!next.isValid() || !isCode(next)) {
                code.chop(1);
                code.remove(LineEnd);
                writeCode(code, code);
                code.clear();
            }
        } else if (const auto* table = qobject_cast<const QTextTable*>(it.currentFrame())) {
            copyTable(*table);
        } else if (it.currentFrame()) {
            copyFrame(it.currentFrame());
        } else if (block.isValid()
            && !(block.length() == 1
                && !block.blockFormat().hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)
                && block.textList() == nullptr)) {
            // Qt leaves an empty block on both sides of a table.
            copyBlock(block);
        }
    }
}

void MarkdownWriter::copyTable(const QTextTable& table)
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(hairlineColour(m_style.palette));
    format.setBorderCollapse(true);
    format.setCellPadding(4);
    format.setTopMargin(4);
    format.setBottomMargin(12);
    format.setHeaderRowCount(1);
    if (m_isFresh)
        m_end.setBlockFormat(noHeight());
    QTextTable* written = m_end.insertTable(table.rows(), table.columns(), format);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            const QTextBlock source = table.cellAt(row, column).firstCursorPosition().block();
            QTextTableCell cell = written->cellAt(row, column);
            QTextCursor cursor = cell.firstCursorPosition();
            QTextBlockFormat alignment;
            alignment.setAlignment(source.blockFormat().alignment());
            cursor.setBlockFormat(alignment);
            QTextCharFormat base = proseFormat();
            if (row == 0) {
                base.setFontWeight(QFont::DemiBold);
                QTextCharFormat header = cell.format();
                header.setBackground(codeBackground(m_style.palette));
                cell.setFormat(header);
            }
            copyText(source, cursor, base);
        }
    }
    measureTable(*written);
    fitTable(*written, m_room);
    m_end.movePosition(QTextCursor::End);
    m_end.setBlockFormat(noHeight());
    m_isFresh = true;
}

void MarkdownWriter::copyBlock(const QTextBlock& block)
{
    const QTextBlockFormat source = block.blockFormat();
    QTextBlockFormat format = paragraph(block.textList() ? 4 : 8);
    QTextCharFormat base = proseFormat();
    format.setIndent(source.indent());
    if (source.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth))
        format.setProperty(
            QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
    if (source.marker() != QTextBlockFormat::MarkerType::NoMarker)
        format.setMarker(source.marker());
    if (const int level = source.headingLevel(); level > 0) {
        format.setHeadingLevel(level);
        format.setTopMargin(m_isFresh ? 0 : 8);
        format.setBottomMargin(4);
        base.setFontWeight(QFont::DemiBold);
        if (level <= 2)
            base.setFontPointSize(m_style.prose.pointSizeF() * 1.2);
    }
    if (const int level = source.intProperty(QTextFormat::BlockQuoteLevel); level > 0) {
        format.setLeftMargin(16.0 * level);
        base.setForeground(toneColour(Tone::Muted, m_style.palette));
    }

    const QTextList* list = block.textList();
    // Qt 6.4 has no first number for a list, so a list that goes on elsewhere gets its numbers as text.
    const bool isNumbered = list != nullptr && m_firstNumber != 1 && list->format().indent() == 1
        && list->format().style() == QTextListFormat::ListDecimal;
    const QString number = isNumbered ? u"%1. "_s.arg(m_firstNumber + list->itemNumber(block)) : QString();
    if (isNumbered) {
        format.setIndent(1);
        format.setTextIndent(-QFontMetrics(m_style.prose).horizontalAdvance(number));
    }
    startBlock(format);
    if (isNumbered) {
        m_end.insertText(number, base);
    } else if (list) {
        QTextList*& written = m_lists[list];
        if (written)
            written->add(m_end.block());
        else
            written = m_end.createList(list->format());
    }
    copyText(block, m_end, base);
}

void MarkdownWriter::copyText(const QTextBlock& block, QTextCursor& to, const QTextCharFormat& base) const
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat source = fragment.charFormat();
        QTextCharFormat format = base;
        if (source.fontWeight() >= QFont::DemiBold)
            format.setFontWeight(QFont::DemiBold);
        format.setFontItalic(source.fontItalic());
        format.setFontStrikeOut(source.fontStrikeOut());
        if (source.fontFixedPitch()) {
            format.setFontFamilies(m_style.code.families());
            format.setFontFixedPitch(true);
            format.setBackground(codeBackground(m_style.palette));
        }
        const QUrl link(source.anchorHref());
        if (source.isAnchor() && isOpenableLink(link)) {
            format.setAnchor(true);
            format.setAnchorHref(link.toString(QUrl::FullyEncoded));
            format.setForeground(m_style.palette.brush(QPalette::Link));
            format.setFontUnderline(true);
        }
        if (source.isImageFormat()) {
            to.insertText(hardWrapped(singleLine(imageText(source.toImageFormat()))), format);
            continue;
        }
        QString text = fragment.text();
        text.replace(QString(LineEnd) + u' ', QString(QChar::LineSeparator));
        if (auto next = it; (++next).atEnd() && text.endsWith(LineEnd))
            text.chop(1);
        text.replace(LineEnd, QChar::LineSeparator);
        to.insertText(text, format);
    }
}

QTextCharFormat MarkdownWriter::proseFormat() const
{
    QTextCharFormat format;
    format.setForeground(m_style.palette.brush(QPalette::Text));
    return format;
}

} // namespace Fluxscope::Ui
