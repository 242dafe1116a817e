// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/runoptions.h"

#include "ui/widgets/remark.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>
#include <initializer_list>
#include <optional>

namespace Fluxscope::Ui {

namespace {

constexpr std::array Measures{CompareMeasure::Cost, CompareMeasure::Speed, CompareMeasure::Both};

} // namespace

RunOptions::RunOptions(QWidget* parent)
    : QWidget(parent)
    , m_measureLabel(new QLabel(this))
    , m_repeatsLabel(new QLabel(this))
    , m_repeats(new QSpinBox(this))
    , m_atOnceLabel(new QLabel(this))
    , m_atOnce(new QSpinBox(this))
    , m_isPaced(new QCheckBox(this))
    , m_perSecond(new QSpinBox(this))
    , m_paceSentence(new Remark(m_isPaced, this))
    , m_varies(new QCheckBox(this))
    , m_variesSentence(new Remark(m_varies, this))
{
    for (const CompareMeasure measure : Measures) {
        auto* button = new QRadioButton(this);
        m_measures.append({measure, button, new Remark(button, this)});
    }
    m_repeats->setRange(1, ComparePlan::MostRepeats);
    m_repeatsLabel->setBuddy(m_repeats);
    m_atOnce->setRange(1, ComparePlan::MostAtOnce);
    m_atOnceLabel->setBuddy(m_atOnce);
    m_perSecond->setRange(1, ComparePlan::MostPerSecond);
    m_paceSentence->setWordWrap(false);
    makeLayout();
    readFrom(ComparePlan());
    connectControls();
    retranslate();
}

void RunOptions::writeTo(ComparePlan& plan) const
{
    plan.repeats = m_repeats->value();
    plan.measure = measure();
    plan.atOnce = m_atOnce->value();
    plan.perSecond = m_isPaced->isChecked() ? std::optional(m_perSecond->value()) : std::nullopt;
    plan.variesEachCall = m_varies->isChecked();
}

void RunOptions::readFrom(const ComparePlan& plan)
{
    {
        const QSignalBlocker blocker(this);
        m_repeats->setValue(plan.repeats);
        for (const Explained& choice : m_measures)
            choice.button->setChecked(choice.measure == plan.measure);
        m_atOnce->setValue(plan.atOnce);
        m_isAtOnceChosen = plan.atOnce != defaultAtOnce(plan.measure);
        m_isPaced->setChecked(plan.perSecond.has_value());
        m_perSecond->setValue(plan.perSecond.value_or(1));
        m_perSecond->setEnabled(m_isPaced->isChecked());
        m_varies->setChecked(plan.variesEachCall);
    }
    emit changed();
}

void RunOptions::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RunOptions::makeLayout()
{
    QFont semibold = font();
    semibold.setWeight(QFont::DemiBold);
    m_measureLabel->setFont(semibold);

    auto* measures = new QGridLayout;
    measures->setHorizontalSpacing(8);
    measures->setVerticalSpacing(4);
    for (const Explained& choice : m_measures) {
        const int row = measures->rowCount();
        measures->addWidget(choice.button, row, 0);
        measures->addWidget(choice.sentence, row, 1);
    }
    measures->setColumnStretch(1, 1);

    auto* counts = new QHBoxLayout;
    counts->setSpacing(8);
    counts->addWidget(m_repeatsLabel);
    counts->addWidget(m_repeats);
    counts->addSpacing(8);
    counts->addWidget(m_atOnceLabel);
    counts->addWidget(m_atOnce);
    counts->addStretch();

    auto* pace = new QHBoxLayout;
    pace->setSpacing(8);
    pace->addWidget(m_isPaced);
    pace->addWidget(m_perSecond);
    pace->addWidget(m_paceSentence, 1);

    auto* varies = new QHBoxLayout;
    varies->setSpacing(8);
    varies->addWidget(m_varies);
    varies->addWidget(m_variesSentence, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_measureLabel);
    layout->addLayout(measures);
    layout->addSpacing(4);
    layout->addLayout(counts);
    layout->addLayout(pace);
    layout->addLayout(varies);
    layout->addStretch();

    QWidget* before = nullptr;
    const auto follow = [&before](QWidget* widget) {
        if (before != nullptr)
            setTabOrder(before, widget);
        before = widget;
    };
    for (const Explained& choice : m_measures)
        follow(choice.button);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{m_repeats, m_atOnce, m_isPaced, m_perSecond, m_varies})
        follow(widget);
}

void RunOptions::connectControls()
{
    for (const Explained& choice : m_measures) {
        connect(choice.button, &QRadioButton::toggled, this, [this](bool isChosen) {
            if (isChosen)
                followMeasure();
        });
    }
    connect(m_repeats, &QSpinBox::valueChanged, this, &RunOptions::changed);
    connect(m_atOnce, &QSpinBox::valueChanged, this, [this] {
        m_isAtOnceChosen = true;
        emit changed();
    });
    connect(m_isPaced, &QCheckBox::toggled, this, [this](bool isPaced) {
        m_perSecond->setEnabled(isPaced);
        emit changed();
    });
    connect(m_perSecond, &QSpinBox::valueChanged, this, &RunOptions::changed);
    connect(m_varies, &QCheckBox::toggled, this, &RunOptions::changed);
}

CompareMeasure RunOptions::measure() const
{
    for (const Explained& choice : m_measures) {
        if (choice.button->isChecked())
            return choice.measure;
    }
    return CompareMeasure::Cost;
}

void RunOptions::followMeasure()
{
    if (!m_isAtOnceChosen) {
        const QSignalBlocker blocker(m_atOnce);
        m_atOnce->setValue(defaultAtOnce(measure()));
    }
    emit changed();
}

void RunOptions::retranslate()
{
    m_measureLabel->setText(tr("Measure"));
    const std::array names{tr("Cost"), tr("Speed"), tr("Both")};
    const std::array sentences{tr("Not streamed: only then FluxRouter tells what a call costs."),
        tr("Streamed: only then the first token has a time."),
        tr("Makes each call twice, once in each way; the figures are never mixed.")};
    for (std::size_t i = 0; i < Measures.size(); ++i) {
        const Explained& choice = m_measures.at(static_cast<qsizetype>(i));
        choice.button->setText(names.at(i));
        choice.sentence->tell(sentences.at(i));
    }
    m_repeatsLabel->setText(tr("Repeats"));
    m_repeats->setAccessibleName(tr("Repeats"));
    m_repeats->setToolTip(tr("How often each entry is called"));
    m_atOnceLabel->setText(tr("At once"));
    m_atOnce->setAccessibleName(tr("At once"));
    m_atOnce->setToolTip(
        tr("How many calls run at the same time; the others wait, and their time has not begun"));
    m_isPaced->setText(tr("Requests per second, at most"));
    m_perSecond->setAccessibleName(tr("Requests per second"));
    m_paceSentence->tell(tr("Free plan: 1"));
    m_varies->setText(tr("Vary each call"));
    m_variesSentence->tell(tr("Adds a run tag to the prompt, which changes it."));
    m_varies->setToolTip(
        tr("A short tag before the text, another one for each call, so that no reply comes from "
           "what a provider kept of an earlier one"));
}

} // namespace Fluxscope::Ui
