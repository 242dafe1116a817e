// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparesetup.h"

#include "models/compareplantext.h"
#include "models/displaytext.h"
#include "runs/modelcatalog.h"
#include "ui/compare/compareentries.h"
#include "ui/compare/runoptions.h"
#include "ui/settings/questions.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statecolours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Fluxscope::Ui {

using namespace std::chrono_literals;

namespace {

constexpr auto SettlingTime = 300ms; // a model id is typed letter by letter
constexpr int EntriesStretch = 5;
constexpr int OptionsStretch = 4;

} // namespace

CompareSetup::CompareSetup(ModelCatalog& catalog, LastCosts::Source costs, QWidget* parent)
    : QWidget(parent)
    , m_costs(std::move(costs))
    , m_catalog(catalog)
    , m_title(new QLabel(this))
    , m_sets(new CompareSets(this))
    , m_entries(new CompareEntries(catalog, this))
    , m_options(new RunOptions(this))
    , m_differences(new QLabel(this))
    , m_run(new QPushButton(this))
    , m_calls(new QLabel(this))
    , m_cost(new QLabel(this))
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(SettlingTime);
    makeLayout();
    connectControls();
    setPlan(ComparePlan());
    retranslate();
    colourDifferences();
}

ComparePlan CompareSetup::plan() const
{
    ComparePlan plan;
    plan.entries = m_entries->entries();
    m_options->writeTo(plan);
    return plan;
}

void CompareSetup::setPlan(const ComparePlan& plan)
{
    m_options->readFrom(plan);
    QList<CompareEntry> entries = plan.entries;
    if (entries.isEmpty()) {
        for (qsizetype i = 0; i < ComparePlan::LeastEntries; ++i)
            entries.append({m_catalog.models().value(i).id, Dialect::Chat});
    }
    setEntries(entries);
}

void CompareSetup::setEntries(const QList<CompareEntry>& entries)
{
    m_entries->setEntries(entries);
}

void CompareSetup::setSets(const QList<CompareSet>& sets)
{
    m_sets->setSets(sets);
}

void CompareSetup::setParameters(const QList<Parameters>& parameters)
{
    m_parameters = parameters;
    refresh();
}

void CompareSetup::setPromptProblem(const QString& problem)
{
    m_promptProblem = problem;
    refreshButton();
}

void CompareSetup::setRunBlocked(const QString& reason)
{
    m_blocked = reason;
    refreshButton();
}

void CompareSetup::refreshCosts()
{
    m_costs.refresh(m_entries->entries());
}

void CompareSetup::run()
{
    if (!obstacle().isEmpty())
        return;
    ComparePlan chosen = plan();
    chosen.seed = QRandomGenerator::global()->generate64();
    const ComparePlan full = fullPlan();
    const qsizetype calls = plannedCount(full);
    if (calls <= ComparePlan::CallsWithoutAsking) {
        emit runRequested(chosen);
        return;
    }
    askManyCalls(
        this, static_cast<int>(calls), ComparePlanText::cost(m_costs.forecast(full)), [this, chosen] {
            // The connection may have gone meanwhile.
            if (obstacle().isEmpty())
                emit runRequested(chosen);
        });
}

void CompareSetup::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange) {
        colourDifferences();
        refreshButton();
    }
    QWidget::changeEvent(event);
}

void CompareSetup::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // There may have been calls while it was out of sight.
    refreshCosts();
}

