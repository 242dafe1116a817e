// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reportmarkdown.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// Where Markdown would read a mark. Beside those of CommonMark: the pipe of tables, the dollar of GitHub's
/// formulas, and what GitHub makes links of without being told (`www.`, `://`). Of a mail address it makes
/// one whatever is escaped; following it loads nothing.
QString escaped(QString line)
{
    static const QRegularExpression mark(uR"(([\\`*_\[\]<>|~&$#]|:(?=/)|(?<=[wW]{3})\.))"_s);
    static const QRegularExpression atStart(u"^([-+=])"_s);
    static const QRegularExpression number(u"^([0-9]+)([.)])(?=\\s|$)"_s);
    line.replace(mark, u"\\\\1"_s);
    line.replace(atStart, u"\\\\1"_s);
    line.replace(number, u"\\1\\\\2"_s);
    return line;
}

/// A fence that no line of the text can end.
QByteArray fenceFor(const QString& text)
{
    constexpr int ShortestFence = 3;
    int longest = 0;
    int run = 0;
    for (const QChar character : text) {
        run = character == u'`' || character == u'~' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return {std::max(longest + 1, ShortestFence), '`'};
}

QString bar(const ReportBar& bar)
{
    constexpr int WholeWidth = 20;
    const auto width = static_cast<int>(std::lround(std::clamp(bar.share, 0.0, 1.0) * WholeWidth));
    return QString(width, u'\u2588') + QString(WholeWidth - width, u'\u2591');
}

} // namespace

void ReportMarkdown::begin(const QString& title)
{
    m_markdown = "# " + line(title) + "\n\n";
}

void ReportMarkdown::addHeading(int level, const QString& text)
{
    m_markdown += QByteArray(std::clamp(level, 2, 4), '#') + ' ' + line(text) + "\n\n";
}

void ReportMarkdown::addParagraph(const QString& text)
{
    m_markdown += line(text) + "\n\n";
}

void ReportMarkdown::addList(const QStringList& texts)
{
    for (const QString& text : texts)
        m_markdown += "- " + line(text) + '\n';
    m_markdown += '\n';
}

void ReportMarkdown::addTable(const ReportTable& table)
{
    if (!table.title.isEmpty())
        m_markdown += "**" + line(table.title) + "**\n\n";
    QStringList headings = table.headings;
    if (!table.bars.isEmpty())
        headings.append(u"0 to 100%"_s);
    addRow(headings);
    m_markdown += '|' + QByteArray("---|").repeated(headings.size()) + '\n';
    for (qsizetype place = 0; place < table.rows.size(); ++place) {
        QStringList cells = table.rows.at(place);
        if (place < table.bars.size())
            cells.append(bar(table.bars.at(place)));
        addRow(cells);
    }
    m_markdown += '\n';
}

void ReportMarkdown::addText(const QString& text)
{
    const QString clean = plainText(text);
    const QByteArray fence = fenceFor(clean);
    m_markdown += fence + '\n' + clean.toUtf8() + '\n' + fence + "\n\n";
}

void ReportMarkdown::addPicture(const ReportPicture& picture)
{
    m_markdown += "**" + line(picture.title) + "**\n\n![" + line(picture.description) + "]("
        + addressOf(picture) + ")\n\n";
}

QByteArray ReportMarkdown::end()
{
    return m_markdown;
}

QByteArray ReportMarkdown::line(const QString& text) const
{
    return escaped(plainLine(text)).toUtf8();
}

void ReportMarkdown::addRow(const QStringList& cells)
{
    m_markdown += '|';
    for (const QString& cell : cells)
        m_markdown += ' ' + line(cell) + " |";
    m_markdown += '\n';
}

} // namespace Fluxscope
