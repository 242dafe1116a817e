// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparecolumns.h"

#include "models/compareremarks.h"
#include "models/displaytext.h"
#include "ui/compare/changedvotes.h"
#include "ui/compare/columnnames.h"
#include "ui/compare/columnrow.h"
#include "ui/compare/columnsbar.h"
#include "ui/compare/comparecolumn.h"
#include "ui/compare/nocomparison.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QRandomGenerator>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <numeric>
#include <utility>

namespace Fluxscope::Ui {

using namespace std::chrono_literals;

namespace {

using State = CompareCall::State;

constexpr auto QueuePace = 100ms;
constexpr auto ElapsedPace = 500ms;

/// A reply that can be compared with another one.
bool hasReply(const CompareCall& call)
{
    return call.state == State::Ended && call.record.reply && !call.record.reply->isEmpty();
}

bool hasReasoning(const CompareCall& call)
{
    return call.record.reasoning && !call.record.reasoning->isEmpty();
}

QList<int> entriesAsListed(qsizetype count)
{
    QList<int> entries(count);
    std::iota(entries.begin(), entries.end(), 0);
    return entries;
}

} // namespace

CompareColumns::CompareColumns(QWidget* parent)
    : QWidget(parent)
    , m_bar(new ColumnsBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new NoComparison(m_stack))
    , m_shown(new QWidget(m_stack))
    , m_row(new ColumnRow(m_shown))
{
    layOut();
    connectControls();
}

void CompareColumns::layOut()
{
    auto* shown = new QVBoxLayout(m_shown);
    shown->setContentsMargins(0, 0, 0, 0);
    shown->setSpacing(0);
    shown->addWidget(m_bar);
    shown->addWidget(m_row, 1);

    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_shown);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void CompareColumns::connectControls()
{
    m_queued.setSingleShot(true);
    m_queued.setInterval(QueuePace);
    connect(&m_queued, &QTimer::timeout, this, &CompareColumns::updateQueued);
    m_second.setInterval(ElapsedPace);
    connect(&m_second, &QTimer::timeout, this, &CompareColumns::tick);

    connect(m_bar, &ColumnsBar::orderChosen, this, &CompareColumns::sortBy);
    connect(m_bar, &ColumnsBar::sampleChosen, this, &CompareColumns::showSample);
    connect(m_bar, &ColumnsBar::blindToggled, this, &CompareColumns::setBlind);
    connect(m_bar, &ColumnsBar::reasoningToggled, this, [this](bool open) {
        for (CompareColumn* column : std::as_const(m_columns))
            column->setReasoningOpen(open);
    });
    connect(m_bar, &ColumnsBar::pagesTurned, this, [this](int by) {
        for (CompareColumn* column : std::as_const(m_columns))
            turnPage(column, by);
    });
    connect(m_bar, &ColumnsBar::scrollTogetherToggled, this, [this](bool on) {
        m_row->setScrollsTogether(on);
        if (m_current)
            m_row->scrollAlong(m_current);
    });
    connect(qApp, &QApplication::focusChanged, this, &CompareColumns::takeFocus);
    // A text view would take these keys if they were not shortcuts.
    const auto go = [this](QKeyCombination key, int by) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { goToColumn(by); });
    };
    go(Qt::ALT | Qt::Key_Left, -1);
    go(Qt::ALT | Qt::Key_Right, 1);
}

CompareColumns::~CompareColumns()
{
    // The base class still moves the focus.
    qApp->disconnect(this);
}

void CompareColumns::show(CompareRun* run)
{
    const QString changed = isBlind() ? changedVotes() : QString();
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    m_arrived.clear();
    m_votes.clear();
    m_repeated.clear();
    m_sentAgain.clear();
    m_current = nullptr;
    m_second.stop();
    m_row->expand(nullptr);
    m_plan = run ? run->comparison().plan : ComparePlan();
    m_streamed = m_plan.measure == CompareMeasure::Speed;
    makeColumns();
    m_stack->setCurrentWidget(run ? m_shown : m_empty);
    if (!run)
        return;
    connectRun(*run);
    m_bar->setReasoningVisible(std::any_of(calls().cbegin(), calls().cend(), hasReasoning));
    listCalls();
    for (CompareColumn* column : std::as_const(m_columns))
        showPage(column, 0);
    if (isBlind())
        setBlind(true);
    else
        sortBy(m_bar->order().value_or(ColumnOrder::Entry));
    if (!changed.isEmpty())
        m_bar->tell(changed);
    updateQueued();
    if (run->isActive())
        m_second.start();
}

