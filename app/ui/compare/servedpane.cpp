// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/servedpane.h"

#include "models/comparetext.h"
#include "models/displaytext.h"
#include "models/servedmodel.h"
#include "ui/charts/chart.h"
#include "ui/charts/seriesmark.h"
#include "ui/compare/absencenote.h"
#include "ui/widgets/cellremark.h"
#include "ui/widgets/figurestable.h"
#include "ui/widgets/shortenedtext.h"

#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int EntryRole = Qt::UserRole;
constexpr int StreamRole = Qt::UserRole + 1;
constexpr int MarkSize = 16;
constexpr qsizetype LongestName = 26; // beside a bar, with its share

QIcon markIcon(int entry, const QWidget& widget)
{
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(MarkSize, MarkSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    SeriesMark(entry).draw(painter, QPointF(MarkSize, MarkSize) / 2, widget.palette());
    return {pixmap};
}

/// An entry, or one of its two samples where both are measured.
struct ListedSample
{
    int entry = 0;
    bool stream = false;
    QString text;
};

QList<ListedSample> listedSamples(const CompareAnalysis& analysis)
{
    const ComparePlan& plan = analysis.question.comparison.plan;
    QList<ListedSample> samples;
    for (int entry = 0; entry < plan.entries.size(); ++entry) {
        const QString name = CompareText::entry(plan, entry);
        for (const bool stream : {false, true}) {
            if (!isMeasured(plan.measure, stream))
                continue;
            if (plan.measure == CompareMeasure::Both) {
                //: %1 is an entry of a comparison, %2 says whether its calls are streamed
                const QString text = ServedPane::tr("%1, %2").arg(name, CompareText::sample(stream));
                samples.append({entry, stream, text});
            } else {
                samples.append({entry, stream, name});
            }
        }
    }
    return samples;
}

QString barTip(const ServedBar& bar)
{
    const QString name = CompareText::bar(bar);
    const QString share = CompareText::share(bar);
    if (bar.kind == ServedBar::Kind::Model) {
        //: %1 is a model, %2 its share with the range of 95 %: 5 of 10, 24–76%
        return ServedPane::tr("%1: %2, of the calls of which it is known who answered").arg(name, share);
    }
    //: %1 is how calls ended, %2 their share with the range of 95 %: 5 of 10, 24–76%
    return ServedPane::tr("%1: %2, of all calls that ended").arg(name, share);
}

QList<ChartBar> chartBars(const QList<ServedBar>& bars)
{
    QList<ChartBar> shown;
    for (const ServedBar& bar : bars) {
        //: Beside a bar: %1 is a model or how calls ended, %2 a share such as 5 of 10, 24–76%
        const QString label = ServedPane::tr("%1: %2").arg(
            DisplayText::excerpt(CompareText::bar(bar), LongestName), CompareText::share(bar));
        shown.append({label, static_cast<double>(bar.calls.size()), barTip(bar),
            u"%1 %2"_s.arg(static_cast<int>(bar.kind)).arg(bar.model.value_or(QString()))});
    }
    return shown;
}

} // namespace

ServedPane::ServedPane(QWidget* parent)
    : QWidget(parent)
    , m_entries(new QListWidget(this))
    , m_chart(new Chart(this))
    , m_model(new ServedModel(this))
    , m_table(new FiguresTable(m_model, ServedModel::SortRole, this))
    , m_remark(new CellRemark(*m_table, this))
    , m_absent(new ShortenedText(this))
{
    makeLayout();
    retranslate();
    connect(m_entries, &QListWidget::currentRowChanged, this, &ServedPane::showChart);
    connect(m_chart, &Chart::picked, this, &ServedPane::pickBar);
    connect(m_table, &FiguresTable::rowChosen, this, &ServedPane::pickRow);
    connect(m_table, &FiguresTable::rowClicked, this, &ServedPane::pickRow);
}

void ServedPane::show(const CompareAnalysis& analysis)
{
    m_analysis = analysis;
    m_isStale = true;
    if (isVisible())
        showAll();
}

void ServedPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_bars.clear(); // they are drawn again, in other words
        if (isVisible())
            showAll();
        else
            m_isStale = true;
    } else if (event->type() == QEvent::PaletteChange) {
        drawMarks();
    }
    QWidget::changeEvent(event);
}

void ServedPane::showEvent(QShowEvent* event)
{
    if (m_isStale)
        showAll();
    QWidget::showEvent(event);
}

