// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepage.h"

#include "core/maskedprompt.h"
#include "models/compareplantext.h"
#include "models/displaytext.h"
#include "runs/activeconnection.h"
#include "runs/comparisons.h"
#include "runs/lastcosts.h"
#include "settings/settings.h"
#include "ui/compare/comparesetup.h"
#include "ui/compare/comparisonview.h"
#include "ui/compare/earliercomparisons.h"
#include "ui/compare/nextcomparison.h"
#include "ui/settings/questions.h"
#include "ui/widgets/factlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace Fluxscope::Ui {

namespace {

constexpr int LeastHeightWithoutResults = 600;
constexpr qsizetype LongestPromptStart = 200;

} // namespace

ComparePage::ComparePage(const Rooms& rooms, QWidget* parent)
    : QWidget(parent)
    , m_rooms(rooms)
    , m_promptTitle(new QLabel(this))
    , m_promptText(new FactLabel(this))
    , m_editPrompt(new QPushButton(this))
    , m_saveReport(new QPushButton(this))
    , m_open(new QToolButton(this))
    , m_earlierComparisons(new EarlierComparisons(rooms.comparisons, rooms.clock, m_open))
    , m_next(new NextComparison(rooms.catalog, lastCostsIn(rooms.comparisons.history()), this))
    , m_setup(&m_next->setup())
    , m_view(new ComparisonView(rooms.comparisons, rooms.history, this))
    , m_report(new ReportSaver([this] { return reportContent(); }, this))
    , m_missingCosts(new LastCosts(lastCostsIn(rooms.comparisons.history()), this))
{
    makeLayout();
    m_setup->setPlan(m_rooms.settings.comparePlan());
    connectSetup();
    connectParts();
    refreshSets();
    retranslate();
}

ComparePage::~ComparePage()
{
    // The view shows it to the last.
    m_view->show(nullptr);
}

void ComparePage::setPrompt(const Prompt& prompt, const QString& problem)
{
    m_prompt = prompt;
    m_promptProblem = problem;
    m_setup->setParameters({prompt.parameters});
    m_setup->setPromptProblem(problem);
    refreshPrompt();
}

int ComparePage::waitingCalls() const
{
    return m_run ? m_run->progress().queued : 0;
}

void ComparePage::stopAll()
{
    if (m_run)
        m_run->stopAll();
}

void ComparePage::openFromHistory(const QUuid& comparison)
{
    // Opened anew, it would lose its calls that run and the votes of a blind comparison.
    if (m_run && m_run->comparison().id == comparison) {
        ++m_openings; // what was asked for before is wanted no more
        emit opened();
    } else {
        open(comparison);
    }
}

void ComparePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComparePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitResults();
}

void ComparePage::fitResults()
{
    m_view->setVisible(m_run || height() >= LeastHeightWithoutResults);
}

void ComparePage::makeLayout()
{
    m_promptTitle->setTextFormat(Qt::PlainText);
    m_editPrompt->setAutoDefault(false);
    m_saveReport->setAutoDefault(false);
    m_open->setObjectName(QStringLiteral("earlier"));
    m_open->setMenu(m_earlierComparisons);
    m_open->setPopupMode(QToolButton::InstantPopup);

    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_promptTitle);
    top->addWidget(m_promptText, 1);
    top->addWidget(m_editPrompt);
    top->addWidget(m_saveReport);
    top->addWidget(m_open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_next);
    layout->addWidget(m_view, 1000);
    layout->addStretch(1); // while there are no results
}