void CompareColumns::setSendAgainProblem(const QString& reason)
{
    m_sendAgainProblem = reason;
    for (CompareColumn* column : std::as_const(m_columns))
        showSendAgainProblem(column);
}

void CompareColumns::refreshMarks(const QUuid& id)
{
    // What is told may have been read before the last vote was written.
    const auto isTold = [&](const CompareCall& call) {
        return call.record.id == id && call.record.vote == m_votes.value(id);
    };
    if (std::any_of(calls().cbegin(), calls().cend(), isTold))
        m_votes.remove(id);
    for (CompareColumn* column : std::as_const(m_columns)) {
        if (column->callId() == id)
            showMarks(column);
    }
}

void CompareColumns::setRepeated(const QList<RepeatedReply>& replies)
{
    m_repeated.clear();
    for (const RepeatedReply& reply : replies)
        m_repeated.insert(reply.call, reply);
    for (CompareColumn* column : std::as_const(m_columns))
        showSameText(column);
}

bool CompareColumns::isBlind() const
{
    return m_bar->isBlind();
}

const QList<CompareCall>& CompareColumns::calls() const
{
    return m_run ? m_run->calls() : m_none;
}

bool CompareColumns::event(QEvent* event)
{
    // The parts name themselves first.
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LanguageChange) {
        nameColumns();
        setSendAgainProblem(m_sendAgainProblem);
        for (CompareColumn* column : std::as_const(m_columns))
            showSameText(column);
        updateQueued();
    }
    return isDone;
}

/// Columns are kept for the next run, since a button of one of them may be what asked for it.
void CompareColumns::makeColumns()
{
    const qsizetype count = m_plan.entries.size();
    while (m_pool.size() < count) {
        auto* column = new CompareColumn(m_row);
        connectColumn(column);
        m_pool.append(column);
    }
    m_columns = m_pool.first(count);
    for (int entry = 0; entry < count; ++entry) {
        m_columns.at(entry)->setEntry(entry, m_plan.entries.at(entry));
        m_columns.at(entry)->setReasoningOpen(m_bar->isReasoningOpen());
    }
    m_row->place(m_columns);
}

void CompareColumns::connectColumn(CompareColumn* column)
{
    connect(column, &CompareColumn::pageRequested, this, [this, column](int by) { turnPage(column, by); });
    connect(column, &CompareColumn::stopRequested, this, [this, column] {
        if (column->call() >= 0)
            emit stopRequested(column->call());
    });
    connect(column, &CompareColumn::sendAgainRequested, this, [this, column] {
        // What was asked for before and did not come to be is forgotten.
        m_sentAgain = {column->entry()};
        emit sendAgainRequested(column->call());
    });
    connect(column, &CompareColumn::voteRequested, this,
        [this, column](std::optional<int> vote) { takeVote(column, vote); });
    connect(column, &CompareColumn::noteRequested, this,
        [this, column] { emit noteRequested(column->callId()); });
    connect(column, &CompareColumn::copyIdRequested, this,
        [this, column] { emit copyIdRequested(column->callId()); });
    connect(column, &CompareColumn::compareMenuOpened, this, [this, column] { fillCompareMenu(column); });
    connect(column, &CompareColumn::expandRequested, this,
        [this, column](bool expand) { m_row->expand(expand ? column : nullptr); });
    connect(column, &CompareColumn::scrolled, this, [this, column] { m_row->scrollAlong(column); });
}

void CompareColumns::connectRun(const CompareRun& run)
{
    connect(&run, &CompareRun::callsAdded, this, &CompareColumns::takeAdded);
    connect(&run, &CompareRun::callChanged, this, &CompareColumns::takeChange);
    connect(&run, &CompareRun::textArrived, this, &CompareColumns::takeText);
    connect(&run, &CompareRun::finished, this, &CompareColumns::takeEnd);
    connect(&run, &QObject::destroyed, this, [this] { show(nullptr); });
}

void CompareColumns::takeAdded(int first, int count)
{
    listCalls();
    for (CompareColumn* column : std::as_const(m_columns)) {
        const auto& pages = pagesOf(column);
        const auto isNew = [&](int index) { return index >= first && index < first + count; };
        const auto added = std::find_if(pages.cbegin(), pages.cend(), isNew);
        const bool follows = added != pages.cend() && m_sentAgain.remove(column->entry());
        if (follows)
            showPage(column, std::distance(pages.cbegin(), added));
        else
            keepPage(column);
    }
    m_sentAgain.clear();
    if (isBlind())
        tellHowManyVoted();
    m_second.start();
    m_queued.start();
}

