// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparecolumn.h"

#include "ui/compare/callbar.h"
#include "ui/compare/callnotice.h"
#include "ui/compare/columnfoot.h"
#include "ui/compare/columnheading.h"
#include "ui/compare/comparecard.h"
#include "ui/compare/reasoningfold.h"
#include "ui/reply/replypane.h"
#include "ui/widgets/markdownview.h"
#include "ui/widgets/statecolours.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeySequence>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

using State = CompareCall::State;

constexpr int LeastCharacters = 34; // of the reply in a line: less is hard to read
constexpr double ReplyScale = 1.05; // as MarkdownView has it
constexpr int Margin = 12;
constexpr int LeastReplyHeight = 80;
constexpr int ReplyShare = 3; // of the height, beside the reasoning
constexpr int ReasoningShare = 2;

} // namespace

CompareColumn::CompareColumn(QWidget* parent)
    : QWidget(parent)
    , m_heading(new ColumnHeading(this))
    , m_card(new CompareCard(this))
    , m_bar(new CallBar(this))
    , m_notice(new CallNotice(this))
    , m_reasoning(new ReasoningFold(this))
    , m_reply(new MarkdownView(this))
    , m_foot(new ColumnFoot(this))
{
    layOut();
    connectControls();
    retranslate();
    showNothing();
}

void CompareColumn::layOut()
{
    auto* top = new QVBoxLayout;
    top->setContentsMargins(Margin, 4, Margin, 0);
    top->setSpacing(4);
    top->addWidget(m_heading);
    top->addWidget(m_card);
    top->addWidget(m_bar);
    auto* bottom = new QVBoxLayout;
    bottom->setContentsMargins(Margin, 0, Margin, 4);
    bottom->addWidget(m_foot);

    m_reply->setMinimumHeight(LeastReplyHeight);
    auto* layout = new QVBoxLayout(this);
    // Room for the hairline.
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_notice);
    layout->addWidget(m_reasoning);
    layout->addWidget(m_reply, ReplyShare);
    connect(m_reasoning, &ReasoningFold::opened, layout,
        [this, layout](bool open) { layout->setStretchFactor(m_reasoning, open ? ReasoningShare : 0); });
    // Takes the room while an explanation stands alone.
    layout->addStretch(0);
    layout->addLayout(bottom);
}

void CompareColumn::connectControls()
{
    connect(m_heading, &ColumnHeading::expandRequested, this, &CompareColumn::expandRequested);
    connect(m_bar, &CallBar::pageRequested, this, &CompareColumn::pageRequested);
    connect(m_bar, &CallBar::stopRequested, this, &CompareColumn::stopRequested);
    connect(m_bar, &CallBar::sendAgainRequested, this, &CompareColumn::sendAgainRequested);
    connect(m_notice, &CallNotice::copyIdRequested, this, &CompareColumn::copyIdRequested);
    connect(m_foot, &ColumnFoot::voteRequested, this, &CompareColumn::voteRequested);
    connect(m_foot, &ColumnFoot::noteRequested, this, &CompareColumn::noteRequested);
    connect(m_foot, &ColumnFoot::copyIdRequested, this, &CompareColumn::copyIdRequested);
    connect(m_foot, &ColumnFoot::compareMenuOpened, this, &CompareColumn::compareMenuOpened);
    // A text view would take these keys if they were not shortcuts.
    const auto turn = [this](const QKeySequence& key, int by) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { emit pageRequested(by); });
    };
    turn(CallBar::PreviousKey, -1);
    turn(CallBar::NextKey, 1);
    connect(m_reply->verticalScrollBar(), &QScrollBar::valueChanged, this, &CompareColumn::takeScroll);
    connect(m_reply, &MarkdownView::settled, this, [this] {
        if (const auto wanted = std::exchange(m_wantedPlace, std::nullopt))
            scrollTo(*wanted);
    });
}

void CompareColumn::setEntry(int entry, const CompareEntry& what)
{
    m_entry = entry;
    m_heading->setEntry(entry, what.model);
    m_card->setDialect(what.dialect);
    showNothing();
}