void CompareSetup::makeLayout()
{
    QFont semibold = font();
    semibold.setWeight(QFont::DemiBold);
    m_title->setFont(semibold);
    m_calls->setFont(semibold);
    for (QLabel* label : {m_differences, m_calls, m_cost}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_cost->setForegroundRole(QPalette::PlaceholderText);

    auto* heading = new QHBoxLayout;
    heading->setSpacing(16);
    heading->addWidget(m_title);
    heading->addWidget(m_sets, 1);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addLayout(heading);
    left->addWidget(m_entries, 1);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(24);
    parts->addLayout(left, EntriesStretch);
    parts->addWidget(m_options, OptionsStretch);

    auto* outlook = new QVBoxLayout;
    outlook->setSpacing(0);
    outlook->addWidget(m_calls);
    outlook->addWidget(m_cost);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(16);
    bottom->addWidget(m_run, 0, Qt::AlignVCenter);
    bottom->addLayout(outlook, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(parts, 1);
    layout->addWidget(m_differences);
    layout->addLayout(bottom);
}

void CompareSetup::connectControls()
{
    connect(m_entries, &CompareEntries::changed, this, &CompareSetup::takeChange);
    connect(m_options, &RunOptions::changed, this, &CompareSetup::takeChange);
    connect(&m_settling, &QTimer::timeout, this, &CompareSetup::settle);
    connect(&m_costs, &LastCosts::changed, this, [this] { refreshCost(fullPlan()); });
    connect(m_sets, &CompareSets::chosen, this, &CompareSetup::setEntries);
    connect(m_sets, &CompareSets::saveRequested, this,
        [this](const QString& name) { emit saveSetRequested(name, m_entries->entries()); });
    connect(m_sets, &CompareSets::deleteRequested, this, &CompareSetup::deleteSetRequested);
    connect(m_run, &QPushButton::clicked, this, &CompareSetup::run);
}

ComparePlan CompareSetup::fullPlan() const
{
    ComparePlan plan = this->plan();
    for (const Parameters& parameters : m_parameters) {
        Prompt prompt;
        prompt.parameters = parameters;
        plan.prompts.append(prompt);
    }
    return plan;
}

QString CompareSetup::obstacle() const
{
    const QList<CompareEntry> entries = m_entries->entries();
    if (entries.size() < ComparePlan::LeastEntries)
        return tr("A comparison takes at least two entries. Add one.");
    const auto unnamed = std::find_if(
        entries.cbegin(), entries.cend(), [](const CompareEntry& entry) { return entry.model.isEmpty(); });
    if (unnamed != entries.cend())
        return tr("Choose a model for entry %1 first.")
            .arg(DisplayText::number(unnamed - entries.cbegin() + 1));
    return m_promptProblem.isEmpty() ? m_blocked : m_promptProblem;
}

void CompareSetup::takeChange()
{
    m_settling.start();
    m_sets->setEntries(m_entries->entries());
    refresh();
}

void CompareSetup::settle()
{
    m_costs.want(m_entries->entries());
    emit planChanged(plan());
}

void CompareSetup::refresh()
{
    const ComparePlan plan = fullPlan();
    m_calls->setText(ComparePlanText::calls(plan));
    const QStringList differences = ComparePlanText::differences(plan);
    m_differences->setText(differences.join(u'\n'));
    m_differences->setVisible(!differences.isEmpty());
    refreshCost(plan);
    refreshButton();
}

void CompareSetup::refreshCost(const ComparePlan& plan)
{
    m_cost->setText(ComparePlanText::cost(m_costs.forecast(plan)));
}

void CompareSetup::colourDifferences()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneColour(Tone::Uncertain, palette()));
    m_differences->setPalette(own);
}

void CompareSetup::refreshButton()
{
    const QString reason = obstacle();
    m_run->setEnabled(reason.isEmpty());
    m_run->setToolTip(reason.isEmpty() ? tr("Makes these calls (Ctrl+Return)") : reason);
    m_run->setAccessibleDescription(reason);

    // The one accent of the page, while the button can be pressed.
    QPalette accent = palette();
    if (m_run->isEnabled()) {
        accent.setColor(QPalette::Button, accentColour(palette()));
        accent.setColor(QPalette::ButtonText, QColor(Qt::white));
    }
    m_run->setPalette(accent);
    m_run->setIcon(tintedIcon(u"compare", accent));
}

void CompareSetup::retranslate()
{
    m_title->setText(tr("Models to compare"));
    m_run->setText(tr("Run"));
    m_cost->setToolTip(DisplayText::toolTip(ComparePlanText::costReason()));
    m_cost->setAccessibleDescription(ComparePlanText::costReason());
    refresh();
}

} // namespace Fluxscope::Ui
