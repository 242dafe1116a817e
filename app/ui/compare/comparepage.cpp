// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepage.h"

#include "core/clock.h"
#include "core/whenready.h"
#include "exchange/reportsaving.h"
#include "models/comparereportfigures.h"
#include "models/displaytext.h"
#include "models/historymodel.h"
#include "runs/activeconnection.h"
#include "runs/comparerun.h"
#include "runs/comparisons.h"
#include "runs/lastcosts.h"
#include "settings/settings.h"
#include "ui/compare/comparecolumns.h"
#include "ui/compare/comparefigures.h"
#include "ui/compare/comparesetup.h"
#include "ui/compare/runbar.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/section.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Fluxscope::Ui {

using namespace std::chrono_literals;

namespace {

constexpr auto FiguresPace = 400ms;
constexpr int LeastResultsHeight = 120;
constexpr int LeastHeightWithoutResults = 600;
constexpr qsizetype ListedComparisons = 20;
constexpr qsizetype LongestPromptStart = 200;
constexpr qsizetype LongestListedPrompt = 40;

/// Takes the room that is left. A tab widget with wrapped texts would ask for the height of the tallest page.
class Results final : public QTabWidget
{
public:
    using QTabWidget::QTabWidget;

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace

ComparePage::ComparePage(const Rooms& rooms, QWidget* parent)
    : QWidget(parent)
    , m_rooms(rooms)
    , m_promptTitle(new QLabel(this))
    , m_promptText(new FactLabel(this))
    , m_editPrompt(new QPushButton(this))
    , m_saveReport(new QPushButton(this))
    , m_open(new QToolButton(this))
    , m_openMenu(new QMenu(m_open))
    , m_setupSection(new Section(this))
    , m_setup(new CompareSetup(rooms.catalog, lastCostsIn(rooms.comparisons.history()), this))
    , m_runBar(new RunBar(this))
    , m_tabs(new Results(this))
    , m_columns(new CompareColumns(m_tabs))
    , m_figures(new CompareFigures(m_tabs))
{
    makeLayout();
    m_setup->setPlan(m_rooms.settings.comparePlan());
    m_figuresPace.setSingleShot(true);
    m_figuresPace.setInterval(FiguresPace);
    connect(&m_figuresPace, &QTimer::timeout, this, &ComparePage::refreshFigures);
    connectSetup();
    connectParts();
    refreshSets();
    refreshBlocked();
    retranslate();
}

ComparePage::~ComparePage()
{
    // The parts show it to the last.
    m_columns->show(nullptr);
}

void ComparePage::setPrompt(const Prompt& prompt, const QString& problem)
{
    m_prompt = prompt;
    m_promptProblem = problem;
    m_setup->setParameters({prompt.parameters});
    m_setup->setPromptProblem(problem);
    refreshPrompt();
}

int ComparePage::openCalls() const
{
    if (!m_run)
        return 0;
    const CompareProgress progress = m_run->progress();
    return progress.queued + progress.running;
}

void ComparePage::stopAll()
{
    if (m_run)
        m_run->stopAll();
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
    m_tabs->setVisible(m_run || height() >= LeastHeightWithoutResults);
}

void ComparePage::makeLayout()
{
    m_promptTitle->setTextFormat(Qt::PlainText);
    m_editPrompt->setAutoDefault(false);
    m_saveReport->setAutoDefault(false);
    m_saveReport->setEnabled(false);
    m_open->setObjectName(QStringLiteral("earlier"));
    m_open->setMenu(m_openMenu);
    m_open->setPopupMode(QToolButton::InstantPopup);
    m_setupSection->setContent(m_setup);
    m_setupSection->setOpen(true);
    m_tabs->setDocumentMode(true);
    // In a low window what is set up takes the room that it needs.
    m_tabs->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_tabs->setMinimumHeight(LeastResultsHeight);
    m_tabs->addTab(m_columns, QString());
    m_tabs->addTab(m_figures, QString());
    m_runBar->hide();

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
    layout->addWidget(m_setupSection);
    layout->addWidget(m_runBar);
    layout->addWidget(m_tabs, 1000);
    layout->addStretch(1); // while there are no results
}

void ComparePage::connectSetup()
{
    Settings& settings = m_rooms.settings;
    connect(m_setup, &CompareSetup::runRequested, this, &ComparePage::start);
    connect(m_setup, &CompareSetup::planChanged, this,
        [&settings](const ComparePlan& plan) { settings.setComparePlan(plan); });
    connect(m_setup, &CompareSetup::saveSetRequested, this,
        [&settings](const QString& name, const QList<CompareEntry>& entries) {
            settings.setCompareSet(name, entries);
        });
    connect(m_setup, &CompareSetup::deleteSetRequested, this,
        [&settings](const QString& name) { settings.setCompareSet(name, {}); });
    connect(&settings, &Settings::compareSetsChanged, this, &ComparePage::refreshSets);
    // Only where the eye is on what is going to be run.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), m_setup);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_setup, &CompareSetup::run);
    }
    connect(&m_rooms.connection, &ActiveConnection::changed, this, &ComparePage::refreshBlocked);
}

void ComparePage::connectParts()
{
    connect(m_editPrompt, &QPushButton::clicked, this, &ComparePage::promptRequested);
    connect(m_saveReport, &QPushButton::clicked, this, &ComparePage::chooseReport);
    connect(m_openMenu, &QMenu::aboutToShow, this, &ComparePage::fillOpenMenu);
    connect(m_runBar, &RunBar::stopRequested, this, &ComparePage::stopAll);
    connect(m_runBar, &RunBar::missingRequested, this, [this] {
        if (m_run && canSend())
            m_run->start(m_rooms.connection.route(), m_rooms.settings.keepTexts());
    });
    connect(m_runBar, &RunBar::resumeRequested, this, [this](CompareRun::Continuation how) {
        if (m_run)
            m_run->resume(how);
    });
    connect(m_columns, &CompareColumns::stopRequested, this, [this](int call) { m_run->stop(call); });
    connect(m_columns, &CompareColumns::sendAgainRequested, this, [this](int call) {
        if (canSend())
            m_run->sendAgain(call, m_rooms.connection.route(), m_rooms.settings.keepTexts());
    });
    connect(m_columns, &CompareColumns::callSelected, this, &ComparePage::callSelected);
    connect(m_columns, &CompareColumns::compareRepliesRequested, this, &ComparePage::repliesRequested);
    connect(m_columns, &CompareColumns::noteRequested, this, &ComparePage::noteRequested);
    connect(m_columns, &CompareColumns::copyIdRequested, this, [this](const QUuid& id) {
        if (const CallRecord* record = recordOf(id))
            emit copyIdRequested(*record);
    });
    connect(m_columns, &CompareColumns::voteRequested, this,
        [this](const QUuid& id, std::optional<int> vote) { m_rooms.comparisons.setVote(id, vote); });
    // Figures name the models that are being judged.
    connect(m_columns, &CompareColumns::blindChanged, this, [this](bool blind) {
        m_tabs->setTabEnabled(m_tabs->indexOf(m_figures), !blind);
        retranslate();
    });
    connect(m_figures, &CompareFigures::callsSelected, this, &ComparePage::callsSelected);
    connect(&m_rooms.history, &HistoryModel::callChanged, this, &ComparePage::takeMarks);
}

void ComparePage::retranslate()
{
    m_promptTitle->setText(tr("Prompt"));
    m_editPrompt->setText(tr("Edit prompt"));
    m_editPrompt->setToolTip(tr("Goes to the page where the prompt and its parameters are (Ctrl+1)"));
    m_saveReport->setText(tr("Save report…"));
    m_saveReport->setToolTip(m_saveReport->isEnabled()
            ? tr("Writes prompt, replies, figures and ids of this comparison as an HTML page or as Markdown")
            : tr("There is no comparison to report on yet"));
    m_open->setText(tr("Earlier comparisons"));
    m_setupSection->setTitle(tr("Entries and calls"));
    m_tabs->setAccessibleName(tr("Results of the comparison"));
    m_tabs->setTabText(m_tabs->indexOf(m_columns), tr("Replies"));
    const int figures = m_tabs->indexOf(m_figures);
    m_tabs->setTabText(figures, tr("Figures"));
    m_tabs->setTabToolTip(figures,
        m_tabs->isTabEnabled(figures) ? QString() : tr("Shown again when the blind comparison is over"));
    refreshPrompt();
    refreshBlocked();
    refreshMissing();
}

void ComparePage::refreshSets()
{
    QList<CompareSet> sets;
    for (const QString& name : m_rooms.settings.compareSetNames())
        sets.append({name, m_rooms.settings.compareSet(name)});
    m_setup->setSets(sets);
}

void ComparePage::refreshBlocked()
{
    if (m_run && m_run->isActive())
        m_setup->setRunBlocked(tr("A comparison still runs. Wait for it, or stop it."));
    else if (m_rooms.connection.isPending())
        m_setup->setRunBlocked(tr("The system keychain has not answered yet."));
    else
        m_setup->setRunBlocked({});
}

void ComparePage::refreshPrompt()
{
    const QString start = DisplayText::excerpt(m_prompt.text, LongestPromptStart);
    m_promptText->setValue(
        start.isEmpty() ? DisplayText::dash() : start, start.isEmpty() ? Tone::Muted : Tone::Plain);
    m_promptText->setReason(m_promptProblem);
}

void ComparePage::fillOpenMenu()
{
    m_openMenu->clear();
    m_openMenu->addAction(tr("Reading…"))->setEnabled(false);
    whenReady(m_rooms.comparisons.list(), this,
        [this](const QList<ComparisonRow>& rows) { listComparisons(rows); });
}

void ComparePage::listComparisons(const QList<ComparisonRow>& rows)
{
    m_openMenu->clear();
    const bool isActive = m_run && m_run->isActive();
    for (const ComparisonRow& row : rows.first(std::min(ListedComparisons, rows.size()))) {
        const Comparison& comparison = row.comparison;
        const QString prompt =
            comparison.plan.prompts.isEmpty() ? QString() : comparison.plan.prompts.constFirst().text;
        const QString entries = tr("%n entries", nullptr, static_cast<int>(comparison.plan.entries.size()));
        //: %1 is a time, %2 such as "3 entries", %3 the beginning of the prompt
        QString text = tr("%1 · %2 · %3")
                           .arg(DisplayText::time(comparison.startedAt, m_rooms.clock.now()), entries,
                               DisplayText::excerpt(prompt, LongestListedPrompt));
        QAction* action = m_openMenu->addAction(text.replace(u'&', QStringLiteral("&&")));
        action->setEnabled(!isActive);
        connect(action, &QAction::triggered, this, [this, id = comparison.id] {
            const int opening = ++m_openings;
            m_rooms.comparisons.open(id, this, [this, opening](std::unique_ptr<CompareRun> run) {
                if (opening != m_openings)
                    return;
                if (run)
                    take(std::move(run));
                else
                    emit statusMessage(tr("The comparison cannot be read, or was deleted meanwhile."));
            });
        });
    }
    if (rows.isEmpty())
        m_openMenu->addAction(tr("No comparison was made yet"))->setEnabled(false);
}

bool ComparePage::canSend()
{
    const auto obstacle = m_rooms.connection.obstacle();
    if (!obstacle)
        return true;
    if (*obstacle == ActiveConnection::Obstacle::KeyPending)
        emit statusMessage(tr("The system keychain has not answered yet."));
    else
        emit obstacleMet();
    return false;
}

void ComparePage::start(const ComparePlan& plan)
{
    if (!canSend())
        return;
    ComparePlan whole = plan;
    whole.prompts = {m_prompt};
    take(m_rooms.comparisons.make(whole, m_rooms.connection.connection()));
    m_setupSection->setOpen(false);
    m_run->start(m_rooms.connection.route(), m_rooms.settings.keepTexts());
}

void ComparePage::take(std::unique_ptr<CompareRun> run)
{
    ++m_openings;
    m_columns->show(run.get());
    m_run = std::move(run);
    m_earlier.clear();
    connectRun();
    m_runBar->show();
    m_runBar->showProgress(m_run->progress());
    m_runBar->showPause(m_run->pause());
    m_setupSection->setOpen(false);
    m_saveReport->setEnabled(true);
    fitResults();
    retranslate();
    refreshFigures();
    for (const CompareCall& call : m_run->calls())
        lookForEarlierReply(call.record);
}

void ComparePage::connectRun()
{
    CompareRun* run = m_run.get();
    connect(run, &CompareRun::callChanged, this, [this](int, const CompareCall& call) {
        if (!m_figuresPace.isActive())
            m_figuresPace.start();
        if (call.state == CompareCall::State::Ended)
            lookForEarlierReply(call.record);
    });
    connect(run, &CompareRun::progressChanged, this, [this](const CompareProgress& progress) {
        m_runBar->showProgress(progress);
        refreshMissing();
        refreshBlocked();
    });
    connect(run, &CompareRun::pauseChanged, m_runBar, &RunBar::showPause);
    connect(run, &CompareRun::finished, this, [this] {
        refreshMissing();
        refreshBlocked();
        m_setup->refreshCosts();
    });
}

void ComparePage::refreshMissing()
{
    if (!m_run) {
        m_runBar->showMissing(0, {});
        return;
    }
    m_runBar->showMissing(m_run->isActive() ? 0 : m_run->missing().size(), {});
}

void ComparePage::refreshFigures()
{
    m_figures->show(m_run->comparison(), records());
    m_figures->showEarlier(m_earlier);
}

QList<CallRecord> ComparePage::records() const
{
    QList<CallRecord> records;
    for (const CompareCall& call : m_run->calls()) {
        if (call.state == CompareCall::State::Running || call.state == CompareCall::State::Ended)
            records.append(call.record);
    }
    return records;
}

void ComparePage::chooseReport()
{
    auto* dialog = new QFileDialog(this, tr("Save report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Web page (*.html)"), tr("Markdown (*.md)")});
    dialog->setDefaultSuffix(reportSuffix(ReportFormat::Html));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const bool isMarkdown = filter == dialog->nameFilters().constLast();
        dialog->setDefaultSuffix(reportSuffix(isMarkdown ? ReportFormat::Markdown : ReportFormat::Html));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ComparePage::saveReportAs);
    dialog->open();
}