void ComparePage::connectSetup()
{
    Settings& settings = m_rooms.settings;
    connect(m_setup, &CompareSetup::runRequested, this, &ComparePage::start);
    connect(m_next, &NextComparison::otherSetupRequested, this, &ComparePage::useShownSetup);
    connect(m_next, &NextComparison::undone, this, &ComparePage::undoPrompt);
    connect(m_setup, &CompareSetup::planChanged, this, [this] {
        m_isPlanUnkept = true;
        keepPlan();
    });
    connect(m_setup, &CompareSetup::saveSetRequested, this, &ComparePage::keepSet);
    connect(m_setup, &CompareSetup::deleteSetRequested, this,
        [&settings](const QString& name) { settings.setCompareSet(name, {}); });
    connect(&settings, &Settings::compareSetsChanged, this, &ComparePage::refreshSets);
    // Wherever the focus is: a page that has just come to the front has none.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
            &ComparePage::runByKeyboard);
    connect(&m_rooms.connection, &ActiveConnection::changed, this, [this] {
        keepPlan();
        refreshObstacles();
    });
}

void ComparePage::connectParts()
{
    connect(m_editPrompt, &QPushButton::clicked, this, &ComparePage::promptRequested);
    connect(m_saveReport, &QPushButton::clicked, m_report, &ReportSaver::choose);
    connect(m_report, &ReportSaver::told, this, &ComparePage::statusMessage);
    connect(m_earlierComparisons, &EarlierComparisons::chosen, this, &ComparePage::open);
    connect(m_view, &ComparisonView::missingRequested, this, &ComparePage::runMissing);
    connect(m_view, &ComparisonView::sendAgainRequested, this, &ComparePage::sendAgain);
    connect(m_view, &ComparisonView::resumeRequested, this, &ComparePage::resume);
    connect(m_view, &ComparisonView::callSelected, this, &ComparePage::callSelected);
    connect(m_view, &ComparisonView::callsSelected, this, &ComparePage::callsSelected);
    connect(m_view, &ComparisonView::repliesRequested, this, &ComparePage::repliesRequested);
    connect(m_view, &ComparisonView::copyIdRequested, this, &ComparePage::copyIdRequested);
    connect(m_view, &ComparisonView::noteRequested, this, &ComparePage::noteRequested);
    connect(m_view, &ComparisonView::blindChanged, this, &ComparePage::retranslate);
}

void ComparePage::retranslate()
{
    m_promptTitle->setText(tr("Prompt"));
    m_editPrompt->setText(tr("Edit prompt"));
    m_editPrompt->setToolTip(tr("Goes to the page where the prompt and its parameters are (Ctrl+1)"));
    m_saveReport->setText(tr("Save report…"));
    m_saveReport->setEnabled(m_run && !m_view->isBlind());
    if (!m_run)
        m_saveReport->setToolTip(tr("There is no comparison to report on yet"));
    else if (m_view->isBlind())
        m_saveReport->setToolTip(tr("Possible again when the blind comparison is over"));
    else
        m_saveReport->setToolTip(tr(
            "Writes prompt, replies, figures and ids of this comparison as an HTML page or as Markdown. The "
            "report is written in English."));
    m_open->setText(tr("Earlier comparisons"));
    refreshPrompt();
    refreshObstacles();
}

/// A key that was typed in the place of a model id is in no file, so the keys must be known.
void ComparePage::keepPlan()
{
    if (!m_isPlanUnkept || m_rooms.connection.isPending())
        return;
    m_isPlanUnkept = false;
    m_rooms.settings.setComparePlan(maskedPlan(m_setup->plan(), m_rooms.connection.redactor()));
}

void ComparePage::keepSet(const QString& name, const QList<CompareEntry>& entries)
{
    if (m_rooms.connection.isPending()) {
        emit statusMessage(tr("The system keychain has not answered yet."));
        return;
    }
    const Redactor redactor = m_rooms.connection.redactor();
    m_rooms.settings.setCompareSet(redactor.mask(name), maskedEntries(entries, redactor));
}

void ComparePage::refreshSets()
{
    QList<CompareSet> sets;
    for (const QString& name : m_rooms.settings.compareSetNames())
        sets.append({name, m_rooms.settings.compareSet(name)});
    m_setup->setSets(sets);
}