void CompareColumn::setName(const QString& name, bool blind)
{
    if (name == m_name && blind == m_isBlind)
        return;
    m_name = name;
    m_isBlind = blind;
    m_heading->setName(name, blind);
    m_card->setBlind(blind);
    m_card->setColumnName(name);
    m_notice->setBlind(blind);
    m_notice->setColumnName(name);
    m_reasoning->setColumnName(name);
    m_bar->setColumnName(name);
    m_foot->setColumnName(name);
    m_foot->setBlind(blind);
    setAccessibleName(name);
    retranslate();
}

void CompareColumn::showCall(
    int index, const CompareCall& call, const QString& text, const QString& reasoning)
{
    m_index = index;
    m_call = call;
    m_text = text;
    m_wantedPlace.reset();
    m_reasoning->showText(reasoning, call.state == State::Running);
    render();
    updateFacts();
}

void CompareColumn::showNothing()
{
    m_index = -1;
    m_call.reset();
    m_text.clear();
    m_reasoning->showText({}, false);
    setPage({});
    setMarks(std::nullopt, {});
    render();
    updateFacts();
}

void CompareColumn::updateCall(const CompareCall& call)
{
    const bool wasRunning = m_call && m_call->state == State::Running;
    const bool hasJustEnded = wasRunning && call.state == State::Ended;
    m_call = call;
    const QString reply = call.record.reply.value_or(QString());
    // The record has the last word, should a piece have been missed.
    const bool isGoingOn = reply.startsWith(m_text);
    m_text = reply;
    m_reasoning->updateText(call.record.reasoning.value_or(QString()), call.state == State::Running);
    if (!wasRunning || !isGoingOn)
        render();
    else if (hasJustEnded)
        finishText();
    else
        flushText();
    updateFacts();
}

void CompareColumn::appendText(const QString& text, const QString& reasoning)
{
    m_text += text;
    m_reasoning->appendText(reasoning);
}

bool CompareColumn::flushText()
{
    const bool hasReasoned = m_reasoning->flush();
    if (!m_isInView || m_isStale || m_text.size() <= m_reply->text().size())
        return hasReasoned;
    m_reply->appendText(m_text.mid(m_reply->text().size()));
    return true;
}

QUuid CompareColumn::callId() const
{
    return m_call ? m_call->record.id : QUuid();
}

void CompareColumn::setInView(bool inView)
{
    m_isInView = inView;
    m_reasoning->setInView(inView);
    if (!inView)
        return;
    if (m_isStale)
        render();
    else
        flushText();
}

void CompareColumn::setPage(const Page& page)
{
    m_card->setStreamed(page.stream);
    m_bar->setPage(page.index, page.count, page.isSentAgain);
}

void CompareColumn::setQueuedBefore(int calls)
{
    m_card->setQueuedBefore(calls);
}

void CompareColumn::setSendAgainProblem(const QString& reason)
{
    m_bar->setSendAgainProblem(reason);
}

void CompareColumn::setMarks(std::optional<int> vote, const QString& note)
{
    m_foot->setMarks(vote, note);
}

void CompareColumn::setSameText(const QString& mark)
{
    m_card->setSameText(mark);
}

void CompareColumn::setExpanded(bool expanded)
{
    m_heading->setExpanded(expanded);
}

QMenu& CompareColumn::compareMenu() const
{
    return m_foot->compareMenu();
}

void CompareColumn::setReasoningOpen(bool open)
{
    m_reasoning->setOpen(open);
}

void CompareColumn::tick()
{
    m_card->tick();
}

QList<QWidget*> CompareColumn::tabChain() const
{
    QList<QWidget*> chain{m_heading->expandButton(), m_card->summary()};
    chain += m_bar->tabChain();
    chain += QList<QWidget*>{m_notice, m_notice->copyButton()};
    chain += m_reasoning->tabChain();
    chain += m_reply;
    chain += m_foot->tabChain();
    return chain;
}

void CompareColumn::focusReply()
{
    QWidget* shown = m_reply;
    if (m_reply->isHidden())
        shown = m_notice;
    shown->setFocus(Qt::OtherFocusReason);
}

