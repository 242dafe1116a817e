// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/markdownview.h"

#include "core/redaction.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/markdownwriter.h"
#include "ui/widgets/tablewidths.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Pace = 33ms; // 30 Hz: more is not seen, less stutters
constexpr qint64 StepMs = 8; // half a frame of 60 Hz, since layout and painting follow
constexpr qsizetype PlainPiece = 8192;
constexpr int LongestLineInCharacters = 92;
constexpr int Margin = 12;

MarkdownStyle styleOf(const QWidget& widget)
{
    QFont prose = widget.font();
    prose.setPointSizeF(prose.pointSizeF() * 1.05);
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPointSizeF(widget.font().pointSizeF());
    return {prose, code, widget.palette()};
}

/// Long addresses would make the question wider than the screen.
QString brokenIntoLines(const QString& address)
{
    QString lines = address;
    for (qsizetype i = 70; i < lines.size(); i += 71)
        lines.insert(i, u'\n');
    return lines;
}

} // namespace

MarkdownView::MarkdownView(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    new FocusRing(this);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Reply"));

    m_pace.setSingleShot(true);
    m_pace.setInterval(Pace);
    connect(&m_pace, &QTimer::timeout, this, &MarkdownView::step);
    m_nextStep.setSingleShot(true);
    m_nextStep.setInterval(0ms);
    connect(&m_nextStep, &QTimer::timeout, this, &MarkdownView::step);
    m_place.setSingleShot(true);
    m_place.setInterval(0ms);
    connect(&m_place, &QTimer::timeout, this, &MarkdownView::placeCodeButtons);

    connect(this, &QTextBrowser::anchorClicked, this, &MarkdownView::askAboutLink);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (m_follows)
            verticalScrollBar()->setValue(maximum);
        m_place.start();
    });
    restart();
}

MarkdownView::~MarkdownView() = default;

void MarkdownView::showText(const QString& text, const QList<MarkdownBlock>& after)
{
    m_text = text;
    m_after = after;
    m_isEnded = true;
    restart();
}

void MarkdownView::startText(const QString& text)
{
    m_text = text;
    m_after.clear();
    m_isEnded = false;
    restart();
}

void MarkdownView::appendText(const QString& text)
{
    if (text.isEmpty())
        return;
    m_text += text;
    m_isSettled = false;
    takeText(text);
    if (!m_pace.isActive())
        m_pace.start();
}

void MarkdownView::finishText(const QList<MarkdownBlock>& after)
{
    if (m_isEnded)
        return;
    m_after = after;
    m_isEnded = true;
    m_isSettled = false;
    takeEnd();
    step();
}

void MarkdownView::setPlain(bool plain)
{
    if (plain == m_isPlain)
        return;
    m_isPlain = plain;
    restart();
}

QVariant MarkdownView::loadResource(int type, const QUrl& name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return {};
}

void MarkdownView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Reply"));
        m_place.start();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        // The document has colours and sizes of its own.
        const int place = verticalScrollBar()->value();
        restart();
        verticalScrollBar()->setValue(place);
    }
}

void MarkdownView::resizeEvent(QResizeEvent* event)
{
    fitWidth();
    QTextBrowser::resizeEvent(event);
    m_place.start();
}

void MarkdownView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    placeCodeButtons();
}

QMimeData* MarkdownView::createMimeDataFromSelection() const
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(withoutControlCharacters(textCursor().selection().toPlainText()));
    return mime.release();
}

void MarkdownView::restart()
{
    m_pace.stop();
    m_splitter = MarkdownBlocks();
    m_queue.clear();
    m_queueStart = 0;
    m_tailWritten = 0;
    m_plainQueue.clear();
    m_plainStart = 0;
    m_hasPlain = false;
    m_follows = false;
    m_blocksWritten = 0;
    m_isSettled = false;

    // Rendered before it is put on display, which is ten times as fast.
    const QPointer<QTextDocument> old(document());
    auto* next = new SealedDocument(this);
    next->setDocumentMargin(Margin);
    m_writer = std::make_unique<MarkdownWriter>(next, styleOf(*this));
    takeText(m_text);
    if (m_isEnded)
        takeEnd();
    const bool isMore = writeForAWhile();
    setDocument(next);
    // QTextEdit deletes the document that it made itself, but no other.
    const std::unique_ptr<QTextDocument> replaced(old.data());
    fitWidth();
    // Taking a document, QTextEdit scrolls to its cursor.
    verticalScrollBar()->setValue(0);
    goOn(isMore);
}

void MarkdownView::takeText(const QString& text)
{
    if (m_isPlain)
        m_plainQueue += text;
    else
        m_queue += inParts(m_splitter.push(text));
}

void MarkdownView::takeEnd()
{
    if (!m_isPlain)
        m_queue += inParts(m_splitter.finish());
    else if (m_plainQueue.isEmpty())
        m_writer->keepTail();
    m_queue += inParts(m_after);
}

