// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparecolumn.h"

#include "core/redaction.h"
#include "models/displaytext.h"
#include "ui/charts/seriesmark.h"
#include "ui/compare/callnotice.h"
#include "ui/compare/comparecard.h"
#include "ui/compare/reasoningfold.h"
#include "ui/reply/replypane.h"
#include "ui/reply/retrycountdown.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/markdownview.h"
#include "ui/widgets/statecolours.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
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
constexpr int MarkSize = 16;
constexpr qsizetype LongestNote = 120;
constexpr QKeyCombination PreviousKey = Qt::ALT | Qt::Key_PageUp;
constexpr QKeyCombination NextKey = Qt::ALT | Qt::Key_PageDown;

QPixmap markPixmap(int entry, const QWidget& widget)
{
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(MarkSize, MarkSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    SeriesMark(entry).draw(painter, QPointF(MarkSize / 2.0, MarkSize / 2.0), widget.palette());
    return pixmap;
}

QToolButton* button(QWidget* parent)
{
    auto* made = new QToolButton(parent);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

/// The tooltip of a button, and why it is disabled if it is.
void explain(QToolButton& button, bool enabled, const QString& what, const QString& whyNot)
{
    button.setEnabled(enabled);
    button.setToolTip(enabled ? what : whyNot);
    button.setAccessibleDescription(enabled ? QString() : whyNot);
}

} // namespace

CompareColumn::CompareColumn(QWidget* parent)
    : QWidget(parent)
    , m_countdown(new RetryCountdown(this))
    , m_mark(new QLabel(this))
    , m_model(new FactLabel(this))
    , m_expand(button(this))
    , m_card(new CompareCard(this))
    , m_previous(button(this))
    , m_pageLabel(new QLabel(this))
    , m_next(button(this))
    , m_stop(button(this))
    , m_sendAgain(button(this))
    , m_notice(new CallNotice(this))
    , m_reasoning(new ReasoningFold(this))
    , m_reply(new MarkdownView(this))
    , m_noteLine(new FactLabel(this))
    , m_up(button(this))
    , m_down(button(this))
    , m_noteButton(button(this))
    , m_copyId(button(this))
    , m_compare(button(this))
    , m_compareMenu(new QMenu(m_compare))
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.25);
    m_model->setFont(large);
    m_model->setElideMode(Qt::ElideMiddle);
    m_model->setShrinks(true);
    m_pageLabel->setTextFormat(Qt::PlainText);
    m_previous->setArrowType(Qt::LeftArrow);
    m_next->setArrowType(Qt::RightArrow);
    for (QToolButton* toggle : {m_expand, m_up, m_down})
        toggle->setCheckable(true);
    m_noteLine->hide();
    layOut();
    connectControls();
    colour();
    retranslate();
    showNothing();
}

void CompareColumn::layOut()
{
    auto* heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(m_mark);
    heading->addWidget(m_model, 1);
    heading->addWidget(m_expand);

    auto* pages = new QHBoxLayout;
    pages->setSpacing(4);
    pages->addWidget(m_previous);
    pages->addWidget(m_pageLabel);
    pages->addWidget(m_next);
    pages->addStretch(1);
    pages->addWidget(m_stop);
    pages->addWidget(m_sendAgain);

    auto* actions = new QHBoxLayout;
    actions->setSpacing(4);
    for (QToolButton* each : {m_up, m_down, m_noteButton, m_copyId})
        actions->addWidget(each);
    actions->addStretch(1);
    actions->addWidget(m_compare);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(Margin, 4, Margin, 0);
    top->setSpacing(4);
    top->addLayout(heading);
    top->addWidget(m_card);
    top->addLayout(pages);
    auto* bottom = new QVBoxLayout;
    bottom->setContentsMargins(Margin, 0, Margin, 4);
    bottom->setSpacing(4);
    bottom->addWidget(m_noteLine);
    bottom->addLayout(actions);

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

    QFont prose = font();
    prose.setPointSizeF(prose.pointSizeF() * ReplyScale);
    setMinimumWidth(QFontMetrics(prose).averageCharWidth() * LeastCharacters + 2 * Margin
        + m_reply->verticalScrollBar()->sizeHint().width() + 1);
}

