// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statisticsdialog.h"

#include "core/cost.h"
#include "core/whenready.h"
#include "models/daysmodel.h"
#include "models/displaytext.h"
#include "models/historymodel.h"
#include "ui/charts/chart.h"
#include "ui/history/totalslabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Pause = 250ms;
constexpr int RowPadding = 8;
// More bars would be too thin to be told apart; the table has all of them.
constexpr qsizetype MostModels = 20;
constexpr qsizetype MostBoxes = 12;
constexpr qint64 MostDays = 62;
constexpr qint64 FewestDays = 7;

double seconds(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

QString boxTip(const QString& model, const TimeSpread& spread)
{
    //: %1 a model, %2 to %6 durations, %7 a number of calls
    return StatisticsDialog::tr(
        "%1: median %2, half of the calls from %3 to %4, all from %5 to %6 (%7 calls)")
        .arg(model, DisplayText::duration(spread.median), DisplayText::duration(spread.lowerQuartile),
            DisplayText::duration(spread.upperQuartile), DisplayText::duration(spread.least),
            DisplayText::duration(spread.most), DisplayText::number(spread.calls));
}

ChartBox box(const QString& model, const TimeSpread& spread)
{
    return {model, seconds(spread.least), seconds(spread.lowerQuartile), seconds(spread.median),
        seconds(spread.upperQuartile), seconds(spread.most), boxTip(model, spread)};
}

/// The day itself, or the first day of its month.
QDate periodOf(QDate day, bool areMonths)
{
    return areMonths ? QDate(day.year(), day.month(), 1) : day;
}

} // namespace

StatisticsDialog::StatisticsDialog(HistoryModel& history, QWidget* parent)
    : QDialog(parent)
    , m_history(history)
    , m_picture(new QComboBox(this))
    , m_side(new QComboBox(this))
    , m_utc(new QCheckBox(this))
    , m_totals(new TotalsLabel(history, this))
    , m_status(new QLabel(this))
    , m_chart(new Chart(this))
    , m_table(new QTableView(this))
    , m_save(new QPushButton(this))
    , m_models(new StatisticsModel(this))
    , m_days(new DaysModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    for (const Picture picture :
        {Picture::Calls, Picture::Cost, Picture::FirstToken, Picture::Total, Picture::CostPerDay})
        m_picture->addItem(QString(), static_cast<int>(picture));
    for (const Side side : {Side::Served, Side::Requested})
        m_side->addItem(QString(), static_cast<int>(side));
    m_sorted->setSortRole(StatisticsModel::SortRole);
    m_table->setModel(m_sorted);
    makeLayout();
    retranslate();
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &StatisticsDialog::ask);
    connect(&history, &HistoryModel::totalsChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_picture, &QComboBox::currentIndexChanged, this, &StatisticsDialog::showFigures);
    connect(m_side, &QComboBox::currentIndexChanged, this, &StatisticsDialog::showFigures);
    connect(m_utc, &QCheckBox::toggled, this, &StatisticsDialog::ask);
    connect(m_chart, &Chart::picked, this, &StatisticsDialog::pickBar);
    connect(m_table, &QTableView::activated, this, &StatisticsDialog::pickRow);
    connect(m_save, &QPushButton::clicked, this, &StatisticsDialog::choosePicture);
    ask();
}

StatisticsDialog::~StatisticsDialog()
{
    m_answer.cancel();
}

void StatisticsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showFigures();
    }
    QDialog::changeEvent(event);
}

void StatisticsDialog::makeLayout()
{
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_table->horizontalHeader()->setSortIndicator(
        static_cast<int>(StatisticsModel::Column::Calls), Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + RowPadding);
    m_table->setFrameShape(QFrame::NoFrame);
    m_save->setAutoDefault(false);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_picture);
    bar->addWidget(m_side);
    bar->addWidget(m_utc);
    bar->addWidget(m_totals, 1);
    bar->addWidget(m_save);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_chart);
    parts->addWidget(m_table);
    parts->setSizes({340, 220});
    parts->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_status);
    layout->addWidget(parts, 1);
    resize(980, 640);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
}

