// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparefigures.h"

#include "models/comparereader.h"
#include "models/compareremarks.h"
#include "models/comparetext.h"
#include "ui/compare/numberspane.h"
#include "ui/compare/picturespane.h"
#include "ui/compare/servedpane.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

CompareFigures::CompareFigures(QWidget* parent)
    : QWidget(parent)
    , m_scope(new QLabel(this))
    , m_leaveOut(new QCheckBox(this))
    , m_allLeftOut(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_served(new ServedPane(this))
    , m_numbers(new NumbersPane(this))
    , m_misleading(new QListView(this))
    , m_pictures(new PicturesPane(this))
    , m_remarks(new CompareRemarks(this))
    , m_reader(new CompareReader(this))
{
    makeLayout();
    retranslate();
    connect(m_reader, &CompareReader::answered, this, &CompareFigures::take);
    connect(m_leaveOut, &QCheckBox::toggled, this, &CompareFigures::leaveOut);
    connect(m_served, &ServedPane::callsSelected, this, &CompareFigures::callsSelected);
    connect(m_numbers, &NumbersPane::callsSelected, this, &CompareFigures::callsSelected);
    connect(m_pictures, &PicturesPane::callsSelected, this, &CompareFigures::callsSelected);
    connect(m_misleading, &QListView::clicked, this, &CompareFigures::pickRemark);
    connect(m_misleading, &QListView::activated, this, &CompareFigures::pickRemark);
}

void CompareFigures::show(const Comparison& comparison, const QList<CallRecord>& calls,
    const QList<EarlierReply>& earlier, const CompareGaps& gaps)
{
    m_question.comparison = comparison;
    m_question.calls = calls;
    m_question.earlier = earlier;
    m_question.gaps = gaps;
    m_reader->ask(m_question);
}

void CompareFigures::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_remarks->setAnalysis(m_analysis);
        m_remarks->retranslate();
    }
    QWidget::changeEvent(event);
}

void CompareFigures::makeLayout()
{
    m_scope->setTextFormat(Qt::PlainText);
    m_scope->setWordWrap(true);
    m_allLeftOut->setTextFormat(Qt::PlainText);
    m_allLeftOut->setWordWrap(true);
    m_allLeftOut->hide();
    m_misleading->setModel(m_remarks);
    m_misleading->setWordWrap(true);
    m_misleading->setResizeMode(QListView::Adjust);
    // A thousand sentences are measured piece by piece.
    m_misleading->setLayoutMode(QListView::Batched);
    m_misleading->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_misleading->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_misleading->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_misleading->setFrameShape(QFrame::NoFrame);
    m_misleading->setSpacing(2);
    m_tabs->setDocumentMode(true);
    for (QWidget* page : std::initializer_list<QWidget*>{m_served, m_numbers, m_misleading, m_pictures})
        m_tabs->addTab(page, QString());
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_scope, 1);
    head->addWidget(m_leaveOut);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_allLeftOut);
    layout->addWidget(m_tabs, 1);
    setTabOrder(m_leaveOut, m_tabs);
}

void CompareFigures::retranslate()
{
    m_tabs->setTabText(0, tr("Who answered"));
    m_tabs->setTabText(1, tr("Numbers"));
    m_tabs->setTabText(2, tr("What may mislead"));
    m_tabs->setTabText(3, tr("Pictures"));
    m_tabs->tabBar()->setAccessibleName(tr("Figures of the comparison")); // which has the focus
    m_misleading->setAccessibleName(tr("What may mislead"));
    showScope();
}

void CompareFigures::take(const CompareAnalysis& analysis)
{
    m_analysis = analysis;
    m_served->show(analysis);
    m_numbers->show(analysis);
    m_pictures->show(analysis);
    m_remarks->setAnalysis(analysis);
    showScope();
    emit textsFound(analysis.texts);
    emit repeatedFound(analysis.repeated);
}

void CompareFigures::showScope()
{
    const int repeated = CompareText::count(m_analysis.repeated.size());
    m_leaveOut->setText(repeated > 0 ? tr("Leave %Ln repeated replies out", nullptr, repeated)
                                     : tr("Leave repeated replies out"));
    m_leaveOut->setEnabled(repeated > 0 || m_leaveOut->isChecked());
    m_leaveOut->setToolTip(repeated > 0
            ? tr("Their text is that of an earlier call, so they may come from a cache.")
            : tr("No reply has the text of an earlier one."));
    QStringList parts{CompareText::measure(m_analysis.question.comparison.plan.measure)};
    if (m_analysis.question.leavesOutRepeated)
        parts.append(tr("figures without %Ln repeated replies", nullptr, repeated));
    const int calls = CompareText::count(m_analysis.question.calls.size());
    parts.append(tr("%Ln calls", nullptr, calls));
    m_scope->setText(parts.join(u" · "_s));
    const QString left = CompareText::allLeftOut(repliesAllLeftOut(m_analysis));
    //: %1 says in a sentence that all replies are left out, %2 is the caption of the tick that does it
    const QString whole = tr("%1 To see the figures with them, clear “%2”.").arg(left, m_leaveOut->text());
    m_allLeftOut->setText(left.isEmpty() ? QString() : whole);
    m_allLeftOut->setVisible(!left.isEmpty());
}

void CompareFigures::leaveOut(bool isLeftOut)
{
    m_question.leavesOutRepeated = isLeftOut;
    m_reader->ask(m_question);
}

void CompareFigures::pickRemark(const QModelIndex& index)
{
    const QList<QUuid>& calls = m_remarks->rows().at(index.row()).calls;
    if (!calls.isEmpty())
        emit callsSelected(calls);
}

} // namespace Fluxscope::Ui
