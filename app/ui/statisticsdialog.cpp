// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statisticsdialog.h"

#include "models/daysmodel.h"
#include "models/displaytext.h"
#include "models/historymodel.h"
#include "models/statisticsreader.h"
#include "ui/charts/chart.h"
#include "ui/charts/picturesaver.h"
#include "ui/history/totalslabel.h"
#include "ui/statisticspictures.h"
#include "ui/widgets/figurestable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A change that is counted so soon is not worth a word.
constexpr auto SoonCounted = 2s;

constexpr int DayColumn = static_cast<int>(DaysModel::Column::Day);
constexpr int CallsColumn = static_cast<int>(StatisticsModel::Column::Calls);

/// UTC where the system names a zone that it has no file of.
QTimeZone localZone()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

StatisticsDialog::StatisticsDialog(HistoryModel& history, QWidget* parent)
    : QDialog(parent)
    , m_history(history)
    , m_picture(new QComboBox(this))
    , m_side(new QComboBox(this))
    , m_utc(new QCheckBox(this))
    , m_totals(new TotalsLabel(history, this))
    , m_scope(new QLabel(this))
    , m_status(new QLabel(this))
    , m_again(new QPushButton(this))
    , m_chart(new Chart(this))
    , m_tables(new QStackedWidget(this))
    , m_save(new QPushButton(this))
    , m_models(new StatisticsModel(this))
    , m_days(new DaysModel(this))
    , m_modelTable(new FiguresTable(m_models, StatisticsModel::SortRole, this))
    , m_dayTable(new FiguresTable(m_days, StatisticsModel::SortRole, this))
    , m_saver(new PictureSaver(this))
    , m_reader(new StatisticsReader(
          [this] {
              m_askedFilter = m_history.filter();
              m_askedZone = chosenZone();
              return m_history.statistics(m_askedZone);
          },
          this))
{
    for (const Picture picture :
        {Picture::Calls, Picture::Cost, Picture::FirstToken, Picture::Total, Picture::CostPerDay})
        m_picture->addItem(QString(), static_cast<int>(picture));
    for (const Side side : {Side::Served, Side::Requested})
        m_side->addItem(QString(), static_cast<int>(side));
    makeLayout();
    retranslate();
    connect(m_reader, &StatisticsReader::read, this, &StatisticsDialog::take);
    connect(m_reader, &StatisticsReader::failed, this, &StatisticsDialog::takeFailure);
    connect(m_reader, &StatisticsReader::postponed, this, &StatisticsDialog::showScope);
    connect(&history, &HistoryModel::totalsChanged, this, &StatisticsDialog::refresh);
    connect(m_picture, &QComboBox::currentIndexChanged, this, &StatisticsDialog::showFigures);
    connect(m_side, &QComboBox::currentIndexChanged, this, &StatisticsDialog::showFigures);
    connect(m_utc, &QCheckBox::toggled, this, &StatisticsDialog::restart);
    connect(m_again, &QPushButton::clicked, this, &StatisticsDialog::restart);
    connect(m_chart, &Chart::picked, this, &StatisticsDialog::pickBar);
    connect(m_modelTable, &FiguresTable::rowChosen, this, &StatisticsDialog::pickModel);
    connect(m_dayTable, &FiguresTable::rowChosen, this, &StatisticsDialog::pickDay);
    connect(m_save, &QPushButton::clicked, m_saver, [this] { m_saver->choose(m_chart); });
    connect(m_saver, &PictureSaver::told, m_status, &QLabel::setText);
    restart();
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
    for (QLabel* label : {m_scope, m_status}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_scope->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // What comes below may not move when there is something to say.
    QSizePolicy keeping = m_again->sizePolicy();
    keeping.setRetainSizeWhenHidden(true);
    m_again->setSizePolicy(keeping);
    m_again->hide();
    m_again->setAutoDefault(false);
    m_save->setAutoDefault(false);

    m_modelTable->sortByColumn(CallsColumn, Qt::DescendingOrder);
    m_dayTable->sortByColumn(DayColumn, Qt::DescendingOrder);
    m_tables->addWidget(m_modelTable);
    m_tables->addWidget(m_dayTable);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_picture);
    bar->addWidget(m_side);
    bar->addWidget(m_utc);
    bar->addWidget(m_totals, 1);
    bar->addWidget(m_save);
    auto* status = new QHBoxLayout;
    status->setSpacing(8);
    status->addWidget(m_status, 1);
    status->addWidget(m_again);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_chart);
    parts->addWidget(m_tables);
    parts->setSizes({340, 220});
    parts->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_scope);
    layout->addLayout(status);
    layout->addWidget(parts, 1);
    // As they are seen, from left to right and from top to bottom.
    QWidget* former = m_picture;
    for (QWidget* next :
        std::initializer_list<QWidget*>{m_side, m_utc, m_save, m_again, m_chart, m_modelTable, m_dayTable}) {
        setTabOrder(former, next);
        former = next;
    }
    resize(QSize(980, 680).boundedTo(screen()->availableSize()));
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
    m_utc->setToolTip(tr("Otherwise days begin at midnight in %1.").arg(QString::fromUtf8(localZone().id())));
    m_save->setText(tr("Save picture…"));
    m_again->setText(tr("Count again"));
    for (FiguresTable* table : {m_modelTable, m_dayTable}) {
        table->setAccessibleName(tr("Figures"));
        table->setToolTip(tr("Enter shows the calls in the history."));
    }
    m_models->retranslate();
    m_days->retranslate();
    m_totals->retranslate();
}

