// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/diffdialog.h"

#include "core/redaction.h"
#include "core/whenready.h"
#include "models/calltext.h"
#include "models/diffchanges.h"
#include "models/displaytext.h"
#include "ui/compare/diffformat.h"
#include "ui/widgets/factlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPromise>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QThreadPool>
#include <QVBoxLayout>

#include <memory>
#include <optional>
#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

enum Tab { SideBySide, InOneText, InWords };

QString replyOf(const CallRecord& call)
{
    return call.reply.value_or(QString());
}

QList<DiffView::RunRange> changesIn(const QList<DiffRun>& runs)
{
    QList<DiffView::RunRange> changes;
    for (qsizetype run = 0; run < runs.size(); ++run) {
        if (runs.at(run).kind == DiffRun::Kind::Common)
            continue;
        if (!changes.isEmpty() && changes.constLast().end == run)
            ++changes.last().end;
        else
            changes.append({run, run + 1});
    }
    return changes;
}

} // namespace

DiffDialog::DiffDialog(CallRecord left, CallRecord right, QWidget* parent)
    : QDialog(parent)
    , m_leftCall(std::move(left))
    , m_rightCall(std::move(right))
    , m_leftHeading(makeHeading())
    , m_rightHeading(makeHeading())
    , m_summary(new QLabel(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_sentence(new FactLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_left(new DiffView(this))
    , m_right(new DiffView(this))
    , m_both(new DiffView(this))
    , m_list(new QListView(this))
    , m_changes(new DiffChanges(this))
{
    makeLayout();
    connectControls();
    retranslate();
    m_left->setFocus();
    compare();
}

DiffDialog::~DiffDialog()
{
    m_stop.request_stop();
}

DiffDialog::Heading DiffDialog::makeHeading()
{
    const Heading heading{new FactLabel(this), new FactLabel(this), new QLabel(this)};
    QFont semibold = font();
    semibold.setWeight(QFont::DemiBold);
    heading.models->setFont(semibold);
    heading.models->setElideMode(Qt::ElideMiddle);
    heading.legend->setTextFormat(Qt::PlainText);
    heading.legend->setAutoFillBackground(true);
    return heading;
}

void DiffDialog::makeLayout()
{
    QFont title = font();
    title.setPointSizeF(title.pointSizeF() * 1.25);
    m_summary->setFont(title);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    for (QPushButton* button : {m_previous, m_next})
        button->setAutoDefault(false);
    m_list->setModel(m_changes);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(4);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* headings = new QGridLayout;
    headings->setHorizontalSpacing(16);
    headings->setVerticalSpacing(4);
    int column = 0;
    for (const Heading& heading : {m_leftHeading, m_rightHeading}) {
        headings->addWidget(heading.models, 0, column);
        headings->addWidget(heading.details, 1, column);
        headings->addWidget(heading.legend, 2, column, Qt::AlignLeft);
        headings->setColumnStretch(column, 1);
        headings->setColumnMinimumWidth(column++, 1);
    }
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_sentence, 1);

    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_left);
    sides->addWidget(m_right);
    m_tabs->setDocumentMode(true);
    for (QWidget* page : std::initializer_list<QWidget*>{sides, m_both, m_list})
        m_tabs->addTab(page, QString());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addLayout(headings);
    layout->addLayout(bar);
    layout->addWidget(m_tabs, 1);
    resize(1060, 720);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
}

void DiffDialog::connectControls()
{
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    auto* previous = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8), this);
    connect(previous, &QShortcut::activated, this, [this] { step(-1); });
    auto* next = new QShortcut(QKeySequence(Qt::Key_F8), this);
    connect(next, &QShortcut::activated, this, [this] { step(1); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) { showChange(current.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        m_tabs->setCurrentIndex(SideBySide);
        showChange(index.row());
        m_left->setFocus();
    });
    for (DiffView* view : {m_left, m_right, m_both})
        connect(view, &DiffView::filled, this, &DiffDialog::fillNext);
    connect(m_left->verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this] { scrollAlong(*m_left, *m_right); });
    connect(m_right->verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this] { scrollAlong(*m_right, *m_left); });
}

void DiffDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QDialog::changeEvent(event);
}

void DiffDialog::retranslate()
{
    setWindowTitle(tr("Compare replies"));
    m_previous->setText(tr("Previous difference"));
    m_next->setText(tr("Next difference"));
    m_tabs->setTabText(SideBySide, tr("Side by side"));
    m_tabs->setTabText(InOneText, tr("Inline"));
    m_tabs->setTabText(InWords, tr("List"));
    m_tabs->tabBar()->setAccessibleName(tr("Views"));
    m_left->setAccessibleName(tr("Left reply"));
    m_right->setAccessibleName(tr("Right reply"));
    m_both->setAccessibleName(tr("Both replies in one text"));
    m_list->setAccessibleName(tr("Differences"));
    m_list->setToolTip(tr("Enter shows the difference side by side."));
    showHeading(m_leftHeading, m_leftCall, DiffRun::Kind::Removed);
    showHeading(m_rightHeading, m_rightCall, DiffRun::Kind::Added);
    m_leftHeading.legend->setText(tr("Only in the left reply: struck through"));
    m_rightHeading.legend->setText(tr("Only in the right reply: underlined"));
    m_changes->retranslate();
    showSummary();
    showSentence();
}