double CompareColumn::place() const
{
    const QScrollBar* bar = m_reply->verticalScrollBar();
    return bar->maximum() > 0 ? static_cast<double>(bar->value()) / bar->maximum() : 0.0;
}

void CompareColumn::scrollTo(double place)
{
    if (m_isStale || !m_reply->isSettled()) {
        m_wantedPlace = place;
        return;
    }
    QScrollBar* bar = m_reply->verticalScrollBar();
    bar->setValue(static_cast<int>(std::lround(place * bar->maximum())));
}

bool CompareColumn::event(QEvent* event)
{
    // The parts name themselves first.
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return isDone;
}

void CompareColumn::mousePressEvent(QMouseEvent* event)
{
    // Whoever points at a column means its call.
    focusReply();
    QWidget::mousePressEvent(event);
}

void CompareColumn::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), hairlineColour(palette()));
}

void CompareColumn::retranslate()
{
    //: %1 names a column of a comparison
    m_reply->setAccessibleName(tr("Reply of %1").arg(m_name));
    updateFacts();
    QFont prose = font();
    prose.setPointSizeF(prose.pointSizeF() * ReplyScale);
    const int line = QFontMetrics(prose).averageCharWidth() * LeastCharacters
        + m_reply->verticalScrollBar()->sizeHint().width();
    // Not from the captions of buttons: four columns would not fit in each language.
    setMinimumWidth(line + 2 * Margin + 1);
}

/// Whatever the view shows is replaced, at once or when the column comes into view.
void CompareColumn::render()
{
    m_isStale = !m_isInView;
    if (m_isStale)
        return;
    if (m_call && m_call->state == State::Running)
        m_reply->startText(m_text);
    else
        m_reply->showText(
            m_text, m_call ? ReplyPane::toolCallBlocks(m_call->record) : QList<MarkdownBlock>());
}

void CompareColumn::finishText()
{
    // Out of view the whole of it is rendered anew, detached and once.
    if (!m_isInView || m_isStale || !m_text.startsWith(m_reply->text())) {
        render();
        return;
    }
    flushText();
    m_reply->finishText(ReplyPane::toolCallBlocks(m_call->record));
}

void CompareColumn::updateFacts()
{
    // Hiding the text would hand the focus to whatever comes next in the window.
    const bool hadFocus = m_reply->hasFocus() || m_notice->hasFocus();
    m_card->showCall(m_call);
    if (hasEnded())
        m_notice->showCall(m_call->record);
    else
        m_notice->clear();
    m_bar->showCall(m_call);
    m_foot->showCall(m_call);
    const bool isBare = m_text.isEmpty() && (!m_call || m_call->record.toolCalls.isEmpty());
    m_reply->setVisible(m_notice->isHidden() || !isBare);
    if (hadFocus)
        focusReply();
    m_reply->setPlaceholderText(placeholder());
}

void CompareColumn::takeScroll()
{
    const QScrollBar* bar = m_reply->verticalScrollBar();
    const bool isUserHere = bar->isSliderDown() || m_reply->hasFocus() || m_reply->underMouse();
    const bool follows = m_call && m_call->state == State::Running && bar->value() == bar->maximum();
    if (isUserHere && (!follows || bar->isSliderDown()))
        emit scrolled();
}

bool CompareColumn::hasEnded() const
{
    return m_call && m_call->state == State::Ended;
}

QString CompareColumn::placeholder() const
{
    if (!m_call)
        return tr("No call has been made yet.");
    switch (m_call->state) {
    case State::Queued:
        return tr("Queued. Its time has not begun.");
    case State::Running:
        return tr("The reply appears here.");
    case State::Dropped:
        return tr("Stopped while it was queued. Nothing was sent.");
    case State::Deleted:
        return tr("This call was deleted from the history.");
    case State::Ended:
        break;
    }
    return m_call->record.textKept ? QString()
                                   : tr("Prompt and reply of this call were not kept, as the settings said.");
}

} // namespace Fluxscope::Ui