void ComparePage::saveReportAs(const QString& file)
{
    const auto format = reportFormat(file);
    if (!format) {
        emit statusMessage(
            tr("A report is a web page (.html) or Markdown (.md). Choose one of these names."));
        return;
    }
    CompareReport report;
    report.comparison = m_run->comparison();
    report.calls = records();
    report.figures =
        compareReportFigures(report.comparison, report.calls, repeatedReplies(report.calls, m_earlier));
    report.pictures = m_figures->reportPictures();
    const Route route = m_rooms.connection.route();
    const QString shown = QDir::toNativeSeparators(file);
    whenReady(saveReport(file, *format, report, Redactor({route.key, route.proxyPassword})), this,
        [this, shown](const std::optional<QString>& failure) {
            emit statusMessage(failure ? tr("%1 cannot be written (%2). Choose another folder, or make room.")
                                             .arg(shown, *failure)
                                       : tr("Saved the report to %1").arg(shown));
        });
}

void ComparePage::lookForEarlierReply(const CallRecord& record)
{
    if (!record.compare || !record.reply || record.reply->isEmpty())
        return;
    const QString reply = *record.reply;
    whenReady(m_rooms.comparisons.earlierCallWith(reply, m_run->comparison().startedAt), this,
        [this, reply, group = record.compare->group](const QList<CallSummary>& found) {
            if (found.isEmpty() || !m_run || m_run->comparison().id != group)
                return;
            const EarlierReply earlier{found.constFirst().id, found.constFirst().startedAt, replyHash(reply)};
            if (m_earlier.contains(earlier))
                return;
            m_earlier.append(earlier);
            m_figures->showEarlier(m_earlier);
        });
}

void ComparePage::takeMarks(const QUuid& id)
{
    if (recordOf(id) == nullptr)
        return;
    whenReady(m_rooms.history.record(id), this, [this, id](const std::optional<CallRecord>& record) {
        if (!record || recordOf(id) == nullptr)
            return;
        m_columns->setVote(id, record->vote);
        m_columns->setNote(id, record->note);
    });
}

const CallRecord* ComparePage::recordOf(const QUuid& id) const
{
    if (!m_run || id.isNull())
        return nullptr;
    const auto& calls = m_run->calls();
    const auto found = std::find_if(
        calls.cbegin(), calls.cend(), [&id](const CompareCall& call) { return call.record.id == id; });
    return found == calls.cend() ? nullptr : &found->record;
}

} // namespace Fluxscope::Ui
