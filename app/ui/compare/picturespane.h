// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/comparemodel.h"
#include "models/comparepoints.h"

#include <QList>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace Fluxscope::Ui {

class CellRemark;
class Chart;
class ChartPane;
class FiguresTable;
class PictureSaver;
class ScatterChart;

/// Cost against time, and how cost and times of the entries spread: each as a picture and as a table, of one
/// of the two samples.
class PicturesPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PicturesPane)

public:
    explicit PicturesPane(QWidget* parent = nullptr);

    void show(const CompareAnalysis& analysis);

signals:
    void callsSelected(const QList<QUuid>& calls);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Picture { CostAndTime, Cost, FirstToken, Total };
    /// Why an entry is not in a picture.
    enum class Gap { TooFewCalls, InOnePiece, NoPrice, NoPricedWhole };

    void makeLayout();
    void retranslate();
    void showAll();
    void showPoints();
    void showBoxes();
    void chooseSample();
    void showStatus();
    void pickPoint(int series, int point);
    void pickBox(int place);
    void pickRow(int row);
    void pickPointRow(int row);
    /// Of an entry with that sample; nullopt: it is in the picture.
    [[nodiscard]] std::optional<Gap> gapOf(int entry, const CompareSample& sample) const;
    [[nodiscard]] Picture picture() const;
    [[nodiscard]] bool isStreamed() const;
    [[nodiscard]] ChartPane* shownPicture() const;

    QComboBox* m_picture;
    QComboBox* m_sample;
    QPushButton* m_save;
    QLabel* m_status; ///< what is not in the picture, or where it was saved
    QStackedWidget* m_pictures;
    ScatterChart* m_scatter;
    Chart* m_boxes;
    QStackedWidget* m_tables;
    ComparePoints* m_points;
    CompareModel* m_model;
    FiguresTable* m_pointTable;
    FiguresTable* m_boxTable;
    CellRemark* m_remark; ///< of the table of boxes
    PictureSaver* m_saver;
    CompareAnalysis m_analysis;
    QList<QList<ComparePoint>> m_pointsOf; ///< each series
    QList<CompareRow> m_boxRows; ///< of each box
    bool m_isStale = false; ///< the analysis came while the pane was hidden
    // What is drawn already is not drawn again, since that would take its tip away; nullopt: it has to be.
    std::optional<Picture> m_drawn; ///< by the boxes
    std::optional<QList<ComparePoint>> m_drawnPoints;
    QUuid m_shown; ///< the comparison whose sample is chosen by what it measures
};

} // namespace Fluxscope::Ui