void MarkdownView::step()
{
    QScrollBar* bar = verticalScrollBar();
    m_follows = !m_isEnded && bar->maximum() > 0 && bar->value() >= bar->maximum() - 4;
    // The document tells assistive technology of every insertion, which would drown what the user reads.
    // Its layout is told by another way.
    const QSignalBlocker quiet(document());
    goOn(writeForAWhile());
}

bool MarkdownView::writeForAWhile()
{
    QElapsedTimer time;
    time.start();
    bool isMore = true;
    while (isMore && !time.hasExpired(StepMs))
        isMore = writeNext();
    return isMore;
}

void MarkdownView::goOn(bool isMore)
{
    m_place.start();
    if (isMore) {
        m_nextStep.start();
    } else if (!m_isSettled) {
        m_isSettled = true;
        emit settled();
    }
}

bool MarkdownView::writeNext()
{
    if (m_plainStart < m_plainQueue.size()) {
        const QString piece = m_plainQueue.mid(m_plainStart, PlainPiece);
        m_plainStart += piece.size();
        if (std::exchange(m_hasPlain, true))
            m_writer->extendTail(piece);
        else
            m_writer->writeTail(piece);
        if (m_plainStart == m_plainQueue.size()) {
            m_plainQueue.clear();
            m_plainStart = 0;
            if (m_isEnded)
                m_writer->keepTail();
        }
        ++m_blocksWritten;
        return true;
    }
    if (m_queueStart < m_queue.size()) {
        m_writer->write(m_queue.at(m_queueStart++));
        m_tailWritten = 0;
        if (m_queueStart == m_queue.size()) {
            m_queue.clear();
            m_queueStart = 0;
        }
        ++m_blocksWritten;
        return true;
    }
    if (m_isPlain || m_tailWritten == m_splitter.tail().size())
        return false;
    writeTail();
    return true;
}

void MarkdownView::writeTail()
{
    const QString piece = m_splitter.tail().mid(m_tailWritten, PlainPiece);
    if (m_tailWritten == 0)
        m_writer->writeTail(piece);
    else
        m_writer->extendTail(piece);
    m_tailWritten += piece.size();
}

void MarkdownView::fitWidth()
{
    const int characters = QFontMetrics(styleOf(*this).prose).averageCharWidth() * LongestLineInCharacters;
    // As if the scroll bar were always there, so that its coming breaks no line anew.
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int line = std::max(std::min(characters, room), 100);
    setLineWrapColumnOrWidth(line);
    if (!m_writer)
        return;
    const double within = line - 2 * document()->documentMargin();
    m_writer->setRoom(within);
    // The document tells assistive technology of every change; its layout is told by another way.
    const QSignalBlocker quiet(document());
    fitTables(*document(), within);
}

void MarkdownView::placeCodeButtons()
{
    m_codes.clear();
    const int first = cursorForPosition(QPoint(0, 0)).position();
    const int last = cursorForPosition(QPoint(viewport()->width(), viewport()->height())).position();
    const int right = std::min(lineWrapColumnOrWidth(), viewport()->width()) - Margin - 4;
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        const QVariant code = frame->frameFormat().property(CodeFrameProperty);
        if (!code.isValid() || frame->lastPosition() < first || frame->firstPosition() > last)
            continue;
        const auto index = static_cast<int>(m_codes.size());
        m_codes.append(code.toString());
        if (index == m_codeButtons.size()) {
            auto* button = new QToolButton(viewport());
            button->setAutoRaise(true);
            button->setCursor(Qt::ArrowCursor);
            connect(button, &QToolButton::clicked, this, [this, index] { copyCode(index); });
            m_codeButtons.append(button);
        }
        QToolButton* button = m_codeButtons.at(index);
        button->setIcon(tintedIcon(u"copy", palette()));
        button->setToolTip(tr("Copy this code"));
        // Setting the same name again would raise an event while text arrives.
        if (const QString name = tr("Copy code"); button->accessibleName() != name)
            button->setAccessibleName(name);
        button->adjustSize();
        const int top = cursorRect(frame->firstCursorPosition()).top() - 4;
        button->move(right - button->width(), std::max(top, 4));
        button->show();
    }
    for (qsizetype i = m_codes.size(); i < m_codeButtons.size(); ++i)
        m_codeButtons.at(i)->hide();
}

void MarkdownView::copyCode(int button)
{
    QApplication::clipboard()->setText(withoutControlCharacters(m_codes.value(button)));
    emit codeCopied();
}

void MarkdownView::askAboutLink(const QUrl& url)
{
    if (!isOpenableLink(url))
        return;
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Open a link"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Open this address outside of Fluxscope?\n\n%1")
                     .arg(brokenIntoLines(url.toString(QUrl::FullyEncoded))));
    box->addButton(QMessageBox::Cancel);
    QPushButton* open = box->addButton(tr("Open"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(open, &QPushButton::clicked, this, [this, url] {
        QDesktopServices::openUrl(url);
        emit linkOpened(url);
    });
    box->open();
}

} // namespace Fluxscope::Ui
