// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/numberspane.h"

#include "models/comparemodel.h"
#include "models/comparetext.h"
#include "ui/compare/absencenote.h"
#include "ui/widgets/cellremark.h"
#include "ui/widgets/figurestable.h"
#include "ui/widgets/shortenedtext.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

using Group = CompareModel::Group;

/// Which rows of CompareModel are shown, as patterns for its FilterRole.
const QStringList RowPatterns{u"^(entry|part) "_s, u"^entry "_s, u"^model "_s};
constexpr int ModelRows = 2; // of these

} // namespace

NumbersPane::NumbersPane(QWidget* parent)
    : QWidget(parent)
    , m_verdicts(new ShortenedText(this))
    , m_rows(new QComboBox(this))
    , m_columns(new QComboBox(this))
    , m_model(new CompareModel(this))
    , m_table(new FiguresTable(m_model, CompareModel::SortRole, this))
    , m_remark(new CellRemark(*m_table, this))
    , m_absent(new ShortenedText(this))
{
    for (const QString& pattern : RowPatterns)
        m_rows->addItem(QString(), pattern);
    for (const Group group : {Group::Cost, Group::FirstToken, Group::Total, Group::TokensAndText, Group::All})
        m_columns->addItem(QString(), static_cast<int>(group));
    m_table->sorted().setFilterRole(CompareModel::FilterRole);
    makeLayout();
    retranslate();
    chooseRows();
    chooseColumns();
    connect(m_rows, &QComboBox::currentIndexChanged, this, &NumbersPane::chooseRows);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &NumbersPane::chooseColumns);
    connect(m_table, &FiguresTable::rowChosen, this, &NumbersPane::pickRow);
    connect(m_table, &FiguresTable::rowClicked, this, &NumbersPane::pickRow);
}

void NumbersPane::show(const CompareAnalysis& analysis)
{
    m_analysis = analysis;
    m_isStale = true;
    const Comparison& comparison = analysis.question.comparison;
    if (m_shown != comparison.id) {
        m_shown = comparison.id;
        const bool isSpeed = comparison.plan.measure == CompareMeasure::Speed;
        m_columns->setCurrentIndex(
            m_columns->findData(static_cast<int>(isSpeed ? Group::FirstToken : Group::Cost)));
    }
    if (isVisible())
        showAll();
}

void NumbersPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible())
            showAll();
        else
            m_isStale = true;
    }
    QWidget::changeEvent(event);
}

void NumbersPane::showEvent(QShowEvent* event)
{
    if (m_isStale)
        showAll();
    QWidget::showEvent(event);
}

void NumbersPane::makeLayout()
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_columns);
    bar->addWidget(m_rows);
    bar->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_verdicts);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_remark);
    layout->addWidget(m_absent);
    setTabOrder(m_columns, m_rows);
    setTabOrder(m_rows, m_table);
}

void NumbersPane::retranslate()
{
    m_verdicts->setAccessibleName(tr("What the figures tell apart"));
    m_rows->setItemText(0, tr("by entry and who answered"));
    m_rows->setItemText(1, tr("by entry"));
    m_rows->setItemText(2, tr("by who answered"));
    m_rows->setAccessibleName(tr("Rows"));
    m_columns->setItemText(0, tr("Cost"));
    m_columns->setItemText(1, tr("First token"));
    m_columns->setItemText(2, tr("Total time"));
    m_columns->setItemText(3, tr("Tokens and text"));
    m_columns->setItemText(4, tr("All figures"));
    m_columns->setAccessibleName(tr("Figures"));
    m_table->setAccessibleName(tr("Numbers"));
    m_absent->setAccessibleName(tr("Calls that are not counted"));
    m_model->retranslate();
}

void NumbersPane::showAll()
{
    m_isStale = false;
    m_model->setAnalysis(m_analysis);
    // A hidden column has no width to be sized.
    chooseColumns();
    showVerdicts();
    AbsenceNote::show(*m_absent, m_analysis);
}

void NumbersPane::showVerdicts()
{
    QStringList lines;
    QStringList whole;
    const bool isOfModels = m_rows->currentIndex() == ModelRows;
    const auto& served = m_analysis.figures.served;
    const auto verdict = [&served, isOfModels](const ComparedPairs& pairs, bool isWhole) {
        return isOfModels ? CompareText::verdict(pairs, served, isWhole)
                          : CompareText::verdict(pairs, isWhole);
    };
    const QList<ComparedPairs>& all = isOfModels ? m_analysis.servedPairs : m_analysis.pairs;
    for (const ComparedPairs& pairs : all) {
        lines.append(verdict(pairs, false));
        whole.append(verdict(pairs, true));
    }
    if (isOfModels && all.isEmpty())
        whole = lines = QStringList{tr("Fewer than two models are known to have answered.")};
    m_verdicts->setText(whole.join(u'\n'), lines.join(u'\n'));
}

void NumbersPane::pickRow(int row)
{
    if (row >= 0 && row < m_model->rows().size())
        emit callsSelected(CompareModel::callsOf(m_model->rows().at(row), m_analysis));
}

void NumbersPane::chooseRows()
{
    m_table->sorted().setFilterRegularExpression(QRegularExpression(m_rows->currentData().toString()));
    showVerdicts();
}

void NumbersPane::chooseColumns()
{
    const auto group = static_cast<Group>(m_columns->currentData().toInt());
    m_table->sizeColumns(CompareModel::typicalTexts());
    const bool isBoth = m_analysis.question.comparison.plan.measure == CompareMeasure::Both;
    for (int place = 0; place < CompareModel::ColumnCount; ++place) {
        const auto column = static_cast<CompareModel::Column>(place);
        const bool isUnneeded = column == CompareModel::Column::Sample && !isBoth;
        m_table->setColumnHidden(place, isUnneeded || !CompareModel::isIn(column, group));
    }
}

} // namespace Fluxscope::Ui
