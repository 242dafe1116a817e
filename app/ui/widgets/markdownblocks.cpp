// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/markdownblocks.h"

#include <algorithm>
#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

// Together they keep Qt's parser below about 15 ms for one block.
constexpr qsizetype LongestBlock = 8192;
constexpr qsizetype MostMarkers = 500;
// A longer list is cut between two of its items, so that it need not be shown as plain text.
constexpr qsizetype LongList = 3072;
constexpr qsizetype LongestPart = 16384;

qsizetype indentOf(QStringView line)
{
    qsizetype indent = 0;
    for (const QChar c : line) {
        if (c == u' ')
            ++indent;
        else if (c == u'\t')
            indent += 4 - indent % 4;
        else
            break;
    }
    return indent;
}

bool isBlank(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

/// CommonMark 5.2: a bullet or up to nine digits with `.` or `)`, then a blank.
bool isListItem(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.isEmpty())
        return false;
    qsizetype marker = 0;
    while (marker < text.size() && marker < 9 && text[marker] >= u'0' && text[marker] <= u'9')
        ++marker;
    const auto isOneOf = [&text](qsizetype i, QStringView set) {
        return i < text.size() && set.contains(text[i]);
    };
    if (!(marker > 0 ? isOneOf(marker, u".)") : isOneOf(0, u"-+*")))
        return false;
    ++marker;
    return marker == text.size() || text[marker].isSpace();
}

bool isHeading(QStringView line)
{
    const QStringView text = line.trimmed();
    qsizetype level = 0;
    while (level < text.size() && text[level] == u'#')
        ++level;
    return level >= 1 && level <= 6 && (level == text.size() || text[level].isSpace()) && indentOf(line) < 4;
}

qsizetype runLength(QStringView text, QChar mark)
{
    qsizetype length = 0;
    while (length < text.size() && text[length] == mark)
        ++length;
    return length;
}

} // namespace

bool isTooDense(QStringView text)
{
    if (text.size() > LongestBlock)
        return true;
    constexpr QStringView Markers = u"*_`~[]!<>&\\";
    return std::count_if(text.cbegin(), text.cend(), [&](QChar c) { return Markers.contains(c); })
        > MostMarkers;
}

QList<MarkdownBlock> inParts(const QList<MarkdownBlock>& blocks)
{
    QList<MarkdownBlock> parts;
    for (const MarkdownBlock& block : blocks) {
        const bool isCode = block.kind == MarkdownBlock::Kind::Code;
        if (block.text.size() <= LongestPart || !(isCode || block.kind == MarkdownBlock::Kind::Plain)) {
            parts.append(block);
            continue;
        }
        qsizetype start = 0;
        while (start < block.text.size()) {
            qsizetype size = std::min(LongestPart, block.text.size() - start);
            const qsizetype lineEnd = QStringView(block.text).mid(start, size).lastIndexOf(u'\n');
            const bool isLast = start + size == block.text.size();
            if (!isLast && lineEnd > 0)
                size = lineEnd;
            MarkdownBlock part{block.kind, block.text.mid(start, size)};
            if (isCode && start == 0)
                part.whole = block.text;
            else if (isCode)
                part.kind = MarkdownBlock::Kind::CodePart;
            parts.append(part);
            start += size + (!isLast && lineEnd > 0 ? 1 : 0);
        }
    }
    return parts;
}

QList<MarkdownBlock> MarkdownBlocks::push(QStringView text)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n');
        const QStringView piece = end < 0 ? text : text.first(end + 1);
        m_tail += piece;
        text = text.sliced(piece.size());
        if (end >= 0)
            takeLine(QStringView(m_tail).sliced(m_lineStart));
    }
    return std::exchange(m_finished, {});
}

QList<MarkdownBlock> MarkdownBlocks::finish()
{
    if (m_lineStart < m_tail.size())
        takeLine(QStringView(m_tail).sliced(m_lineStart));
    if (m_fenceLength > 0)
        endCode();
    endProse(m_tail.size());
    return std::exchange(m_finished, {});
}

void MarkdownBlocks::takeLine(QStringView line)
{
    if (m_fenceLength > 0)
        takeCodeLine(line);
    else
        takeProseLine(line, m_lineStart);
    m_lineStart = m_tail.size();
}

void MarkdownBlocks::takeCodeLine(QStringView line)
{
    const QStringView text = line.trimmed();
    const qsizetype run = runLength(text, m_fenceMark);
    if (run >= m_fenceLength && run == text.size() && indentOf(line) < 4) {
        endCode();
        return;
    }
    // CommonMark 4.5: as many blanks as the opening fence was indented by do not belong to the code.
    qsizetype indent = 0;
    while (indent < m_fenceIndent && indent < line.size() && line[indent] == u' ')
        ++indent;
    m_code += line.sliced(indent);
}

void MarkdownBlocks::takeProseLine(QStringView line, qsizetype start)
{
    if (isBlank(line)) {
        m_wasBlank = true;
        return;
    }
    const qsizetype indent = indentOf(line);
    const QStringView text = line.trimmed();
    const bool belongsToList = m_isList && indent >= 2;

    const QChar mark = text.front();
    const qsizetype run = mark == u'`' || mark == u'~' ? runLength(text, mark) : 0;
    const bool opensFence =
        run >= 3 && indent < 4 && !belongsToList && !(mark == u'`' && text.sliced(run).contains(mark));

    const bool isItem = isListItem(line);
    const bool goesOn = belongsToList || indent >= 4 || (m_isList && isItem);
    const bool isLongList = m_isList && isItem && indent < 2 && start > LongList;
    if (m_hasText && (opensFence || isHeading(line) || isLongList || (m_wasBlank && !goesOn)))
        endProse(start);

    if (opensFence) {
        m_fenceLength = run;
        m_fenceMark = mark;
        m_fenceIndent = indent;
    } else if (!m_hasText) {
        m_isList = isItem;
    }
    m_hasText = true;
    m_wasBlank = false;
}

void MarkdownBlocks::endProse(qsizetype end)
{
    const QString text = m_tail.first(end);
    m_tail.remove(0, end);
    m_lineStart = 0;
    m_hasText = false;
    m_isList = false;
    m_wasBlank = false;
    if (!isBlank(text))
        m_finished.append({isTooDense(text) ? MarkdownBlock::Kind::Plain : MarkdownBlock::Kind::Prose, text});
}

void MarkdownBlocks::endCode()
{
    QString code = std::exchange(m_code, QString());
    if (code.endsWith(u'\n'))
        code.chop(1);
    m_finished.append({MarkdownBlock::Kind::Code, code});
    m_tail.clear();
    m_lineStart = 0;
    m_fenceLength = 0;
    m_hasText = false;
    m_isList = false;
    m_wasBlank = false;
}

} // namespace Fluxscope::Ui