void ComparePage::refreshObstacles()
{
    const bool isRunning = m_run && m_run->isActive();
    const QString runs = isRunning ? tr("A comparison still runs. Wait for it, or stop it.") : QString();
    emit runningChanged(isRunning ? m_run->comparison().id : QUuid());
    m_earlierComparisons->setObstacle(runs);
    if (runs.isEmpty() && m_rooms.connection.isPending())
        m_setup->setRunBlocked(tr("The system keychain has not answered yet."));
    else
        m_setup->setRunBlocked(runs);
    m_view->setObstacle(obstacleText());
    m_next->setOther(m_run != nullptr, setupObstacle());
}

void ComparePage::refreshPrompt()
{
    const QString start = DisplayText::excerpt(m_prompt.text, LongestPromptStart);
    m_promptText->setValue(
        start.isEmpty() ? DisplayText::dash() : start, start.isEmpty() ? Tone::Muted : Tone::Plain);
    m_promptText->setReason(m_promptProblem);
}

void ComparePage::goOn()
{
    if (const auto held = std::exchange(m_held, {}))
        whenClear(held);
}

void ComparePage::whenClear(const std::function<void()>& send)
{
    m_held = {};
    const auto obstacle = m_rooms.connection.obstacle();
    if (!obstacle) {
        send();
    } else if (*obstacle == ActiveConnection::Obstacle::KeyPending) {
        emit statusMessage(tr("The system keychain has not answered yet."));
    } else {
        m_held = send;
        emit obstacleMet();
    }
}

/// Only what is in sight is run.
void ComparePage::runByKeyboard()
{
    const QString obstacle = m_setup->obstacle();
    if (!m_next->isOpen())
        emit statusMessage(m_run ? tr("Open Next comparison to see what Ctrl+Return runs.")
                                 : tr("Open Entries and calls to see what Ctrl+Return runs."));
    else if (!obstacle.isEmpty())
        emit statusMessage(obstacle);
    else
        m_setup->run();
}

void ComparePage::start(const ComparePlan& plan)
{
    ComparePlan whole = plan;
    whole.prompts = {m_prompt};
    whenClear([this, whole] {
        take(m_rooms.comparisons.make(whole, m_rooms.connection.connection()));
        m_run->start(m_rooms.connection.route(), m_rooms.settings.keepTexts());
    });
}

void ComparePage::runMissing()
{
    whenClear([this, run = QPointer(m_run.get())] {
        if (!run)
            return;
        ++m_openings;
        // Another window may have made some of them meanwhile.
        m_rooms.comparisons.catchUp(run, this, [this, run] {
            // Another window may have begun to run it.
            if (run->missing().size() > ComparePlan::CallsWithoutAsking
                && !run->obstacle(m_rooms.connection.connection()))
                askForMissing(run);
            else
                startMissing(run);
        });
    });
}

/// Once it is known what the last calls of its models cost.
void ComparePage::askForMissing(CompareRun* asked)
{
    const auto ask = [this, run = QPointer(asked), opening = ++m_openings] {
        if (!run || opening != m_openings)
            return;
        const QList<PlannedCall> missing = run->missing();
        const auto forecast = m_missingCosts->forecast(run->comparison().plan, missing);
        askManyCalls(this, static_cast<int>(missing.size()), ComparePlanText::cost(forecast), [this, run] {
            whenClear([this, run] {
                if (run)
                    m_rooms.comparisons.catchUp(run, this, [this, run] { startMissing(run); });
            });
        });
    };
    connect(m_missingCosts, &LastCosts::changed, this, ask, Qt::SingleShotConnection);
    m_missingCosts->refresh(asked->comparison().plan.entries);
}

void ComparePage::startMissing(CompareRun* run) const
{
    run->start(m_rooms.connection.route(), m_rooms.settings.keepTexts());
}

void ComparePage::sendAgain(int call)
{
    whenClear([this, call, run = QPointer(m_run.get())] {
        if (!run)
            return;
        ++m_openings;
        run->sendAgain(call, m_rooms.connection.route(), m_rooms.settings.keepTexts());
    });
}