void CompareColumns::takeChange(int index, const CompareCall& call)
{
    m_arrived.remove(index);
    if (hasReasoning(call))
        m_bar->setReasoningVisible(true);
    for (CompareColumn* column : std::as_const(m_columns)) {
        if (column->call() != index)
            continue;
        column->updateCall(call);
        showSendAgainProblem(column);
        showMarks(column);
        tellIfChanged(column);
    }
    // Many are dropped at once when the user stops all.
    if (isVacant(call) || !m_pages.hasPage(index, call.place))
        m_isListOutdated = true;
    if (!m_queued.isActive())
        m_queued.start();
}

void CompareColumns::takeText(int index, const QString& text, const QString& reasoning)
{
    ArrivedText& arrived = m_arrived[index];
    arrived.reply += text;
    arrived.reasoning += reasoning;
    if (!reasoning.isEmpty())
        m_bar->setReasoningVisible(true);
    for (CompareColumn* column : std::as_const(m_columns)) {
        if (column->call() == index) {
            column->appendText(text, reasoning);
            m_row->startFlushing();
        }
    }
}

void CompareColumns::takeEnd()
{
    m_second.stop();
    // Only now, so that nothing moves while it is read.
    const auto order = m_bar->order();
    if (order && *order != ColumnOrder::Entry)
        sortBy(*order);
}

void CompareColumns::updateQueued()
{
    QHash<int, int> before;
    int queued = 0;
    const auto& all = calls();
    for (int index = 0; index < all.size(); ++index) {
        if (all.at(index).state == State::Queued)
            before.insert(index, queued++);
    }
    for (CompareColumn* column : std::as_const(m_columns))
        column->setQueuedBefore(before.value(column->call()));
    if (std::exchange(m_isListOutdated, false)) {
        listCalls();
        for (CompareColumn* column : std::as_const(m_columns))
            keepPage(column);
    }
    // The last call of a column that could have been voted on may have failed, or may be gone.
    if (isBlind())
        endBlindIfVoted();
}

void CompareColumns::tick()
{
    for (CompareColumn* column : std::as_const(m_columns)) {
        if (column->isInView())
            column->tick();
    }
}

void CompareColumns::listCalls()
{
    m_pages.list(calls(), m_columns.size());
    m_bar->setSamples(m_pages.hasSample(false), m_pages.hasSample(true), m_streamed);
    m_bar->setPagesEnabled(std::any_of(m_columns.cbegin(), m_columns.cend(),
        [this](const CompareColumn* column) { return pagesOf(column).size() > 1; }));
}

void CompareColumns::keepPage(CompareColumn* column)
{
    const auto& pages = pagesOf(column);
    if (column->call() < 0) {
        showPage(column, 0);
    } else if (pages.contains(column->call())) {
        numberPages(column);
    } else {
        const PlannedCall place = calls().at(column->call()).place;
        const auto isThere = [&](int page) { return calls().at(page).place == place; };
        const auto found = std::find_if(pages.crbegin(), pages.crend(), isThere);
        showPage(column, std::distance(found, pages.crend()) - 1);
    }
}

const QList<int>& CompareColumns::pagesOf(const CompareColumn* column) const
{
    return m_pages.of(column->entry(), m_streamed);
}

void CompareColumns::showPage(CompareColumn* column, qsizetype page)
{
    const auto& pages = pagesOf(column);
    if (page < 0 || page >= pages.size()) {
        column->showNothing();
        showSendAgainProblem(column);
        tellIfChanged(column);
        return;
    }
    const int index = pages.at(page);
    const CompareCall& call = calls().at(index);
    const ArrivedText arrived = m_arrived.value(index);
    column->showCall(index, call, call.record.reply.value_or(QString()) + arrived.reply,
        call.record.reasoning.value_or(QString()) + arrived.reasoning);
    showSendAgainProblem(column);
    showMarks(column);
    showSameText(column);
    numberPages(column);
    tellIfChanged(column);
    m_queued.start();
}

void CompareColumns::turnPage(CompareColumn* column, int by)
{
    const auto& pages = pagesOf(column);
    const qsizetype page = pages.indexOf(column->call()) + by;
    if (page >= 0 && page < pages.size())
        showPage(column, page);
}

