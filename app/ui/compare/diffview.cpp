// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/diffview.h"

#include "ui/compare/diffformat.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/statecolours.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace Fluxscope::Ui {

namespace {

// A piece of that size takes some milliseconds.
constexpr qsizetype LongestPiece = 4096;
constexpr qsizetype MostRuns = 500;
constexpr int TextMargin = 12;
constexpr double ReadingScale = 1.05;
constexpr int BarWidth = 4;
constexpr int BarPlace = 4;

/// The line of the block in which the place is.
QTextLine lineOf(const QTextBlock& block, int position)
{
    return block.layout()->lineForTextPosition(position - block.position());
}

} // namespace

DiffView::DiffView(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(TextMargin);
    QFont reading = font();
    reading.setPointSizeF(reading.pointSizeF() * ReadingScale);
    setFont(reading);
    new FocusRing(this);
    m_filling.setSingleShot(true);
    m_filling.setInterval(0);
    connect(&m_filling, &QTimer::timeout, this, &DiffView::fillOn);
}

void DiffView::showText(const DiffText& text, const QList<DiffRun>& runs)
{
    m_text = text;
    m_runs = runs;
    m_change.reset();
    startFilling();
}

void DiffView::startFilling()
{
    m_written = 0;
    setExtraSelections({});
    clear();
    m_filling.start();
}

void DiffView::fillOn()
{
    // Whole lines, because a block is given its formats once.
    qsizetype end = std::min(m_written + LongestPiece, m_text.text.size());
    if (const qsizetype run = m_text.runAt(static_cast<int>(m_written)) + MostRuns;
        run < m_text.starts.size())
        end = std::min(end, qsizetype{m_text.starts.at(run)});
    if (end < m_text.text.size()) {
        const qsizetype lineEnd = m_text.text.indexOf(u'\n', end);
        end = lineEnd < 0 ? m_text.text.size() : lineEnd + 1;
    }
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    const int firstBlock = cursor.blockNumber();
    cursor.beginEditBlock();
    cursor.insertText(m_text.text.sliced(m_written, end - m_written));
    markBlocks(firstBlock);
    cursor.endEditBlock();
    m_written = end;
    if (end < m_text.text.size()) {
        m_filling.start();
        return;
    }
    markChange();
    emit filled();
}

void DiffView::markBlocks(int firstBlock)
{
    for (QTextBlock block = document()->findBlockByNumber(firstBlock); block.isValid(); block = block.next())
        block.layout()->setFormats(formatsIn(block.position(), block.position() + block.length()));
}

QList<QTextLayout::FormatRange> DiffView::formatsIn(int start, int end) const
{
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype run = m_text.runAt(start); run >= 0 && run < m_runs.size(); ++run) {
        const int from = std::max(m_text.starts.at(run), start);
        const int to = std::min(m_text.starts.at(run + 1), end);
        if (from >= end)
            break;
        const DiffRun::Kind kind = m_runs.at(run).kind;
        if (kind != DiffRun::Kind::Common && to > from)
            formats.append({from - start, to - from, diffFormat(kind, palette())});
    }
    return formats;
}

void DiffView::showChange(const RunRange& runs)
{
    m_change = runs;
    markChange();
}

void DiffView::markChange()
{
    if (!m_change || !isFilled())
        return;
    QList<QTextEdit::ExtraSelection> selections;
    for (qsizetype run = m_change->begin; run < m_change->end; ++run) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(m_text.starts.at(run));
        selection.cursor.setPosition(m_text.starts.at(run + 1), QTextCursor::KeepAnchor);
        selection.format = currentDiffFormat(m_runs.at(run).kind, palette());
        if (selection.cursor.hasSelection())
            selections.append(selection);
    }
    setExtraSelections(selections);

    const int start = m_text.starts.at(m_change->begin);
    QTextCursor cursor(document());
    cursor.setPosition(start);
    setTextCursor(cursor);
    // What comes before a change helps to understand it.
    const int above = viewport()->height() / fontMetrics().lineSpacing() / 4;
    verticalScrollBar()->setValue(lineAt(start) - above);
    viewport()->update();
}

int DiffView::lineAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    // Blocks out of sight are laid out when somebody asks.
    document()->documentLayout()->blockBoundingRect(block);
    return block.firstLineNumber() + lineOf(block, position).lineNumber();
}

std::optional<DiffView::Place> DiffView::topPlace() const
{
    const QTextBlock block = firstVisibleBlock();
    const int line = verticalScrollBar()->value() - block.firstLineNumber();
    int position = block.position();
    if (line >= 0 && line < block.layout()->lineCount())
        position += block.layout()->lineAt(line).textStart();
    const qsizetype run = m_text.runAt(position);
    if (run < 0)
        return std::nullopt;
    return Place{run, position - m_text.starts.at(run)};
}

void DiffView::scrollTo(const Place& place)
{
    if (!isFilled() || place.run + 1 >= m_text.starts.size())
        return;
    const int position =
        std::min(m_text.starts.at(place.run) + place.offset, m_text.starts.at(place.run + 1));
    verticalScrollBar()->setValue(lineAt(position));
}

void DiffView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_runs.isEmpty()) {
        startFilling();
    }
}

void DiffView::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (!m_change || !isFilled())
        return;
    const int start = m_text.starts.at(m_change->begin);
    // Its last character, or the line after a line break would have a bar, too.
    const int end = std::max(start, m_text.starts.at(m_change->end) - 1);
    QPainter painter(viewport());
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && block.position() <= end;
         block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->height())
            break;
        const int last = block.position() + block.length() - 1;
        if (last < start)
            continue;
        const QTextLine firstLine = lineOf(block, std::max(start, block.position()));
        const QTextLine lastLine = lineOf(block, std::min(end, last));
        if (!firstLine.isValid() || !lastLine.isValid())
            continue;
        const double top = place.top() + firstLine.y();
        const double bottom = place.top() + lastLine.y() + lastLine.height();
        const int left =
            layoutDirection() == Qt::RightToLeft ? viewport()->width() - BarPlace - BarWidth : BarPlace;
        painter.fillRect(QRectF(left, top, BarWidth, bottom - top), toneColour(Tone::Plain, palette()));
    }
}

} // namespace Fluxscope::Ui