void ComparePage::resume(CompareRun::Continuation how)
{
    if (!m_run)
        return;
    const auto obstacle = m_rooms.connection.obstacle();
    // The secret that was just corrected may be what the keychain is asked for.
    if (obstacle == ActiveConnection::Obstacle::KeyPending)
        emit statusMessage(tr("The system keychain has not answered yet."));
    else
        m_run->resume(how, obstacle ? std::nullopt : std::optional(m_rooms.connection.route()));
}

void ComparePage::open(const QUuid& comparison)
{
    const int opening = ++m_openings;
    m_rooms.comparisons.open(comparison, this, [this, opening](std::unique_ptr<CompareRun> run) {
        if (opening != m_openings)
            return;
        if (!run) {
            emit statusMessage(tr("The comparison is not in this history, or cannot be read."));
            return;
        }
        take(std::move(run));
        emit opened();
    });
}

void ComparePage::take(std::unique_ptr<CompareRun> run)
{
    ++m_openings;
    m_view->show(run.get());
    m_run = std::move(run);
    connect(m_run.get(), &CompareRun::progressChanged, this, &ComparePage::refreshObstacles);
    connect(m_run.get(), &CompareRun::finished, this, [this] {
        refreshObstacles();
        m_setup->refreshCosts();
    });
    m_next->setOpen(false);
    fitResults();
    retranslate();
}

/// Keys that were typed into it are masked, as in the history.
void ComparePage::useShownSetup()
{
    const ComparePlan shown = m_run->masked().plan;
    const ComparePlan before = m_setup->plan();
    const Prompt promptBefore = m_prompt;
    m_setup->setPlan(shown);
    if (!shown.prompts.isEmpty())
        emit promptChosen(shown.prompts.constFirst());
    m_usedPrompt = m_prompt != promptBefore ? std::optional(m_prompt) : std::nullopt;
    if (m_prompt != promptBefore || m_setup->plan() != before)
        m_next->offerUndo(before);
    m_next->setOpen(true);
    emit statusMessage(shown.prompts.isEmpty()
            ? tr("Set up. The history kept no text of this comparison, so the prompt stays as it is.")
            : tr("The next comparison is set up as the one shown."));
}

/// What the user has written since stays.
void ComparePage::undoPrompt()
{
    const auto used = std::exchange(m_usedPrompt, std::nullopt);
    if (used && *used == m_prompt)
        emit promptUndoRequested();
}

QString ComparePage::setupObstacle() const
{
    if (!m_run)
        return {};
    if (m_view->isBlind())
        return tr("Possible again when the blind comparison is over");
    if (hasMask(m_run->masked().plan))
        return tr(
            "This comparison has *** in its prompt or in a model id, where a key may have stood, so its "
            "setup cannot be used again.");
    return {};
}

/// Why calls of the comparison cannot be made again; empty: they can.
QString ComparePage::obstacleText() const
{
    const auto obstacle = m_run ? m_run->obstacle(m_rooms.connection.connection()) : std::nullopt;
    if (!obstacle)
        return {};
    switch (*obstacle) {
    case CompareObstacle::OtherGateway:
        return tr("This comparison was made with %1. Choose that connection to go on with it.")
            .arg(m_run->comparison().baseUrl);
    case CompareObstacle::RunsElsewhere:
        return tr("Another window of Fluxscope runs calls of this comparison. Wait until they have ended.");
    case CompareObstacle::PromptUnknown:
        return tr("The history kept no text of this comparison, so nothing can be sent again.");
    case CompareObstacle::PromptMasked:
        return tr(
            "The prompt of this comparison has *** in it, where a key may have stood, so it is not sent "
            "again. Correct the prompt and run a new comparison.");
    }
    return {};
}

ReportSaver::Content ComparePage::reportContent() const
{
    return {{m_run->masked(), m_run->records(), m_view->earlier(), false, compareGaps(m_run->calls())},
        m_rooms.connection.redactor()};
}

} // namespace Fluxscope::Ui