void CompareColumns::numberPages(CompareColumn* column)
{
    const auto& pages = pagesOf(column);
    CompareColumn::Page page;
    page.index = static_cast<int>(pages.indexOf(column->call()));
    page.count = static_cast<int>(pages.size());
    page.isSentAgain = calls().at(column->call()).place.repeat >= m_plan.repeats;
    if (hasBothSamples())
        page.stream = m_streamed;
    column->setPage(page);
}

void CompareColumns::showSample(bool stream)
{
    if (stream == m_streamed)
        return;
    // The same repeat of the other sample, where there is one.
    for (CompareColumn* column : std::as_const(m_columns)) {
        m_streamed = !stream;
        const qsizetype page = std::max<qsizetype>(pagesOf(column).indexOf(column->call()), 0);
        m_streamed = stream;
        showPage(column, std::min(page, pagesOf(column).size() - 1));
    }
    m_streamed = stream;
    const auto order = m_bar->order();
    if (order && *order != ColumnOrder::Entry)
        sortBy(*order);
}

bool CompareColumns::hasBothSamples() const
{
    return m_plan.measure == CompareMeasure::Both;
}

void CompareColumns::showSendAgainProblem(CompareColumn* column)
{
    const bool isUnknown = !m_run.isNull() && column->call() >= 0 && !m_run->canSendAgain(column->call());
    if (m_sendAgainProblem.isEmpty() && isUnknown)
        column->setSendAgainProblem(tr("The history kept no prompt to send again"));
    else
        column->setSendAgainProblem(m_sendAgainProblem);
}

void CompareColumns::showMarks(CompareColumn* column)
{
    if (column->call() < 0)
        return;
    const CallRecord& record = calls().at(column->call()).record;
    const auto vote = isBlind() ? m_blindVotes.of(record.id) : m_votes.value(record.id, record.vote);
    column->setMarks(vote, record.note);
}

void CompareColumns::showSameText(CompareColumn* column)
{
    const auto repeated = m_repeated.constFind(column->callId());
    if (repeated == m_repeated.cend()) {
        column->setSameText({});
    } else if (isBlind()) {
        column->setSameText(CompareRemarks::blindMark(std::any_of(calls().cbegin(), calls().cend(),
            [&](const CompareCall& call) { return call.record.id == repeated->earlier; })));
    } else {
        column->setSameText(CompareRemarks::mark(*repeated, m_run->comparison().startedAt));
    }
}

void CompareColumns::sortBy(ColumnOrder order)
{
    m_bar->setOrder(order);
    const auto figures =
        compareFigures(order == ColumnOrder::Entry || !m_run ? QList<CallRecord>() : m_run->records(),
            static_cast<int>(m_columns.size()));
    const OrderedEntries ordered = orderedEntries(figures, m_streamed, order);
    placeColumns(ordered.entries);
    if (ordered.withoutFigure == 0)
        m_bar->tell({});
    else if (order == ColumnOrder::Cost)
        m_bar->tell(tr("%n columns without a known cost stand last.", nullptr, ordered.withoutFigure));
    else
        m_bar->tell(
            tr("%n columns without a whole call of known time stand last.", nullptr, ordered.withoutFigure));
}

void CompareColumns::placeColumns(const QList<int>& entries)
{
    QList<CompareColumn*> placed;
    for (const int entry : entries)
        placed.append(m_columns.at(entry));
    m_row->place(placed);
    nameColumns();
}

void CompareColumns::nameColumns()
{
    const auto& placed = m_row->columns();
    for (qsizetype i = 0; i < placed.size(); ++i) {
        CompareColumn* column = placed.at(i);
        column->setName(
            isBlind() ? ColumnNames::blind(i) : ColumnNames::ofEntry(m_plan.entries, column->entry()),
            isBlind());
    }
}

void CompareColumns::setBlind(bool blind)
{
    m_bar->setBlind(blind);
    const QString changed = changedVotes();
    m_blindVotes.clear();
    if (m_run && blind) {
        m_told = QUuid();
        emit callSelected(m_told);
        QList<int> entries = entriesAsListed(m_columns.size());
        std::shuffle(entries.begin(), entries.end(), *QRandomGenerator::system());
        placeColumns(entries);
        tellHowManyVoted();
    } else if (m_run) {
        // Each stays where it was read, so that it is seen which is which.
        nameColumns();
        m_bar->tell(changed);
        if (const CompareColumn* column = columnOf(QApplication::focusWidget()))
            tellSelected(column);
    }
    for (CompareColumn* column : std::as_const(m_columns)) {
        showMarks(column);
        showSameText(column);
    }
    emit blindChanged(blind);
}

