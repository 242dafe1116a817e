// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/picturespane.h"

#include "models/comparetext.h"
#include "ui/charts/chart.h"
#include "ui/charts/picturesaver.h"
#include "ui/charts/scatterchart.h"
#include "ui/compare/comparepictures.h"
#include "ui/widgets/cellremark.h"
#include "ui/widgets/figurestable.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

PicturesPane::PicturesPane(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QComboBox(this))
    , m_sample(new QComboBox(this))
    , m_save(new QPushButton(this))
    , m_status(new QLabel(this))
    , m_pictures(new QStackedWidget(this))
    , m_scatter(new ScatterChart(this))
    , m_boxes(new Chart(this))
    , m_tables(new QStackedWidget(this))
    , m_points(new ComparePoints(this))
    , m_model(new CompareModel(this))
    , m_pointTable(new FiguresTable(m_points, ComparePoints::SortRole, this))
    , m_boxTable(new FiguresTable(m_model, CompareModel::SortRole, this))
    , m_remark(new CellRemark(*m_boxTable, this))
    , m_saver(new PictureSaver(this))
{
    for (const Picture picture : {Picture::CostAndTime, Picture::Cost, Picture::FirstToken, Picture::Total})
        m_picture->addItem(QString(), static_cast<int>(picture));
    for (const bool stream : {false, true})
        m_sample->addItem(QString(), stream);
    m_boxTable->sorted().setFilterRole(CompareModel::FilterRole);
    makeLayout();
    retranslate();
    connect(m_picture, &QComboBox::currentIndexChanged, this, &PicturesPane::showAll);
    connect(m_sample, &QComboBox::currentIndexChanged, this, &PicturesPane::showAll);
    connect(m_save, &QPushButton::clicked, m_saver, [this] { m_saver->choose(shownPicture()); });
    connect(m_saver, &PictureSaver::told, m_status, &QLabel::setText);
    connect(m_scatter, &ScatterChart::picked, this, &PicturesPane::pickPoint);
    connect(m_boxes, &Chart::picked, this, &PicturesPane::pickBox);
    for (const auto signal : {&FiguresTable::rowChosen, &FiguresTable::rowClicked}) {
        connect(m_boxTable, signal, this, &PicturesPane::pickRow);
        connect(m_pointTable, signal, this, &PicturesPane::pickPointRow);
    }
}

void PicturesPane::show(const CompareAnalysis& analysis)
{
    m_analysis = analysis;
    m_isStale = true;
    const Comparison& comparison = analysis.question.comparison;
    if (m_shown != comparison.id) {
        m_shown = comparison.id;
        m_drawn.reset();
        m_drawnPoints.reset();
        const bool isSpeed = comparison.plan.measure == CompareMeasure::Speed;
        const QSignalBlocker blocker(m_sample);
        const QSignalBlocker pictureBlocker(m_picture);
        m_sample->setCurrentIndex(m_sample->findData(isSpeed));
        // Streamed calls seldom have a price to be drawn.
        m_picture->setCurrentIndex(
            m_picture->findData(static_cast<int>(isSpeed ? Picture::FirstToken : Picture::CostAndTime)));
    }
    if (isVisible())
        showAll();
}

void PicturesPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_drawn.reset();
        m_drawnPoints.reset();
        if (isVisible())
            showAll();
        else
            m_isStale = true;
    }
    QWidget::changeEvent(event);
}

void PicturesPane::showEvent(QShowEvent* event)
{
    if (m_isStale)
        showAll();
    QWidget::showEvent(event);
}

void PicturesPane::makeLayout()
{
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_pictures->addWidget(m_scatter);
    m_pictures->addWidget(m_boxes);
    m_tables->addWidget(m_pointTable);
    auto* boxFigures = new QWidget(m_tables);
    auto* boxRows = new QVBoxLayout(boxFigures);
    boxRows->setContentsMargins(0, 0, 0, 0);
    boxRows->setSpacing(4);
    boxRows->addWidget(m_boxTable, 1);
    boxRows->addWidget(m_remark);
    m_tables->addWidget(boxFigures);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_picture);
    bar->addWidget(m_sample);
    bar->addWidget(m_status, 1);
    bar->addWidget(m_save);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_pictures);
    parts->addWidget(m_tables);
    parts->setSizes({360, 180});
    // Lower, and Qt Charts puts an ellipsis in the place of each label of the upright axis.
    constexpr int LeastPictureHeight = 230;
    m_pictures->setMinimumHeight(LeastPictureHeight);
    parts->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(parts, 1);
    QWidget* former = m_picture;
    for (QWidget* next :
        std::initializer_list<QWidget*>{m_sample, m_save, m_scatter, m_boxes, m_pointTable, m_boxTable}) {
        setTabOrder(former, next);
        former = next;
    }
}

