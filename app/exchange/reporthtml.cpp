// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reporthtml.h"

#include <QByteArrayView>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// Cells break only very long words, so that no number is torn, and wide tables scroll; paper cannot scroll.
// The empty icon keeps a browser from asking a server, if the page lies on one, for its favicon.
constexpr QByteArrayView Head{R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark; --text: #1b1e23; --base: #fff; --soft: #f3f4f6; --line: #c9ced6; --bar: #2f6fb5; --range: #1b1e23; }
@media (prefers-color-scheme: dark) {
:root { --text: #e6e8eb; --base: #16181c; --soft: #22262c; --line: #454b54; --bar: #6ea8e6; --range: #e6e8eb; }
}
body { margin: 0 auto; max-width: 80rem; padding: 1rem 1.5rem; color: var(--text); background: var(--base); font: 1rem/1.5 system-ui, sans-serif; }
h1, h2, h3, h4, p, li, caption { overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
.wide { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; max-width: 24rem; overflow-wrap: break-word; }
th { background: var(--soft); }
tbody th { background: none; font-weight: inherit; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 0.75rem; background: var(--soft); border: 1px solid var(--line); font-size: 0.9rem; }
figure { margin: 1rem 0; }
img { max-width: 100%; height: auto; }
.bar { position: relative; width: 12rem; height: 1rem; }
.bar span { position: absolute; top: 0; height: 1rem; background: var(--bar); }
.bar i { position: absolute; top: 0.4rem; height: 0.2rem; background: var(--range); outline: 1px solid var(--base); }
@media print {
:root { color-scheme: light; --text: #000; --base: #fff; --soft: #fff; --line: #888; --bar: #2f6fb5; --range: #000; }
body { max-width: none; padding: 0; font-size: 9pt; }
.wide { overflow: visible; }
table, pre { font-size: 7pt; }
th, td { padding: 0.1rem 0.2rem; overflow-wrap: anywhere; }
h2, h3, h4, caption { break-after: avoid; }
tr, figure { break-inside: avoid; }
.bar, .bar span, .bar i { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
</style>
)"};

QByteArray percent(double part)
{
    return QByteArray::number(std::clamp(part, 0.0, 1.0) * 100, 'f', 2) + '%';
}

/// The numbers stand beside it, so it is nothing for a screen reader.
QByteArray bar(const ReportBar& bar)
{
    return R"(<div class="bar" aria-hidden="true"><span style="width:)" + percent(bar.share)
        + R"("></span><i style="left:)" + percent(bar.range.low)
        + ";width:" + percent(bar.range.high - bar.range.low) + R"("></i></div>)";
}

} // namespace

void ReportHtml::begin(const QString& title)
{
    const QByteArray text = line(title);
    m_html =
        Head.toByteArray() + "<title>" + text + "</title>\n</head>\n<body>\n<main>\n<h1>" + text + "</h1>\n";
}

void ReportHtml::addHeading(int level, const QString& text)
{
    const QByteArray tag = 'h' + QByteArray::number(std::clamp(level, 2, 4));
    m_html += '<' + tag + '>' + line(text) + "</" + tag + ">\n";
}

void ReportHtml::addParagraph(const QString& text)
{
    m_html += "<p>" + line(text) + "</p>\n";
}

void ReportHtml::addList(const QStringList& texts)
{
    m_html += "<ul>\n";
    for (const QString& text : texts)
        m_html += "<li>" + line(text) + "</li>\n";
    m_html += "</ul>\n";
}

void ReportHtml::addTable(const ReportTable& table)
{
    m_html += R"(<div class="wide" role="group" tabindex="0" aria-label=")"
        + line(table.title.isEmpty() ? table.headings.join(", "_L1) : table.title) + "\"><table>\n";
    if (!table.title.isEmpty())
        m_html += "<caption>" + line(table.title) + "</caption>\n";
    m_html += "<thead><tr>";
    for (const QString& heading : table.headings)
        m_html += "<th scope=\"col\">" + line(heading) + "</th>";
    if (!table.bars.isEmpty())
        m_html += "<th scope=\"col\">0 to 100% (line: 95% range)</th>";
    m_html += "</tr></thead>\n<tbody>\n";
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        m_html += "<tr>";
        const QStringList& cells = table.rows.at(row);
        // The first one says what the row is about.
        m_html += "<th scope=\"row\">" + line(cells.value(0)) + "</th>";
        for (const QString& cell : cells.mid(1))
            m_html += "<td>" + line(cell) + "</td>";
        if (row < table.bars.size())
            m_html += "<td>" + bar(table.bars.at(row)) + "</td>";
        m_html += "</tr>\n";
    }
    m_html += "</tbody></table></div>\n";
}

void ReportHtml::addText(const QString& text)
{
    // A line feed right after the tag is no part of the text, so one that is has to follow it.
    m_html += "<pre dir=\"auto\">\n" + plainText(text).toHtmlEscaped().toUtf8() + "</pre>\n";
}

void ReportHtml::addPicture(const ReportPicture& picture)
{
    m_html += "<figure><figcaption>" + line(picture.title) + "</figcaption><img alt=\""
        + line(picture.description) + "\" src=\"" + addressOf(picture) + "\"></figure>\n";
}

QByteArray ReportHtml::end()
{
    return m_html + "</main>\n</body>\n</html>\n";
}

QByteArray ReportHtml::line(const QString& text) const
{
    return plainLine(text).toHtmlEscaped().toUtf8();
}

} // namespace Fluxscope