void CompareColumn::connectControls()
{
    connect(m_expand, &QToolButton::clicked, this, &CompareColumn::expandRequested);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit pageRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit pageRequested(1); });
    connect(m_stop, &QToolButton::clicked, this, &CompareColumn::stopRequested);
    connect(m_countdown, &RetryCountdown::ticked, this, &CompareColumn::updateSendAgain);
    connect(m_sendAgain, &QToolButton::clicked, this, &CompareColumn::sendAgainRequested);
    connect(m_up, &QToolButton::clicked, this,
        [this](bool on) { emit voteRequested(on ? std::optional(1) : std::nullopt); });
    connect(m_down, &QToolButton::clicked, this,
        [this](bool on) { emit voteRequested(on ? std::optional(-1) : std::nullopt); });
    connect(m_noteButton, &QToolButton::clicked, this, &CompareColumn::noteRequested);
    connect(m_copyId, &QToolButton::clicked, this, &CompareColumn::copyIdRequested);
    connect(m_notice, &CallNotice::copyIdRequested, this, &CompareColumn::copyIdRequested);
    // Not the button's own menu: its arrow would lie on the text, for which there is hardly room.
    connect(m_compare, &QToolButton::clicked, this, [this] {
        emit compareMenuOpened();
        m_compareMenu->popup(m_compare->mapToGlobal(QPoint()));
    });
    // A text view would take these keys if they were not shortcuts.
    const auto turn = [this](const QKeySequence& key, int by) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { emit pageRequested(by); });
    };
    turn(PreviousKey, -1);
    turn(NextKey, 1);
    connect(m_reply->verticalScrollBar(), &QScrollBar::valueChanged, this, &CompareColumn::takeScroll);
    connect(m_reply, &MarkdownView::settled, this, [this] {
        if (const auto wanted = std::exchange(m_wantedPlace, std::nullopt))
            scrollTo(*wanted);
    });
}

void CompareColumn::setEntry(int entry, const CompareEntry& what)
{
    m_entry = entry;
    m_what = what;
    m_card->setDialect(what.dialect);
    colour();
    showNothing();
}

void CompareColumn::setName(const QString& name, bool blind)
{
    if (name == m_name && blind == m_isBlind)
        return;
    m_name = name;
    m_isBlind = blind;
    m_mark->setVisible(!blind);
    m_card->setBlind(blind);
    m_card->setColumnName(name);
    m_notice->setBlind(blind);
    m_notice->setColumnName(name);
    m_reasoning->setColumnName(name);
    nameControls();
    showMarks();
    updateFacts();
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
    m_page = page;
    m_card->setStreamed(page.stream);
    updatePage();
}

void CompareColumn::setQueuedBefore(int calls)
{
    m_card->setQueuedBefore(calls);
}

void CompareColumn::setSendAgainProblem(const QString& reason)
{
    m_sendAgainProblem = reason;
    updateSendAgain();
}

void CompareColumn::setMarks(std::optional<int> vote, const QString& note)
{
    m_vote = vote;
    m_note = note;
    showMarks();
}

void CompareColumn::setExpanded(bool expanded)
{
    m_expand->setChecked(expanded);
    nameControls();
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
    QList<QWidget*> chain{m_expand, m_card->summary(), m_previous, m_next, m_stop, m_sendAgain, m_notice,
        m_notice->copyButton()};
    chain += m_reasoning->tabChain();
    chain += {m_reply, m_up, m_down, m_noteButton, m_copyId, m_compare};
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
    else if (event->type() == QEvent::PaletteChange)
        colour();
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
    m_stop->setText(tr("Stop"));
    m_noteButton->setText(tr("Note…"));
    m_compare->setText(tr("Compare with…"));
    nameControls();
    updatePage();
    showMarks();
    updateFacts();
}

void CompareColumn::colour()
{
    m_mark->setPixmap(markPixmap(m_entry, *this));
    m_expand->setIcon(tintedIcon(u"widen", palette()));
    m_up->setIcon(tintedIcon(u"thumb-up", palette()));
    m_down->setIcon(tintedIcon(u"thumb-down", palette()));
    m_copyId->setIcon(tintedIcon(u"copy", palette()));
}