void CompareColumns::takeVote(CompareColumn* column, std::optional<int> vote)
{
    const QUuid id = column->callId();
    if (id.isNull())
        return;
    if (isBlind())
        m_blindVotes.set(id, vote, m_votes.value(id, calls().at(column->call()).record.vote));
    m_votes.insert(id, vote);
    showMarks(column);
    emit voteRequested(id, vote);
    if (isBlind())
        endBlindIfVoted();
}

void CompareColumns::endBlindIfVoted()
{
    const BlindVotes::Count count = m_blindVotes.count(calls());
    if (!count.isWhole()) {
        tellHowManyVoted();
        return;
    }
    QStringList told{count.toVoteOn == m_columns.size()
            ? tr("You have voted on every column: here is who wrote them.")
            : tr("You have voted on every column that has a reply: here is who wrote them.")};
    if (const QString changed = changedVotes(); !changed.isEmpty())
        told.append(changed);
    setBlind(false);
    m_bar->tell(told.join(u' '));
}

void CompareColumns::tellHowManyVoted()
{
    const BlindVotes::Count count = m_blindVotes.count(calls());
    if (count.toVoteOn > 0)
        m_bar->tell(
            tr("Voted on %1 of %n columns", nullptr, count.toVoteOn).arg(DisplayText::number(count.voted)));
}

QString CompareColumns::changedVotes() const
{
    return ChangedVotes::sentence(m_blindVotes.changes(calls()), calls(), m_plan);
}

void CompareColumns::goToColumn(int by)
{
    const auto& placed = m_row->columns();
    if (placed.isEmpty())
        return;
    const qsizetype last = placed.size() - 1;
    const qsizetype now = m_current ? placed.indexOf(m_current) + by : 0;
    m_row->goTo(placed.at(std::clamp<qsizetype>(now, 0, last)));
}

CompareColumn* CompareColumns::columnOf(const QWidget* widget) const
{
    const auto found = std::find_if(m_columns.cbegin(), m_columns.cend(),
        [widget](const CompareColumn* column) { return column->isAncestorOf(widget); });
    return found == m_columns.cend() ? nullptr : *found;
}

void CompareColumns::takeFocus(const QWidget* left, const QWidget* entered)
{
    CompareColumn* column = columnOf(entered);
    if (column == nullptr)
        return;
    m_current = column;
    // Elsewhere the user may have selected another call meanwhile.
    if (column != columnOf(left))
        tellSelected(column);
}

/// What acts on the call of a blind column would name its model, so it is to act on none.
void CompareColumns::tellSelected(const CompareColumn* column)
{
    m_told = isBlind() ? QUuid() : column->callId();
    emit callSelected(m_told);
}

/// Only of the column that the user is in.
void CompareColumns::tellIfChanged(const CompareColumn* column)
{
    const QUuid id = isBlind() ? QUuid() : column->callId();
    if (id != m_told && column == columnOf(QApplication::focusWidget()))
        tellSelected(column);
}

void CompareColumns::fillCompareMenu(CompareColumn* column)
{
    QMenu& menu = column->compareMenu();
    menu.clear();
    for (const CompareColumn* other : m_row->columns()) {
        if (other != column && other->call() >= 0) {
            //: %1 names another column, %2 and %3 say which of its repeats: "2 of 3"
            offerComparison(column,
                tr("%1: %2 of %3")
                    .arg(other->name(), DisplayText::number(pagesOf(other).indexOf(other->call()) + 1),
                        DisplayText::number(pagesOf(other).size())),
                other->call());
        }
    }
    menu.addSeparator();
    const auto& pages = pagesOf(column);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (pages.at(page) != column->call()) {
            //: another repeat of the same entry, such as "Repeat 2 of 3"
            offerComparison(column,
                tr("Repeat %1 of %2").arg(DisplayText::number(page + 1), DisplayText::number(pages.size())),
                pages.at(page));
        }
    }
    if (menu.actions().constFirst()->isSeparator() && menu.actions().size() == 1)
        menu.addAction(tr("There is no other reply yet"))->setEnabled(false);
}

void CompareColumns::offerComparison(CompareColumn* column, const QString& text, int call)
{
    const CompareCall& other = calls().at(call);
    if (!hasReply(other))
        return;
    // A model's name may have an ampersand, which is no accelerator.
    QString caption = text;
    QAction* item = column->compareMenu().addAction(caption.replace(u'&', QLatin1StringView("&&")));
    connect(item, &QAction::triggered, this, [this, left = column->callId(), right = other.record.id] {
        emit compareRepliesRequested(left, right);
    });
}

} // namespace Fluxscope::Ui