void StatisticsDialog::retranslate()
{
    setWindowTitle(tr("Statistics"));
    m_picture->setItemText(0, tr("Calls per model"));
    m_picture->setItemText(1, tr("Cost per model"));
    m_picture->setItemText(2, tr("Time to the first token"));
    m_picture->setItemText(3, tr("Total time"));
    m_picture->setItemText(4, tr("Cost per day"));
    m_picture->setAccessibleName(tr("Picture"));
    m_side->setItemText(0, tr("by who answered"));
    m_side->setItemText(1, tr("by requested model"));
    m_side->setAccessibleName(tr("Which models"));
    m_utc->setText(tr("Days in UTC"));
    //: %1 is the name of a time zone
    m_utc->setToolTip(
        tr("Otherwise days begin at midnight in %1.").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())));
    m_save->setText(tr("Save picture…"));
    m_table->setAccessibleName(tr("Figures"));
    m_table->setToolTip(tr("Enter shows the calls in the history."));
    m_models->retranslate();
    m_days->retranslate();
    m_totals->retranslate();
}

void StatisticsDialog::ask()
{
    m_pause.stop();
    m_answer.cancel();
    const QTimeZone zone = m_utc->isChecked() ? QTimeZone::utc() : QTimeZone::systemTimeZone();
    m_answer = m_history.statistics(zone);
    if (m_statistics.calls == 0)
        m_status->setText(tr("Counting…"));
    whenReady(m_answer, this, [this, zone](const HistoryStatistics& statistics) { take(statistics, zone); });
}

void StatisticsDialog::take(const HistoryStatistics& statistics, const QTimeZone& zone)
{
    m_zone = zone;
    m_statistics = statistics;
    showFigures();
}

void StatisticsDialog::showFigures()
{
    const bool areDays = picture() == Picture::CostPerDay;
    m_side->setVisible(!areDays);
    m_utc->setVisible(areDays);
    m_chart->setAccessibleName(m_picture->currentText());
    m_chart->setAccessibleDescription(tr("The table has the same figures."));
    m_status->clear();
    if (areDays)
        showDays();
    else
        showModels(picture());
    if (m_statistics.calls == 0)
        m_status->setText(tr("No call passes the filter, so there is nothing to count."));
    m_status->setVisible(!m_status->text().isEmpty());
    QAbstractItemModel* source = areDays ? static_cast<QAbstractItemModel*>(m_days) : m_models;
    if (m_sorted->sourceModel() != source) {
        m_sorted->setSourceModel(source);
        m_table->sortByColumn(
            areDays ? 0 : static_cast<int>(StatisticsModel::Column::Calls), Qt::DescendingOrder);
    }
    m_table->resizeColumnsToContents();
}

void StatisticsDialog::showModels(Picture picture)
{
    m_models->setModels(
        side() == Side::Served ? m_statistics.served : m_statistics.requested, m_statistics.calls);
    if (picture == Picture::Calls || picture == Picture::Cost)
        showModelBars(picture);
    else
        showModelBoxes(picture);
}

void StatisticsDialog::showModelBars(Picture picture)
{
    QList<ChartBar> bars;
    m_places.clear();
    const QList<ModelStatistics>& models = m_models->models();
    for (int place = 0; place < models.size() && bars.size() < MostModels; ++place) {
        const ModelStatistics& model = models.at(place);
        const QString name = StatisticsModel::modelName(model);
        if (picture == Picture::Calls) {
            bars.append({name, static_cast<double>(model.calls),
                tr("%1: %2 calls").arg(name, DisplayText::number(model.calls))});
        } else if (model.withCost > 0) {
            bars.append({name, model.knownCostUsd.toDouble(),
                //: %1 a model, %2 a sum with its currency, %3 a number of calls
                tr("%1: %2 in %3 calls")
                    .arg(name, DisplayText::dollars(model.knownCostUsd),
                        DisplayText::number(model.withCost))});
        } else {
            continue;
        }
        m_places.append(place);
    }
    tellLeftOut(models.size() > MostModels, MostModels);
    m_chart->showBars(bars, Qt::Horizontal, picture == Picture::Calls ? tr("calls") : tr("US dollars"));
}

void StatisticsDialog::showModelBoxes(Picture picture)
{
    QList<ChartBox> boxes;
    m_places.clear();
    const QList<ModelStatistics>& models = m_models->models();
    for (int place = 0; place < models.size() && boxes.size() < MostBoxes; ++place) {
        const ModelStatistics& model = models.at(place);
        const auto& spread = picture == Picture::FirstToken ? model.firstToken : model.total;
        if (!spread)
            continue;
        boxes.append(box(StatisticsModel::modelName(model), *spread));
        m_places.append(place);
    }
    tellLeftOut(models.size() > MostBoxes, MostBoxes);
    if (boxes.isEmpty() && picture == Picture::FirstToken)
        m_status->setText(tr("The first token is measured only of replies that are streamed."));
    m_chart->showBoxes(boxes, tr("seconds"));
}