/// With the name of the column, since there are as many of each as there are columns.
void CompareColumn::nameControls()
{
    const bool isExpanded = m_expand->isChecked();
    //: %1 names a column of a comparison; so below
    m_expand->setAccessibleName(tr("Expand %1").arg(m_name));
    m_expand->setToolTip(isExpanded ? tr("Back to all columns") : tr("Give this column the whole width"));
    m_previous->setAccessibleName(tr("Previous repeat of %1").arg(m_name));
    m_next->setAccessibleName(tr("Next repeat of %1").arg(m_name));
    m_stop->setAccessibleName(tr("Stop the call to %1").arg(m_name));
    m_sendAgain->setAccessibleName(tr("Send again to %1").arg(m_name));
    m_reply->setAccessibleName(tr("Reply of %1").arg(m_name));
    m_up->setAccessibleName(tr("Thumbs up for %1").arg(m_name));
    m_down->setAccessibleName(tr("Thumbs down for %1").arg(m_name));
    m_noteButton->setAccessibleName(tr("Note on the reply of %1").arg(m_name));
    m_copyId->setAccessibleName(tr("Copy request ID of %1").arg(m_name));
    m_compare->setAccessibleName(tr("Compare the reply of %1 with another").arg(m_name));
    setAccessibleName(m_name);
    m_model->setValue(m_isBlind ? m_name : singleLine(m_what.model));
    m_mark->setAccessibleName({});
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
    if (hasEnded() && m_call->record.error)
        m_countdown->start(m_call->record, m_call->record.error->retryAfterSeconds);
    else
        m_countdown->stop();
    const bool isBare = m_text.isEmpty() && (!m_call || m_call->record.toolCalls.isEmpty());
    m_reply->setVisible(m_notice->isHidden() || !isBare);
    if (hadFocus)
        focusReply();
    m_reply->setPlaceholderText(placeholder());
    updateButtons();
}

void CompareColumn::updateButtons()
{
    const bool isOpen = m_call && (m_call->state == State::Queued || m_call->state == State::Running);
    explain(*m_stop, isOpen, tr("Stop this call; the others go on"), tr("This call does not run or wait"));
    updateSendAgain();
    const bool isDeleted = m_call && m_call->state == State::Deleted;
    const QString unfinished =
        isDeleted ? tr("This call was deleted from the history") : tr("This call has not ended");
    explain(*m_up, hasEnded(), tr("A good reply"), unfinished);
    explain(*m_down, hasEnded(), tr("A bad reply"), unfinished);
    const QString hidden = tr("Hidden until you have voted");
    explain(*m_noteButton, hasEnded() && !m_isBlind, tr("Write a note on this reply"),
        m_isBlind ? tr("What was noted before may name the model. Notes are open again when you have voted.")
                  : unfinished);
    const bool hasId = m_call && supportId(m_call->record).has_value();
    const QString noId = isDeleted ? unfinished : tr("This call has no request ID");
    explain(*m_copyId, hasId && !m_isBlind, tr("Copy the request ID"), m_isBlind ? hidden : noId);
    explain(*m_compare, hasEnded() && !m_isBlind, tr("See how this reply differs from another one"),
        m_isBlind ? hidden : unfinished);
}

void CompareColumn::updateSendAgain()
{
    const bool isOpen = !m_call || m_call->state == State::Queued || m_call->state == State::Running;
    const bool waits = m_countdown->isWaiting();
    QString whyNot = m_sendAgainProblem;
    if (whyNot.isEmpty() && isOpen)
        whyNot = tr("This call has not ended");
    else if (whyNot.isEmpty() && waits)
        whyNot = RetryCountdown::reason();
    m_sendAgain->setText(waits ? m_countdown->caption() : tr("Send again"));
    explain(*m_sendAgain, whyNot.isEmpty(), tr("Make another call; this one stays as it is"), whyNot);
}

void CompareColumn::updatePage()
{
    QString text = DisplayText::dash();
    if (m_page.count > 0) {
        //: which of its repeats a column shows, such as "2 of 3"
        text = tr("%1 of %2").arg(DisplayText::number(m_page.index + 1), DisplayText::number(m_page.count));
    }
    m_pageLabel->setText(text);
    m_pageLabel->setToolTip(
        m_page.isSentAgain ? tr("Sent again, beyond the repeats of the plan") : QString());
    //: %1 is a keyboard shortcut
    explain(*m_previous, m_page.index > 0,
        tr("Previous repeat (%1)").arg(QKeySequence(PreviousKey).toString(QKeySequence::NativeText)),
        tr("This is the first repeat"));
    //: %1 is a keyboard shortcut
    explain(*m_next, m_page.index + 1 < m_page.count,
        tr("Next repeat (%1)").arg(QKeySequence(NextKey).toString(QKeySequence::NativeText)),
        tr("This is the last repeat"));
}

void CompareColumn::showMarks()
{
    m_up->setChecked(m_vote == 1);
    m_down->setChecked(m_vote == -1);
    // What was noted earlier may name the model.
    const bool showsNote = !m_note.isEmpty() && !m_isBlind;
    //: %1 is what the user wrote
    m_noteLine->setValue(
        showsNote ? tr("Note: %1").arg(DisplayText::excerpt(m_note, LongestNote)) : QString(), Tone::Muted);
    m_noteLine->setVisible(showsNote);
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