void StatisticsDialog::refresh()
{
    if (m_history.filter() == m_askedFilter)
        m_reader->refresh();
    else
        restart();
}

void StatisticsDialog::restart()
{
    m_count = Count::Running;
    showStatus();
    m_reader->restart();
}

void StatisticsDialog::take(const HistoryStatistics& statistics)
{
    m_count = Count::Done;
    m_statistics = statistics;
    m_zone = m_askedZone;
    showFigures();
}

void StatisticsDialog::takeFailure()
{
    m_count = Count::Failed;
    // Figures of before would be taken for those of now.
    m_statistics = {};
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
    showScope();
    showStatus();
    FiguresTable* table = areDays ? m_dayTable : m_modelTable;
    m_tables->setCurrentWidget(table);
    table->sizeColumns();
}

void StatisticsDialog::showModels(Picture picture)
{
    m_models->setModels(
        side() == Side::Served ? m_statistics.served : m_statistics.requested, m_statistics.calls);
    const QList<ModelStatistics>& models = m_models->models();
    const auto tell = [this](const auto& shown) {
        m_places = shown.places;
        if (shown.isCut)
            m_status->setText(StatisticsPictures::leftOutNote(shown.marks.size()));
    };
    if (picture == Picture::Calls || picture == Picture::Cost) {
        const bool isCost = picture == Picture::Cost;
        const auto bars = isCost ? StatisticsPictures::costs(models) : StatisticsPictures::calls(models);
        m_chart->showBars(bars.marks, Qt::Horizontal, isCost ? tr("US dollars") : tr("calls"));
        m_chart->setCaption(isCost ? StatisticsPictures::unknownCostNote(models) : QString());
        tell(bars);
        return;
    }
    const bool isFirst = picture == Picture::FirstToken;
    const auto boxes =
        StatisticsPictures::times(models, isFirst ? &ModelStatistics::firstToken : &ModelStatistics::total);
    m_chart->showBoxes(boxes.marks, tr("seconds"));
    m_chart->setCaption({});
    tell(boxes);
    if (boxes.marks.isEmpty() && isFirst)
        m_status->setText(tr("The first token is measured only of replies that are streamed."));
}

void StatisticsDialog::showDays()
{
    const QString zone = QString::fromUtf8(m_zone.id());
    m_days->setDays(m_statistics.days, zone);
    m_periods = costPeriods(m_statistics.days);
    m_chart->showBars(StatisticsPictures::costs(m_periods), Qt::Vertical,
        m_periods.periods.isEmpty() ? QString() : tr("US dollars"));
    m_chart->setCaption(StatisticsPictures::daysNote(m_statistics.days, zone));
    m_status->setText(StatisticsPictures::lengthNote(m_periods));
}

void StatisticsDialog::showScope()
{
    if (m_statistics.calls == 0) {
        m_scope->setText(DisplayText::dash());
        return;
    }
    qint64 failures = 0;
    qint64 notSent = 0;
    for (const ModelStatistics& model : m_statistics.served) {
        failures += model.failures;
        notSent += model.notSent;
    }
    QStringList parts{
        tr("%Ln calls counted", nullptr, StatisticsPictures::count(m_statistics.calls)),
        tr("%Ln failed, cut off or interrupted", nullptr, StatisticsPictures::count(failures)),
        tr("%Ln never sent", nullptr, StatisticsPictures::count(notSent)),
    };
    if (const auto time = m_reader->timeToRefresh(); time >= SoonCounted) {
        //: Stands behind counted calls; %1 is a duration
        parts.append(tr("what changed since then is counted within %1").arg(DisplayText::duration(time)));
    }
    m_scope->setText(parts.join(u" · "_s));
}

void StatisticsDialog::showStatus()
{
    m_again->setVisible(m_count == Count::Failed);
    if (m_count == Count::Running) {
        m_status->setText(tr("Counting…"));
    } else if (m_count == Count::Failed) {
        m_status->setText(
            tr("The history could not be read, so there are no figures. Count again; if that fails, too, see "
               "what the main window says about the history, or start Fluxscope anew."));
    } else if (m_statistics.calls == 0) {
        m_status->setText(tr("No call passes the filter, so there is nothing to count."));
    }
}

void StatisticsDialog::pickBar(int place)
{
    if (picture() != Picture::CostPerDay)
        pickModel(m_places.value(place, -1));
    else if (place >= 0 && place < m_periods.periods.size())
        pickDays(m_periods.periods.at(place).first, m_periods.periods.at(place).last);
}

void StatisticsDialog::pickDay(int row)
{
    if (row >= 0 && row < m_days->days().size())
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
    // A day at the edge of the filter's time was counted in part.
    const QDateTime from = first.startOfDay(m_zone).toUTC();
    const QDateTime until = last.addDays(1).startOfDay(m_zone).toUTC();
    filter.from = std::max(from, filter.from.value_or(from));
    filter.until = std::min(until, filter.until.value_or(until));
    emit filterChosen(filter);
}

QTimeZone StatisticsDialog::chosenZone() const
{
    return m_utc->isChecked() ? QTimeZone::utc() : localZone();
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