void PicturesPane::retranslate()
{
    m_picture->setItemText(0, tr("Cost against time"));
    m_picture->setItemText(1, tr("Cost"));
    m_picture->setItemText(2, tr("Time to the first token"));
    m_picture->setItemText(3, tr("Total time"));
    m_picture->setAccessibleName(tr("Picture"));
    m_sample->setItemText(0, CompareText::sample(false));
    m_sample->setItemText(1, CompareText::sample(true));
    m_sample->setAccessibleName(tr("Sample"));
    m_save->setText(tr("Save picture…"));
    for (ChartPane* chart : std::initializer_list<ChartPane*>{m_scatter, m_boxes})
        chart->setAccessibleDescription(tr("The table has the same figures."));
    for (FiguresTable* table : {m_pointTable, m_boxTable})
        table->setAccessibleName(tr("Picture as a table"));
    m_points->retranslate();
    m_model->retranslate();
}

void PicturesPane::showAll()
{
    m_isStale = false;
    chooseSample();
    const bool isScatter = picture() == Picture::CostAndTime;
    m_pictures->setCurrentIndex(isScatter ? 0 : 1);
    m_tables->setCurrentIndex(isScatter ? 0 : 1);
    shownPicture()->setAccessibleName(m_picture->currentText());
    shownPicture()->setEmptyText(
        CompareText::allLeftOut(repliesAllLeftOut(m_analysis, std::nullopt, isStreamed())));
    if (isScatter)
        showPoints();
    else
        showBoxes();
    showStatus();
}

void PicturesPane::chooseSample()
{
    const CompareMeasure measure = m_analysis.question.comparison.plan.measure;
    const bool isFirstToken = picture() == Picture::FirstToken;
    if (isFirstToken || measure != CompareMeasure::Both) {
        const QSignalBlocker blocker(m_sample);
        m_sample->setCurrentIndex(m_sample->findData(isFirstToken || measure == CompareMeasure::Speed));
    }
    m_sample->setEnabled(!isFirstToken && measure == CompareMeasure::Both);
    m_sample->setToolTip(
        m_sample->isEnabled() ? QString() : tr("The other sample is not measured, or has no such figure."));
}

void PicturesPane::showPoints()
{
    m_points->setAnalysis(m_analysis, isStreamed());
    m_pointTable->sizeColumns();
    if (m_drawnPoints == m_points->rows())
        return;
    m_drawnPoints = m_points->rows();
    const QStringList names = CompareText::entries(m_analysis.question.comparison.plan);
    m_pointsOf = QList<QList<ComparePoint>>(names.size());
    for (const ComparePoint& point : m_points->rows())
        m_pointsOf[point.entry].append(point);
    m_scatter->showPoints(
        ComparePictures::series(names, m_pointsOf), ComparePictures::timeAxis(), ComparePictures::costAxis());
}

void PicturesPane::showBoxes()
{
    using Group = CompareModel::Group;
    m_model->setAnalysis(m_analysis);
    QList<CompareRow> rows;
    QList<ChartBox> boxes;
    for (const CompareRow& row : m_model->rows()) {
        if (row.kind != CompareRow::Kind::Entry || row.stream != isStreamed())
            continue;
        const auto box = picture() == Picture::Cost
            ? ComparePictures::costBox(row)
            : ComparePictures::timeBox(
                row, picture() == Picture::FirstToken ? row.sample.firstToken : row.sample.total);
        if (!box)
            continue;
        rows.append(row);
        boxes.append(*box);
    }
    m_boxTable->sizeColumns(CompareModel::typicalTexts());
    m_boxTable->sorted().setFilterRegularExpression(QRegularExpression(u"^%1 %2$"_s.arg(
        CompareModel::kindWord(CompareRow::Kind::Entry), CompareModel::sampleWord(isStreamed()))));
    const Group group = picture() == Picture::Cost ? Group::Cost
        : picture() == Picture::FirstToken         ? Group::FirstToken
                                                   : Group::Total;
    for (int place = 0; place < CompareModel::ColumnCount; ++place) {
        const auto column = static_cast<CompareModel::Column>(place);
        const bool isUnneeded =
            column == CompareModel::Column::Sample || column == CompareModel::Column::Served;
        m_boxTable->setColumnHidden(place, isUnneeded || !CompareModel::isIn(column, group));
    }
    // A picture that is drawn anew takes its tip with it.
    if (m_drawn == picture() && rows == m_boxRows)
        return;
    m_drawn = picture();
    m_boxRows = rows;
    m_boxes->showBoxes(boxes,
        picture() == Picture::Cost ? ComparePictures::costTitle()
                                   : ComparePictures::timeTitle(picture() == Picture::FirstToken),
        CompareText::entries(m_analysis.question.comparison.plan));
}