void ServedPane::makeLayout()
{
    m_entries->setUniformItemSizes(true);
    m_entries->setTextElideMode(Qt::ElideMiddle); // both the name and the sample tell items apart
    m_entries->setFrameShape(QFrame::NoFrame);
    m_entries->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* picture = new QSplitter(Qt::Horizontal, this);
    picture->setChildrenCollapsible(false);
    picture->addWidget(m_entries);
    picture->addWidget(m_chart);
    picture->setSizes({240, 800});
    picture->setStretchFactor(1, 1);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(picture);
    parts->addWidget(m_table);
    parts->setSizes({300, 240});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(parts, 1);
    layout->addWidget(m_remark);
    layout->addWidget(m_absent);
    setTabOrder(m_entries, m_chart);
    setTabOrder(m_chart, m_table);
}

void ServedPane::retranslate()
{
    m_entries->setAccessibleName(tr("Entries"));
    m_chart->setAccessibleName(tr("Who answered"));
    m_chart->setAccessibleDescription(tr("The table has the same figures."));
    m_table->setAccessibleName(tr("Who answered, as a table"));
    m_model->retranslate();
}

void ServedPane::showAll()
{
    m_isStale = false;
    m_model->setAnalysis(m_analysis);
    const bool isBoth = m_analysis.question.comparison.plan.measure == CompareMeasure::Both;
    m_table->setColumnHidden(static_cast<int>(ServedModel::Column::Sample), !isBoth);
    m_table->sizeColumns();
    showEntries();
    showChart();
    AbsenceNote::show(*m_absent, m_analysis);
}

void ServedPane::showEntries()
{
    const QList<ListedSample> samples = listedSamples(m_analysis);
    const int current = m_entries->currentRow();
    const QSignalBlocker blocker(m_entries);
    if (m_entries->count() > samples.size())
        m_entries->clear();
    while (m_entries->count() < samples.size())
        m_entries->addItem(QString());
    for (int place = 0; place < samples.size(); ++place) {
        const ListedSample& sample = samples.at(place);
        QListWidgetItem* item = m_entries->item(place);
        if (item->text() != sample.text)
            item->setToolTip(DisplayText::toolTip(sample.text));
        item->setText(sample.text);
        item->setData(StreamRole, sample.stream);
        if (item->data(EntryRole) != sample.entry || item->icon().isNull())
            item->setIcon(markIcon(sample.entry, *this));
        item->setData(EntryRole, sample.entry);
    }
    m_entries->setCurrentRow(std::clamp(current, 0, std::max(0, m_entries->count() - 1)));
}

void ServedPane::showChart()
{
    const CompareSample* sample = chosenSample();
    const QList<ServedBar> bars = sample ? sample->served : QList<ServedBar>();
    const QListWidgetItem* item = m_entries->currentItem();
    if (sample && item) {
        m_chart->setEmptyText(CompareText::allLeftOut(
            repliesAllLeftOut(m_analysis, item->data(EntryRole).toInt(), item->data(StreamRole).toBool())));
    }
    const QString barsOf = item ? item->text() : QString();
    // A picture that is drawn anew takes its tip with it.
    if (bars == m_bars && barsOf == m_barsOf && !bars.isEmpty())
        return;
    m_bars = bars;
    m_barsOf = barsOf;
    //: %1 is an entry of a comparison
    m_chart->setAccessibleName(barsOf.isEmpty() ? tr("Who answered") : tr("Who answered %1").arg(barsOf));
    m_chart->showBars(chartBars(bars), Qt::Horizontal, tr("calls"));
}

void ServedPane::pickBar(int place)
{
    if (place >= 0 && place < m_bars.size())
        emit callsSelected(m_bars.at(place).calls);
}

void ServedPane::pickRow(int row)
{
    if (row >= 0 && row < m_model->rows().size())
        emit callsSelected(m_model->rows().at(row).bar.calls);
}

void ServedPane::drawMarks()
{
    for (int place = 0; place < m_entries->count(); ++place) {
        QListWidgetItem* item = m_entries->item(place);
        item->setIcon(markIcon(item->data(EntryRole).toInt(), *this));
    }
}

const CompareSample* ServedPane::chosenSample() const
{
    const QListWidgetItem* item = m_entries->currentItem();
    const int entry = item ? item->data(EntryRole).toInt() : -1;
    if (entry < 0 || entry >= m_analysis.figures.entries.size())
        return nullptr;
    return &m_analysis.figures.entries.at(entry).samples.of(item->data(StreamRole).toBool());
}

} // namespace Fluxscope::Ui
