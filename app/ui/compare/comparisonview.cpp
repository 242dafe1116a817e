// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparisonview.h"

#include "core/whenready.h"
#include "models/comparetext.h"
#include "models/historymodel.h"
#include "runs/comparisons.h"
#include "ui/compare/comparecolumns.h"
#include "ui/compare/comparefigures.h"
#include "ui/compare/runbar.h"

#include <QEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace Fluxscope::Ui {

using namespace std::chrono_literals;

namespace {

constexpr auto FiguresPace = 400ms;
constexpr int LeastHeight = 120;

/// Takes the room that is left. A tab widget with wrapped texts would ask for the height of the tallest page.
class Results final : public QTabWidget
{
public:
    using QTabWidget::QTabWidget;

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace

ComparisonView::ComparisonView(const Comparisons& comparisons, const HistoryModel& history, QWidget* parent)
    : QWidget(parent)
    , m_comparisons(comparisons)
    , m_history(history)
    , m_earlier(new EarlierReplies(comparisons, this))
    , m_runBar(new RunBar(this))
    , m_tabs(new Results(this))
    , m_columns(new CompareColumns(m_tabs))
    , m_figures(new CompareFigures(m_tabs))
{
    m_tabs->setDocumentMode(true);
    // In a low window what is set up takes the room that it needs.
    m_tabs->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_tabs->setMinimumHeight(LeastHeight);
    m_tabs->addTab(m_columns, QString());
    m_tabs->addTab(m_figures, QString());
    m_runBar->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_runBar);
    layout->addWidget(m_tabs, 1);

    m_figuresPace.setSingleShot(true);
    m_figuresPace.setInterval(FiguresPace);
    connect(&m_figuresPace, &QTimer::timeout, this, &ComparisonView::followCalls);
    connectParts();
    retranslate();
}

void ComparisonView::show(CompareRun* run)
{
    if (m_run)
        m_run->disconnect(this);
    m_columns->show(run);
    m_run = run;
    m_earlier->clear();
    m_runBar->setVisible(run != nullptr);
    if (run == nullptr)
        return;
    connectRun(*run);
    m_runBar->showProgress(run->progress());
    refreshPause();
    followCalls();
}

void ComparisonView::setObstacle(const QString& reason)
{
    if (m_obstacle == reason)
        return;
    m_obstacle = reason;
    m_columns->setSendAgainProblem(reason);
    refreshMissing();
}

bool ComparisonView::isBlind() const
{
    return m_columns->isBlind();
}

void ComparisonView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComparisonView::connectParts()
{
    connect(m_runBar, &RunBar::stopRequested, this, [this] { m_run->stopAll(); });
    connect(m_runBar, &RunBar::missingRequested, this, &ComparisonView::missingRequested);
    connect(m_runBar, &RunBar::resumeRequested, this, &ComparisonView::resumeRequested);
    connect(m_columns, &CompareColumns::stopRequested, this, [this](int call) { m_run->stop(call); });
    connect(m_columns, &CompareColumns::sendAgainRequested, this, &ComparisonView::sendAgainRequested);
    connect(m_columns, &CompareColumns::callSelected, this, &ComparisonView::callSelected);
    connect(m_columns, &CompareColumns::compareRepliesRequested, this, &ComparisonView::repliesRequested);
    connect(m_columns, &CompareColumns::noteRequested, this, &ComparisonView::noteRequested);
    connect(m_columns, &CompareColumns::copyIdRequested, this, [this](const QUuid& id) {
        if (const CallRecord* record = recordOf(id))
            emit copyIdRequested(*record);
    });
    connect(m_columns, &CompareColumns::voteRequested, this,
        [this](const QUuid& id, std::optional<int> vote) { m_comparisons.setVote(id, vote); });
    // Figures name the models that are being judged.
    connect(m_columns, &CompareColumns::blindChanged, this, [this](bool blind) {
        m_tabs->setTabEnabled(m_tabs->indexOf(m_figures), !blind);
        retranslate();
        emit blindChanged(blind);
    });
    connect(m_figures, &CompareFigures::callsSelected, this, &ComparisonView::callsSelected);
    connect(m_figures, &CompareFigures::repeatedFound, m_columns, &CompareColumns::setRepeated);
    connect(&m_history, &HistoryModel::callChanged, this, &ComparisonView::takeStored);
    connect(&m_history, &HistoryModel::callChanged, m_earlier, &EarlierReplies::takeChange);
    connect(m_figures, &CompareFigures::textsFound, m_earlier, &EarlierReplies::lookFor);
    connect(m_earlier, &EarlierReplies::changed, this, &ComparisonView::refreshFiguresSoon);
}

void ComparisonView::connectRun(const CompareRun& run)
{
    connect(&run, &CompareRun::callChanged, this, &ComparisonView::refreshFiguresSoon);
    connect(&run, &CompareRun::progressChanged, this, [this](const CompareProgress& progress) {
        m_runBar->showProgress(progress);
        // While the history deletes many, what is missing is counted with the figures.
        if (m_run->isActive())
            m_runBar->showMissing(0, m_obstacle);
    });
    connect(&run, &CompareRun::pauseChanged, this, &ComparisonView::refreshPause);
    connect(&run, &CompareRun::finished, this, &ComparisonView::refreshMissing);
}

void ComparisonView::retranslate()
{
    m_tabs->tabBar()->setAccessibleName(tr("Results of the comparison")); // which has the focus
    m_tabs->setTabText(m_tabs->indexOf(m_columns), tr("Replies"));
    const int figures = m_tabs->indexOf(m_figures);
    m_tabs->setTabText(figures, tr("Figures"));
    m_tabs->setTabToolTip(figures,
        m_tabs->isTabEnabled(figures) ? QString() : tr("Shown again when the blind comparison is over"));
    refreshPause();
}

void ComparisonView::refreshPause()
{
    const CompareRun* run = m_run;
    if (!run)
        return;
    const auto& pause = run->pause();
    const bool isNamed = pause && pause->refusedAgain && !isBlind();
    m_runBar->showPause(
        pause, isNamed ? CompareText::entry(run->masked().plan, *pause->refusedAgain) : QString());
}

void ComparisonView::refreshMissing()
{
    m_runBar->showMissing(m_run && !m_run->isActive() ? m_run->missing().size() : 0, m_obstacle);
}

void ComparisonView::refreshFigures()
{
    if (!m_run)
        return;
    m_figures->show(m_run->masked(), m_run->records(), earlier(), compareGaps(m_run->calls()));
}

void ComparisonView::followCalls()
{
    refreshMissing();
    refreshFigures();
}

void ComparisonView::refreshFiguresSoon()
{
    if (!m_figuresPace.isActive())
        m_figuresPace.start();
}

void ComparisonView::takeStored(const QUuid& id)
{
    if (!m_run || !m_run->isStored(id))
        return;
    whenReady(m_history.record(id), this, [this, id, run = m_run](const std::optional<CallRecord>& record) {
        if (!run)
            return;
        run->takeStored(id, record);
        m_columns->refreshMarks(id);
    });
}

const CallRecord* ComparisonView::recordOf(const QUuid& id) const
{
    const CompareRun* run = m_run;
    if (run == nullptr || id.isNull())
        return nullptr;
    const auto& calls = run->calls();
    const auto found = std::find_if(
        calls.cbegin(), calls.cend(), [&id](const CompareCall& call) { return call.record.id == id; });
    return found == calls.cend() ? nullptr : &found->record;
}

} // namespace Fluxscope::Ui