void StatisticsDialog::tellLeftOut(bool areSome, qsizetype most)
{
    if (areSome)
        m_status->setText(
            tr("The picture shows the %1 models with most calls; the table has all of them.").arg(most));
}

void StatisticsDialog::showDays()
{
    m_days->setDays(m_statistics.days, QString::fromUtf8(m_zone.id()));
    m_periods.clear();
    QList<ChartBar> bars;
    if (m_statistics.days.isEmpty()) {
        m_chart->showBars({}, Qt::Vertical, QString());
        return;
    }
    const QDate last = m_statistics.days.constLast().day;
    // A single day would be one broad bar.
    const QDate first = std::min(m_statistics.days.constFirst().day, last.addDays(1 - FewestDays));
    const bool areMonths = first.daysTo(last) >= MostDays;
    const auto next = [areMonths](
                          QDate period) { return areMonths ? period.addMonths(1) : period.addDays(1); };
    qsizetype place = 0;
    // Days without calls have a place, too, or the picture would hide the gaps.
    for (QDate period = periodOf(first, areMonths); period <= last; period = next(period)) {
        QStringList costs;
        for (; place < m_statistics.days.size() && m_statistics.days.at(place).day < next(period); ++place)
            costs.append(m_statistics.days.at(place).knownCostUsd);
        const QString sum = costSum(costs);
        const QString label = QLocale().toString(period, areMonths ? u"MMM yy"_s : u"d. MMM"_s);
        bars.append({label, sum.toDouble(), tr("%1: %2").arg(label, DisplayText::dollars(sum))});
        m_periods.append({period, next(period).addDays(-1)});
    }
    m_chart->showBars(bars, Qt::Vertical, tr("US dollars"));
    if (areMonths)
        m_status->setText(tr("The calls lie more than %1 days apart, so the picture has a bar for each "
                             "month; the table has the days.")
                              .arg(MostDays));
}

void StatisticsDialog::pickBar(int place)
{
    if (picture() != Picture::CostPerDay)
        pickModel(m_places.value(place, -1));
    else if (place >= 0 && place < m_periods.size())
        pickDays(m_periods.at(place).first, m_periods.at(place).second);
}

void StatisticsDialog::pickRow(const QModelIndex& index)
{
    const int row = m_sorted->mapToSource(index).row();
    if (picture() != Picture::CostPerDay)
        pickModel(row);
    else if (row >= 0 && row < m_days->days().size())
        pickDays(m_days->days().at(row).day, m_days->days().at(row).day);
}

void StatisticsDialog::pickModel(int place)
{
    if (place < 0 || place >= m_models->models().size())
        return;
    const ModelStatistics& model = m_models->models().at(place);
    HistoryFilter filter = m_history.filter();
    if (side() == Side::Served)
        filter.servedModels = {model.model};
    else
        filter.requestedModels = {model.model.value_or(u""_s)};
    emit filterChosen(filter);
}

void StatisticsDialog::pickDays(QDate first, QDate last)
{
    HistoryFilter filter = m_history.filter();
    filter.from = first.startOfDay(m_zone).toUTC();
    filter.until = last.addDays(1).startOfDay(m_zone).toUTC();
    emit filterChosen(filter);
}

void StatisticsDialog::choosePicture()
{
    auto* dialog = new QFileDialog(this, tr("Save picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PNG picture (*.png)"), tr("SVG picture (*.svg)")});
    dialog->setDefaultSuffix(u"png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains("svg"_L1) ? u"svg"_s : u"png"_s);
    });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->selectFile(u"fluxscope.png"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &StatisticsDialog::savePicture);
    dialog->open();
}

void StatisticsDialog::savePicture(const QString& file)
{
    const QString name = QDir::toNativeSeparators(file);
    m_status->setText(m_chart->save(file)
            ? tr("Saved %1").arg(name)
            : tr("%1 cannot be written. Choose another folder, or make room.").arg(name));
    m_status->show();
}

StatisticsDialog::Picture StatisticsDialog::picture() const
{
    return static_cast<Picture>(m_picture->currentData().toInt());
}

StatisticsDialog::Side StatisticsDialog::side() const
{
    return static_cast<Side>(m_side->currentData().toInt());
}

} // namespace Fluxscope::Ui