void DiffDialog::showHeading(const Heading& heading, const CallRecord& call, DiffRun::Kind kind)
{
    //: %1 is the requested model, %2 the one that answered
    heading.models->setValue(tr("%1 → %2").arg(singleLine(call.prompt.model), CallText::served(call).text));
    const QStringList details{DisplayText::time(call.startedAt, QDateTime::currentDateTimeUtc()),
        CallText::status(call), CallText::requestId(call).text};
    heading.details->setValue(details.join(u" · "_s), Tone::Muted);
    const QTextCharFormat format = diffFormat(kind, palette());
    QPalette colours = palette();
    colours.setBrush(QPalette::Window, format.background());
    heading.legend->setPalette(colours);
    QFont font = heading.legend->font();
    font.setStrikeOut(format.fontStrikeOut());
    font.setUnderline(format.fontUnderline());
    heading.legend->setFont(font);
}

void DiffDialog::showSummary()
{
    const bool hasLeft = !replyOf(m_leftCall).isEmpty();
    const bool hasRight = !replyOf(m_rightCall).isEmpty();
    if (m_isComparing)
        m_summary->setText(tr("Comparing…"));
    else if (!hasLeft && !hasRight)
        m_summary->setText(tr("Neither call has a reply."));
    else if (!hasRight)
        m_summary->setText(tr("Only the left call has a reply."));
    else if (!hasLeft)
        m_summary->setText(tr("Only the right call has a reply."));
    else
        m_summary->setText(m_changes->summary());
    const QString none =
        m_isComparing ? tr("The replies are still being compared.") : tr("There is no difference.");
    const bool areChanges = m_changes->rowCount() > 0;
    const auto tell = [&](QPushButton* button, QKeyCombination key) {
        button->setEnabled(areChanges);
        button->setToolTip(areChanges ? QKeySequence(key).toString(QKeySequence::NativeText) : none);
    };
    tell(m_previous, Qt::SHIFT | Qt::Key_F8);
    tell(m_next, Qt::Key_F8);
}

void DiffDialog::compare()
{
    // Shared, because what the pool starts has to be copyable.
    const auto promise = std::make_shared<QPromise<Comparison>>();
    promise->start();
    whenReady(promise->future(), this, [this](const Comparison& comparison) { take(comparison); });
    QThreadPool::globalInstance()->start(
        [promise, left = replyOf(m_leftCall), right = replyOf(m_rightCall), stop = m_stop.get_token()] {
            if (const auto comparison = compared(left, right, stop))
                promise->addResult(*comparison);
            promise->finish();
        });
}

std::optional<DiffDialog::Comparison> DiffDialog::compared(
    const QString& left, const QString& right, const std::stop_token& stop)
{
    const auto diff = wordDiff(left, right, stop);
    if (!diff)
        return std::nullopt;
    return Comparison{*diff, diffText(left, right, *diff, DiffText::Side::Left),
        diffText(left, right, *diff, DiffText::Side::Right),
        diffText(left, right, *diff, DiffText::Side::Both)};
}

void DiffDialog::take(const Comparison& comparison)
{
    m_isComparing = false;
    m_comparison = comparison;
    m_ranges = changesIn(comparison.diff.runs);
    m_changes->setDiff(replyOf(m_leftCall), replyOf(m_rightCall), comparison.diff);
    showSummary();
    m_unfilled = {m_left, m_right, m_both};
    fillNext();
    step(1);
}

void DiffDialog::fillNext()
{
    // One after the other: together they would take as many times as long in a turn of the event loop.
    if (m_unfilled.isEmpty())
        return;
    DiffView* view = m_unfilled.takeFirst();
    const DiffText& text = view == m_left ? m_comparison.left
        : view == m_right                 ? m_comparison.right
                                          : m_comparison.both;
    view->showText(text, m_comparison.diff.runs);
    if (m_change >= 0)
        view->showChange(m_ranges.at(m_change));
}

void DiffDialog::scrollAlong(const DiffView& moved, DiffView& other)
{
    if (m_isScrollingAlong)
        return;
    m_isScrollingAlong = true;
    const QScrollBar* bar = moved.verticalScrollBar();
    if (bar->value() == bar->maximum())
        other.verticalScrollBar()->setValue(other.verticalScrollBar()->maximum());
    else if (const auto place = moved.topPlace())
        other.scrollTo(*place);
    m_isScrollingAlong = false;
}

void DiffDialog::step(int by)
{
    const int count = m_changes->rowCount();
    if (count == 0)
        return;
    const int change = m_change < 0 ? 0 : (m_change + by + count) % count;
    m_list->setCurrentIndex(m_changes->index(change));
}

void DiffDialog::showChange(int change)
{
    m_change = change;
    if (change >= 0) {
        m_isScrollingAlong = true;
        for (DiffView* view : {m_left, m_right, m_both})
            view->showChange(m_ranges.at(change));
        m_isScrollingAlong = false;
    }
    showSentence();
}

void DiffDialog::showSentence()
{
    const QString sentence = m_change < 0 ? QString() : m_changes->sentence(m_change);
    m_sentence->setValue(sentence);
    // A change of the description of what has the focus is read out.
    for (QWidget* widget : std::initializer_list<QWidget*>{m_previous, m_next, m_left, m_right, m_both})
        widget->setAccessibleDescription(sentence);
}

} // namespace Fluxscope::Ui