void PicturesPane::showStatus()
{
    QMap<Gap, int> missing;
    const QList<EntryFigures>& entries = m_analysis.figures.entries;
    for (int entry = 0; entry < entries.size(); ++entry) {
        if (const auto gap = gapOf(entry, entries.at(entry).samples.of(isStreamed())))
            ++missing[*gap];
    }
    QStringList told;
    if (picture() == Picture::CostAndTime)
        told.append(tr("A point for each whole call with a price."));
    if (const int count = missing.value(Gap::TooFewCalls))
        told.append(tr("%Ln entries have too few calls for this picture.", nullptr, count));
    if (const int count = missing.value(Gap::InOnePiece)) {
        told.append(
            tr("%Ln entries are not measurable: their streams arrived in one piece.", nullptr, count));
    }
    if (const int count = missing.value(Gap::NoPrice))
        told.append(tr("%Ln entries have no call whose price is known.", nullptr, count));
    if (const int count = missing.value(Gap::NoPricedWhole))
        told.append(tr("%Ln entries have no whole call with a price.", nullptr, count));
    m_status->setText(told.join(u' '));
}

void PicturesPane::pickPoint(int series, int point)
{
    if (series >= 0 && series < m_pointsOf.size() && point >= 0 && point < m_pointsOf.at(series).size())
        emit callsSelected({m_pointsOf.at(series).at(point).key});
}

void PicturesPane::pickBox(int place)
{
    if (place >= 0 && place < m_boxRows.size())
        emit callsSelected(CompareModel::callsOf(m_boxRows.at(place), m_analysis));
}

void PicturesPane::pickRow(int row)
{
    if (row >= 0 && row < m_model->rows().size())
        emit callsSelected(CompareModel::callsOf(m_model->rows().at(row), m_analysis));
}

void PicturesPane::pickPointRow(int row)
{
    if (row >= 0 && row < m_points->rows().size())
        emit callsSelected({m_points->rows().at(row).key});
}

std::optional<PicturesPane::Gap> PicturesPane::gapOf(int entry, const CompareSample& sample) const
{
    const auto unless = [](bool isThere, Gap gap) { return isThere ? std::nullopt : std::optional(gap); };
    switch (picture()) {
    case Picture::CostAndTime:
        return unless(sample.isYetToCome() || !m_pointsOf.value(entry).isEmpty(),
            sample.cost ? Gap::NoPricedWhole : Gap::NoPrice);
    case Picture::Cost:
        return unless(sample.cost.has_value(), sample.isYetToCome() ? Gap::TooFewCalls : Gap::NoPrice);
    case Picture::FirstToken: {
        const bool isInOnePiece = sample.firstToken.calls == 0 && sample.firstTokenNotMeasurable > 0;
        return unless(
            sample.firstToken.middle.has_value(), isInOnePiece ? Gap::InOnePiece : Gap::TooFewCalls);
    }
    case Picture::Total:
        return unless(sample.total.middle.has_value(), Gap::TooFewCalls);
    }
    Q_UNREACHABLE();
}

PicturesPane::Picture PicturesPane::picture() const
{
    return static_cast<Picture>(m_picture->currentData().toInt());
}

bool PicturesPane::isStreamed() const
{
    return m_sample->currentData().toBool();
}

ChartPane* PicturesPane::shownPicture() const
{
    return picture() == Picture::CostAndTime ? static_cast<ChartPane*>(m_scatter) : m_boxes;
}

} // namespace Fluxscope::Ui
